#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/mailsettingsform.h"
#include "ui/forms/mailtestform.h"
#include "ui/forms/policyform.h"
#include "ui/forms/templateeditor.h"
#include "ui/settingspage.h"
#include "ui/style/messagebar.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

/// The page over a real file, with a real mail server and the keychain of the session.
class TestSettingsPage : public QObject {
    Q_OBJECT

private:
    /// A window that shows the settings as they are stored.
    class Page {
    public:
        Page()
        {
            window.window->actions().settings->trigger();
            if (!QTest::qWaitFor([this] { return page()->isVisible() && page()->mail()->isVisible(); }))
                qFatal("the settings do not show");
        }
        SettingsPage *page() const { return window.window->settingsPage(); }
        SettingsActions &actions() const { return window.window->workspace().settings(); }
        DirectorySettings stored() const
        {
            const auto settings = await(actions().read());
            return settings ? *settings : DirectorySettings();
        }
        void fill(const QString &label, const QString &text) const { driver::fill(*page(), label, text); }
        void chooseSecurity(MailSecurity security) const
        {
            auto *combo = driver::named<QComboBox>(*page(), u"Security"_s);
            combo->setCurrentIndex(combo->findData(static_cast<int>(security)));
        }
        /// To a server on this computer, unencrypted.
        void fillServer(int port) const
        {
            fill(u"Host"_s, u"localhost"_s);
            chooseSecurity(MailSecurity::None);
            fill(u"Port"_s, QString::number(port));
            fill(u"Sender address"_s, u"noreply@example.com"_s);
        }
        /// Saved, as the message bar says.
        bool save(SettingsCard *card) const
        {
            page()->messages()->dismiss();
            if (!card->saveButton()->isEnabled())
                return false;
            card->saveButton()->click();
            return QTest::qWaitFor([card, this] { return !card->isBusy() && page()->messages()->isOpen(); }, 20'000)
                && page()->messages()->tone() == Tone::Ok;
        }
        bool sendTest(const QString &address) const
        {
            fill(u"Test address"_s, address);
            MailTestForm *test = page()->mail()->test();
            test->sendButton()->click();
            return QTest::qWaitFor([test] { return test->sendButton()->isEnabled(); }, 20'000);
        }

        WindowFixture window;
    };

private slots:
    void savesTheMailServer()
    {
        const Page page;
        page.fillServer(2525);
        QVERIFY(page.save(page.page()->mail()));
        const MailSettings mail = page.stored().mail;
        QCOMPARE(mail.host, u"localhost"_s);
        QCOMPARE(mail.port, 2525);
        QCOMPARE(mail.security, MailSecurity::None);
        QCOMPARE(mail.sender, u"noreply@example.com"_s);
        QVERIFY(!page.page()->mail()->isChanged());
    }

    void aBadPortSavesNothing()
    {
        const Page page;
        page.fillServer(2525);
        page.fill(u"Port"_s, u"70000"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(driver::texts(*page.page()).contains(u"Enter a port between 1 and 65535"_s));
        QVERIFY(!page.save(page.page()->mail()));
        QCOMPARE(page.stored().mail, MailSettings());
    }

    void theTestMessageArrives()
    {
        const SmtpServer server;
        const Page page;
        page.fillServer(server.port());
        QVERIFY(page.save(page.page()->mail()));
        QVERIFY(page.sendTest(u"ana@example.com"_s));
        const QString said = driver::texts(*page.page());
        QVERIFY2(said.contains(u"The mail server took the mail. The server said: 250"_s), qPrintable(said));
        QCOMPARE(server.mails().size(), 1);
        QCOMPARE(server.mails().first()["to"_L1].toArray().first().toString(), u"ana@example.com"_s);
    }

    void whatTheServerRefusesIsSaidInItsWords()
    {
        const SmtpServer server({u"--reply"_s, u"rcpt=550 5.1.1 No such user here"_s});
        const Page page;
        page.fillServer(server.port());
        QVERIFY(page.save(page.page()->mail()));
        QVERIFY(page.sendTest(u"nobody@example.com"_s));
        const QString said = driver::texts(*page.page());
        QVERIFY2(said.contains(u"does not accept the recipient"_s) && said.contains(u"No such user here"_s),
                 qPrintable(said));
        QCOMPARE(server.mails().size(), 0);
    }

    void keepsThePasswordInTheKeychainAndForgetsIt()
    {
        const Page page;
        page.fillServer(2525);
        page.fill(u"User name"_s, u"steward"_s);
        page.fill(u"Password"_s, u"k7W=.q ä"_s);
        QVERIFY2(page.save(page.page()->mail()), qPrintable(page.page()->messages()->sentence()));
        QVERIFY(page.stored().mail.hasPassword);
        auto *line = driver::named<QLineEdit>(*page.page(), u"Password"_s);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(line->placeholderText(), u"Kept in the keychain"_s);
        // Another one, as after a restart.
        Keychain keychain;
        SettingsActions actions(page.window.window->workspace().store(), WindowFixture::author(), keychain);
        const Result<Secret> read = awaitInEventLoop(actions.mailPassword());
        QVERIFY(read);
        QCOMPARE(read->view(), QByteArrayView(u"k7W=.q ä"_s.toUtf8()));
        driver::button(*page.page(), u"Forget Password"_s)->click();
        auto *question = page.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->confirmButton()->click();
        QTRY_VERIFY(!page.stored().mail.hasPassword);
        QTRY_VERIFY(line->placeholderText().isEmpty());
    }

    void aPauseEndsBySendAgain()
    {
        const Page page;
        Store &store = page.window.window->workspace().store();
        QVERIFY(await(store.write(WindowFixture::author(), [](Transaction &transaction) -> Result<int> {
            STEWARD_TRY(writePause(transaction, {1, u"The mail server refuses this computer."_s}));
            transaction.describe(ChangeKind::Settings, u"Mail"_s);
            return 0;
        })));
        QTRY_VERIFY(driver::texts(*page.page()).contains(u"The mail server refuses this computer."_s));
        driver::button(*page.page(), u"Send Again"_s)->click();
        QTRY_VERIFY(!driver::texts(*page.page()).contains(u"The mail server refuses this computer."_s));
        QCOMPARE(page.stored().pause, MailPause());
    }

    void savesATemplateAndGoesBackToTheBuiltInOne()
    {
        const Page page;
        TemplateEditor *editor = page.page()->templates();
        const MailTemplate builtIn = editor->value();
        QVERIFY(!builtIn.subject.isEmpty());
        page.fill(u"Subject"_s, u"Your key to {directory}"_s);
        auto *preview = driver::named<QPlainTextEdit>(*page.page(), u"Preview"_s);
        QVERIFY2(preview->toPlainText().startsWith(u"Subject: Your key to Sample directory\n"_s),
                 qPrintable(preview->toPlainText()));
        QVERIFY(page.save(editor));
        QCOMPARE(page.stored().templates.value({Kind::ApiUser, u"en"_s}).subject, u"Your key to {directory}"_s);
        driver::button(*editor, u"Use Built-in Text"_s)->click();
        QTRY_VERIFY(page.stored().templates.isEmpty());
        QTRY_COMPARE(editor->value(), builtIn);
    }

    void savesTheRulesForPasswords()
    {
        const Page page;
        page.fill(u"Length"_s, u"32"_s);
        auto *domains = driver::named<QPlainTextEdit>(*page.page(), u"Allowed domains"_s);
        domains->setFocus();
        driver::type(u"Example.com"_s);
        QVERIFY(page.save(page.page()->passwords()));
        QCOMPARE(page.stored().policy.length, 32);
        QCOMPARE(page.stored().policy.domains, QStringList {u"example.com"_s});
        QVERIFY(!page.page()->passwords()->isChanged());
    }

    void othersChangesShowAndWhatWasTypedStays()
    {
        const Page page;
        page.fill(u"Length"_s, u"40"_s);
        Store other;
        QVERIFY(await(other.open(page.window.path())));
        Keychain keychain;
        SettingsActions actions(other, {u"Somebody"_s, u"command"_s}, keychain);
        MailSettings mail;
        mail.host = u"smtp.example.org"_s;
        mail.sender = u"noreply@example.org"_s;
        QVERIFY(await(actions.setMail(mail)));
        QTRY_COMPARE(page.page()->mail()->value().host, u"smtp.example.org"_s);
        QCOMPARE(page.page()->passwords()->value().length, 40);
        // Going back to a backup changes settings too.
        QVERIFY(await(other.write({u"Somebody"_s, u"command"_s}, [](Transaction &transaction) -> Result<int> {
            transaction.describe(ChangeKind::Rollback, u"2026-01-01"_s);
            STEWARD_TRY(transaction.setSetting(u"mail"_s, {}));
            return 0;
        })));
        QTRY_VERIFY(page.page()->mail()->value().host.isEmpty());
        QCOMPARE(page.page()->passwords()->value().length, 40);
    }
};

STEWARD_TEST(TestSettingsPage)

} // namespace steward

#include "tst_settingspage.moc"
