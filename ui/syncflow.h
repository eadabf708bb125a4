#pragma once

#include "models/actions/automaticsync.h"
#include "ui/remoteflow.h"

#include <QAction>

namespace steward {

class SyncPage;
class WindowActions;

/// The rounds of a window: begun by the operator or by themselves, what is asked before they send, and what is said
/// when they have ended. GUI thread.
class SyncFlow : public QObject {
    Q_OBJECT

public:
    SyncFlow(Workspace &workspace, SyncPage &page, WindowActions &actions);

    /// From now on rounds begin by themselves, if the remote's profile says so.
    void start();
    /// Nothing begins any more, and what runs ends; `ended` follows if something ran.
    void stop();
    bool isRunning() const;
    RemoteFlow &remote() { return m_remote; }

signals:
    void ended();

private:
    void connectAll();
    void updateActions();
    void readAgain();
    void askToSend();
    void run(const SyncWish &wish);
    void tell(const SyncReport &report);
    void tellFailure(const Error &error);
    void askRemovals();

    Workspace &m_workspace;
    SyncPage &m_page;
    WindowActions &m_actions;
    RemoteFlow m_remote;
    AutomaticSync m_automatic;
    QAction m_confirmRemovals;
    QString m_remark; ///< On connecting, until the first sync has ended.
    qint64 m_removals = 0;
    bool m_asked = false; ///< The round that runs was begun by the operator.
};

} // namespace steward
