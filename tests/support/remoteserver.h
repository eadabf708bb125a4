#pragma once

#include "models/secrets/secret.h"
#include "models/sync/remoteprofile.h"

#include "tests/support/places.h"
#include "tests/support/testcertificates.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <memory>

namespace steward {

/// One program of tests/servers; it ends together with this. Main thread.
class ServerProcess {
public:
    ServerProcess(const QString &program, const TestCertificates &certificates, const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QStringList arguments {testFile(QStringLiteral("servers/") + program + QStringLiteral(".mjs")),
                                     QStringLiteral("--modules"), serverPackages()};
        m_process.start(QStringLiteral("node"), arguments + certificates.options(QStringLiteral("good")) + options);
        m_said = line(60'000);
        if (!m_said.contains(QStringLiteral("port")))
            qFatal("%s does not start", qPrintable(program));
    }
    ~ServerProcess() { stop(); }

    /// Port and token.
    const QJsonObject &said() const { return m_said; }
    int port() const { return m_said.value(QStringLiteral("port")).toInt(); }
    /// As a power cut would.
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// One line to it, and its answer.
    QJsonObject ask(const QByteArray &text)
    {
        m_process.write(text + '\n');
        return line(20'000);
    }

private:
    QJsonObject line(int wait)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(wait))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess m_process;
    QJsonObject m_said;
};

/// A real server on this computer, with TLS, and a proxy in front of it that does what networks do (tests/servers).
/// Main thread; the URL may be used from any.
class RemoteServer {
public:
    /// "scimmy", "jackson" or "json-server".
    explicit RemoteServer(const QString &name)
        : m_name(name),
          m_server(name, certificates()),
          m_proxy(QStringLiteral("faultproxy"), certificates(), upstream())
    {
    }

    /// Whether the packages are there; tests/run installs them, and says why when it cannot.
    static bool isInstalled() { return QFileInfo::exists(serverPackages() + QStringLiteral("/installed")); }

    Secret token() const { return Secret(m_server.said().value(QStringLiteral("token")).toString().toUtf8()); }
    /// Through the proxy, without limits of speed.
    RemoteProfile profile() const { return profileAt(m_proxy.port()); }
    /// Past the proxy: what is really there.
    RemoteProfile directProfile() const { return profileAt(m_server.port()); }

    /// Rules as faultproxy.mjs explains them, instead of those before; returns what it has counted so far: "requests",
    /// "GET", "POST" …, "faults", and each fault by its name.
    QJsonObject setFaults(const QJsonArray &rules)
    {
        return m_proxy.ask(QJsonDocument(rules).toJson(QJsonDocument::Compact));
    }
    /// A rule: the fault hits `times` requests of the method, beginning with the first.
    static QJsonObject fault(const char *what, const char *method, int times = 1)
    {
        return {{QStringLiteral("fault"), QLatin1StringView(what)},
                {QStringLiteral("method"), QLatin1StringView(method)},
                {QStringLiteral("times"), times}};
    }

private:
    static const TestCertificates &certificates()
    {
        static const TestCertificates made;
        return made;
    }
    QStringList upstream() const
    {
        return {QStringLiteral("--upstream"), QStringLiteral("https://127.0.0.1:%1").arg(m_server.port()),
                QStringLiteral("--ca"), certificates().path(QStringLiteral("ca.pem"))};
    }

    RemoteProfile profileAt(int port) const
    {
        RemoteProfile profile;
        const QString path = m_server.said().value(QStringLiteral("path")).toString();
        profile.url = QUrl(QStringLiteral("https://localhost:%1%2").arg(port).arg(path));
        profile.certificates = certificates().bytes(QStringLiteral("ca.pem"));
        profile.writesPerSecond = 0;
        profile.readsPerSecond = 0;
        if (m_name == u"json-server") {
            QFile mapping(testFile(QStringLiteral("servers/json-server.mapping.json")));
            if (!mapping.open(QIODevice::ReadOnly))
                qFatal("json-server.mapping.json cannot be read");
            profile.dialect = RemoteProfile::Dialect::Json;
            profile.mapping = QJsonDocument::fromJson(mapping.readAll()).object();
        }
        return profile;
    }

    QString m_name;
    ServerProcess m_server;
    ServerProcess m_proxy;
};

} // namespace steward
