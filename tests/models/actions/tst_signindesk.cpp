#include "models/actions/signindesk.h"

#include "models/actions/sessiontoken.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/signinpeople.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With the real keyring of the session.
class TestSignInDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("needs the private session of tests/support/desktop");
    }
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_zoe = m_directory->added(m_directory->person(u"Zoe"_s));
        giveOwnPassword(*m_directory, m_zoe.id);
        setSignInPolicy(*m_directory, {.required = true});
        m_desk = std::make_unique<SignInDesk>(m_directory->store(), u"window"_s);
    }
    void cleanup() { m_desk.reset(); }

    void signsInAndKeepsNobodyUnasked()
    {
        const auto begun = awaitInEventLoop(m_desk->begin(true));
        QVERIFY(begun && !begun->kept);
        QCOMPARE(begun->cannotKeep, QString());
        QVERIFY(begun->facts.policy.required);
        const auto who = awaitInEventLoop(m_desk->signIn({u"zoe"_s, goodPassword()}));
        QVERIFY(who && who->author.signedIn && who->token.isEmpty());
        QVERIFY(!awaitInEventLoop(m_desk->signIn({u"zoe"_s, Secret("wrong")})));
        QVERIFY(!awaitInEventLoop(m_desk->begin(true))->kept);
    }

    void keepsInTheKeychainUntilTheSignOut()
    {
        const auto who = awaitInEventLoop(m_desk->signIn({u"zoe"_s, goodPassword(), true}));
        QVERIFY(who);
        QVERIFY2(who->notKept.isEmpty(), qUtf8Printable(who->notKept));
        // Another desk, as after a restart.
        m_desk = std::make_unique<SignInDesk>(m_directory->store(), u"window"_s);
        QVERIFY(!awaitInEventLoop(m_desk->begin(false))->kept);
        const auto begun = awaitInEventLoop(m_desk->begin(true));
        QVERIFY(begun && begun->kept);
        QCOMPARE(begun->kept->author.operatorId, m_zoe.id);
        QVERIFY(awaitInEventLoop(m_desk->signOut(begun->kept->author)));
        QVERIFY(!awaitInEventLoop(m_desk->begin(true))->kept);
        Keychain keychain;
        QVERIFY(!*awaitInEventLoop(keychain.read(sessionKey(begun->facts.uid))));
    }

    void aLockedKeyringKeepsNobodyAndSaysWhy()
    {
        TestKeyring keyring;
        QVERIFY(keyring.lock());
        QTimer refusal;
        connect(&refusal, &QTimer::timeout, &TestKeyring::dismissPrompt);
        refusal.start(100);
        const auto who = awaitInEventLoop(m_desk->signIn({u"zoe"_s, goodPassword(), true}));
        refusal.stop();
        QVERIFY(keyring.unlock());
        QVERIFY(who && who->author.signedIn);
        QVERIFY(!who->notKept.isEmpty() && who->token.isEmpty());
        // The directory keeps nothing that no computer knows.
        QCOMPARE(m_directory->read([](Connection &c) { return c.number(u"SELECT count(*) FROM kept_session"_s); }), 0);
    }

    void choosesPasswords()
    {
        QVERIFY(*awaitInEventLoop(m_desk->hasOwnPassword({u"Zoe"_s, u"window"_s, m_zoe.id})));
        QVERIFY(awaitInEventLoop(m_desk->choosePassword({u"zoe"_s, goodPassword()}, otherPassword())));
        QVERIFY(awaitInEventLoop(m_desk->signIn({u"zoe"_s, otherPassword()})));
        setSignInPolicy(*m_directory, {});
        const Administrator bob = m_directory->added(m_directory->person(u"Bob"_s));
        const Author author {u"Bob"_s, u"window"_s, bob.id};
        QVERIFY(!*awaitInEventLoop(m_desk->hasOwnPassword(author)));
        QVERIFY(awaitInEventLoop(m_desk->setFirstPassword(author, otherPassword())));
        QVERIFY(*awaitInEventLoop(m_desk->hasOwnPassword(author)));
    }

    void tellsOfWaitingAndStopsWhenItGoes()
    {
        QSignalSpy waiting(m_desk.get(), &SignInDesk::waiting);
        for (int i = 0; i < 9; ++i) {
            const auto note = [directory = m_directory.get()](Transaction &transaction) -> Result<bool> {
                const Result<SignInFacts> facts = readSignInFacts(transaction.connection());
                STEWARD_TRY(facts);
                STEWARD_TRY(
                    TryBrake::noteWrong(transaction, TryBrake::keyOf(facts->uid, u"zoe@example.com"_s, u"sign-in:"_s)));
                return true;
            };
            QVERIFY(await(m_directory->store().write(m_directory->author(), note)));
        }
        const auto future = m_desk->signIn({u"zoe"_s, Secret("wrong")});
        QTRY_COMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().first().toInt(), 8);
        QElapsedTimer timer;
        timer.start();
        m_desk.reset();
        QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    std::unique_ptr<TestDirectory> m_directory;
    std::unique_ptr<SignInDesk> m_desk;
    Administrator m_zoe;
};

STEWARD_TEST(TestSignInDesk)

#include "tst_signindesk.moc"
