#include "ui/forms/newpasswordfields.h"

#include "ui/style/metrics.h"
#include "ui/style/passwordfield.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace steward {

NewPasswordFields::NewPasswordFields(Judge judge, QWidget *parent)
    : QWidget(parent),
      m_judge(std::move(judge)),
      m_first(new PasswordField(tr("Ne&w password"))),
      m_repeat(new PasswordField(tr("&Repeat")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::fieldSpacing);
    column->addWidget(m_first);
    column->addWidget(m_repeat);
    m_repeat->eye()->hide();
    connect(m_first->eye(), &QToolButton::toggled, m_repeat, &PasswordField::setRevealed);
    for (PasswordField *field : {m_first, m_repeat}) {
        connect(field, &LabeledField::edited, this, [this] {
            remark();
            emit edited();
        });
    }
    connect(m_first, &LabeledField::left, this, [this] {
        if (!m_first->isEmpty())
            m_first->setError(firstProblem());
    });
    connect(m_repeat, &LabeledField::left, this, [this] {
        if (!m_repeat->isEmpty())
            m_repeat->setError(repeatProblem());
    });
    remark();
}

QString NewPasswordFields::firstProblem() const
{
    QString problem;
    m_first->peek([&](QByteArrayView bytes) { problem = m_judge(bytes); });
    return problem;
}

QString NewPasswordFields::repeatProblem() const
{
    return m_first->lineEdit()->text() == m_repeat->lineEdit()->text()
        ? QString()
        : tr("The two are not the same. Type the new password once more.");
}

void NewPasswordFields::remark()
{
    const QString problem = firstProblem();
    // While it is typed the remark only tells; it is an error when the field is left with it.
    if (m_first->hasError())
        m_first->setError(problem);
    m_first->setHint(m_first->isEmpty()      ? tr("At least 15 characters; several words are easy to remember.")
                         : problem.isEmpty() ? tr("A good password.")
                                             : problem);
    if (m_repeat->hasError())
        m_repeat->setError(repeatProblem());
}

QWidget *NewPasswordFields::showProblems()
{
    m_first->setError(firstProblem());
    m_repeat->setError(repeatProblem());
    if (m_first->hasError())
        return m_first;
    return m_repeat->hasError() ? m_repeat : nullptr;
}

void NewPasswordFields::take(const std::function<void(QByteArrayView)> &use)
{
    m_first->take(use);
    m_repeat->take([](QByteArrayView) {});
    remark();
}

} // namespace steward
