#pragma once

#include "ui/forms/settingscard.h"

namespace steward {

/// The section of the settings for work on many rows, as this person likes it on this computer. GUI thread.
class BulkSettingsForm : public SettingsCard {
    Q_OBJECT

public:
    static constexpr qint64 MostDirect = 1000;

    explicit BulkSettingsForm(QWidget *parent = nullptr);

    /// What is kept; a field that the operator has changed keeps what was typed.
    void setDirectUpTo(qint64 rows);
    qint64 directUpTo() const;

protected:
    void restore() override;

private:
    qint64 m_stored = 0;
    TextField *m_direct;
};

} // namespace steward
