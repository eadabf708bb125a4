#pragma once

#include "models/domain/catalog.h"
#include "ui/forms/formdialog.h"

namespace steward {

class ChoiceField;
class TextField;

/// Names and describes a role: a new one, which may begin with the privileges of another, or one that is there. GUI
/// thread.
class RoleForm : public FormDialog {
    Q_OBJECT

public:
    /// Id zero: a new one, offered `others` to copy from; `like` is chosen.
    explicit RoleForm(const Role &role, const QList<Role> &others = {}, RoleId like = {}, QWidget *parent = nullptr);

    /// Name and description as the form shows them; the rest is the input's.
    Role value() const;
    /// Whose privileges a new role gets; null: none.
    RoleId like() const;
    void showNameProblem(const QString &message);

private:

    Role m_input;
    TextField *m_name;
    TextField *m_description;
    ChoiceField *m_like = nullptr;
};

} // namespace steward
