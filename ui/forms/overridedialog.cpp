#include "ui/forms/overridedialog.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype LongestReason = 500;
const QString ReasonKey = QStringLiteral("reason");

} // namespace

OverrideDialog::OverrideDialog(const QString &guard, QWidget *parent)
    : FormDialog(true, metrics::confirmationWidth, parent), m_reason(new TextField(tr("&Reason")))
{
    setWindowTitle(tr("Do It Anyway?"));
    auto *note = new NoteBox(Tone::Warn);
    note->setText(guard);
    body()->addWidget(note);
    auto *explanation
        = plainLabel(tr("You hold every privilege and may do it all the same. The reason stands in the activity log."),
                     ColorToken::Text);
    body()->addWidget(explanation);
    m_reason->setHint(tr("For example the number of a ticket"));
    body()->addWidget(m_reason);
    body()->addStretch(1);
    const auto problem = [this] {
        const Result<QString> text = checkedText(m_reason->text(), tr("Reason"), LongestReason, true);
        return text ? QString() : text.error().message;
    };
    addField({ReasonKey, m_reason, problem, [this](const QString &message) { m_reason->setError(message); },
              [this] { return !reason().isEmpty(); }});
    connect(m_reason, &LabeledField::edited, this, [this] { fieldEdited(ReasonKey); });
    connect(m_reason, &LabeledField::left, this, [this] { fieldLeft(ReasonKey); });
    saveButton()->setText(tr("Do It Anyway"));
    m_reason->lineEdit()->setFocus();
    updateState();
}

QString OverrideDialog::reason() const
{
    return cleaned(m_reason->text());
}

} // namespace steward
