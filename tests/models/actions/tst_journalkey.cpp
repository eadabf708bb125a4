#include "models/actions/journalkey.h"

#include "tests/models/actions/signedheads.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// With the real gnome-keyring of the session.
class TestJournalKey : public QObject {
    Q_OBJECT

    Result<void> load(JournalKey::Missing missing = JournalKey::Missing::Make)
    {
        Keychain keychain(std::chrono::seconds(2));
        JournalKey key(m_directory->store(), m_directory->author(), keychain);
        return awaitInEventLoop(key.load(missing));
    }
    QByteArray keyInUse() { return m_directory->read(journalKeyInUse); }
    QString name()
    {
        return journalKeyName(
            m_directory->read([](Connection &connection) { return CatalogRows(connection).directory(); }).uid);
    }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }
    void init() { m_directory = std::make_unique<TestDirectory>(); }

    void theFirstKeyIsMadeAndUsedAgain()
    {
        QVERIFY(keyInUse().isEmpty());
        QVERIFY(load(JournalKey::Missing::Leave));
        QVERIFY(keyInUse().isEmpty());
        QVERIFY(!headOf(*m_directory).isSigned());
        QVERIFY(load());
        const QByteArray key = keyInUse();
        QCOMPARE(key.size(), 32);
        QCOMPARE(m_directory->changes(), 2); // it stands in the history
        QCOMPARE(headOf(*m_directory).publicKey, key);
        m_directory->reopen();
        QVERIFY(!headOf(*m_directory).isSigned());
        QVERIFY(load(JournalKey::Missing::Leave));
        QCOMPARE(headOf(*m_directory).publicKey, key);
        QCOMPARE(m_directory->changes(), 2);
        const auto keys = m_directory->read(journalKeys);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().set.value, 2);
    }

    void aLockedKeychainReplacesNothing()
    {
        QVERIFY(load());
        const QByteArray key = keyInUse();
        m_directory->reopen();
        TestKeyring keyring;
        QVERIFY(keyring.lock());
        const Result<void> locked = load();
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, ErrorKind::Secret);
        // The prompt that nobody answered would stand in the way of what comes next.
        TestKeyring::dismissPrompt();
        QVERIFY(keyring.unlock());
        QVERIFY(!headOf(*m_directory).isSigned());
        QCOMPARE(keyInUse(), key);
        QVERIFY(load());
        QCOMPARE(headOf(*m_directory).publicKey, key);
    }

    void aKeyOfTheKeychainThatIsNotRecordedYetIsTaken()
    {
        const SigningKey made = SigningKey::generated();
        Keychain keychain;
        QVERIFY(awaitInEventLoop(keychain.write(name(), made.kept())));
        QVERIFY(load());
        QCOMPARE(keyInUse(), made.publicKey());
    }

    void anotherKeyInTheKeychainSignsNothing()
    {
        QVERIFY(load());
        const QByteArray key = keyInUse();
        m_directory->reopen();
        Keychain keychain;
        QVERIFY(awaitInEventLoop(keychain.write(name(), SigningKey::generated().kept())));
        const Result<void> other = load();
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Secret);
        QVERIFY(!headOf(*m_directory).isSigned());
        QCOMPARE(keyInUse(), key);
        QVERIFY(awaitInEventLoop(keychain.write(name(), Secret("nonsense"))));
        QVERIFY(!load());
    }

    void aKeyIsReplacedAtSomebodysWish()
    {
        QVERIFY(load());
        const QByteArray first = keyInUse();
        Keychain keychain;
        JournalKey key(m_directory->store(), m_directory->author(u"Olga"_s), keychain);
        QVERIFY(awaitInEventLoop(key.replace()));
        QVERIFY(keyInUse() != first);
        QCOMPARE(headOf(*m_directory).publicKey, keyInUse());
        const auto keys = m_directory->read(journalKeys);
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.last().operatorName, u"Olga"_s);
    }

    void whoMayNotReplaceItLosesNothing()
    {
        QVERIFY(load());
        const QByteArray first = keyInUse();
        Administrator draft = m_directory->person(u"Helen"_s);
        for (const Role &role : m_directory->catalog().roles) {
            if (!role.privilegeSet().contains(Privilege::SetupPolicy))
                draft.role = role.id;
        }
        Author author = m_directory->author();
        author.operatorId = m_directory->added(draft).id;
        Keychain keychain;
        JournalKey key(m_directory->store(), author, keychain);
        const Result<void> refused = awaitInEventLoop(key.replace());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        m_directory->reopen();
        QVERIFY(load());
        QCOMPARE(headOf(*m_directory).publicKey, first);
    }

private:
    std::unique_ptr<TestDirectory> m_directory;
};

STEWARD_TEST(TestJournalKey)

} // namespace steward

#include "tst_journalkey.moc"
