#pragma once

#include "models/actions/accountdetails.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

namespace steward {

class AdministratorForm;

/// Opens the forms that add and edit accounts, saves what they return, and asks about what would stop and about fields
/// that somebody else changed meanwhile. GUI thread.
class AccountForms : public QObject {
    Q_OBJECT

public:
    AccountForms(Workspace &workspace, Notices &notices, QWidget *window);

    /// `like` fills organization and applications of a replacement.
    void add(Kind kind, const Administrator &like = {});
    void edit(AdministratorId id);

signals:
    /// The Delete button in the form; `form` is the parent for what is asked.
    void deleteRequested(steward::AdministratorId id, QWidget *form);

private:
    void openNew(const AccountDetails &details, Kind kind, const Administrator &like);
    void openExisting(const AccountDetails &details);
    AdministratorForm *open(const AccountDetails &details);
    void saveNew(AdministratorForm *form);
    void saveEdit(AdministratorForm *form, const Administrator &base, const Patch &patch, const Consent &consent);
    void concludeEdit(AdministratorForm *form, const Administrator &base, const Patch &patch, const Consent &consent,
                      const Outcome &outcome);

    Workspace &m_workspace;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace steward
