#include "models/core/clock.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <chrono>

using namespace steward;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void countsMillisecondsSince1970()
    {
        const auto now = [] {
            const auto since = std::chrono::system_clock::now().time_since_epoch();
            return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
        };
        const Clock clock = systemClock();
        const auto before = now();
        const Timestamp between = clock();
        QVERIFY(before <= between);
        QVERIFY(between <= now());
    }

    void isAValueThatATestReplaces()
    {
        Timestamp time = 5;
        const Clock clock = [&time] { return time; };
        time = 9;
        QCOMPARE(clock(), Timestamp(9));
    }
};

STEWARD_TEST(TestClock)
#include "tst_clock.moc"
