#include "ui/forms/changepasswordform.h"

#include "models/domain/folding.h"
#include "ui/style/metrics.h"
#include "ui/style/passwordfield.h"
#include "ui/style/subjectheader.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr QLatin1StringView CurrentKey {"current"};
constexpr QLatin1StringView NewKey {"new"};
constexpr QLatin1StringView RepeatKey {"repeat"};

} // namespace

ChangePasswordForm::ChangePasswordForm(const QString &name, bool hasPassword, NewPasswordFields::Judge judge,
                                       QWidget *parent)
    : FormDialog(false, metrics::confirmationWidth, parent),
      m_current(new PasswordField(tr("&Present password"))),
      m_fields(new NewPasswordFields(std::move(judge)))
{
    setWindowTitle(hasPassword ? tr("Change Password") : tr("Choose a Password"));
    saveButton()->setText(hasPassword ? tr("Change Password") : tr("Choose Password"));
    auto *subject = new SubjectHeader;
    subject->setSubject(QStringLiteral("key"), name,
                        hasPassword ? tr("Where you are kept signed in, you have to sign in again.")
                                    : tr("With it you can sign in when the directory asks who you are."));
    body()->addWidget(subject);
    body()->addWidget(m_current);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    m_current->setVisible(hasPassword);
    if (hasPassword)
        watch(CurrentKey, m_current, [this] {
            if (!m_current->isEmpty())
                return QString();
            return m_currentAnswer.isEmpty() ? tr("Enter the password that you use now.") : m_currentAnswer;
        });
    watch(NewKey, m_fields->first(), [this] {
        return m_fields->first()->isEmpty() && !m_newAnswer.isEmpty() ? m_newAnswer : m_fields->firstProblem();
    });
    watch(RepeatKey, m_fields->repeat(), [this] { return m_fields->repeatProblem(); });
    // An answer speaks of what was typed before.
    connect(m_current, &LabeledField::edited, this, [this] { m_currentAnswer.clear(); });
    connect(m_fields, &NewPasswordFields::edited, this, [this] { m_newAnswer.clear(); });
    // What is right for one may be wrong for the other.
    connect(m_fields, &NewPasswordFields::edited, this, [this] { fieldEdited(RepeatKey); });
    (hasPassword ? m_current : m_fields->first())->lineEdit()->setFocus();
    updateState();
}

void ChangePasswordForm::watch(const QString &key, PasswordField *field, const std::function<QString()> &problem)
{
    addField({key, field, problem, [field](const QString &message) { field->setError(message); },
              [field] { return !field->isEmpty(); }});
    connect(field, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
    connect(field, &LabeledField::left, this, [this, key, field] {
        if (!field->isEmpty())
            fieldLeft(key);
    });
}

void ChangePasswordForm::takePasswords(const std::function<void(QByteArrayView, QByteArrayView)> &use)
{
    m_current->take(
        [&](QByteArrayView current) { m_fields->take([&](QByteArrayView wanted) { use(current, wanted); }); });
}

void ChangePasswordForm::showCurrentProblem(const QString &message)
{
    // What was typed is gone: the answer stands until something is typed again.
    m_currentAnswer = message;
    if (!showProblemAt(CurrentKey, message))
        showMessage({ErrorKind::Unauthorized, message});
}

void ChangePasswordForm::showNewProblem(const QString &message)
{
    m_newAnswer = message;
    showProblemAt(NewKey, message);
}

} // namespace steward
