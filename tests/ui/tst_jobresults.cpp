#include "ui/jobresults.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"
#include "ui/jobresultdialog.h"
#include "ui/style/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <latch>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Results of jobs in a window of nothing else; Ana's row failed.
struct ResultWorld {
    BulkWorld world;
    std::shared_ptr<Store> store = opened(world.d.path());
    Workspace workspace {store, must(await(store->read([](Connection &c) { return CatalogRows(c).directory(); }))),
                         world.d.author()};
    QWidget window;
    Notices notices;
    JobStatus status;
    JobResults results {workspace, notices, status, &window};
    QSignalSpy failed {&notices, &Notices::failed};

    static std::shared_ptr<Store> opened(const QString &path)
    {
        auto store = std::make_shared<Store>();
        if (!await(store->open(path)))
            qFatal("the directory cannot be opened");
        return store;
    }
    /// The dialog that shows this job, waited for.
    JobResultDialog *shown(const JobReport &report)
    {
        results.show(report);
        JobResultDialog *found = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            for (JobResultDialog *one : window.findChildren<JobResultDialog *>()) {
                if (one->isVisible() && one->report().id == report.id)
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    qsizetype jobs() { return must(await(workspace.jobs().latest(9))).size(); }
};

} // namespace

class TestJobResults : public QObject {
    Q_OBJECT

private slots:
    /// Whoever looks at another result meanwhile keeps it.
    void aRetryReachesOnlyItsOwnResult()
    {
        ResultWorld w;
        const JobReport first = w.world.done();
        const JobReport second = w.world.done();
        JobResultDialog *dialog = w.shown(first);
        QVERIFY(dialog);
        std::latch free(1);
        const auto writing = w.store->write(w.world.d.author(), [&free](Transaction &) -> Result<int> {
            free.wait();
            return 0;
        });
        dialog->retryButton()->click();
        QVERIFY(w.status.isRunning() && !dialog->retryButton()->isEnabled());
        dialog->close();
        dialog = w.shown(second);
        free.count_down();
        QVERIFY(dialog);
        QTRY_VERIFY(!w.status.isRunning());
        QCOMPARE(dialog->report().id, second.id);
        QCOMPARE(w.jobs(), 3);
        // Its own result takes the place of the old one, as soon as Ana can have the address.
        const Administrator taken
            = w.world.d.read([](Connection &c) { return AdministratorRows(c).byName(u"ana@new.example"_s, false); })
                  .first();
        QVERIFY(await(w.world.d.accounts().edit(taken, {{Field::Email, u"free@new.example"_s}}, everything())));
        QSignalSpy done(&w.notices, &Notices::done);
        dialog->retryButton()->click();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(dialog->isVisible() && dialog->report().isComplete());
        QVERIFY(w.failed.isEmpty());
    }

    void oneThingAtATime()
    {
        ResultWorld w;
        JobResultDialog *dialog = w.shown(w.world.done());
        QVERIFY(dialog);
        w.status.begin(u"Importing"_s, std::make_shared<JobProgress>());
        dialog->retryButton()->click();
        QVERIFY(dialog->findChild<MessageBar *>()->sentence().contains(u"still running"_s));
        QCOMPARE(w.status.what(), u"Importing"_s);
        QVERIFY(dialog->retryButton()->isEnabled());
        QCOMPARE(w.jobs(), 1);
    }

    void whatFailsIsToldThoughNobodyLooks()
    {
        ResultWorld w;
        w.results.show(JobId {999});
        QTRY_COMPARE(w.failed.size(), 1);
        JobResultDialog *dialog = w.shown(w.world.done());
        QVERIFY(dialog);
        emit dialog->saveRequested(u"/proc/none/report.csv"_s);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isOpen());
        QCOMPARE(w.failed.size(), 1);
        emit dialog->saveRequested(u"/proc/none/report.csv"_s);
        dialog->close();
        QTRY_COMPARE(w.failed.size(), 2);
    }

    void theDialogMakesRoomForWhatIsShown()
    {
        ResultWorld w;
        const JobReport report = w.world.done();
        QSignalSpy rows(&w.results, &JobResults::rowsRequested);
        QSignalSpy account(&w.notices, &Notices::showRequested);
        JobResultDialog *dialog = w.shown(report);
        dialog->showButton()->click();
        QTRY_COMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first().toString(), report.title);
        QCOMPARE(rows.first().last().value<std::vector<quint32>>(),
                 std::vector<quint32> {static_cast<quint32>(w.world.ids.first().value)});
        const auto isGone = [&w] { return w.window.findChild<JobResultDialog *>() == nullptr; };
        QTRY_VERIFY(isGone());
        dialog = w.shown(report);
        emit dialog->accountRequested(w.world.ids.last());
        QVERIFY(!dialog->isVisible());
        QCOMPARE(account.first().first().value<AdministratorId>(), w.world.ids.last());
        QTRY_VERIFY(isGone());
        // Remembered, it shows again without being read.
        w.results.setLast(report);
        w.results.showLastAction()->trigger();
        QTRY_VERIFY(!isGone());
    }
};

STEWARD_TEST(TestJobResults)

#include "tst_jobresults.moc"
