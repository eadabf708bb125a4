#include "models/actions/remoteactions.h"

#include "tests/models/actions/office.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// What the operator's role shows of a sync, and what it lets set up. No server is asked.
class TestRemoteActions : public QObject {
    Q_OBJECT

private slots:
    void onlyAccountsThatTheRoleShowsAreListed_data()
    {
        QTest::addColumn<QList<Privilege>>("privileges");
        QTest::addColumn<QStringList>("names");
        const QString ana = u"Ana Example"_s;
        const QString pia = u"Pia Example"_s;
        QTest::newRow("all") << QList {Privilege::ViewApiUsers, Privilege::ViewAdministrators}
                             << QStringList {ana, pia};
        QTest::newRow("API users") << QList {Privilege::ViewApiUsers} << QStringList {ana};
        QTest::newRow("administrators") << QList {Privilege::ViewAdministrators} << QStringList {pia};
        QTest::newRow("none") << QList {Privilege::SetupRemote} << QStringList {};
    }

    void onlyAccountsThatTheRoleShowsAreListed()
    {
        QFETCH(const QList<Privilege>, privileges);
        QFETCH(const QStringList, names);
        Office conflicts;
        conflicts.disagree(conflicts.ana);
        conflicts.disagree(conflicts.pia);
        conflicts.grant(privileges);
        QCOMPARE(conflicts.shown(), names);
        const Result<SyncOverview> overview = await(conflicts.remote().overview());
        QCOMPARE(overview->counts.value(SyncEntry::Kind::Conflict), names.size());
        QCOMPARE(overview->waiting(), names.size());
        Office questions;
        questions.ask(questions.ana, SyncHeld::Kind::Missing);
        questions.ask(questions.pia, SyncHeld::Kind::Missing);
        questions.grant(privileges);
        QStringList asked = questions.shown();
        asked.sort();
        QCOMPARE(asked, names);
        Office edits;
        edits.edit(edits.ana);
        edits.edit(edits.pia);
        edits.grant(privileges);
        QCOMPARE(edits.shown().size(), names.size());
    }

    void whatWouldStopWorkingIsSaidBeforeItIsSent()
    {
        Office office;
        office.grant({Privilege::ViewApiUsers});
        office.edit(office.ana);
        QCOMPARE(await(office.remote().overview())->entries.constFirst().stops, QStringList());
        office.suspend(office.ana);
        QCOMPARE(await(office.remote().overview())->entries.constFirst().stops, QStringList {isolated(u"HttpApi"_s)});
    }

    void aKeptSecretGoesToNoOtherServer()
    {
        Office office;
        office.grant({Privilege::SetupRemote});
        // Without a secret until now: none is kept that could be used.
        RemoteProfile next = Office::profile();
        next.authentication = RemoteProfile::Authentication::Bearer;
        const Result<Outcome> refused = awaitInEventLoop(office.remote().change(next, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        next = Office::profile();
        next.everyMinutes = 30;
        QVERIFY(awaitInEventLoop(office.remote().change(next, {})));
    }

    void comparingWithAServerForTheFirstTimeNeedsThePrivilegeToSetItUp()
    {
        Office office;
        office.grant({Privilege::ViewApiUsers, Privilege::EditApiUsers});
        const Result<SyncPreview> refused = awaitInEventLoop(office.remote().previewFirst(Office::profile(), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        // The attempt is on record.
        QVERIFY(office.newestSubject().contains(u"Remote"_s));
        office.grant({Privilege::SetupRemote});
        const Result<SyncPreview> asked = awaitInEventLoop(office.remote().previewFirst(Office::profile(), {}));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Offline);
    }
};

STEWARD_TEST(TestRemoteActions)

} // namespace steward

#include "tst_remoteactions.moc"
