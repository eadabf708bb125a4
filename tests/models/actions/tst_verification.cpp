#include "models/actions/verification.h"

#include "models/actions/credentialactions.h"
#include "models/actions/directorysettings.h"
#include "models/secrets/verifier.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_waited = {};
        m_ana = m_directory->added(m_directory->apiUser(u"Ana"_s, {u"HttpApi"_s}));
        m_password = *await(CredentialActions(m_directory->store(), m_directory->author()).showOnce(m_ana.id));
    }

    void opensItsApplicationOnly()
    {
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Good);
        QCOMPARE(verdict(u"ANA"_s, m_password, u"httpapi"_s), Verdict::Good);
        QCOMPARE(verdict(u"ana"_s, m_password, u"Salesforce"_s), Verdict::NotAllowed);
        QCOMPARE(verdict(u"ana"_s, m_password, u"No such"_s), Verdict::NotAllowed);
        QCOMPARE(verdict(u"ana"_s, Secret("wrong"), u"HttpApi"_s), Verdict::WrongPassword);
        QCOMPARE(verdict(u"ana"_s, Secret(), u"HttpApi"_s), Verdict::WrongPassword);
        QCOMPARE(verdict(u"nobody"_s, m_password, u"HttpApi"_s), Verdict::Unknown);
        QCOMPARE(verdict({}, m_password, u"HttpApi"_s), Verdict::Unknown);
    }

    void personsAreNoApiUsers()
    {
        const Administrator bob = m_directory->added(m_directory->person(u"Bob"_s));
        const Secret secret = *await(CredentialActions(m_directory->store(), m_directory->author()).showOnce(bob.id));
        QCOMPARE(verdict(u"bob"_s, secret, u"HttpApi"_s), Verdict::Unknown);
    }

    void suspensionExpiryAndDeletionClose()
    {
        const auto suspend = [&](bool on) {
            return await(m_directory->accounts().setSuspended({m_ana.id}, on, {.everything = true})).ok();
        };
        QVERIFY(suspend(true));
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::NotAllowed);
        QVERIFY(suspend(false));
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Good);
        QVERIFY(await(m_directory->accounts().remove({m_ana.id}, {.everything = true})));
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Unknown);
        QVERIFY(await(m_directory->accounts().restore({m_ana.id})));
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::WrongPassword);
    }

    void anUnusedPasswordExpiresAndAUsedOneDoesNot()
    {
        m_directory->advance(72h);
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::NotAllowed);
        const Secret next = *await(CredentialActions(m_directory->store(), m_directory->author()).showOnce(m_ana.id));
        QCOMPARE(verdict(u"ana"_s, next, u"HttpApi"_s), Verdict::Good);
        m_directory->advance(24h * 365);
        QCOMPARE(verdict(u"ana"_s, next, u"HttpApi"_s), Verdict::Good);
    }

    void usesAreNoted()
    {
        const qint64 before = m_directory->changes();
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Good);
        QCOMPARE(credential().state, CredentialState::Used);
        QCOMPARE(credential().firstUsedAt, m_directory->store().now());
        QCOMPARE(m_directory->changes(), before + 1);
        const Timestamp first = credential().firstUsedAt;
        m_directory->advance(2min);
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Good);
        QCOMPARE(credential().firstUsedAt, first);
        QCOMPARE(credential().lastUsedAt, m_directory->store().now());
        // Only the first use is a change of the directory.
        QCOMPARE(m_directory->changes(), before + 1);
    }

    void burstsOfWrongTriesAreSlowed()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(verdict(u"ana"_s, Secret("wrong"), u"HttpApi"_s), Verdict::WrongPassword);
        QCOMPARE(m_waited, 0ms);
        QCOMPARE(verdict(u"ana"_s, Secret("wrong"), u"HttpApi"_s), Verdict::WrongPassword);
        QVERIFY(m_waited >= 500ms);
        int refused = 0;
        for (int i = 0; i < 12; ++i)
            refused += verdict(u"ana"_s, Secret("wrong"), u"HttpApi"_s, false) == Verdict::TooManyTries ? 1 : 0;
        QVERIFY(refused > 0);
        // Somebody else is not slowed, nor is this name after an hour.
        m_waited = {};
        QCOMPARE(verdict(u"zoe"_s, Secret("wrong"), u"HttpApi"_s), Verdict::Unknown);
        QCOMPARE(m_waited, 0ms);
        m_directory->advance(61min);
        QCOMPARE(verdict(u"ana"_s, m_password, u"HttpApi"_s), Verdict::Good);
        QCOMPARE(m_waited, 0ms);
    }

    void unknownNamesAreSlowedToo()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(verdict(u"nobody"_s, Secret("wrong"), u"HttpApi"_s), Verdict::Unknown);
        QVERIFY(m_waited > 0ms);
    }

    void delaysGrowToALimit()
    {
        QCOMPARE(delayAfter(2), 0ms);
        QCOMPARE(delayAfter(3), 500ms);
        QCOMPARE(delayAfter(4), 1000ms);
        QCOMPARE(delayAfter(60), 8000ms);
    }

    /// Medians of wrong tries for a name that exists and one that does not; sanitizers and load allow a wide margin.
    void unknownNamesTakeAsLong()
    {
        using Times = std::array<qint64, 9>;
        const auto timeOf = [this](const QString &name) {
            m_directory->advance(2h); // Never slowed.
            QElapsedTimer timer;
            timer.start();
            verdict(name, Secret("wrong"), u"HttpApi"_s);
            return timer.nsecsElapsed();
        };
        // In turn, so that a busy machine slows both.
        Times known {};
        Times unknown {};
        for (std::size_t i = 0; i < known.size(); ++i) {
            known[i] = timeOf(u"ana"_s);
            unknown[i] = timeOf(u"nobody"_s);
        }
        const auto median = [](Times &times) {
            std::nth_element(times.begin(), times.begin() + 4, times.end());
            return static_cast<double>(times[4]);
        };
        const double ratio = median(known) / median(unknown);
        QVERIFY2(ratio > 0.6 && ratio < 1.7, qPrintable(QString::number(ratio)));
    }

private:
    Verdict verdict(const QString &name, const Secret &password, const QString &application, bool timePasses = true)
    {
        Verification verification(m_directory->store(), [this, timePasses](std::chrono::milliseconds time) {
            m_waited += time;
            if (timePasses)
                m_directory->advance(time);
        });
        const Result<Verdict> verdict = verification.verify({name, password, application});
        if (!verdict)
            qFatal("%s", qUtf8Printable(verdict.error().message));
        return *verdict;
    }
    Credential credential()
    {
        return m_directory->read([id = m_ana.id](Connection &c) { return CredentialRows(c).byId(id); });
    }

    std::unique_ptr<TestDirectory> m_directory;
    std::chrono::milliseconds m_waited {};
    Administrator m_ana;
    Secret m_password;
};

STEWARD_TEST(TestVerification)

} // namespace steward

#include "tst_verification.moc"
