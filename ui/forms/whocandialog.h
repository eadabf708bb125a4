#pragma once

#include "models/domain/roleimpact.h"
#include "ui/forms/paneldialog.h"

class QLabel;
class QTreeWidget;

namespace steward {

class ChoiceField;

/// "Who can …?": one privilege, and the people who have it, each through their role. The caller answers `asked` with
/// `setAnswer`. GUI thread.
class WhoCanDialog : public PanelDialog {
    Q_OBJECT

public:
    explicit WhoCanDialog(Privilege privilege, QWidget *parent = nullptr);

    Privilege privilege() const;
    /// Dropped unless it is the answer to what is chosen now.
    void setAnswer(Privilege privilege, const PrivilegeHolders &holders);
    void showProblem(const QString &message);
    QTreeWidget *list() const { return m_list; }
    ChoiceField *choice() const { return m_choice; }
    QString summary() const;

signals:
    void asked(steward::Privilege privilege);
    /// The reader wants to see this account.
    void accountRequested(steward::AdministratorId id);

private:
    void openCurrent();
    void updateButton();

    ChoiceField *m_choice;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_show;
};

} // namespace steward
