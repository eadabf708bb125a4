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
    /// The server did not let the last round in, and none since.
    bool isRefused() const { return m_refusedAt != 0; }
    /// Ends what runs; true when `ended` of the flow is to be waited for.
    bool stop();

signals:
    void changed();

private:
    void update();
    QString checkedText() const;
    QString refusedText() const;

    Workspace &m_workspace;
    SyncPage &m_page;
    NavigationRail &m_rail;
    int m_railPage;
    SyncStatus *m_status;
    SyncFlow m_flow;
    Timestamp m_unreachedAt = 0; ///< 0: the last round reached the server, as far as this window knows.
    Timestamp m_refusedAt = 0;   ///< 0: no round was refused since one succeeded, as far as this window knows.
    bool m_sentSome = false;
};

} // namespace steward
