#include "models/sync/syncreport.h"

#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

class TestSyncReport : public QObject {
    Q_OBJECT

private slots:
    void comesBackAndSaysWhatWaits()
    {
        SyncReport report;
        QVERIFY(report.inStep());
        QVERIFY(!report.isNoteworthy());
        QVERIFY(report.sentence().contains(u"Nothing"_s));
        report.created = 2;
        report.conflicts = 1;
        report.sets = {ChangeSetId {4}, ChangeSetId {9}};
        report.removalsToConfirm = 30;
        report.stopped = {u"Salesforce for Retail Bank"_s};
        report.rightsBack = {u"Ana: Salesforce"_s};
        report.error = Error {ErrorKind::Offline, u"The line was cut."_s};
        QVERIFY(!report.inStep());
        QVERIFY(report.isNoteworthy());
        const SyncReport back = SyncReport::fromJson(report.toJson());
        QCOMPARE(back.toJson(), report.toJson());
        QCOMPARE(back.sent(), 2);
        QCOMPARE(back.sets, report.sets);
        QCOMPARE(back.removalsToConfirm, report.removalsToConfirm);
        QVERIFY(report.sentence().contains(u"2 change"_s));
        QVERIFY(report.sentence().startsWith(u"The line was cut."_s));
    }

    /// Each of them alone is a reason to look again.
    void everythingThatWaitsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"conflicts", "held", "blocked", "unknown", "waiting", "doubtful", "removalsToConfirm"})
            QTest::newRow(key) << QByteArray(key);
    }
    void everythingThatWaitsIsSaid()
    {
        QFETCH(QByteArray, key);
        const SyncReport report = SyncReport::fromJson({{QLatin1StringView(key), 3}});
        QVERIFY(!report.inStep());
        QVERIFY2(report.sentence().startsWith(u"3 "_s), qPrintable(report.sentence()));
    }

    void agreeingToNoneIsNotNothing()
    {
        SyncReport report;
        report.removalsToConfirm = 0;
        QCOMPARE(SyncReport::fromJson(report.toJson()).removalsToConfirm, std::optional<qint64>(0));
        QVERIFY(!SyncReport::fromJson({}).removalsToConfirm);
    }

    void aRestoredServerStaysOneUntilTheEnd()
    {
        SyncReport report;
        Absorption::Tally older;
        older.rolledBack = 1;
        older.added = 2;
        older.rightsBack = {u"Ana: Salesforce"_s};
        report.add(older);
        report.add({});
        QVERIFY(report.rolledBack);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rightsBack.size(), 1);
        QVERIFY(report.isNoteworthy());
    }

    void theServersWordsEndBeforeOurs()
    {
        SyncReport report;
        report.held = 1;
        report.error = Error {ErrorKind::Unauthorized, u"Authorization not detected"_s, {}};
        QCOMPARE(report.sentence(), u"Authorization not detected. 1 question(s) to answer."_s);
        report.error->message = u"認証されていません。"_s;
        QVERIFY(report.sentence().startsWith(u"認証されていません。 "_s));
    }

    void strangeValuesAreNothing()
    {
        const SyncReport report = SyncReport::fromJson(
            *parsedJson(R"({"created":"many","changeSets":"all","stopped":{"a":1},"error":7,"rolledBack":"yes"})"));
        QVERIFY(report.inStep());
        QVERIFY(!report.isNoteworthy());
    }
};

STEWARD_TEST(TestSyncReport)

} // namespace steward

#include "tst_syncreport.moc"
