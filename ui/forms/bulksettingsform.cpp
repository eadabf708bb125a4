#include "ui/forms/bulksettingsform.h"

#include "models/domain/folding.h"
#include "ui/style/textfield.h"

#include <QVBoxLayout>

namespace steward {

BulkSettingsForm::BulkSettingsForm(QWidget *parent)
    : SettingsCard(tr("Editing many rows"), tr("For you, on this computer."), parent),
      m_direct(new TextField(tr("Change at once up to (rows)")))
{
    addRow({{m_direct, 1}, {new QWidget, 1}});
    m_direct->setHint(tr("Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and "
                         "Undo takes it back. 0: the preview always comes first."));
    const auto problem = [this] {
        return directUpTo() < 0 ? tr("Enter a number from 0 to %1.").arg(MostDirect) : QString();
    };
    watch(QStringLiteral("directUpTo"), m_direct, problem, [this] { return directUpTo() != m_stored; });
    restore();
    updateState();
}

qint64 BulkSettingsForm::directUpTo() const
{
    bool ok = false;
    const qint64 rows = cleaned(m_direct->text()).toLongLong(&ok);
    return ok && rows >= 0 && rows <= MostDirect ? rows : -1;
}

void BulkSettingsForm::restore()
{
    m_direct->setText(QString::number(m_stored));
}

void BulkSettingsForm::setDirectUpTo(qint64 rows)
{
    const bool changed = isChanged() && directUpTo() != rows;
    m_stored = rows;
    if (!changed)
        restore();
    updateState();
}

} // namespace steward
