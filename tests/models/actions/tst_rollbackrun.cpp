#include "models/actions/rollbackrun.h"

#include "tests/models/actions/bulkfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRollbackRun : public QObject {
    Q_OBJECT

    /// A copy of the directory as it is now.
    static QString copied(const TestDirectory &d)
    {
        const QString copy = d.path() + u".copy"_s;
        if (!QFile::copy(d.path(), copy))
            qFatal("no copy");
        return copy;
    }

    static Result<Rollback> rolled(TestDirectory &d, const QString &copy, const Author &author,
                                   const Consent &consent = everything())
    {
        const auto done = await(d.store().write(author, [&](Transaction &t) -> Result<Rollback> {
            const auto backup = Connection::open(copy, Connection::Access::ReadOnly);
            STEWARD_TRY(backup);
            return RollbackRun(t, **backup, {.at = 1'700'000'000'000}).run(consent);
        }));
        return done ? Result<Rollback>(done->value) : Result<Rollback>(done.error());
    }
    static Rollback rolled(TestDirectory &d, const QString &copy) { return must(rolled(d, copy, d.author())); }

    static void keepCredential(TestDirectory &d, AdministratorId id, CredentialState state)
    {
        must(await(d.store().write(d.author(), [=](Transaction &t) -> Result<int> {
            const Result<Credential> before = CredentialRows(t.connection()).byId(id);
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = state;
            after.verifier = u"$argon2id$"_s;
            STEWARD_TRY(t.update(*before, after));
            return 0;
        })));
    }
    static void edit(TestDirectory &d, AdministratorId id, const Patch &patch)
    {
        QCOMPARE(must(await(d.accounts().edit(*d.row(id), patch, everything()))).state, Outcome::State::Done);
    }
    static void comparePatched(const Administrator &now, const Administrator &then)
    {
        QVERIFY2(difference(now, then).isEmpty() && now.isDeleted() == then.isDeleted(),
                 qUtf8Printable(now.displayName()));
    }

private slots:
    /// None of them need go into the recycle bin for it, where passwords end.
    void whoseNamesWereSwappedKeepTheirPasswords()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator bea = d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        for (const Administrator &one : {ana, bea})
            keepCredential(d, one.id, CredentialState::Used);
        const QString copy = copied(d);
        edit(d, ana.id, {{Field::UserName, u"between"_s}});
        edit(d, bea.id, {{Field::UserName, ana.userName}});
        edit(d, ana.id, {{Field::UserName, bea.userName}});
        const Rollback back = rolled(d, copy);
        QCOMPARE(back.changed, 2);
        QVERIFY(back.withoutPassword.isEmpty());
        for (const Administrator &one : {ana, bea}) {
            comparePatched(*d.row(one.id), one);
            const auto credential = d.read([&](Connection &c) { return CredentialRows(c).byId(one.id); });
            QCOMPARE(credential.state, CredentialState::Used);
            QVERIFY(!credential.verifier.isEmpty());
        }
        const Outcome undone = must(await(d.undo().undo(ChangeSetId {d.changes()}, everything())));
        QVERIFY(undone.left.isEmpty());
        QCOMPARE(d.row(ana.id)->userName, bea.userName);
        QCOMPARE(d.row(bea.id)->userName, ana.userName);
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }

    /// Somebody deleted waits for an address that two others hold between them.
    void whoComesBackWaitsForTheAddress()
    {
        TestDirectory d;
        const Administrator eve = d.added(d.apiUser(u"Eve"_s, {u"HttpApi"_s}));
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator bea = d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        const QString copy = copied(d);
        must(await(d.accounts().remove({eve.id}, everything())));
        edit(d, ana.id, {{Field::UserName, u"between"_s}, {Field::Email, eve.email.typed()}});
        edit(d, bea.id, {{Field::UserName, ana.userName}});
        edit(d, ana.id, {{Field::UserName, bea.userName}});
        QCOMPARE(rolled(d, copy).returned, 1);
        for (const Administrator &one : {eve, ana, bea})
            comparePatched(*d.row(one.id), one);
    }

    void takenBackNewRolesAndApplicationsHaveTheirAccounts()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator pia = d.added(d.person(u"Pia"_s));
        const QString copy = copied(d);
        const ApplicationId later = d.addedApplication(u"Later"_s);
        operatorWith(d, u"New"_s, {Privilege::ViewApiUsers});
        const RoleId role = d.catalog().role(u"New"_s)->id;
        edit(d, ana.id, {{Field::Applications, QJsonArray {later.value}}});
        edit(d, pia.id, {{Field::Role, role.value}});
        const Rollback back = rolled(d, copy);
        QCOMPARE(back.catalog, 2);
        comparePatched(*d.row(ana.id), ana);
        comparePatched(*d.row(pia.id), pia);
        const Outcome undone = must(await(d.undo().undo(ChangeSetId {d.changes()}, everything())));
        QVERIFY2(undone.left.isEmpty(), undone.left.isEmpty() ? "" : qUtf8Printable(undone.left.first().reason));
        QCOMPARE(d.row(ana.id)->applications, QList<ApplicationId> {later});
        QCOMPARE(d.row(pia.id)->role, role);
        QVERIFY(d.catalog().role(u"New"_s));
    }

    void tellsWhoNeedsAPasswordAndWhatStays()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"Lost"_s, u"Binned"_s, u"Never"_s, u"Purged"_s})
            ids.append(d.added(d.apiUser(name, {u"HttpApi"_s})).id);
        for (const qsizetype used : {0, 1, 3})
            keepCredential(d, ids.at(used), CredentialState::Used);
        const QString copy = copied(d);
        for (const AdministratorId id : ids)
            edit(d, id, {{Field::LastName, u"New"_s}});
        keepCredential(d, ids.at(0), CredentialState::Revoked);
        must(await(d.accounts().remove({ids.at(1), ids.at(3)}, everything())));
        must(await(d.accounts().purge({ids.at(3)})));
        must(await(d.store().write(d.author(), [](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Settings, u"Sign-in"_s);
            STEWARD_TRY(t.setSetting(u"signIn"_s, {{u"idleMinutes"_s, 3}}));
            return 0;
        })));
        const Rollback back = rolled(d, copy);
        QCOMPARE(back.withoutPassword.size(), 3);
        QVERIFY(!back.withoutPassword.contains(ids.at(2)));
        QCOMPARE(back.catalog, 0);
        QVERIFY(sentencesOf(back).contains(u"3 account(s) have no working password then, and need new credentials."_s));
        const auto kept = d.read([](Connection &c) { return SettingRows(c).value(u"signIn"_s); });
        QCOMPARE(kept.value(u"idleMinutes"_s).toInt(), 3);
        const qint64 changes = d.changes();
        QVERIFY(sentencesOf(rolled(d, copy)).contains(u"Nothing differs."_s));
        QCOMPARE(d.changes(), changes);
    }

    void needsItsPrivilegesEvenToLook()
    {
        TestDirectory d;
        const QString copy = copied(d);
        const Author some = operatorWith(d, u"Olga"_s, {Privilege::SetupPolicy, Privilege::DeleteApiUsers});
        const Result<Rollback> refused = rolled(d, copy, some, previewOnly());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    }
};

STEWARD_TEST(TestRollbackRun)

#include "tst_rollbackrun.moc"
