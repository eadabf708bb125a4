#include "ui/mailsection.h"

#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/style/messagebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

/// With the keyring of the session, which it locks.
class TestMailSection : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QFAIL("This test locks the keyring of its session: run it inside tests/support/desktop.");
    }

    void aLockedKeychainLeavesThePasswordForTheSession()
    {
        WindowFixture window;
        Workspace &workspace = window.window->workspace();
        QWidget page;
        auto *form = new MailSettingsForm;
        auto *messages = new MessageBar;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(messages);
        column->addWidget(form);
        const MailSection section(workspace, *form, *messages, &page);
        page.resize(720, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        driver::fill(page, u"Host"_s, u"smtp.example.com"_s);
        driver::fill(page, u"Sender address"_s, u"noreply@example.com"_s);
        driver::fill(page, u"User name"_s, u"steward"_s);
        driver::fill(page, u"Password"_s, u"open sesame"_s);

        TestKeyring keyring;
        QVERIFY(keyring.lock());
        QTimer refusal;
        connect(&refusal, &QTimer::timeout, &TestKeyring::dismissPrompt);
        refusal.start(100);
        form->saveButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy() && messages->isOpen(), 40'000);
        refusal.stop();
        // The settings are saved, the password is not, and nothing says that it was.
        QCOMPARE(messages->tone(), Tone::Warn);
        const DirectorySettings stored = *await(workspace.settings().read());
        QCOMPARE(stored.mail.host, u"smtp.example.com"_s);
        QVERIFY(!stored.mail.hasPassword);
        QAbstractButton *offer = driver::button(*messages, u"Use for This Session"_s);
        QVERIFY(offer);
        offer->click();
        QTRY_COMPARE(messages->tone(), Tone::Ok);
        const Result<Secret> password = awaitInEventLoop(workspace.settings().mailPassword());
        QVERIFY(password);
        QCOMPARE(password->view(), QByteArrayView("open sesame"));
        QVERIFY(keyring.unlock());
    }
};

STEWARD_TEST(TestMailSection)

} // namespace steward

#include "tst_mailsection.moc"
