#include "ui/forms/signinform.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/passwordfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

SignInForm::SignInForm(const Input &input, QWidget *parent)
    : EntrancePanel(QStringLiteral("lock"), input.email.isEmpty() ? tr("Sign In") : tr("Unlock"), parent),
      m_email(new TextField(tr("&Email"))),
      m_password(new PasswordField(tr("&Password"))),
      m_keep(new QCheckBox(tr("&Keep me signed in on this computer"))),
      m_reason(plainLabel({}, ColorToken::Text2, TypeRole::Caption))
{
    const bool locked = !input.email.isEmpty();
    setHeading(input.directory,
               locked ? tr("The window is locked. Enter your password to go on where you were.")
                      : tr("This directory asks who you are. Sign in to work with it."));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_email, m_password, m_keep, m_reason})
        body()->addWidget(widget);
    m_email->setText(input.email);
    m_email->lineEdit()->setReadOnly(locked);
    m_email->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_email->lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_keep->setVisible(!locked && input.offerKeep);
    m_reason->hide();
    setFocusProxy(locked ? static_cast<QWidget *>(m_password) : m_email);
    addWays(locked);
    for (TextField *field : std::initializer_list<TextField *> {m_email, m_password})
        connect(field, &LabeledField::edited, this, &SignInForm::update);
    connect(primary(), &QPushButton::clicked, this, &SignInForm::signInRequested);
    update();
}

void SignInForm::addWays(bool locked)
{
    if (locked) {
        connect(addWay(tr("Sign In as &Somebody Else")), &QPushButton::clicked, this,
                &SignInForm::somebodyElseRequested);
        return;
    }
    connect(addWay(tr("&Open Another Directory…")), &QPushButton::clicked, this, &SignInForm::openRequested);
    connect(addWay(tr("&Quit")), &QPushButton::clicked, this, &SignInForm::quitRequested);
}

void SignInForm::update()
{
    setReady(!email().isEmpty() && !m_password->isEmpty());
}

QString SignInForm::email() const
{
    return cleaned(m_email->text());
}

bool SignInForm::keep() const
{
    return m_keep->isEnabled() && m_keep->isVisible() && m_keep->isChecked();
}

void SignInForm::takePassword(const std::function<void(QByteArrayView)> &use)
{
    m_password->take(use);
    update();
}

void SignInForm::setCannotKeep(const QString &reason)
{
    m_keep->setEnabled(reason.isEmpty());
    m_keep->setToolTip(reason.toHtmlEscaped());
    m_keep->setAccessibleDescription(reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty() && !m_keep->isHidden());
    if (!reason.isEmpty())
        m_keep->setChecked(false);
}

void SignInForm::focusField()
{
    (email().isEmpty() ? m_email : m_password)->lineEdit()->setFocus(Qt::OtherFocusReason);
}

} // namespace steward
