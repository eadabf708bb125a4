#include "ui/forms/viewnameform.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "ui/style/metrics.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype LongestViewName = 80;

} // namespace

ViewNameForm::ViewNameForm(const QString &title, const QString &name,
                           const std::function<bool(const QString &)> &isTaken, QWidget *parent)
    : FormDialog(true, metrics::confirmationWidth, parent), m_name(new TextField(tr("&Name")))
{
    setWindowTitle(title);
    m_name->setHint(tr("Filter, order and columns are kept under this name"));
    m_name->setText(name);
    body()->addWidget(m_name);
    body()->addStretch(1);
    const QString key = QStringLiteral("name");
    const auto problem = [this, isTaken] {
        const Result<QString> text = checkedText(m_name->text(), tr("Name"), LongestViewName, true);
        if (!text)
            return text.error().message;
        return isTaken(*text) ? tr("There is already a view with this name. Enter another one, or replace that view.")
                              : QString();
    };
    addField({key, m_name, problem, [this](const QString &message) { m_name->setError(message); },
              [this, name] { return value() != name; }});
    connect(m_name, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
    connect(m_name, &LabeledField::left, this, [this, key] { fieldLeft(key); });
    connect(this, &FormDialog::saveRequested, this, &QDialog::accept);
    m_name->lineEdit()->setFocus();
    updateState();
}

QString ViewNameForm::value() const
{
    return cleaned(m_name->text());
}

} // namespace steward
