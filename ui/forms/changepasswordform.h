#pragma once

#include "ui/forms/formdialog.h"
#include "ui/forms/newpasswordfields.h"

namespace steward {

class PasswordField;

/// Asks for the present password and a new one; for the first password only for the new one. GUI thread.
class ChangePasswordForm : public FormDialog {
    Q_OBJECT

public:
    ChangePasswordForm(const QString &name, bool hasPassword, NewPasswordFields::Judge judge,
                       QWidget *parent = nullptr);

    /// Lends both passwords and empties the fields; the present one is empty when there is none.
    void takePasswords(const std::function<void(QByteArrayView current, QByteArrayView wanted)> &use);
    /// The present one was wrong: shown at its field.
    void showCurrentProblem(const QString &message);
    void showNewProblem(const QString &message);

private:
    void watch(const QString &key, PasswordField *field, const std::function<QString()> &problem);

    PasswordField *m_current;
    QString m_currentAnswer; ///< What was wrong with the last one that was sent.
    QString m_newAnswer;
    NewPasswordFields *m_fields;
};

} // namespace steward
