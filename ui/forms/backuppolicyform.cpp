#include "ui/forms/backuppolicyform.h"

#include "models/domain/folding.h"
#include "ui/style/textfield.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace steward {

namespace {

/// What is no number is out of every range.
qint64 numberOf(const TextField *field)
{
    bool ok = false;
    const qint64 number = cleaned(field->text()).toLongLong(&ok);
    return ok ? number : -1;
}

QString problemOf(const BackupPolicy &policy)
{
    const Result<BackupPolicy> checked = checkedBackupPolicy(policy);
    return checked ? QString() : checked.error().message;
}

} // namespace

BackupPolicyForm::BackupPolicyForm(QWidget *parent)
    : SettingsCard(tr("Backups"), tr("Copies that Steward makes by itself, in your folder on this computer."), parent),
      m_daily(new QCheckBox(tr("Make a backup each day while the directory is open"))),
      m_kept(new TextField(tr("Backups that stay"))),
      m_fromRows(new TextField(tr("Before a change of (rows)")))
{
    body()->addWidget(m_daily);
    addRow({{m_kept, 1}, {m_fromRows, 1}});
    m_kept->setHint(tr("Older ones are removed. What you back up yourself stays."));
    m_fromRows->setHint(tr("From so many rows on, a backup comes first. 0: never."));
    checks().add({QStringLiteral("daily"), m_daily, [] { return QString(); }, [](const QString &) {},
                  [this] { return m_daily->isChecked() != m_stored.daily; }});
    connect(m_daily, &QCheckBox::toggled, this, [this] { updateState(); });
    watch(
        QStringLiteral("kept"), m_kept,
        [this] {
            BackupPolicy probe;
            probe.kept = static_cast<int>(std::min<qint64>(numberOf(m_kept), BackupPolicy::MaximumKept + 1));
            return problemOf(probe);
        },
        [this] { return numberOf(m_kept) != m_stored.kept; });
    watch(
        QStringLiteral("fromRows"), m_fromRows,
        [this] {
            BackupPolicy probe;
            probe.fromRows = numberOf(m_fromRows);
            return problemOf(probe);
        },
        [this] { return numberOf(m_fromRows) != m_stored.fromRows; });
    restore();
    updateState();
}

BackupPolicy BackupPolicyForm::value() const
{
    return {m_daily->isChecked(), static_cast<int>(numberOf(m_kept)), numberOf(m_fromRows)};
}

void BackupPolicyForm::restore()
{
    m_daily->setChecked(m_stored.daily);
    m_kept->setText(QString::number(m_stored.kept));
    m_fromRows->setText(QString::number(m_stored.fromRows));
}

void BackupPolicyForm::setValue(const BackupPolicy &policy)
{
    const bool changed = isChanged();
    m_stored = policy;
    if (!changed)
        restore();
    updateState();
}

void BackupPolicyForm::accept(const BackupPolicy &saved)
{
    m_stored = saved;
    restore();
    updateState();
}

} // namespace steward
