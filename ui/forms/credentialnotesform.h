#pragma once

#include "ui/forms/formdialog.h"

namespace steward {

class TextField;

/// Where a credential is used: deployed at, owner, ticket. GUI thread.
class CredentialNotesForm : public FormDialog {
    Q_OBJECT

public:
    struct Value {
        QString deployedAt;
        QString owner;
        QString ticket;
    };

    CredentialNotesForm(const QString &name, const Value &value, QWidget *parent = nullptr);

    Value value() const;

private:
    TextField *addNote(const QString &key, const QString &label, const QString &hint, const QString &initial);

    TextField *m_deployedAt;
    TextField *m_owner;
    TextField *m_ticket;
};

} // namespace steward
