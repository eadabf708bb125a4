#include "ui/forms/nameform.h"

#include "models/domain/folding.h"
#include "ui/style/metrics.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

const QString TypedKey = QStringLiteral("name");
constexpr int LongestName = 100;

} // namespace

NameForm::NameForm(const QString &title, const QStringList &taken, QWidget *parent)
    : FormDialog(true, metrics::formWidth, parent), m_name(new TextField(tr("&Name")))
{
    setWindowTitle(title);
    m_name->lineEdit()->setMaxLength(LongestName);
    body()->addWidget(m_name);
    addField({TypedKey, m_name, [this] { return value().isEmpty() ? tr("Type a name.") : QString(); },
              [this](const QString &message) { m_name->setError(message); }, [this] { return !value().isEmpty(); }});
    connect(m_name, &LabeledField::edited, this, [this, taken] {
        m_name->setHint(taken.contains(value()) ? tr("There is one with this name. It will be replaced.") : QString());
        fieldEdited(TypedKey);
    });
    connect(m_name, &LabeledField::left, this, [this] { fieldLeft(TypedKey); });
    m_name->lineEdit()->setFocus();
    updateState();
}

QString NameForm::value() const
{
    return cleaned(m_name->text());
}

} // namespace steward
