#include "models/core/begunpromise.h"

#include "models/core/future.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBegunPromise : public QObject {
    Q_OBJECT

private slots:
    void isAnsweredOnce()
    {
        const auto promise = begun<int>();
        const QFuture<Result<int>> future = promise->future();
        QVERIFY(future.isStarted() && !future.isFinished());
        finish(promise, 7);
        QVERIFY(future.isFinished());
        QCOMPARE(*await(future), 7);
    }

    void anErrorIsAnAnswerToo()
    {
        const auto promise = begun<void>();
        finish(promise, Error {ErrorKind::Offline, u"why"_s});
        QCOMPARE(await(promise->future()).error().kind, ErrorKind::Offline);
        const auto done = begun<void>();
        finish(done, {});
        QVERIFY(await(done->future()).ok());
    }
};

STEWARD_TEST(TestBegunPromise)

#include "tst_begunpromise.moc"
