#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <mutex>
#include <thread>

namespace steward {

/// The files below the folders that contain one of the secrets, as they are or as a text of Qt or a mailer would hold
/// them (UTF-16, base64, hexadecimal).
QStringList filesWith(const QList<QByteArray> &secrets, const QStringList &folders);
/// Whether the bytes contain one of them.
bool containsOne(const QByteArray &bytes, const QList<QByteArray> &secrets);

/// The arguments and environments of all processes that this one starts, and those start, while it lives; those of
/// `smtp_server.py` are not ours. Sees what lives for some milliseconds. Main thread.
class ProcessWatch {
public:
    ProcessWatch();
    ~ProcessWatch();
    ProcessWatch(const ProcessWatch &) = delete;
    ProcessWatch &operator=(const ProcessWatch &) = delete;

    /// All that was seen so far.
    QByteArray seen();

private:
    void look();

    std::mutex m_mutex;
    QSet<QByteArray> m_seen;
    std::jthread m_thread;
};

} // namespace steward
