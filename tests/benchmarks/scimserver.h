#pragma once

#include <QProcess>
#include <QUrl>

#include <chrono>

namespace steward {

/// What the accounts of the server are like; the same ones for the same numbers.
QByteArray benchServerId(int account);

/// A SCIM server that costs as little as one can: a process of its own with all answers ready, on a kept connection.
/// `serve` is what that process does until its standard input ends; it prints its port first.
class ScimServer {
public:
    /// Starts this program again, as the server. `latency`: how long each answer is held back.
    ScimServer(int accounts, std::chrono::milliseconds latency);
    ~ScimServer();

    QUrl url() const { return m_url; }

    static int serve(int accounts, std::chrono::milliseconds latency);

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace steward
