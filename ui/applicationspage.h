#pragma once

#include "models/items/applicationmodel.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace steward {

class ApplicationForm;
class DetailsPane;
class MessageBar;
class PageHeader;
class WindowActions;

/// The external applications: how many API users each has, and where it relies on one or has stopped. GUI thread.
class ApplicationsPage : public QWidget {
    Q_OBJECT

public:
    ApplicationsPage(Workspace &workspace, RowSource &rows, Notices &notices, WindowActions &actions,
                     QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    MessageBar *messages() const { return m_messages; }
    int count() const { return m_model.rowCount(); }
    void setDetailsVisible(bool visible);
    /// The page was shown or hidden: its actions follow.
    void updateActions();

signals:
    void countChanged();
    /// Show the API users of an application in the table of administrators.
    void usersRequested(steward::ApplicationId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void chooseRow();
    void openForm(const Application &application);
    void save(ApplicationForm *form);
    void askRemove(const Application &application, QWidget *parent);
    void remove(const Application &application, QWidget *parent);
    void refreshed();
    void updateDetails();
    const ApplicationHealth *current() const;

    Workspace &m_workspace;
    Notices &m_notices;
    WindowActions &m_actions;
    ApplicationModel m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    QLabel *m_line;
    QTableView *m_table;
    DetailsPane *m_details;
    QAction *m_showUsers;
    ApplicationId m_chosen;
};

} // namespace steward
