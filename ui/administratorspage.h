#pragma once

#include "models/items/administratormodel.h"
#include "models/items/rowsource.h"
#include "models/items/savedviews.h"
#include "ui/accountverbs.h"
#include "ui/chosenaccounts.h"
#include "ui/filterbar.h"
#include "ui/selectionline.h"
#include "ui/tablelayout.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace steward {

class AdministratorTable;
class DetailsPane;
class EmptyState;
class MessageBar;
class PageHeader;
class UndoBar;
class ViewButton;
class WindowActions;

/// The table of administrators and API users, or of the recycle bin, with search, filters, selection and details.
/// GUI thread.
class AdministratorsPage : public QWidget {
    Q_OBJECT

public:
    AdministratorsPage(Workspace &workspace, RowSource &rows, Notices &notices, WindowActions &actions,
                       QWidget *parent = nullptr);

    AdministratorTable *table() const { return m_table; }
    FilterBar *filters() const { return m_filters; }
    UndoBar *undoBar() const { return m_undoBar; }
    MessageBar *messages() const { return m_messages; }
    SelectionState state() const;
    const ChosenAccounts &chosen() const { return m_chosen; }
    void setScope(AdministratorFilter::Scope scope);
    void setFilter(const AdministratorFilter &filter);
    /// What "Expiring soon" means from now on.
    /// The remote makes and mails the passwords.
    void setServerIssues(bool issues) { m_model.setServerIssues(issues); }
    void setExpiringUntil(Timestamp time);
    void showExpiring();
    /// Brings the row into view and selects it, clearing filters that hide it.
    void showAccount(AdministratorId id);
    void editAccount(AdministratorId id) { m_verbs.edit(id); }
    /// Only these rows, whatever the filters say.
    void showOnly(const std::vector<quint32> &ids);
    void offerUndo(const ChangeSet &set);
    void setDetailsVisible(bool visible);
    void refreshLook();
    void saveLayout(QSettings &settings) const;
    /// The settings keep the saved views too, and must outlive the page.
    void restoreLayout(QSettings &settings);
    /// The page was shown or hidden: its actions follow.
    void updateActions();

signals:
    /// Counts or selection changed.
    void stateChanged();
    /// All changes of this account are asked for.
    void changesRequested(steward::AdministratorId id, const QString &name);
    /// Several rows are to be edited at once.
    void bulkEditRequested(const steward::BulkTarget &target);
    void bulkDeletionRequested(const steward::BulkTarget &target);
    void bulkSuspensionRequested(const steward::BulkTarget &target, bool suspended);

private:
    QWidget *buildTable();
    void connectActions();
    void connectTable();
    void query();
    void showFacets();
    void count(const CountedChoice &choice);
    void updateState();
    void updateContent();
    void updateDetails();
    SavedView shownView() const;
    void showView(const SavedView &view);
    void showContextMenu(const QPoint &position);
    void afterQuery();
    void rememberPlace();
    bool inBin() const { return m_scope == AdministratorFilter::Scope::RecycleBin; }

    Workspace &m_workspace;
    RowSource &m_rows;
    Notices &m_notices;
    WindowActions &m_actions;
    AdministratorModel m_model;
    PageHeader *m_header;
    FilterBar *m_filters;
    SelectionLine *m_selectionLine;
    AdministratorTable *m_table;
    TableLayout m_layout;
    ChosenAccounts m_chosen;
    AccountVerbs m_verbs;
    ViewButton *m_views;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    MessageBar *m_messages;
    UndoBar *m_undoBar;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QTimer m_detailsSoon;
    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    AdministratorId m_wanted; ///< To be shown when the running query has been answered.
    int m_lastRow = -1;       ///< Of the current row: after a deletion the next row becomes current.
    std::unique_ptr<SavedViews> m_savedViews;
};

} // namespace steward
