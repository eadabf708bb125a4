#pragma once

#include <QString>

namespace steward {

/// A request as a client of the API makes it.
struct Knock {
    QString userName;
    QByteArray password;
};

/// A real Apache and a real nginx with the configurations of resources/gateway, their paths, ports and user adapted, in
/// front of one static file for each application. Main thread.
class Gateway {
public:
    Gateway();
    ~Gateway();
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    /// Where the directory file must stand; the gateway's user can read and write there.
    QString directoryFile() const { return m_root + QStringLiteral("/steward/acme.steward"); }
    /// Everything that the two servers write stands below.
    QString folder() const { return m_root; }
    /// Gives the directory to the user of the gateway, and starts the servers.
    void start();

    /// The status of GET /APPLICATION/ from Apache, or from nginx.
    int apache(const QString &application, const Knock &knock) const;
    int nginx(const QString &application, const Knock &knock) const;
    /// Of the two servers and of what they started, as far as they run now.
    QList<qint64> processes() const;

private:
    class Servers;

    void makeResources() const;
    void makeProgram() const;
    QByteArray adapted(const QString &file) const;
    void startApache();
    void startNginx();
    int status(int port, const QString &application, const Knock &knock) const;

    QString m_root;
    int m_apachePort = 0;
    int m_nginxPort = 0;
    std::unique_ptr<Servers> m_servers;
};

} // namespace steward
