#pragma once

#include "models/actions/mailround.h"
#include "models/actions/remoteactions.h"
#include "models/actions/settingsactions.h"

#include <QTimer>

#include <atomic>

namespace steward {

/// Sends what is due while a directory is open in a window: looks after every change and once in a while, and runs one
/// MailRound at a time in a thread of its own. GUI thread; store and settings must outlive it.
class Deliveries : public QObject {
    Q_OBJECT

public:
    Deliveries(Store &store, const Author &author, SettingsActions &settings, QObject *parent = nullptr);
    ~Deliveries() override;

    /// Passwords are set at its server, if it says that this console issues them. It must outlive this.
    void setRemote(RemoteActions &remote) { m_remote = &remote; }

    /// From now on; before, nothing is looked for.
    void start();
    /// Ends the running round after the mail that is on its way; the others stay queued until `resume`.
    void stop();
    void resume();
    bool isRunning() const { return m_running; }

signals:
    void progress(qint64 done, qint64 total);
    /// A round has ended that handed over at least one mail.
    void finished(const steward::DeliveryReport &report);
    /// Nothing is sent until somebody does something about it; said once.
    void held(const steward::Error &error);

private:
    struct Prospect {
        qint64 due = 0;
        qint64 overdue = 0; ///< Passwords that have expired and are not marked so.
        DirectorySettings settings;
    };

    void look();
    void begin(const Prospect &prospect);
    void run(const Secret &password, const std::shared_ptr<RemotePasswords> &remote);
    void hold(const Error &error);

    Store &m_store;
    Author m_author;
    SettingsActions &m_settings;
    RemoteActions *m_remote = nullptr;
    QTimer m_interval;
    QTimer m_soon;
    bool m_looking = false;
    bool m_running = false;
    bool m_stopped = false;
    QString m_said;                                 ///< The last reason that `held` told.
    std::shared_ptr<std::atomic<bool>> m_stopRound; ///< Of the running round; read in the mail thread.
    Worker m_mailThread {QStringLiteral("mail")};
};

} // namespace steward
