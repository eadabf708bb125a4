#include "models/core/future.h"

#include "models/core/worker.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestFuture : public QObject {
    Q_OBJECT

private slots:
    void readyHasItsResult()
    {
        const QFuture<int> future = ready(3);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result(), 3);
    }

    void whenDoneGivesTheResultInTheThreadOfTheContext()
    {
        Worker worker(QStringLiteral("result"));
        QObject context;
        QThread *calledIn = nullptr;
        int value = 0;
        whenDone(worker.run([]() -> Result<int> { return 12; }), &context, [&](const Result<int> &result) {
            calledIn = QThread::currentThread();
            value = result ? *result : -1;
        });
        QCOMPARE(value, 0); // never inside the call itself
        QTRY_COMPARE(value, 12);
        QCOMPARE(calledIn, QThread::currentThread());
        // The watcher is gone once it has told.
        QTRY_COMPARE(context.children().size(), 0);
    }

    void whenDoneGivesTheError()
    {
        QObject context;
        std::optional<Error> error;
        whenDone(ready(Result<void>(Error {ErrorKind::Storage, QStringLiteral("disk"), {}})), &context,
                 [&](const Result<void> &result) { error = result.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Storage);
        QCOMPARE(error->message, QStringLiteral("disk"));
    }

    void aFutureWithoutAResultIsCancelled()
    {
        QObject context;
        int calls = 0;
        std::optional<ErrorKind> kind;
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(promise.future(), &context, [&](const Result<int> &result) {
            ++calls;
            kind = result.ok() ? std::nullopt : std::optional(result.error().kind);
        });
        promise.future().cancel();
        QTest::qWait(20);
        QCOMPARE(calls, 0);
        promise.finish();
        QTRY_COMPARE(calls, 1);
        QVERIFY(kind == ErrorKind::Cancelled);
    }

    void droppedWorkIsCancelled()
    {
        QObject context;
        std::optional<ErrorKind> kind;
        {
            Worker worker(QStringLiteral("dropped"));
            QSemaphore begun;
            worker.run([&](StopToken stop) {
                begun.release();
                while (!stop.stopRequested())
                    std::this_thread::yield();
                return 0;
            });
            begun.acquire();
            whenDone(worker.run([]() -> Result<int> { return 1; }), &context,
                     [&](const Result<int> &result) { kind = result.error().kind; });
        }
        QTRY_VERIFY(kind.has_value());
        QVERIFY(kind == ErrorKind::Cancelled);
    }

    void nothingHappensWhenTheContextIsGone()
    {
        int calls = 0;
        auto context = std::make_unique<QObject>();
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(promise.future(), context.get(), [&](const Result<int> &) { ++calls; });
        promise.addResult(Result<int>(1));
        promise.finish();
        context.reset();
        QTest::qWait(20);
        QCOMPARE(calls, 0);
    }

    void theFunctionMayDestroyTheContext()
    {
        auto *context = new QObject;
        int calls = 0;
        whenDone(ready(Result<int>(1)), context, [&](const Result<int> &) {
            ++calls;
            delete context;
        });
        QTRY_COMPARE(calls, 1);
    }

    void awaitBlocksUntilThereIsAResult()
    {
        Worker worker(QStringLiteral("await"));
        const Result<QString> result = await(worker.run([]() -> Result<QString> {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return QStringLiteral("done");
        }));
        QCOMPARE(*result, QStringLiteral("done"));
    }

    void awaitOfACancelledFutureIsCancelled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.future().cancel();
        promise.finish();
        const Result<int> result = await(promise.future());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(result.error().message.isEmpty());
    }

    /// What await() could not do: the result comes from the waiting thread itself.
    void awaitInEventLoopLetsTheThreadWork()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QTimer::singleShot(10, [&] {
            promise.addResult(Result<int>(7));
            promise.finish();
        });
        QCOMPARE(*awaitInEventLoop(promise.future()), 7);
    }

    void awaitInEventLoopTakesAFutureThatIsReady() { QCOMPARE(*awaitInEventLoop(ready(Result<int>(8))), 8); }

    void awaitInEventLoopOfACancelledFutureIsCancelled()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QTimer::singleShot(10, [&] {
            promise.future().cancel();
            promise.finish();
        });
        const Result<int> result = awaitInEventLoop(promise.future());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    /// However the end of the work and the beginning of the wait fall together.
    void awaitInEventLoopMissesNoEnd()
    {
        Worker worker(QStringLiteral("quick"));
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(*awaitInEventLoop(worker.run([i]() -> Result<int> { return i; })), i);
    }
};

STEWARD_TEST(TestFuture)
#include "tst_future.moc"
