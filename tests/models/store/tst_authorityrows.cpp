#include "models/store/authorityrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAuthorityRows : public QObject {
    Q_OBJECT

    static void requireSignIn(TestDirectory &d)
    {
        d.write([](Transaction &t) {
            return t.setSetting(QLatin1StringView(SignInKey), toJson(SignInPolicy {true, 15, 30}));
        });
    }
    static Author as(AdministratorId id, bool signedIn = false) { return {u"Olga"_s, u"window"_s, id, signedIn}; }
    static void givePassword(TestDirectory &d, AdministratorId id, CredentialState state, Timestamp expiresAt = 0)
    {
        d.write([&](Transaction &t) -> Result<void> {
            const Result<Credential> before = CredentialRows(t.connection()).byId(id);
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = state;
            after.verifier = u"verifier"_s;
            after.issuedAt = 1;
            after.expiresAt = expiresAt;
            return t.update(*before, after);
        });
    }

private slots:
    void standsForWhoItIs()
    {
        TestDirectory d;
        const AdministratorId id = d.add(TestDirectory::person(u"olga"_s));
        AuthorityRows rows(d.connection());
        QCOMPARE(must(rows.of(as({}))).standing, Authority::Standing::LocalUser);
        QCOMPARE(must(rows.of(as(id).asProgram())).standing, Authority::Standing::Program);
        const Authority olga = must(rows.of(as(id)));
        QCOMPARE(olga.standing, Authority::Standing::Operator);
        QCOMPARE(olga.roleName, u"Owner"_s);
        QCOMPARE(olga.role, TestDirectory::Owner);
        QCOMPARE(olga.privileges, PrivilegeSet {Privilege::EditApiUsers});
    }

    void whoIsGoneSuspendedOrNoPersonIsNobody()
    {
        TestDirectory d;
        const AdministratorId person = d.add(TestDirectory::person(u"olga"_s));
        const AdministratorId apiUser = d.add(TestDirectory::apiUser(u"ana"_s));
        AuthorityRows rows(d.connection());
        QCOMPARE(rows.of(as(apiUser)).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(rows.of(as(AdministratorId {99})).error().kind, ErrorKind::Unauthorized);
        // Also whoever has signed in before.
        const auto isNobody = [&](bool signedIn) {
            const Result<Authority> authority = rows.of(as(person, signedIn));
            return !authority && authority.error().kind == ErrorKind::Unauthorized;
        };
        d.edit(person, {{Field::Suspended, true}});
        QVERIFY(isNobody(false) && isNobody(true));
        d.edit(person, {{Field::Suspended, false}});
        d.write([&](Transaction &t) { return t.setDeleted(d.row(person), 5); });
        QVERIFY(isNobody(false) && isNobody(true));
    }

    void whereSigningInIsRequiredNobodyElseIsAnybody()
    {
        TestDirectory d;
        const AdministratorId id = d.add(TestDirectory::person(u"olga"_s));
        requireSignIn(d);
        AuthorityRows rows(d.connection());
        QVERIFY(must(rows.signInPolicy()).required);
        QCOMPARE(rows.of(as({})).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(rows.of(as(id)).error().kind, ErrorKind::Unauthorized);
        QVERIFY(rows.of(as(id, true)).ok());
        QVERIFY(rows.of(as({}).asProgram()).ok());
        const auto refused = d.tryWrite([](Transaction &t) { return t.insert(TestDirectory::apiUser(u"ana"_s)); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    }

    void holdersAreEnabledAndHaveARole()
    {
        TestDirectory d;
        d.write([](Transaction &t) -> Result<void> {
            Role keeper = TestDirectory::role(u"Keeper"_s);
            keeper.privileges = {u"roles.edit"_s, u"administrators.edit"_s};
            STEWARD_TRY(t.insert(keeper));
            return {};
        });
        AuthorityRows rows(d.connection());
        QCOMPARE(must(rows.holders(0)), Holders {});
        const AdministratorId id = d.add(TestDirectory::person(u"olga"_s, RoleId {3}));
        QCOMPARE(must(rows.holders(0)), (Holders {true, true}));
        QCOMPARE(must(rows.holderCount(RoleId {3})), 1);
        const auto refused = d.tryWrite([&](Transaction &t) { return t.setDeleted(d.row(id), 5); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(!d.row(id).isDeleted());
    }

    void whereSigningInIsRequiredHoldersHaveAPassword()
    {
        TestDirectory d;
        d.write([](Transaction &t) -> Result<void> {
            Role keeper = TestDirectory::role(u"Keeper"_s);
            keeper.privileges = {u"roles.edit"_s, u"administrators.edit"_s};
            STEWARD_TRY(t.insert(keeper));
            return {};
        });
        const AdministratorId id = d.add(TestDirectory::person(u"olga"_s, RoleId {3}));
        requireSignIn(d);
        AuthorityRows rows(d.connection());
        QCOMPARE(must(rows.holders(100)), Holders {});
        givePassword(d, id, CredentialState::Used, 200);
        QCOMPARE(must(rows.holders(100)), (Holders {true, true}));
        QCOMPARE(must(rows.holders(200)), Holders {});
        givePassword(d, id, CredentialState::Expired);
        QCOMPARE(must(rows.holders(100)), Holders {});
    }

    void roleNamesAreFreeAgainAfterADeletion()
    {
        TestDirectory d;
        const auto byName = [&] { return *must(CatalogRows(d.connection()).catalog()).role(u"Auditor"_s); };
        const Role before = byName();
        d.write([&](Transaction &t) {
            Role deleted = before;
            deleted.deletedAt = 9;
            return t.update(before, deleted);
        });
        d.write([](Transaction &t) { return t.insert(TestDirectory::role(u"Auditor"_s)); });
        QVERIFY(byName().id != before.id);
        const Catalog catalog = must(CatalogRows(d.connection()).catalog());
        QVERIFY(catalog.role(before.id)->isDeleted());
        QCOMPARE(catalog.livingRoles().size(), 2);
    }
};

STEWARD_TEST(TestAuthorityRows)

#include "tst_authorityrows.moc"
