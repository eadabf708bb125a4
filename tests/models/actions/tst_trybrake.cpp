#include "models/actions/trybrake.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTryBrake : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_waited = {};
        m_key = TryBrake::keyOf(QUuid::createUuid(), u"ana"_s);
    }

    void delaysGrowToALimit()
    {
        QCOMPARE(delayAfter(2), 0ms);
        QCOMPARE(delayAfter(3), 500ms);
        QCOMPARE(delayAfter(4), 1000ms);
        QCOMPARE(delayAfter(60), 8000ms);
    }

    void namesAreCountedWithoutCaseAndByPurpose()
    {
        const QUuid directory = QUuid::createUuid();
        QCOMPARE(TryBrake::keyOf(directory, u"Ana"_s), TryBrake::keyOf(directory, u"ANA"_s));
        QVERIFY(TryBrake::keyOf(directory, u"ana"_s) != TryBrake::keyOf(QUuid::createUuid(), u"ana"_s));
        QVERIFY(TryBrake::keyOf(directory, u"ana"_s) != TryBrake::keyOf(directory, u"ana"_s, u"sign-in:"_s));
    }

    void holdsFromTheThirdWrongTryForAnHour()
    {
        for (int i = 0; i < 2; ++i)
            wrong();
        QVERIFY(!TryBrake::holds(tries(), m_directory->store().now()));
        wrong();
        QVERIFY(TryBrake::holds(tries(), m_directory->store().now()));
        QCOMPARE(tries().tries, 3);
        m_directory->advance(61min);
        QVERIFY(!TryBrake::holds(tries(), m_directory->store().now()));
    }

    void surviveARestartAndAreForgottenAfterAGoodOne()
    {
        for (int i = 0; i < 4; ++i)
            wrong();
        m_directory->reopen();
        QCOMPARE(tries().tries, 4);
        QCOMPARE(turn(), 0ms);
        QVERIFY(m_waited >= 900ms);
        write([this](Transaction &transaction) { return TryBrake::forget(transaction, m_key); });
        QVERIFY(!TryBrake::holds(tries(), m_directory->store().now()));
    }

    void turnsFollowEachOtherUntilTooManyWait()
    {
        for (int i = 0; i < 6; ++i)
            wrong();
        std::chrono::milliseconds longest {};
        std::chrono::milliseconds refused {};
        // Time stands still: all of them want their turn at once.
        for (int i = 0; i < 6 && refused == 0ms; ++i) {
            m_waited = {};
            refused = turn();
            longest = std::max(longest, m_waited);
        }
        QVERIFY(refused > 10s);
        QVERIFY(longest <= 10s);
    }

    void oldNamesAreForgotten()
    {
        wrong();
        m_directory->advance(2h);
        m_key = TryBrake::keyOf(QUuid::createUuid(), u"bob"_s);
        wrong();
        QCOMPARE(m_directory->read([](Connection &c) { return c.number(u"SELECT count(*) FROM wrong_try"_s); }), 1);
    }

private:
    template <typename Function> void write(Function fn)
    {
        const auto written
            = await(m_directory->store().write(m_directory->author(), [fn](Transaction &transaction) -> Result<bool> {
                  STEWARD_TRY(fn(transaction));
                  return true;
              }));
        QVERIFY(written);
    }
    void wrong()
    {
        write([this](Transaction &transaction) { return TryBrake::noteWrong(transaction, m_key); });
    }
    std::chrono::milliseconds turn()
    {
        TryBrake brake(m_directory->store(), m_directory->author(),
                       [this](std::chrono::milliseconds time) { m_waited += time; });
        return *brake.waitForTurn(m_key);
    }
    WrongTries tries()
    {
        return m_directory->read([this](Connection &c) { return CredentialRows(c).tries(m_key); });
    }

    std::unique_ptr<TestDirectory> m_directory;
    std::chrono::milliseconds m_waited {};
    QByteArray m_key;
};

STEWARD_TEST(TestTryBrake)

#include "tst_trybrake.moc"
