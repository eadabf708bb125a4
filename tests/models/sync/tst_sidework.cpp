#include "models/sync/sidework.h"

#include "tests/simulation/turns.h"
#include "tests/support/testregistry.h"

#include <QThread>
#include <QtTest>

namespace steward {

class TestSideWork : public QObject {
    Q_OBJECT

private slots:
    void endSaysWhatBecameOfIt()
    {
        SideThread beside;
        // Nothing was begun.
        QVERIFY(beside.end());
        QThread *thread = QThread::currentThread();
        beside.begin([&thread]() -> Result<void> {
            thread = QThread::currentThread();
            return Error {ErrorKind::Storage, QStringLiteral("The disk is full.")};
        });
        QCOMPARE(beside.end().error().kind, ErrorKind::Storage);
        QVERIFY(thread != QThread::currentThread());
        // Said once; the next one begins anew.
        QVERIFY(beside.end());
        beside.begin([]() -> Result<void> { return {}; });
        QVERIFY(beside.end());
    }

    void itGoesOnBeside()
    {
        SideThread beside;
        std::atomic<bool> go = false;
        beside.begin([&go]() -> Result<void> {
            while (!go)
                std::this_thread::yield();
            return {};
        });
        go = true; // Reached, although the work waits for it.
        QVERIFY(beside.end());
    }

    /// What the simulation puts in its place: one thread at a time, in an order that the seed gives.
    void turnsAreTheSameForASeed()
    {
        const auto told = [](quint64 seed) {
            QString line;
            simulation::Turns turns(seed);
            turns.begin([&]() -> Result<void> {
                for (int i = 0; i < 5; ++i) {
                    line += u'w';
                    turns.pause(i == 2);
                }
                return {};
            });
            for (int i = 0; i < 10; ++i) {
                line += turns.isInTransaction() ? u'R' : u'r';
                turns.offer();
            }
            const bool ended = turns.end().ok() && !turns.isRunning();
            return ended ? line : QString();
        };
        QSet<QString> all;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const QString line = told(seed);
            QCOMPARE(told(seed), line);
            QCOMPARE(line.count(u'w'), 5);
            QCOMPARE(line.size(), 15);
            all.insert(line);
        }
        QVERIFY(all.size() > 5);
    }

    void aTurnThatIsNeverGivenEndsAllTheSame()
    {
        int done = 0;
        {
            simulation::Turns turns(1);
            turns.begin([&]() -> Result<void> {
                turns.pause(false);
                ++done;
                return {};
            });
        }
        QCOMPARE(done, 1);
    }
};

STEWARD_TEST(TestSideWork)

} // namespace steward

#include "tst_sidework.moc"
