#pragma once

#include "ui/syncflow.h"

namespace steward {

class NavigationRail;
class SyncStatus;

/// What the window shows of its remote outside the Sync page: badge and environment card in the rail, progress and
/// counts in the status bar. Begins and ends the rounds. GUI thread.
class SyncWork : public QObject {
    Q_OBJECT

public:
    /// `railPage`: which entry of the rail is the Sync page.
    SyncWork(Workspace &workspace, SyncPage &page, WindowActions &actions, NavigationRail &rail, int railPage);

    SyncFlow &flow() { return m_flow; }
    SyncStatus *status() const { return m_status; }
    /// Name of the environment, or where the remote is; empty without a remote.
    QString environment() const;
    /// "Server read today at 09:42, nothing sent yet"; empty without a remote.
    QString summary() const;
    /// Ends what runs; true when `ended` of the flow is to be waited for.
    bool stop();

signals:
    void changed();

private:
    void update();
    QString checkedText() const;

    Workspace &m_workspace;
    SyncPage &m_page;
    NavigationRail &m_rail;
    int m_railPage;
    SyncStatus *m_status;
    SyncFlow m_flow;
    Timestamp m_unreachedAt = 0; ///< 0: the last round reached the server, as far as this window knows.
    bool m_sentSome = false;
};

} // namespace steward
