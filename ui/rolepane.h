#pragma once

#include "models/domain/roleimpact.h"
#include "ui/detailspane.h"

class QAction;

namespace steward {

/// What the pane says of one role. A value.
struct RolePaneContent {
    Role role;
    qint64 holders = 0;
    QStringList organizations; ///< Those of the holders; "" stands for "none".
    QString lock;              ///< Why it cannot be changed; empty when it can.
    bool edited = false;
    PrivilegeSet added;
    PrivilegeSet removed;
    RoleImpact impact; ///< Of the changes; empty until it is known.

    friend bool operator==(const RolePaneContent &, const RolePaneContent &) = default;
};

/// The pane beside the matrix: one role, and before it is saved what changes for whom. GUI thread.
class RolePane : public DetailsPane {
    Q_OBJECT

public:
    RolePane(QAction *discard, QAction *save, QWidget *parent = nullptr);

    void showRole(const RolePaneContent &content);

signals:
    /// Show the people who have the role.
    void holdersRequested(steward::RoleId role);

private:
    void addChanges();
    void addPeople();
    void addReach();
    void addRole();

    RolePaneContent m_content;
};

} // namespace steward
