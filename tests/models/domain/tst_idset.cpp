#include "models/domain/idset.h"

#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace steward;

class TestIdSet : public QObject {
    Q_OBJECT

private slots:
    void isASetOfNumbers()
    {
        const quint32 seed = qEnvironmentVariableIsSet("STEWARD_SEED") ? qEnvironmentVariable("STEWARD_SEED").toUInt()
                                                                       : QRandomGenerator::global()->generate();
        qInfo("STEWARD_SEED=%u", seed);
        QRandomGenerator random(seed);
        IdSet set;
        std::set<quint32> expected;
        for (int i = 0; i < 5000; ++i) {
            const quint32 id = random.bounded(2000U);
            if (random.bounded(3) == 0)
                QCOMPARE(set.remove(id), expected.erase(id) == 1);
            else
                QCOMPARE(set.insert(id), expected.insert(id).second);
        }
        QCOMPARE(set.size(), expected.size());
        QCOMPARE(set.ids(), std::vector<quint32>(expected.cbegin(), expected.cend()));
        for (quint32 id = 0; id < 2100; ++id)
            QCOMPARE(set.contains(id), expected.contains(id));
        QVERIFY(!set.contains(4'000'000'000U));
    }
};

STEWARD_TEST(TestIdSet)
#include "tst_idset.moc"
