#pragma once

#include "ui/forms/entrancepanel.h"
#include "ui/forms/newpasswordfields.h"

namespace steward {

/// Asks somebody who signs in with a mailed password for one of their own. GUI thread.
class OwnPasswordForm : public EntrancePanel {
    Q_OBJECT

public:
    OwnPasswordForm(const QString &name, NewPasswordFields::Judge judge, QWidget *parent = nullptr);

    void takePassword(const std::function<void(QByteArrayView)> &use);
    void focusField();

signals:
    void saveRequested();
    void backRequested();

private:
    NewPasswordFields *m_fields;
};

} // namespace steward
