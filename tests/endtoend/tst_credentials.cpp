#include "tests/endtoend/gateway.h"
#include "tests/endtoend/mailaccount.h"
#include "tests/support/canary.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/credentialnotices.h"
#include "ui/forms/administratorform.h"
#include "ui/forms/confirmdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>

namespace steward {

using namespace Qt::StringLiterals;

/// A credential from the form in the window to the API and to its end: real window, file, keyring, mail server,
/// gateway.
class TestCredentials : public QObject {
    Q_OBJECT

private slots:
    void fromTheFormToTheApiAndBack();
    void cleanup();

private:
    void setUpMail() const;
    void addAna() const;
    /// Starts an action of the window on Ana; says yes when it asks.
    void act(QAction *action) const;
    CredentialState state() const;
    QString stateText() const;
    static void type(QWidget *dialog, const QString &field, const QString &text);

    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<MailAccount> m_mail;
    std::unique_ptr<WindowFixture> m_window;
};

void TestCredentials::cleanup()
{
    m_window.reset();
    m_gateway.reset();
    m_mail.reset();
}

void TestCredentials::type(QWidget *dialog, const QString &field, const QString &text)
{
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() != field || !line->isVisible())
            continue;
        line->setFocus();
        // As an input method does it, because QTest types ASCII only.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
        return;
    }
    QFAIL(qPrintable(u"no field %1"_s.arg(field)));
}

void TestCredentials::setUpMail() const
{
    SettingsActions &settings = m_window->window->workspace().settings();
    QVERIFY(awaitInEventLoop(settings.setMail(m_mail->settings())));
    QVERIFY(awaitInEventLoop(settings.setMailPassword(Secret(MailAccount::Password))));
    const Result<DirectorySettings> now = awaitInEventLoop(settings.read());
    QVERIFY(now && now->mail.hasPassword);
}

void TestCredentials::addAna() const
{
    m_window->window->actions().addApiUser->trigger();
    auto *form = m_window->dialog<AdministratorForm>();
    QVERIFY(form);
    type(form, u"First name"_s, u"Ana"_s);
    type(form, u"Last name"_s, u"Pérez"_s);
    type(form, u"Email"_s, u"ana.perez@example.com"_s);
    for (QCheckBox *box : form->findChildren<QCheckBox *>()) {
        if (box->accessibleName() == u"HttpApi"_s)
            box->click();
    }
    QTRY_VERIFY(form->saveButton()->isEnabled());
    form->saveButton()->click();
    QTRY_COMPARE(m_window->model()->total(), 1);
    QTRY_VERIFY(m_window->model()->administratorAt(0));
}

void TestCredentials::act(QAction *action) const
{
    QTRY_VERIFY(m_window->model()->administratorAt(0));
    m_window->table()->choose(0);
    QTRY_VERIFY(action->isEnabled());
    const auto changes = [this] {
        const auto last
            = await(m_window->window->workspace().store().read([](Connection &c) { return Journal(c).lastId(); }));
        return last ? *last : -1;
    };
    const qint64 before = changes();
    action->trigger();
    // Done at once, or after a question.
    ConfirmDialog *question = nullptr;
    QTRY_VERIFY((question = m_window->window->findChild<ConfirmDialog *>()) || changes() > before);
    if (question) {
        QTRY_VERIFY(question->isVisible());
        question->confirmButton()->click();
    }
    QTRY_VERIFY(changes() > before);
    QTRY_VERIFY(!m_window->window->findChild<ConfirmDialog *>());
}

CredentialState TestCredentials::state() const
{
    const Administrator *ana = m_window->model()->administratorAt(0);
    return ana ? ana->credential.state : CredentialState::None;
}

QString TestCredentials::stateText() const
{
    return m_window->model()->index(0, static_cast<int>(Column::Credential)).data().toString();
}

void TestCredentials::fromTheFormToTheApiAndBack()
{
    m_mail = std::make_unique<MailAccount>();
    m_gateway = std::make_unique<Gateway>();
    m_window = std::make_unique<WindowFixture>(true, m_gateway->directoryFile());
    const WindowActions &actions = m_window->window->actions();
    const auto http = [this](const Knock &knock) { return m_gateway->apache(u"HttpApi"_s, knock); };
    setUpMail();
    addAna();
    m_gateway->start();
    ProcessWatch processes;
    QTRY_COMPARE(state(), CredentialState::Queued);
    QCOMPARE(stateText(), u"Queued"_s);
    QCOMPARE(http({u"ana.perez"_s, "aGuessAtThePassword"}), 401);

    // Sends by itself.
    m_window->window->credentials()->start();
    QVERIFY(m_mail->waitFor(1));
    QTRY_COMPARE(state(), CredentialState::Sent);
    QCOMPARE(stateText(), u"Sent, not used"_s);
    const ReceivedCredential first = m_mail->received().first();
    QCOMPARE(first.address, u"ana.perez@example.com"_s);
    const Knock ana {u"ana.perez"_s, first.password};
    // The right password at the wrong door is no use of it.
    QCOMPARE(m_gateway->apache(u"Salesforce"_s, ana), 401);
    QCOMPARE(state(), CredentialState::Sent);
    QCOMPARE(http(ana), 200);
    QTRY_COMPARE(state(), CredentialState::Used);
    QCOMPARE(stateText(), u"In use"_s);
    QCOMPARE(m_gateway->nginx(u"HttpApi"_s, ana), 200);
    QCOMPARE(m_gateway->nginx(u"Salesforce"_s, ana), 401);
    QCOMPARE(m_gateway->nginx(u"HttpApi"_s, {ana.userName, "aGuessAtThePassword"}), 401);

    act(actions.suspend);
    QCOMPARE(http(ana), 401);
    QCOMPARE(m_gateway->nginx(u"HttpApi"_s, ana), 401);
    act(actions.resume);
    QCOMPARE(http(ana), 200);

    act(actions.sendCredentials);
    QVERIFY(m_mail->waitFor(2));
    const Knock again {ana.userName, m_mail->received().last().password};
    QVERIFY(again.password != ana.password);
    QTRY_COMPARE(state(), CredentialState::Sent);
    QCOMPARE(http(ana), 401);
    QCOMPARE(http(again), 200);

    act(actions.remove);
    QCOMPARE(http(again), 401);
    m_window->window->showPage(MainWindow::RecycleBinView);
    QTRY_COMPARE(m_window->model()->matching(), 1);
    act(actions.restore);
    QCOMPARE(m_window->stored(u"ana.perez@example.com"_s).size(), 1);
    QCOMPARE(http(again), 401);
    QCOMPARE(http(ana), 401);
    QCOMPARE(m_mail->received().size(), 2);

    const QList<QByteArray> secrets {first.password, again.password, MailAccount::Password};
    QVERIFY(processes.seen().contains("verify"));
    QVERIFY(!containsOne(processes.seen(), secrets));
    m_window.reset();
    const QStringList found = filesWith(secrets, {m_gateway->folder()});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

STEWARD_TEST(TestCredentials)

} // namespace steward

#include "tst_credentials.moc"
