#pragma once

#include "models/domain/backuppolicy.h"
#include "ui/forms/settingscard.h"

class QCheckBox;

namespace steward {

/// The section of the settings for backups that are made by themselves. GUI thread.
class BackupPolicyForm : public SettingsCard {
    Q_OBJECT

public:
    explicit BackupPolicyForm(QWidget *parent = nullptr);

    /// What is stored; fields that the operator has changed keep what was typed.
    void setValue(const BackupPolicy &policy);
    void accept(const BackupPolicy &saved);
    BackupPolicy value() const;
    QCheckBox *daily() const { return m_daily; }

protected:
    void restore() override;

private:
    BackupPolicy m_stored;
    QCheckBox *m_daily;
    TextField *m_kept;
    TextField *m_fromRows;
};

} // namespace steward
