#include "models/domain/credential.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

#include <chrono>

namespace steward {

using namespace std::chrono_literals;

class TestCredential : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> keys;
        QSet<QString> texts;
        for (const CredentialState state : credentialStates()) {
            QCOMPARE(credentialStateFromKey(credentialStateKey(state)), state);
            keys.insert(credentialStateKey(state));
            texts.insert(credentialStateText(state));
        }
        QCOMPARE(keys.size(), CredentialStateCount);
        QCOMPARE(texts.size(), CredentialStateCount);
        QCOMPARE(credentialStateFromKey(QStringLiteral("no such word")), CredentialState::None);
    }

    void retriesForADay()
    {
        constexpr Timestamp queued = 1'000'000;
        const auto ms = [](std::chrono::milliseconds time) { return time.count(); };
        Timestamp now = queued;
        QCOMPARE(nextAttempt(queued, 1, now), now + ms(5min));
        now += ms(5min);
        QCOMPARE(nextAttempt(queued, 2, now), now + ms(30min));
        now += ms(30min);
        QCOMPARE(nextAttempt(queued, 3, now), now + ms(4h));
        now += ms(4h);
        QCOMPARE(nextAttempt(queued, 4, now), queued + ms(24h));
        QCOMPARE(nextAttempt(queued, 5, queued + ms(24h)), Timestamp {0});
    }

    void expiresByItself()
    {
        const CredentialMark sent {CredentialState::Sent, 5000, 0};
        QCOMPARE(sent.at(4999), CredentialState::Sent);
        QCOMPARE(sent.at(5000), CredentialState::Expired);
        QCOMPARE((CredentialMark {CredentialState::Shown, 5000, 0}).at(5000), CredentialState::Expired);
        QCOMPARE((CredentialMark {CredentialState::Used, 0, 0}).at(5000), CredentialState::Used);
        QCOMPARE((CredentialMark {CredentialState::Queued, 10, 0}).at(5000), CredentialState::Queued);
    }

    void onlyWhatIsGoneCannotWork()
    {
        for (const CredentialState state : credentialStates()) {
            const bool gone = state == CredentialState::Revoked || state == CredentialState::Expired
                || state == CredentialState::Failed;
            QCOMPARE(mayWork(state), !gone);
        }
    }
};

STEWARD_TEST(TestCredential)

} // namespace steward

#include "tst_credential.moc"
