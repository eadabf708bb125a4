#pragma once

#include "models/domain/signinpolicy.h"
#include "ui/forms/settingscard.h"

class QCheckBox;

namespace steward {

class NoteBox;

/// The section of the settings that says whether the directory asks who works with it. GUI thread.
class SignInPolicyForm : public SettingsCard {
    Q_OBJECT

public:
    explicit SignInPolicyForm(QWidget *parent = nullptr);

    /// What is stored; fields that the operator has changed keep what was typed.
    void setValue(const SignInPolicy &policy);
    void accept(const SignInPolicy &saved);
    SignInPolicy value() const;
    /// Without a password of their own the operator could not sign in, so that nobody can be asked.
    void setOperatorHasPassword(bool has);
    QCheckBox *required() const { return m_required; }

signals:
    void choosePasswordRequested();

protected:
    void restore() override;

private:
    void addNumber(const QString &key, TextField *field, int SignInPolicy::*number);
    void showHindrance();

    SignInPolicy m_stored;
    QCheckBox *m_required;
    QWidget *m_hindrance;
    TextField *m_idle;
    TextField *m_kept;
    bool m_hasPassword = true;
};

} // namespace steward
