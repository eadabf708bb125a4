#pragma once

#include "models/sync/remoteprofile.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace steward {

class EmptyState;
class MessageBar;
class PageHeader;
class SearchField;
class SyncAnswers;
class SyncDetails;
class SyncListModel;
class WindowActions;

/// What differs between the directory and its remote, and the answers to what a sync has left. Reads anew after every
/// change and every round. GUI thread.
class SyncPage : public QWidget {
    Q_OBJECT

public:
    SyncPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent = nullptr);

    const SyncOverview &overview() const { return m_overview; }
    /// Whether it is known if there is a remote.
    bool isKnown() const { return m_known; }
    bool hasRemote() const { return !m_overview.record.profile.isEmpty(); }
    const RemoteProfile &profile() const { return m_profile; }
    /// When the server was read last, as far as this window knows; 0: never.
    Timestamp checkedAt() const;

    QListView *list() const { return m_list; }
    SyncListModel *model() const { return m_model; }
    SyncDetails *details() const { return m_details; }
    SearchField *search() const { return m_search; }
    MessageBar *messages() const { return m_messages; }
    /// The conflict, question or refusal behind the one that is shown.
    void showNextOpen();
    /// Reads anew what differs.
    void reload();

signals:
    void overviewChanged();
    void editRequested(steward::AdministratorId id);
    void accountRequested(steward::AdministratorId id);

private:
    QWidget *buildFilter();
    void connectAll();
    void connectDetails();
    void take(const SyncOverview &overview);
    void showList();
    void showEmpty();
    void showCurrent();
    void updateHeader();
    const SyncEntry *current() const;

    Workspace &m_workspace;
    Notices &m_notices;
    WindowActions &m_actions;
    SyncOverview m_overview;
    RemoteProfile m_profile;
    PageHeader *m_header;
    MessageBar *m_messages;
    SearchField *m_search;
    QLabel *m_remark;
    SyncListModel *m_model;
    QListView *m_list;
    SyncDetails *m_details;
    SyncAnswers *m_answers;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    QTimer m_soon;
    Timestamp m_checkedAt = 0;
    std::optional<SyncEntry> m_shown; ///< What the details show, so that an equal one keeps the choices made there.
    bool m_known = false;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_filling = false;
};

} // namespace steward
