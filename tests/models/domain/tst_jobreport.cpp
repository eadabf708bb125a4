#include "models/domain/jobreport.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobReport : public QObject {
    Q_OBJECT

private slots:
    void causesHaveStableKeys()
    {
        QSet<QString> keys;
        for (int i = 0; i <= static_cast<int>(LeftCause::Other); ++i) {
            const auto cause = static_cast<LeftCause>(i);
            QCOMPARE(leftCauseFromKey(leftCauseKey(cause)), cause);
            keys.insert(leftCauseKey(cause));
        }
        QCOMPARE(keys.size(), static_cast<int>(LeftCause::Other) + 1);
        QCOMPARE(leftCauseKey(LeftCause::Stops), u"stops"_s);
        QCOMPARE(leftCauseFromKey(u"of a newer version"_s), LeftCause::Other);
        QVERIFY(!leftCauseAdvice(LeftCause::LastHolder).isEmpty());
    }

    void theSentenceNeverHidesAFailure()
    {
        JobReport report;
        report.changed = 993;
        report.left = 7;
        QCOMPARE(sentenceOf(report), u"993 of 1,000 changed, 7 failed"_s);
        QVERIFY(!report.isComplete());
        report.left = 0;
        report.unchanged = 7;
        QCOMPARE(sentenceOf(report), u"993 of 1,000 changed, 7 already set"_s);
        QVERIFY(report.isComplete());
        report.left = 6;
        report.unknown = 2;
        report.queued = 1;
        QCOMPARE(sentenceOf(report),
                 u"993 of 1,006 changed, 3 failed, 2 may have arrived, 1 still queued, 7 already set"_s);
        report.kind = ChangeKind::Delete;
        QVERIFY(sentenceOf(report).contains(u"deleted"_s));
    }
};

STEWARD_TEST(TestJobReport)
#include "tst_jobreport.moc"
