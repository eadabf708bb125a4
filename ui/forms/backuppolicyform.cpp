#include "ui/forms/backuppolicyform.h"

#include "ui/style/textfield.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace steward {

namespace {

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
            probe.kept = numberIn(m_kept);
            return problemOf(probe);
        },
        [this] { return numberIn(m_kept) != m_stored.kept; });
    watch(
        QStringLiteral("fromRows"), m_fromRows,
        [this] {
            BackupPolicy probe;
            probe.fromRows = numberIn(m_fromRows);
            return problemOf(probe);
        },
        [this] { return numberIn(m_fromRows) != m_stored.fromRows; });
    restore();
    updateState();
}

BackupPolicy BackupPolicyForm::value() const
{
    return {m_daily->isChecked(), numberIn(m_kept), numberIn(m_fromRows)};
}

void BackupPolicyForm::restore()
{
    m_daily->setChecked(m_stored.daily);
    m_kept->setText(QString::number(m_stored.kept));
    m_fromRows->setText(QString::number(m_stored.fromRows));
}

void BackupPolicyForm::setValue(const BackupPolicy &policy)
{
    const BackupPolicy before = std::exchange(m_stored, policy);
    if (m_daily->isChecked() == before.daily)
        m_daily->setChecked(policy.daily);
    follow(m_kept, before.kept, policy.kept);
    follow(m_fromRows, before.fromRows, policy.fromRows);
    updateState();
}

void BackupPolicyForm::accept(const BackupPolicy &saved)
{
    m_stored = saved;
    restore();
    updateState();
}

} // namespace steward
