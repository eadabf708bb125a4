#include "models/actions/settingsactions.h"

#include "tests/models/secrets/testkeyring.h"
#include "tests/support/signinpeople.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// With the real gnome-keyring of the session.
class TestSettingsActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }
    void init()
    {
        m_directory = std::make_unique<TestDirectory>();
        m_keychain = std::make_unique<Keychain>();
        m_actions = std::make_unique<SettingsActions>(m_directory->store(), m_directory->author(), *m_keychain);
    }
    void cleanup()
    {
        m_actions.reset();
        m_keychain.reset();
        m_directory.reset();
    }

    void badSettingsChangeNothing()
    {
        MailSettings mail = settings(25);
        mail.sender = u"nobody"_s;
        const Result<Outcome> refused = awaitInEventLoop(m_actions->setMail(mail));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(read().mail, MailSettings());
        QVERIFY(!awaitInEventLoop(m_actions->setPolicy({.length = 3})));
        QVERIFY(!awaitInEventLoop(m_actions->setTemplate({Kind::ApiUser, u"en"_s}, {u"Hi"_s, u"{nonsense}"_s})));
        QCOMPARE(m_directory->changes(), 1);
    }

    void eachPartIsOneChange()
    {
        QVERIFY(awaitInEventLoop(m_actions->setMail(settings(25))));
        QVERIFY(awaitInEventLoop(m_actions->setPolicy({.length = 30})));
        const MailTemplate text {u"Hi"_s, u"{userName} {password}"_s};
        QVERIFY(awaitInEventLoop(m_actions->setTemplate({Kind::ApiUser, u"en"_s}, text)));
        QCOMPARE(m_directory->changes(), 4);
        QCOMPARE(read().mail, settings(25));
        QCOMPARE(read().policy.length, 30);
        QCOMPARE(read().templates.value({Kind::ApiUser, u"en"_s}), text);
        QVERIFY(awaitInEventLoop(m_actions->resetTemplate({Kind::ApiUser, u"en"_s})));
        QVERIFY(read().templates.isEmpty());
        QCOMPARE(m_directory->read([](Connection &c) { return Journal(c).newest(1); }).first().kind,
                 ChangeKind::Settings);
    }

    void signInIsRequiredOnlyByWhoeverCouldSignIn()
    {
        const auto setBy = [this](const Author &author, const SignInPolicy &policy) {
            SettingsActions actions(m_directory->store(), author, *m_keychain);
            return awaitInEventLoop(actions.setSignIn(policy));
        };
        const auto refused = [&](const Author &author) { return setBy(author, {.required = true}).error(); };
        // Nobody of this directory; then an Owner without, with a made, and with an own password.
        QCOMPARE(refused(m_directory->author()).kind, ErrorKind::Invalid);
        Administrator olga = m_directory->person(u"Olga"_s);
        olga.role = m_directory->catalog().role(OwnerName)->id;
        olga = m_directory->added(olga);
        const Author author {u"Olga"_s, u"window"_s, olga.id};
        QVERIFY(refused(author).message.contains(u"Choose a password first"_s));
        mailedPassword(*m_directory, olga.id);
        QVERIFY(refused(author).message.contains(u"Choose a password first"_s));
        // Who may not edit roles could not take it back.
        const Administrator ed = m_directory->added(m_directory->person(u"Ed"_s));
        giveOwnPassword(*m_directory, ed.id);
        QCOMPARE(refused({u"Ed"_s, u"window"_s, ed.id}).kind, ErrorKind::Forbidden);
        QVERIFY(!read().signIn.required);
        giveOwnPassword(*m_directory, olga.id);
        QVERIFY(setBy(author, {true, 5, 7}));
        QCOMPARE(read().signIn, (SignInPolicy {true, 5, 7}));
        // From now on the same window has to prove it.
        QCOMPARE(setBy(author, {}).error().kind, ErrorKind::Unauthorized);
        Author proved = author;
        proved.signedIn = true;
        QVERIFY(setBy(proved, {}));
        QVERIFY(!awaitInEventLoop(m_actions->setSignIn({false, -1, 0})));
    }

    void newSettingsEndThePause()
    {
        pause();
        QVERIFY(read().pause.since != 0);
        QVERIFY(awaitInEventLoop(m_actions->setMail(settings(25))));
        QCOMPARE(read().pause, MailPause());
        pause();
        QVERIFY(awaitInEventLoop(m_actions->endPause()));
        QCOMPARE(read().pause, MailPause());
    }

    void thePasswordLivesInTheKeyring()
    {
        MailSettings mail = settings(25);
        mail.userName = u"ops"_s;
        QVERIFY(awaitInEventLoop(m_actions->setMail(mail)));
        const auto missing = awaitInEventLoop(m_actions->mailPassword());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Secret);
        QVERIFY(awaitInEventLoop(m_actions->setMailPassword(Secret("kept in the keyring"))));
        QVERIFY(read().mail.hasPassword);
        const auto found = awaitInEventLoop(m_actions->mailPassword());
        QVERIFY(found);
        QCOMPARE(*found, Secret("kept in the keyring"));
        QFile file(m_directory->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("kept in the keyring"));
        QVERIFY(awaitInEventLoop(m_actions->setMailPassword(Secret())));
        QVERIFY(!read().mail.hasPassword);
        QVERIFY(!awaitInEventLoop(m_actions->mailPassword()));
    }

    void withoutUserNameNoPasswordIsNeeded()
    {
        QVERIFY(awaitInEventLoop(m_actions->setMail(settings(25))));
        const auto none = awaitInEventLoop(m_actions->mailPassword());
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }

    void aPasswordForTheSessionIsNotWrittenDown()
    {
        MailSettings mail = settings(25);
        mail.userName = u"ops"_s;
        QVERIFY(awaitInEventLoop(m_actions->setMail(mail)));
        QVERIFY(awaitInEventLoop(m_actions->useMailPassword(Secret("only now"))));
        QCOMPARE(*awaitInEventLoop(m_actions->mailPassword()), Secret("only now"));
        QVERIFY(!read().mail.hasPassword);
        init();
        QVERIFY(awaitInEventLoop(m_actions->setMail(mail)));
        QVERIFY(!awaitInEventLoop(m_actions->mailPassword()));
    }

    void aTestMessageSaysWhatTheServerSaid()
    {
        const SmtpServer server;
        const auto early = awaitInEventLoop(m_actions->sendTest(u"ana@example.com"_s));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Invalid);
        QVERIFY(awaitInEventLoop(m_actions->setMail(settings(server.port()))));
        const auto sent = awaitInEventLoop(m_actions->sendTest(u"ana@example.com"_s));
        QVERIFY(sent);
        QCOMPARE(sent->kind, MailOutcome::Kind::Sent);
        QCOMPARE(server.mails().size(), 1);
        QVERIFY(!awaitInEventLoop(m_actions->sendTest(u"no address"_s)));
        const SmtpServer refusing({u"--reply"_s, u"rcpt=550 no such user"_s});
        QVERIFY(awaitInEventLoop(m_actions->setMail(settings(refusing.port()))));
        const auto refused = awaitInEventLoop(m_actions->sendTest(u"ana@example.com"_s));
        QVERIFY(refused);
        QCOMPARE(refused->kind, MailOutcome::Kind::Failed);
        QCOMPARE(refused->reply, u"550 no such user"_s);
    }

private:
    static MailSettings settings(int port)
    {
        MailSettings mail;
        mail.host = u"localhost"_s;
        mail.port = port;
        mail.security = MailSecurity::None;
        mail.sender = u"access@example.com"_s;
        return mail;
    }
    DirectorySettings read() { return m_directory->read(readSettings); }
    void pause()
    {
        const auto write = [](Transaction &transaction) -> Result<int> {
            STEWARD_TRY(writePause(transaction, {transaction.now(), u"No."_s}));
            transaction.describe(ChangeKind::Settings, u"Mail"_s);
            return 0;
        };
        QVERIFY(await(m_directory->store().write(m_directory->author(), write)));
    }

    std::unique_ptr<TestDirectory> m_directory;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SettingsActions> m_actions;
};

STEWARD_TEST(TestSettingsActions)

} // namespace steward

#include "tst_settingsactions.moc"
