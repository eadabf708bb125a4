#include "ui/forms/mailsettingsform.h"

#include "models/domain/folding.h"
#include "ui/forms/mailtestform.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

namespace {

using MailField = MailProblem::Field;

constexpr QLatin1StringView PasswordKey {"password"};

QString numberOf(MailField field)
{
    return QString::number(static_cast<int>(field));
}

/// RFC 6409, RFC 8314, RFC 5321.
int usualPort(MailSecurity security)
{
    constexpr std::array ports {587, 465, 25};
    return ports.at(static_cast<std::size_t>(security));
}

/// One that is no number is no port.
int portOf(const QString &typed)
{
    return cleaned(typed).toInt();
}

bool isSameServer(const MailSettings &a, const MailSettings &b)
{
    return a.host == b.host && a.port == b.port && a.security == b.security && a.userName == b.userName
        && a.caFile == b.caFile;
}

QString placeText(MailSettingsForm::PasswordPlace place)
{
    switch (place) {
    case MailSettingsForm::PasswordPlace::Nowhere:
        return {};
    case MailSettingsForm::PasswordPlace::Session:
        return MailSettingsForm::tr("Kept until Steward ends");
    case MailSettingsForm::PasswordPlace::Keychain:
        return MailSettingsForm::tr("Kept in the keychain");
    }
    Q_UNREACHABLE();
}

void stayLeftToRight(TextField *field)
{
    field->lineEdit()->setLayoutDirection(Qt::LeftToRight);
}

} // namespace

MailSettingsForm::MailSettingsForm(QWidget *parent)
    : SettingsCard(tr("Mail"), tr("The server that mails with credentials leave through, and who they come from."),
                   parent),
      m_pauseRow(new QWidget),
      m_pause(new NoteBox(Tone::Warn)),
      m_host(new TextField(tr("Host"))),
      m_port(new TextField(tr("Port"))),
      m_securityChoice(new ChoiceField(tr("Security"))),
      m_openNote(new NoteBox(Tone::Warn)),
      m_userName(new TextField(tr("User name"))),
      m_password(new TextField(tr("Password"))),
      m_forget(new QPushButton(tr("Forget Password"))),
      m_sender(new TextField(tr("Sender address"))),
      m_senderName(new TextField(tr("Sender name"))),
      m_replyTo(new TextField(tr("Reply to"))),
      m_caFile(new TextField(tr("Certificate file"))),
      m_test(new MailTestForm)
{
    addPause();
    addServer();
    addAccount();
    addSender();
    layout()->addWidget(m_test);
    setFocusProxy(m_host);
    fill();
}

void MailSettingsForm::addPause()
{
    auto *row = new QHBoxLayout(m_pauseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step2);
    auto *again = new QPushButton(tr("Send Again"));
    row->addWidget(m_pause, 1);
    row->addWidget(again);
    m_pauseRow->hide();
    body()->addWidget(m_pauseRow);
    connect(again, &QPushButton::clicked, this, &MailSettingsForm::resumeRequested);
}

void MailSettingsForm::addServer()
{
    addRow({{m_host, 3}, {m_port, 1}});
    m_securityChoice->addChoice(tr("STARTTLS"), static_cast<int>(MailSecurity::StartTls));
    m_securityChoice->addChoice(tr("TLS"), static_cast<int>(MailSecurity::Tls));
    m_securityChoice->addChoice(tr("None, to this computer only"), static_cast<int>(MailSecurity::None));
    body()->addWidget(m_securityChoice);
    m_openNote->setText(tr("Nothing is encrypted on the way to the mail server. That is allowed only for a server "
                           "on this computer, for example localhost."));
    m_openNote->hide();
    body()->addWidget(m_openNote);
    stayLeftToRight(m_host);
    watchText(MailField::Host, m_host, &MailSettings::host);
    watch(
        numberOf(MailField::Port), m_port, [this] { return problemAt(MailField::Port); },
        [this] { return portOf(m_port->text()) != m_stored.port; });
    watch(
        numberOf(MailField::Security), m_securityChoice, [this] { return problemAt(MailField::Security); },
        [this] { return m_security != m_stored.security; });
}

void MailSettingsForm::addAccount()
{
    addRow({{m_userName, 1}, {m_password, 1}});
    m_userName->setHint(tr("Empty when the mail server asks for none."));
    stayLeftToRight(m_userName);
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_password->lineEdit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                                | Qt::ImhNoAutoUppercase);
    m_password->addBeside(m_forget);
    connect(m_forget, &QPushButton::clicked, this, &MailSettingsForm::forgetRequested);
    watchText(MailField::UserName, m_userName, &MailSettings::userName);
    watch(PasswordKey, m_password, {}, [this] { return hasTypedPassword(); });
}

