#include "models/core/uids.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <set>

using namespace steward;

class TestUids : public QObject {
    Q_OBJECT

private slots:
    void theyAreOfVersionSeven()
    {
        Uids uids(0x0123456789ABLL);
        const QByteArray text = uids.next().toByteArray(QUuid::WithoutBraces);
        QVERIFY2(text.startsWith("01234567-89ab-7"), text.constData());
        QVERIFY2(QByteArray("89ab").contains(text.at(19)), text.constData());
    }

    void eachIsGreaterThanTheOneBefore()
    {
        Uids uids(1'800'000'000'000);
        QByteArray last;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray next = uids.next().toByteArray(QUuid::WithoutBraces);
            QVERIFY(next > last);
            last = next;
        }
    }

    void twoThatBeginTogetherMakeDifferentOnes()
    {
        Uids one(1'800'000'000'000);
        Uids other(1'800'000'000'000);
        std::set<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(one.next().toRfc4122());
            seen.insert(other.next().toRfc4122());
        }
        QCOMPARE(seen.size(), std::size_t {2000});
    }
};

STEWARD_TEST(TestUids)
#include "tst_uids.moc"
