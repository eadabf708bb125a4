#pragma once

#include "models/secrets/secret.h"

#include <QObject>
#include <QPointer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace steward {

/// What QtKeychain said to one job; the secret is that of a read.
struct KeychainAnswer {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    Secret secret;
};

/// QtKeychain's jobs, one after the other as it runs them itself, each with a deadline from the moment it is asked for.
/// A job that has begun cannot be stopped, and must not be deleted before it is done (libsecret calls it back): it is
/// left to finish behind the back of the caller, who has been told. One that has not begun is never begun. The thread
/// of the GUI, or of the main function: QtKeychain has one queue of its own for all threads, and guards it by nothing.
class KeychainQueue : public QObject {
    Q_OBJECT

public:
    using Job = std::unique_ptr<QKeychain::Job>;
    /// Without an answer when the deadline has passed.
    using Reply = std::function<void(const std::optional<KeychainAnswer> &)>;

    explicit KeychainQueue(std::chrono::milliseconds deadline, QObject *parent = nullptr);

    /// `make` is called when it is the job's turn.
    void ask(std::function<Job()> make, Reply reply);

private:
    struct Request {
        quint64 number;
        std::function<Job()> make;
        Reply reply;
    };

    void startNext();
    void finished(const KeychainAnswer &answer);
    void expire(quint64 number);

    std::chrono::milliseconds m_deadline;
    std::deque<Request> m_waiting;
    /// Its reply is empty when the caller has been told already.
    std::optional<Request> m_running;
    quint64 m_last = 0;
};

} // namespace steward
