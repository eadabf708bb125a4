#pragma once

#include "models/items/rolematrixmodel.h"
#include "ui/roledeeds.h"
#include "ui/roleediting.h"
#include "ui/roleflows.h"

#include <QTimer>

class QCheckBox;
class QStackedWidget;

namespace steward {

class ElidedLabel;
class EmptyState;
class FacetFilter;
class IconLabel;
class MessageBar;
class PageHeader;
class RoleMatrix;
class RolePane;
class SearchField;
class WindowActions;

/// Roles and privileges: the matrix, and beside it what an edit changes for whom before it is saved. GUI thread.
class RolesPage : public QWidget {
    Q_OBJECT

public:
    RolesPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent = nullptr);

    RoleMatrix *matrix() const { return m_matrix; }
    RolePane *pane() const { return m_pane; }
    SearchField *search() const { return m_search; }
    FacetFilter *organization() const { return m_organization; }
    QCheckBox *differing() const { return m_differing; }
    MessageBar *messages() const { return m_messages; }
    /// What stands at the end of the filter bar: why the current cell cannot be changed.
    QString lockText() const;
    RoleDeeds &deeds() { return m_deeds; }
    RoleEditing &editing() { return m_editing; }
    void setDetailsVisible(bool visible);
    bool hasUnsavedChanges() const { return m_model.isDirty(); }

signals:
    void countChanged();
    /// Show the people with a role in the table of administrators.
    void holdersRequested(steward::RoleId role);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildFilters();
    void build();
    void connectParts();
    void connectDeeds();
    void refresh();
    void take(const RoleOverview &overview);
    void showDenied(const Error &error);
    void showContent();
    void updateDeeds();
    void updatePane();
    /// The cell of another role is ticked once nothing is unsaved.
    void tickOther(RoleId role, Privilege privilege);
    void showRoleMenu(RoleId role, const QPoint &position);
    /// The role of the current column, for what is done beside ticking.
    const Role *target() const;

    Workspace &m_workspace;
    Notices &m_notices;
    RoleMatrixModel m_model;
    RoleFlows m_flows;
    RoleEditing m_editing;
    RoleDeeds m_deeds;
    PageHeader *m_header;
    MessageBar *m_messages;
    SearchField *m_search;
    FacetFilter *m_organization;
    QCheckBox *m_differing;
    IconLabel *m_lockIcon;
    ElidedLabel *m_lock;
    RoleMatrix *m_matrix;
    RolePane *m_pane;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    RoleOverview m_overview;
    RoleId m_wanted; ///< Was added, and becomes current when it has been read.
    QTimer m_soon;
    bool m_loaded = false;
    bool m_stale = true;
    bool m_paneWanted = true;
};

} // namespace steward
