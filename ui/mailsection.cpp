#include "ui/mailsection.h"

#include "ui/forms/confirmdialog.h"
#include "ui/forms/mailtestform.h"
#include "ui/style/messagebar.h"

#include <QDir>
#include <QFileDialog>

namespace steward {

namespace {

Tone toneOf(MailOutcome::Kind kind)
{
    switch (kind) {
    case MailOutcome::Kind::Sent:
        return Tone::Ok;
    case MailOutcome::Kind::Unknown:
    case MailOutcome::Kind::Retry:
        return Tone::Warn;
    case MailOutcome::Kind::Failed:
    case MailOutcome::Kind::Paused:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

ConfirmationText forgetConfirmation()
{
    ConfirmationText text;
    text.title = MailSection::tr("Forget Password");
    text.heading = MailSection::tr("Forget the password of the mail server?");
    text.text = MailSection::tr("Mails with credentials stay queued until the password is entered again.");
    text.undo = MailSection::tr("Undo does not bring it back.");
    text.confirm = MailSection::tr("Forget Password");
    return text;
}

} // namespace

MailSection::MailSection(Workspace &workspace, MailSettingsForm &form, MessageBar &messages, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_form(form),
      m_messages(messages),
      m_useForSession(tr("Use for This Session"))
{
    connect(&m_form, &SettingsCard::saveRequested, this, &MailSection::save);
    connect(&m_form, &MailSettingsForm::forgetRequested, this, &MailSection::askForget);
    connect(&m_form, &MailSettingsForm::chooseFileRequested, this, &MailSection::chooseFile);
    connect(&m_form, &MailSettingsForm::resumeRequested, this, &MailSection::endPause);
    connect(m_form.test(), &MailTestForm::sendRequested, this, &MailSection::sendTest);
    connect(&m_useForSession, &QAction::triggered, this, &MailSection::useForSession);
    connect(&m_messages, &Bar::closed, this, [this] { m_unkept = {}; });
}

MailSettingsForm::PasswordPlace MailSection::placeOf(const MailSettings &mail) const
{
    using Place = MailSettingsForm::PasswordPlace;
    return m_forSession ? Place::Session : mail.hasPassword ? Place::Keychain : Place::Nowhere;
}

void MailSection::show(const DirectorySettings &settings)
{
    m_form.setValue(settings.mail, placeOf(settings.mail));
    m_form.setPause(settings.pause.since == 0 ? QString() : settings.pause.reason);
}

void MailSection::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_messages.showMessage(Tone::Bad, error.message);
}

void MailSection::save()
{
    const MailSettings mail = m_form.value();
    const bool typedPassword = m_form.hasTypedPassword();
    Secret typed;
    m_form.takePassword([&typed](QByteArrayView bytes) { typed = Secret(bytes); });
    m_unkept = {};
    m_messages.dismiss();
    m_form.setBusy(true);
    if (!typedPassword) {
        store(mail, std::nullopt);
        return;
    }
    // First the password: whatever is due is sent as soon as the settings have changed.
    whenDone(m_workspace.settings().setMailPassword(typed), this, [this, mail, typed](const Result<void> &kept) {
        MailSettings known = mail;
        if (kept) {
            known.hasPassword = true;
            m_forSession = false;
            store(known, std::nullopt);
        } else {
            m_unkept = typed;
            store(known, kept.error());
        }
    });
}

void MailSection::store(MailSettings mail, const std::optional<Error> &notKept)
{
    whenDone(m_workspace.settings().setMail(mail), this, [this, mail, notKept](const Result<Outcome> &outcome) {
        m_form.setBusy(false);
        if (!outcome) {
            report(outcome.error());
            return;
        }
        m_form.accept(mail, placeOf(mail));
        if (notKept)
            m_messages.showMessage(Tone::Warn, notKept->message, {&m_useForSession});
        else
            m_messages.showMessage(Tone::Ok, tr("The mail settings are saved."));
    });
}

void MailSection::useForSession()
{
    whenDone(m_workspace.settings().useMailPassword(m_unkept), this, [this](const Result<void> &used) {
        if (!used) {
            report(used.error());
            return;
        }
        m_unkept = {};
        m_forSession = true;
        m_form.setValue(m_form.stored(), MailSettingsForm::PasswordPlace::Session);
        m_messages.showMessage(Tone::Ok, tr("The password is used until Steward ends."));
        m_workspace.deliveries().resume();
    });
}

void MailSection::askForget()
{
    auto *question = new ConfirmDialog(forgetConfirmation(), m_form.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MailSection::forget);
    question->open();
}

void MailSection::forget()
{
    whenDone(m_workspace.settings().setMailPassword({}), this, [this](const Result<void> &gone) {
        MailSettings mail = m_form.stored();
        // What was used for this session is forgotten in any case.
        const bool kept = !gone && mail.hasPassword;
        m_forSession = false;
        if (kept) {
            report(gone.error());
        } else {
            mail.hasPassword = false;
            m_messages.showMessage(Tone::Ok, tr("The password of the mail server is forgotten."));
        }
        m_form.setValue(mail, placeOf(mail));
    });
}

void MailSection::chooseFile()
{
    auto *dialog = new QFileDialog(m_form.window(), tr("Certificate File"), QDir::homePath(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_form, &MailSettingsForm::setCaFile);
    dialog->open();
}

void MailSection::sendTest(const QString &address)
{
    MailTestForm *test = m_form.test();
    test->setBusy(true);
    whenDone(m_workspace.settings().sendTest(address), this, [test](const Result<MailOutcome> &outcome) {
        test->setBusy(false);
        if (!outcome) {
            if (outcome.error().kind != ErrorKind::Cancelled)
                test->showAnswer(Tone::Bad, outcome.error().message);
        } else {
            test->showAnswer(toneOf(outcome->kind), sentenceOf(*outcome));
        }
    });
}

void MailSection::endPause()
{
    whenDone(m_workspace.settings().endPause(), this, [this](const Result<Outcome> &outcome) {
        if (!outcome) {
            report(outcome.error());
            return;
        }
        m_form.setPause({});
        m_workspace.deliveries().resume();
        m_messages.showMessage(Tone::Info, tr("Mails that are due are sent again."));
    });
}

} // namespace steward
