#include "models/secrets/keychainqueue.h"

#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestKeychainQueue : public QObject {
    Q_OBJECT

    template <typename Job> static std::unique_ptr<Job> job(const QString &key)
    {
        auto made = std::make_unique<Job>(u"Steward test"_s);
        made->setKey(key);
        return made;
    }
    static std::function<KeychainQueue::Job()> reading(const QString &key)
    {
        return [key] { return job<QKeychain::ReadPasswordJob>(key); };
    }
    static std::function<KeychainQueue::Job()> writing(const QString &key, const QByteArray &bytes)
    {
        return [key, bytes] {
            auto made = job<QKeychain::WritePasswordJob>(key);
            made->setBinaryData(bytes);
            return made;
        };
    }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QFAIL("This test freezes the keyring of its session: run it inside tests/support/desktop.");
    }
    void cleanup() { m_keyring.restore(); }

    void answersInTheOrderOfTheQuestions()
    {
        KeychainQueue queue(10s);
        QStringList heard;
        const auto hear = [&heard](const std::optional<KeychainAnswer> &answer) {
            heard.append(!answer                                         ? u"late"_s
                             : answer->error == QKeychain::EntryNotFound ? u"missing"_s
                                                                         : QString::fromUtf8(answer->secret.view()));
        };
        queue.ask(reading(u"order"_s), hear);
        queue.ask(writing(u"order"_s, "one"), hear);
        queue.ask(reading(u"order"_s), hear);
        queue.ask(writing(u"order"_s, "two"), hear);
        queue.ask(reading(u"order"_s), hear);
        QVERIFY(heard.isEmpty());
        QTRY_COMPARE(heard.size(), 5);
        QCOMPARE(heard, (QStringList {u"missing"_s, u""_s, u"one"_s, u""_s, u"two"_s}));
    }

    void whatExpiredWhileItWaitedIsNeverBegun()
    {
        KeychainQueue queue(300ms);
        int late = 0;
        int made = 0;
        const auto count = [&late](const std::optional<KeychainAnswer> &answer) { late += !answer; };
        m_keyring.freeze();
        queue.ask(reading(u"expired"_s), count);
        queue.ask(
            [&made, make = writing(u"expired"_s, "late")] {
                ++made;
                return make();
            },
            count);
        QTRY_COMPARE(late, 2);
        m_keyring.thaw();
        std::optional<KeychainAnswer> found;
        queue.ask(reading(u"expired"_s), [&](const std::optional<KeychainAnswer> &answer) { found = answer; });
        QTRY_VERIFY(found.has_value());
        QCOMPARE(found->error, QKeychain::EntryNotFound);
        QCOMPARE(made, 0);
        // Each question has had one reply, the late answer none.
        QCOMPARE(late, 2);
    }

private:
    TestKeyring m_keyring;
};

STEWARD_TEST(TestKeychainQueue)

} // namespace steward

#include "tst_keychainqueue.moc"
