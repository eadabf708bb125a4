#include "ui/syncplans.h"

#include "models/domain/folding.h"
#include "models/sync/remoteprofile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncPlans : public QObject {
    Q_OBJECT

private:
    static RemoteProfile profile(const QString &environment)
    {
        RemoteProfile made;
        made.url = QUrl(u"https://scim.example.com/v2"_s);
        made.environment = environment;
        return made;
    }
    static SyncEntry entry(SyncEntry::Kind kind, const QString &name)
    {
        SyncEntry made;
        made.kind = kind;
        made.name = name;
        return made;
    }

private slots:
    void onlyWhatIsSentIsListed()
    {
        SyncOverview overview;
        overview.entries = {entry(SyncEntry::Kind::Conflict, u"Ana"_s), entry(SyncEntry::Kind::Create, u"Bob"_s),
                            entry(SyncEntry::Kind::Delete, u"Cleo"_s), entry(SyncEntry::Kind::Taken, u"Dan"_s)};
        overview.counts
            = {{SyncEntry::Kind::Conflict, 1}, {SyncEntry::Kind::Create, 2001}, {SyncEntry::Kind::Delete, 1}};
        const Plan plan = sendPlan(overview, profile(u"%1 %2"_s));
        QCOMPARE(plan.heading, u"Send 2,002 change(s) to %1?"_s.arg(isolated(u"%1 %2"_s)));
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.rows.at(0).constFirst(), u"Bob"_s);
        QCOMPARE(plan.rows.at(1).constFirst(), u"Cleo"_s);
        QCOMPARE(plan.more, u"and 2,000 more"_s);
        overview.counts = {{SyncEntry::Kind::Create, 1}, {SyncEntry::Kind::Delete, 1}};
        QVERIFY(sendPlan(overview, profile(u"Test"_s)).more.isEmpty());
    }

    void aRemoteWithoutANameIsCalledByItsPlace()
    {
        const QString place = isolated(u"scim.example.com"_s);
        QVERIFY(sendPlan({}, profile({})).heading.contains(place));
        QVERIFY(connectPlan({}, profile({})).heading.contains(place));
    }

    void aPreviewSaysWhatWouldChange()
    {
        SyncPreview preview;
        preview.onServer = 1500;
        preview.update = 1;
        preview.held = 1;
        SyncPreviewLine update;
        update.name = u"Ana"_s;
        update.before = {{u"firstName"_s, u""_s}, {u"lastName"_s, u"%1"_s}};
        update.after = {{u"firstName"_s, u"Ana"_s}, {u"lastName"_s, u""_s}};
        SyncPreviewLine held;
        held.what = SyncPreviewLine::What::Held;
        held.reason = u"The reason."_s;
        preview.lines = {update, held};
        const Plan plan = connectPlan(preview, profile(u"Test"_s));
        QVERIFY2(plan.text.startsWith(u"On the server: 1,500 · here: 0"_s), qPrintable(plan.text));
        QVERIFY(plan.text.contains(u"to change on the server: 1"_s) && !plan.text.contains(u"to add here"_s));
        // Nothing is said by nothing.
        QCOMPARE(plan.rows.at(0),
                 (QStringList {u"Ana"_s, u"Change on the server"_s, u"First name: — → Ana; Last name: %1 → —"_s}));
        QCOMPARE(plan.rows.at(1).constLast(), u"The reason."_s);
        QVERIFY(plan.more.isEmpty());
        preview.add = 3;
        QCOMPARE(connectPlan(preview, profile(u"Test"_s)).more, u"and 3 more"_s);
    }

    void aServerIsReportedByWhatWasProven()
    {
        Capabilities capabilities;
        QVERIFY(serverReport(capabilities).text.contains(u"tried with the next sync"_s));
        capabilities.evidence = {{u"ifMatch"_s, true, u"412"_s}, {u"of its own"_s, false, u"404"_s}};
        capabilities.unsupported = {Field::LastName, Field::FirstName};
        const Report report = serverReport(capabilities);
        QVERIFY(report.text.contains(u"change nothing"_s));
        QCOMPARE(report.rows.size(), 3);
        QCOMPARE(report.rows.at(0).name, u"Refuses stale changes"_s);
        QCOMPARE(report.rows.at(1).name, u"of its own"_s);
        QCOMPARE(report.rows.at(2).reason, u"First name, Last name"_s);
    }

    void theHistoryTellsFailureFromWaiting()
    {
        SyncReport failed;
        failed.error = Error {ErrorKind::Offline, u"No answer."_s};
        SyncReport waits;
        waits.conflicts = 1;
        QList<SyncRun> runs(3);
        runs[0].report = failed.toJson();
        runs[1].report = waits.toJson();
        runs[2].report = SyncReport().toJson();
        const Report report = historyReport(runs, 0);
        QVERIFY(report.heading.contains(u"3"_s));
        QStringList results;
        for (const ReportRow &row : report.rows)
            results.append(row.outcome);
        QCOMPARE(results, (QStringList {u"Ended early"_s, u"Something waits"_s, u"In step"_s}));
    }
};

STEWARD_TEST(TestSyncPlans)

} // namespace steward

#include "tst_syncplans.moc"
