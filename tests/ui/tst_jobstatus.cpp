#include "ui/jobstatus.h"

#include "tests/support/testregistry.h"

#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobStatus : public QObject {
    Q_OBJECT

private slots:
    void whatIsQuickDoesNotAppear()
    {
        JobStatus status;
        const auto progress = std::make_shared<JobProgress>();
        status.begin(u"Importing"_s, progress);
        QVERIFY(status.isRunning());
        QCOMPARE(status.what(), u"Importing"_s);
        QTest::qWait(300);
        QVERIFY(status.isHidden());
        status.end();
        QVERIFY(!status.isRunning() && status.isHidden());
    }

    void saysHowFarItIsAndCanBeEnded()
    {
        JobStatus status;
        const auto progress = std::make_shared<JobProgress>();
        progress->total = 4000;
        progress->done = 1000;
        status.begin(u"Importing"_s, progress);
        QTRY_VERIFY_WITH_TIMEOUT(!status.isHidden(), 10'000);
        QVERIFY2(status.text().startsWith(u"Importing 1,000 of 4,000"_s), qPrintable(status.text()));
        QVERIFY2(status.text().contains(u"a second"_s) && status.text().contains(u"left"_s), qPrintable(status.text()));
        progress->done = 4000;
        QTRY_VERIFY(status.text().contains(u"finishing"_s));
        QVERIFY(!progress->stop);
        auto *cancel = status.findChild<QPushButton *>();
        cancel->click();
        QVERIFY(progress->stop);
        QVERIFY(!cancel->isEnabled());
        status.end();
        QVERIFY(status.isHidden());
    }
};

STEWARD_TEST(TestJobStatus)

#include "tst_jobstatus.moc"
