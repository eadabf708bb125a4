#include "models/store/rolerows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Where = RoleRows::Where;

class TestRoleRows : public QObject {
    Q_OBJECT

    static AdministratorId add(TestDirectory &d, const QString &name, RoleId role, const QString &organization = {},
                               bool suspended = false)
    {
        Administrator a = TestDirectory::person(name, role);
        a.organization = organization;
        a.suspended = suspended;
        return d.add(a);
    }
    static void remove(TestDirectory &d, AdministratorId id)
    {
        d.write([&](Transaction &t) { return t.setDeleted(d.row(id), t.now()); });
    }

private slots:
    void countsLivingHoldersByOrganization()
    {
        TestDirectory d;
        add(d, u"ann"_s, TestDirectory::Owner, u"Bank"_s);
        add(d, u"bob"_s, TestDirectory::Auditor, u"Bank"_s);
        add(d, u"cid"_s, TestDirectory::Auditor, u"Bank"_s, true);
        add(d, u"dan"_s, TestDirectory::Auditor);
        d.add(TestDirectory::apiUser(u"api"_s));
        remove(d, add(d, u"eve"_s, TestDirectory::Auditor, u"Bank"_s));
        RoleRows rows(d.connection());
        const RoleHolders holders = must(rows.holders());
        QCOMPARE(holders.size(), 2);
        QCOMPARE(holders.value(TestDirectory::Auditor), (QMap<QString, qint64> {{QString(), 1}, {u"Bank"_s, 2}}));
        QCOMPARE(must(rows.holderCount(TestDirectory::Auditor, Where::Living)), 3);
        QCOMPARE(must(rows.holderCount(TestDirectory::Auditor, Where::RecycleBin)), 1);
        QCOMPARE(must(rows.holderNames(TestDirectory::Auditor, Where::Living, 2)),
                 (QStringList {u"bob Last"_s, u"cid Last"_s}));
        QCOMPARE(must(rows.holderNames(TestDirectory::Auditor, Where::RecycleBin, 5)), QStringList {u"eve Last"_s});
    }

    void dormantAreThoseWhoNeitherCameNorAreNew()
    {
        TestDirectory d;
        const AdministratorId old = add(d, u"old"_s, TestDirectory::Auditor);
        const AdministratorId active = add(d, u"active"_s, TestDirectory::Auditor);
        add(d, u"suspended"_s, TestDirectory::Auditor, {}, true);
        Administrator fresh = TestDirectory::person(u"fresh"_s, TestDirectory::Auditor);
        fresh.createdAt = 100'000;
        d.add(fresh);
        d.write([&](Transaction &t) -> Result<void> {
            Credential after;
            after.id = active;
            after.state = CredentialState::Used;
            after.verifier = u"x"_s;
            Credential before;
            before.id = active;
            STEWARD_TRY(t.update(before, after));
            return t.noteUse(active, {});
        });
        RoleRows rows(d.connection());
        QCOMPARE(must(rows.dormantCount(TestDirectory::Auditor, 100'000)), 2);
        QCOMPARE(must(rows.dormantCount(TestDirectory::Auditor, d.row(old).createdAt)), 0);
        QCOMPARE(must(rows.dormantCount(TestDirectory::Owner, 100'000)), 0);
    }

    void peopleComeByNameThroughAllRoles()
    {
        TestDirectory d;
        add(d, u"zoe"_s, TestDirectory::Owner);
        add(d, u"Bob"_s, TestDirectory::Auditor, {}, true);
        add(d, u"ann"_s, TestDirectory::Auditor);
        const Catalog catalog = must(CatalogRows(d.connection()).catalog());
        RoleRows rows(d.connection());
        const PrivilegeHolders all = must(rows.people(catalog.livingRoles(), 10));
        QCOMPARE(all.total, 3);
        QCOMPARE(all.suspended, 1);
        QCOMPARE(all.roles, (QStringList {u"Auditor"_s, u"Owner"_s}));
        QCOMPARE(all.people.size(), 3);
        QCOMPARE(all.people.at(0).name, u"ann Last"_s);
        QCOMPARE(all.people.at(1).name, u"Bob Last"_s);
        QVERIFY(all.people.at(1).suspended);
        QCOMPARE(all.people.at(1).role, u"Auditor"_s);
        QCOMPARE(all.people.at(2).email, u"zoe@example.com"_s);
        const PrivilegeHolders some = must(rows.people(catalog.livingRoles(), 2));
        QCOMPARE(some.people.size(), 2);
        QCOMPARE(some.total, 3);
        QCOMPARE(must(rows.people({}, 2)).total, 0);
    }
};

STEWARD_TEST(TestRoleRows)

#include "tst_rolerows.moc"
