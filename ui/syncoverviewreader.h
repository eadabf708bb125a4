#pragma once

#include "models/sync/remoteprofile.h"
#include "ui/workspace.h"

#include <QTimer>

namespace steward {

/// What differs between the directory and its remote, read anew after every change and every round, also of another
/// program. GUI thread.
class SyncOverviewReader : public QObject {
    Q_OBJECT

public:
    explicit SyncOverviewReader(Workspace &workspace, QObject *parent = nullptr);

    const SyncOverview &overview() const { return m_overview; }
    const RemoteProfile &profile() const { return m_profile; }
    /// Whether it is known if there is a remote.
    bool isKnown() const { return m_known; }
    bool hasRemote() const { return !m_overview.record.profile.isEmpty(); }
    /// When the server was read last, as far as this window knows; 0: never.
    Timestamp checkedAt() const;
    void read();
    /// The same in a moment, so that several changes are read at once.
    void readSoon() { m_soon.start(); }

signals:
    void overviewRead();
    void failed(const steward::Error &error);

private:
    /// Another program may sync too, and write no change set.
    void lookForRounds();
    void take(const SyncOverview &overview);

    Workspace &m_workspace;
    SyncOverview m_overview;
    RemoteProfile m_profile;
    QTimer m_soon;
    Timestamp m_checkedAt = 0;
    bool m_known = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace steward
