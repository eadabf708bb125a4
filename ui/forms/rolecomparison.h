#pragma once

#include "models/domain/catalog.h"
#include "ui/forms/paneldialog.h"

class QTreeWidget;

namespace steward {

class ChoiceField;

/// Two roles side by side: what only the one holds, what only the other, what both. GUI thread.
class RoleComparison : public PanelDialog {
    Q_OBJECT

public:
    /// At least two roles; `first` and `second` are chosen.
    RoleComparison(const QList<Role> &roles, RoleId first, RoleId second, QWidget *parent = nullptr);

    ChoiceField *first() const { return m_first; }
    ChoiceField *second() const { return m_second; }
    /// A group with its privileges below it for each of the three.
    QTreeWidget *list() const { return m_list; }

private:
    void compare();
    void addGroup(const QString &title, PrivilegeSet privileges);

    QList<Role> m_roles;
    ChoiceField *m_first;
    ChoiceField *m_second;
    QTreeWidget *m_list;
};

} // namespace steward
