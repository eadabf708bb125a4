#include "ui/forms/credentialnotesform.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype LongestNote = 500;

} // namespace

CredentialNotesForm::CredentialNotesForm(const QString &name, const Value &value, QWidget *parent)
    : FormDialog(true, metrics::formWidth, parent)
{
    setWindowTitle(tr("Notes on Credentials"));
    auto *subject = new SubjectHeader;
    subject->setSubject(QStringLiteral("key"), name, tr("Whoever changes the password must change it there too"));
    body()->addWidget(subject);
    m_deployedAt
        = addNote(QStringLiteral("deployedAt"), tr("&Deployed at"),
                  tr("The system that uses the password, for example billing-gateway, host b12"), value.deployedAt);
    m_owner = addNote(QStringLiteral("owner"), tr("&Owner"), tr("Who looks after it there"), value.owner);
    m_ticket = addNote(QStringLiteral("ticket"), tr("&Ticket"), tr("Under which it was ordered"), value.ticket);
    body()->addStretch(1);
    m_deployedAt->lineEdit()->setFocus();
    updateState();
}

TextField *CredentialNotesForm::addNote(const QString &key, const QString &label, const QString &hint,
                                        const QString &initial)
{
    auto *field = new TextField(label);
    field->setHint(hint);
    field->setText(initial);
    body()->addWidget(field);
    const auto problem = [field] {
        const Result<QString> text = checkedText(field->text(), field->label().remove(u'&'), LongestNote, false);
        return text ? QString() : text.error().message;
    };
    addField({key, field, problem, [field](const QString &message) { field->setError(message); },
              [field, initial] { return cleaned(field->text()) != initial; }});
    connect(field, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
    connect(field, &LabeledField::left, this, [this, key] { fieldLeft(key); });
    return field;
}

CredentialNotesForm::Value CredentialNotesForm::value() const
{
    return {cleaned(m_deployedAt->text()), cleaned(m_owner->text()), cleaned(m_ticket->text())};
}

} // namespace steward
