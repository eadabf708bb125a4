#include "ui/syncstatus.h"

#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncStatus : public QObject {
    Q_OBJECT

private slots:
    void countsWhatIsToSendAndToDecide()
    {
        SyncStatus status;
        SyncOverview overview;
        status.show(overview);
        QCOMPARE(status.countsText(), QString());
        overview.counts = {{SyncEntry::Kind::Create, 1}, {SyncEntry::Kind::Update, 2}, {SyncEntry::Kind::Taken, 5}};
        status.show(overview);
        QCOMPARE(status.countsText(), u"3 change(s) to send"_s);
        overview.counts
            = {{SyncEntry::Kind::Conflict, 1}, {SyncEntry::Kind::Question, 2}, {SyncEntry::Kind::Refused, 3}};
        status.show(overview);
        QCOMPARE(status.countsText(), u"1 conflict(s), 2 question(s), 3 refused"_s);
        overview.counts.insert(SyncEntry::Kind::Delete, 1);
        status.show(overview);
        QCOMPARE(status.countsText(), u"1 change(s) to send | 1 conflict(s), 2 question(s), 3 refused"_s);
    }

    void whatIsStoppedSaysSoUntilItHasEnded()
    {
        SyncStatus status;
        status.resize(600, 40);
        status.QWidget::show();
        const QSignalSpy stopped(&status, &SyncStatus::stopRequested);
        status.begin();
        QVERIFY(!status.stopButton()->isVisible());
        status.showStopping();
        QVERIFY(status.stopButton()->isVisible() && !status.stopButton()->isEnabled());
        const QString words = status.progressText();
        status.showProgress({SyncProgress::Phase::Sending, 1, 2});
        QCOMPARE(status.progressText(), words);
        status.end();
        QVERIFY(!status.stopButton()->isVisible());
        status.begin();
        QVERIFY(status.stopButton()->isEnabled());
        QVERIFY(status.progressText() != words);
        status.stopButton()->click();
        QCOMPARE(stopped.count(), 1);
    }

    /// Its two seconds are the product's: until then there is nothing to look at.
    void aServerThatSaysNothingCanBeGivenUp()
    {
        SyncStatus status;
        status.resize(600, 40);
        status.QWidget::show();
        status.begin();
        status.showProgress({SyncProgress::Phase::Reading, 1, 2});
        QVERIFY(!status.stopButton()->isVisible());
        QTRY_VERIFY(status.stopButton()->isVisible());
        QCOMPARE(status.progressText(), u"Asking the server"_s);
        QTRY_VERIFY((status.showProgress({SyncProgress::Phase::Reading, 1200, 2400}), true)
                    && status.progressText() == u"Reading the server: 1,200 of 2,400"_s);
        status.end();
        QVERIFY(!status.stopButton()->isVisible());
    }
};

STEWARD_TEST(TestSyncStatus)

} // namespace steward

#include "tst_syncstatus.moc"
