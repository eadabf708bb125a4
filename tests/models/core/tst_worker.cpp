#include "models/core/worker.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <atomic>

using namespace steward;

namespace {

/// A gate that a job waits at, so that the test decides how far the worker is.
struct Gate {
    QSemaphore reached;
    QSemaphore opened;

    void pass()
    {
        reached.release();
        opened.acquire();
    }
};

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private slots:
    void runsInOrderInOneOtherThread()
    {
        Worker worker(QStringLiteral("a name that is longer than fifteen"));
        QList<int> order;
        QSet<Qt::HANDLE> threads;
        QFuture<int> last;
        for (int i = 0; i < 200; ++i) {
            last = worker.run([&, i] {
                order.append(i);
                threads.insert(QThread::currentThreadId());
                return i;
            });
        }
        QCOMPARE(last.result(), 199);
        QCOMPARE(order.size(), 200);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
    }

    void keepsTheOrderOfEachThreadThatHandsIn()
    {
        QList<QPair<int, int>> seen;
        {
            Worker worker(QStringLiteral("order"));
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 250; ++i)
                        worker.run([&, t, i] {
                            seen.append({t, i});
                            return 0;
                        });
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            worker.run([] { return 0; }).result();
        }
        QCOMPARE(seen.size(), 1000);
        QList<int> next(4, 0);
        for (const auto &[thread, number] : seen)
            QCOMPARE(number, next[thread]++);
    }

    void aFutureIsStartedBeforeItIsHandedOut()
    {
        Worker worker(QStringLiteral("started"));
        Gate gate;
        worker.run([&] {
            gate.pass();
            return 0;
        });
        gate.reached.acquire();
        QFuture<int> waiting = worker.run([] { return 42; });
        QVERIFY(waiting.isStarted());
        QVERIFY(!waiting.isFinished());
        gate.opened.release();
        QCOMPARE(waiting.result(), 42);
    }

    void stoppingRaisesTheTokenOfTheRunningJob()
    {
        QFuture<bool> running;
        {
            Worker worker(QStringLiteral("stop"));
            QSemaphore begun;
            running = worker.run([&](StopToken stop) {
                const bool early = stop.stopRequested();
                begun.release();
                QDeadlineTimer limit(20000);
                while (!stop.stopRequested() && !limit.hasExpired())
                    std::this_thread::yield();
                return !early && stop.stopRequested();
            });
            begun.acquire();
        }
        QVERIFY(running.result());
    }

    void cancellingTheFutureRaisesTheTokenOfItsJobOnly()
    {
        Worker worker(QStringLiteral("cancel"));
        Gate gate;
        std::atomic<bool> sawStop = false;
        QFuture<int> first = worker.run([&](StopToken stop) {
            gate.pass();
            sawStop = stop.stopRequested();
            return 1;
        });
        QFuture<bool> second = worker.run([](StopToken stop) { return stop.stopRequested(); });
        gate.reached.acquire();
        first.cancel();
        gate.opened.release();
        QVERIFY(!second.result());
        QVERIFY(sawStop);
        QCOMPARE(first.resultCount(), 0);
    }

    void aCancelledJobThatHasNotBegunIsNotRun()
    {
        Worker worker(QStringLiteral("skip"));
        Gate gate;
        std::atomic<bool> ran = false;
        worker.run([&] {
            gate.pass();
            return 0;
        });
        gate.reached.acquire();
        QFuture<int> waiting = worker.run([&] {
            ran = true;
            return 1;
        });
        waiting.cancel();
        gate.opened.release();
        waiting.waitForFinished();
        worker.run([] { return 0; }).result();
        QVERIFY(!ran);
        QCOMPARE(waiting.resultCount(), 0);
    }

    void droppedJobsFinishWithoutAResult()
    {
        Gate gate;
        std::atomic<int> ran = 0;
        QList<QFuture<int>> dropped;
        QFuture<int> running;
        {
            auto worker = std::make_unique<Worker>(QStringLiteral("drop"));
            running = worker->run([&](StopToken stop) {
                gate.reached.release();
                while (!stop.stopRequested())
                    std::this_thread::yield();
                return ++ran;
            });
            gate.reached.acquire();
            for (int i = 0; i < 3; ++i)
                dropped.append(worker->run([&] { return ++ran; }));
        }
        QCOMPARE(running.result(), 1);
        QCOMPARE(ran.load(), 1);
        for (QFuture<int> &future : dropped) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 0);
        }
    }

    void stopRunsTheLastFunctionInTheThreadAfterTheRunningJob()
    {
        Worker worker(QStringLiteral("last"));
        QStringList order;
        Qt::HANDLE thread = nullptr;
        Qt::HANDLE lastThread = nullptr;
        QSemaphore begun;
        worker.run([&](StopToken stop) {
            thread = QThread::currentThreadId();
            begun.release();
            while (!stop.stopRequested())
                std::this_thread::yield();
            order.append(QStringLiteral("job"));
            return 0;
        });
        begun.acquire();
        worker.stop([&] {
            lastThread = QThread::currentThreadId();
            order.append(QStringLiteral("last"));
        });
        QCOMPARE(order, QStringList({QStringLiteral("job"), QStringLiteral("last")}));
        QCOMPARE(lastThread, thread);
        worker.stop([&] { order.append(QStringLiteral("again")); });
        QCOMPARE(order.size(), 2);
    }

    void whatIsHandedInAfterStoppingIsDropped()
    {
        Worker worker(QStringLiteral("late"));
        worker.stop({});
        bool ran = false;
        QFuture<int> late = worker.run([&] {
            ran = true;
            return 1;
        });
        // Somebody who waits for it must not wait until the worker is destroyed.
        QVERIFY(late.isFinished());
        QCOMPARE(late.resultCount(), 0);
        QVERIFY(!ran);
    }

    void aJobMayHandInAnother()
    {
        Worker worker(QStringLiteral("nested"));
        QFuture<QFuture<int>> outer = worker.run([&worker] { return worker.run([] { return 5; }); });
        QCOMPARE(outer.result().result(), 5);
    }
};

STEWARD_TEST(TestWorker)
#include "tst_worker.moc"