void MailSettingsForm::addSender()
{
    addRow({{m_sender, 1}, {m_senderName, 1}});
    body()->addWidget(m_replyTo);
    body()->addWidget(m_caFile);
    m_senderName->setHint(tr("Optional."));
    m_replyTo->setHint(tr("Where answers go. Empty: to the sender."));
    m_caFile->setHint(tr("The only certificates to trust, in PEM format. Empty: those of the system."));
    for (TextField *field : {m_sender, m_replyTo, m_caFile})
        stayLeftToRight(field);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose certificate file"));
    m_caFile->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, &MailSettingsForm::chooseFileRequested);
    watchText(MailField::Sender, m_sender, &MailSettings::sender);
    watchText(MailField::SenderName, m_senderName, &MailSettings::senderName);
    watchText(MailField::ReplyTo, m_replyTo, &MailSettings::replyTo);
    watchText(MailField::CaFile, m_caFile, &MailSettings::caFile);
}

void MailSettingsForm::watchText(MailField field, TextField *text, QString MailSettings::*part)
{
    watch(
        numberOf(field), text, [this, field] { return problemAt(field); },
        [this, text, part] { return cleaned(text->text()) != m_stored.*part; });
}

QString MailSettingsForm::problemAt(MailField field) const
{
    const auto found = std::find_if(m_problems.cbegin(), m_problems.cend(),
                                    [field](const MailProblem &one) { return one.field == field; });
    return found == m_problems.cend() ? QString() : found->message;
}

MailSettings MailSettingsForm::value() const
{
    MailSettings mail = m_stored;
    mail.host = cleaned(m_host->text());
    mail.port = portOf(m_port->text());
    mail.security = static_cast<MailSecurity>(m_securityChoice->value().toInt());
    mail.userName = cleaned(m_userName->text());
    mail.sender = cleaned(m_sender->text());
    mail.senderName = cleaned(m_senderName->text());
    mail.replyTo = cleaned(m_replyTo->text());
    mail.caFile = cleaned(m_caFile->text());
    return mail;
}

void MailSettingsForm::fieldEdited(const QString &key)
{
    if (key == numberOf(MailField::Security)) {
        const MailSecurity before = std::exchange(m_security, value().security);
        if (portOf(m_port->text()) == usualPort(before))
            m_port->setText(QString::number(usualPort(m_security)));
    }
    m_problems = problemsOf(value());
    // Whether a connection in the clear is allowed depends on the host too.
    if (key == numberOf(MailField::Security))
        checks().left(numberOf(MailField::Security));
    else if (key == numberOf(MailField::Host))
        checks().edited(numberOf(MailField::Security));
}

void MailSettingsForm::stateUpdated()
{
    const bool open = m_security == MailSecurity::None;
    // What is wrong with it stands at the field then.
    m_openNote->setVisible(open && !m_securityChoice->hasError());
    m_forget->setVisible(m_place != PasswordPlace::Nowhere);
    m_password->lineEdit()->setPlaceholderText(placeText(m_place));
    // The message goes out with what is stored.
    m_test->setObstacle(isChanged()                    ? tr("Save or discard what you changed first.")
                            : !m_stored.isConfigured() ? tr("Enter and save the mail server first.")
                                                       : QString());
}

void MailSettingsForm::fillServer()
{
    m_host->setText(m_stored.host);
    m_port->setText(QString::number(m_stored.port));
    m_securityChoice->setValue(static_cast<int>(m_stored.security));
    m_security = m_stored.security;
    m_userName->setText(m_stored.userName);
    m_caFile->setText(m_stored.caFile);
}

void MailSettingsForm::fill()
{
    fillServer();
    m_sender->setText(m_stored.sender);
    m_senderName->setText(m_stored.senderName);
    m_replyTo->setText(m_stored.replyTo);
    m_problems = problemsOf(value());
    updateState();
}

void MailSettingsForm::restore()
{
    m_password->setText({});
    fill();
}

void MailSettingsForm::setValue(const MailSettings &mail, PasswordPlace place)
{
    const MailSettings typed = value();
    const MailSettings before = std::exchange(m_stored, mail);
    m_place = place;
    follow(m_sender, before.sender, mail.sender);
    follow(m_senderName, before.senderName, mail.senderName);
    follow(m_replyTo, before.replyTo, mail.replyTo);
    // A password is typed for the server that is shown: what leads there changes together, or not at all.
    if (!hasTypedPassword() && isSameServer(typed, before))
        fillServer();
    m_problems = problemsOf(value());
    updateState();
}

void MailSettingsForm::accept(const MailSettings &saved, PasswordPlace place)
{
    m_stored = saved;
    m_place = place;
    fill();
}

bool MailSettingsForm::hasTypedPassword() const
{
    return !m_password->lineEdit()->text().isEmpty();
}

void MailSettingsForm::takePassword(const std::function<void(QByteArrayView)> &use)
{
    // The line edit keeps its text in ordinary memory that nobody can wipe: it is read once, here, and emptied at once.
    // The copies that are made here are overwritten.
    QString typed = m_password->lineEdit()->text();
    QByteArray bytes = typed.toUtf8();
    use(bytes);
    bytes.fill('\0');
    m_password->setText({});
    typed.fill(u'\0');
    updateState();
}

void MailSettingsForm::setPause(const QString &reason)
{
    m_pause->setText(reason);
    m_pauseRow->setVisible(!reason.isEmpty());
}

void MailSettingsForm::setCaFile(const QString &path)
{
    m_caFile->lineEdit()->setText(path);
}

} // namespace steward
