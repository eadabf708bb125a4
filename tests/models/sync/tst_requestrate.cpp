#include "models/sync/requestrate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestRequestRate : public QObject {
    Q_OBJECT

private slots:
    void letsSoManyThroughASecond_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("4") << 4.0;
        QTest::newRow("10") << 10.0;
        QTest::newRow("one in ten seconds") << 0.1;
    }
    void letsSoManyThroughASecond()
    {
        QFETCH(double, rate);
        RequestRate bucket(rate);
        const Timestamp begin = 1'000'000;
        Timestamp now = begin;
        const int count = 200;
        for (int i = 0; i < count; ++i) {
            now = std::max(now, bucket.next(now));
            QVERIFY(bucket.next(now) <= now);
            bucket.take(now);
        }
        // Never more than the rate allows, beside those that were saved up.
        const double expected = (count - 1) / rate * 1000;
        QVERIFY(double(now - begin) >= expected * 0.97);
        QVERIFY(double(now - begin) <= expected * 1.03 + 1000 / rate);
    }

    void hasNoLimitAtZero()
    {
        RequestRate bucket(0);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(bucket.next(5), 5);
            bucket.take(5);
        }
        bucket.halve(5);
        QCOMPARE(bucket.next(5), 5);
    }

    void isHalvedAndRecovers()
    {
        constexpr Timestamp Minute = 60'000;
        RequestRate bucket(10);
        Timestamp now = 1'000'000;
        bucket.halve(now);
        QCOMPARE(bucket.perSecond(now), 5.0);
        QVERIFY(bucket.next(now) > now);
        bucket.halve(now);
        QCOMPARE(bucket.perSecond(now), 2.5);
        QCOMPARE(bucket.perSecond(now += Minute), 3.5);
        QCOMPARE(bucket.perSecond(now += 20 * Minute), 10.0);
        for (int i = 0; i < 100; ++i)
            bucket.halve(now);
        QVERIFY(bucket.perSecond(now) > 0);
        QVERIFY(bucket.next(now) <= now + Minute + 1);
    }

    void survivesAClockThatIsSetBack()
    {
        RequestRate bucket(1);
        bucket.take(1'000'000);
        QVERIFY(bucket.next(500'000) <= 501'001);
    }
};

STEWARD_TEST(TestRequestRate)

} // namespace steward

#include "tst_requestrate.moc"
