#pragma once

#include "models/actions/remoteactions.h"

#include <QTimer>

namespace steward {

/// Keeps an open directory in step with its remote: a round every so many minutes, as the remote's profile says. With
/// "review before sending" it only reads. GUI thread; store and remotes must outlive it.
class AutomaticSync : public QObject {
    Q_OBJECT

public:
    AutomaticSync(Store &store, RemoteActions &remotes, QObject *parent = nullptr);

    /// From now on; before, nothing is asked.
    void start();
    /// No round begins by itself any more.
    void stop();
    bool isScheduled() const { return m_interval.isActive(); }

signals:
    /// A round of nobody's asking has begun.
    void began();

private:
    void schedule();
    void begin();

    Store &m_store;
    RemoteActions &m_remotes;
    QTimer m_interval;
    QTimer m_soon;
    bool m_send = true;
    bool m_stopped = true;
    bool m_held = false; ///< Until somebody has done something about the secret.
};

} // namespace steward
