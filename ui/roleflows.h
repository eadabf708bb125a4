#pragma once

#include "ui/forms/confirmation.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

#include <functional>

namespace steward {

class RoleForm;
class WhoCanDialog;

/// What is done with roles beside ticking: adding, copying, renaming, deleting, comparing, asking who can, exporting.
/// Opens the dialogs and calls the verbs. GUI thread.
class RoleFlows : public QObject {
    Q_OBJECT

public:
    RoleFlows(Workspace &workspace, Notices &notices, QWidget *window);

    /// A new role, with the privileges of `like` when that is not null.
    void add(const QList<Role> &roles, RoleId like = {});
    void rename(const Role &role);
    void remove(const Role &role);
    void compare(const QList<Role> &roles, RoleId first);
    void whoCan(Privilege privilege);
    /// Asks for a file and writes the matrix into it; the export stands in the journal.
    void exportMatrix();

signals:
    /// A role was added or copied.
    void added(steward::RoleId role);
    void exported(const QString &path);

private:
    void ask(const ConfirmationText &text, const std::function<void()> &deed);
    using Verb = std::function<QFuture<Result<Outcome>>(const RoleForm &form, const Consent &consent)>;

    void openForm(RoleForm *form, const Verb &verb);
    void save(RoleForm *form, const Verb &verb, const Consent &consent);
    void askRemove(const Role &role, const RoleHolding &holding);
    void removeUnused(RoleId role, const Consent &consent);
    void answer(WhoCanDialog *dialog);
    void writeMatrix(const QString &path);
    void noteAndWrite(const QString &path, const RoleOverview &overview);

    Workspace &m_workspace;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace steward
