#include "ui/forms/mailtestform.h"

#include "models/domain/email.h"
#include "models/domain/folding.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

MailTestForm::MailTestForm(QWidget *parent)
    : QFrame(parent),
      m_address(new TextField(tr("Test address"))),
      m_send(new QPushButton(tr("Send a Test Message"))),
      m_answer(new NoteBox(Tone::Info))
{
    setSurface(this, Surface::Row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::dialogMargin, metrics::step4, metrics::dialogMargin, metrics::step4);
    column->setSpacing(metrics::fieldSpacing);
    column->addWidget(m_address);
    column->addWidget(m_answer);
    m_address->addBeside(m_send);
    m_address->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_answer->hide();
    connect(m_send, &QPushButton::clicked, this, &MailTestForm::send);
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &MailTestForm::send);
    connect(m_address, &LabeledField::edited, this, [this] {
        if (m_address->hasError())
            m_address->setError(problem());
    });
    updateState();
}

QString MailTestForm::problem() const
{
    const Result<Email> email = Email::parse(m_address->text());
    return email ? QString() : email.error().message;
}

void MailTestForm::send()
{
    if (!m_send->isEnabled())
        return;
    m_address->setError(problem());
    if (m_address->hasError()) {
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_answer->hide();
    emit sendRequested(cleaned(m_address->text()));
}

void MailTestForm::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    updateState();
}

void MailTestForm::setBusy(bool busy)
{
    // The button is disabled meanwhile; the keyboard stays in this section.
    if (busy && m_send->hasFocus())
        m_address->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_busy = busy;
    updateState();
}

void MailTestForm::showAnswer(Tone tone, const QString &sentence)
{
    m_answer->setTone(tone);
    m_answer->setText(sentence);
    m_answer->show();
}

void MailTestForm::updateState()
{
    m_send->setText(m_busy ? tr("Sending…") : tr("Send a Test Message"));
    m_send->setEnabled(!m_busy && m_obstacle.isEmpty());
    m_address->setHint(m_obstacle.isEmpty() ? tr("The message holds no password. It goes out with the saved settings.")
                                            : m_obstacle);
}

} // namespace steward
