#include "ui/style/passwordfield.h"

#include "ui/style/icons.h"
#include "ui/style/surface.h"

#include <QLineEdit>
#include <QToolButton>

namespace steward {

PasswordField::PasswordField(const QString &label, QWidget *parent) : TextField(label, parent), m_eye(new QToolButton)
{
    lineEdit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                    | Qt::ImhNoAutoUppercase);
    lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_eye->setIcon(icon(u"eye"));
    m_eye->setCheckable(true);
    m_eye->setToolTip(tr("Show the password"));
    // A form may have several: the name tells whose.
    m_eye->setAccessibleName(tr("%1: %2", "label of a field, what its button does")
                                 .arg(lineEdit()->accessibleName(), tr("Show the password")));
    setButtonKind(m_eye, ButtonKind::Normal);
    addBeside(m_eye);
    connect(m_eye, &QToolButton::toggled, this, &PasswordField::setRevealed);
    setRevealed(false);
}

bool PasswordField::isEmpty() const
{
    return lineEdit()->text().isEmpty();
}

void PasswordField::setRevealed(bool revealed)
{
    lineEdit()->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
}

void PasswordField::peek(const std::function<void(QByteArrayView)> &use) const
{
    QByteArray bytes = lineEdit()->text().toUtf8();
    use(bytes);
    bytes.fill('\0');
}

void PasswordField::take(const std::function<void(QByteArrayView)> &use)
{
    peek(use);
    setText({});
    m_eye->setChecked(false);
}

} // namespace steward
