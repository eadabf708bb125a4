#pragma once

#include "models/domain/credentialpolicy.h"
#include "ui/forms/settingscard.h"

namespace steward {

class TextAreaField;

/// The section of the settings for passwords and the domains of addresses. GUI thread.
class PolicyForm : public SettingsCard {
    Q_OBJECT

public:
    explicit PolicyForm(QWidget *parent = nullptr);

    /// What is stored; fields that the operator has changed keep what was typed.
    void setValue(const CredentialPolicy &policy);
    /// After value() was stored: what is typed is what is stored.
    void accept(const CredentialPolicy &saved);
    CredentialPolicy value() const;

protected:
    void restore() override;

private:
    void addNumber(const QString &key, TextField *field, int CredentialPolicy::*number);
    QStringList typedDomains() const;

    CredentialPolicy m_stored;
    TextField *m_length;
    TextField *m_unusedHours;
    TextField *m_maximumDays;
    TextField *m_warningDays;
    TextAreaField *m_domains;
};

} // namespace steward
