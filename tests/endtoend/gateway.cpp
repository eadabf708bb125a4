#include "tests/endtoend/gateway.h"

#include "tests/support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isRoot()
{
    return ::geteuid() == 0;
}

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

void write(const QString &path, const QByteArray &content, bool executable = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    if (executable)
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s fails", qUtf8Printable(program));
}

void waitForPort(const QProcess &process, int port)
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    do {
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        if (socket.waitForConnected(1000))
            return;
        QTest::qWait(50);
        // On a busy machine it may not have started yet.
    } while (timer.elapsed() < 60'000 && process.state() != QProcess::NotRunning);
    qFatal("%s does not listen", qUtf8Printable(process.program()));
}

} // namespace

class Gateway::Servers {
public:
    QProcess apache;
    QProcess nginx;
};

Gateway::Gateway() : m_apachePort(freePort()), m_nginxPort(freePort()), m_servers(std::make_unique<Servers>())
{
    // Not in the private folder of the session: the gateway's user must be able to go there.
    QTemporaryDir folder(u"/tmp/steward-gateway-XXXXXX"_s);
    folder.setAutoRemove(false);
    m_root = folder.path();
    for (const QString &name : {u"steward"_s, u"api/httpapi"_s, u"api/salesforce"_s, u"logs"_s})
        QDir(m_root).mkpath(name);
    makeResources();
    makeProgram();
}

Gateway::~Gateway()
{
    for (QProcess *server : {&m_servers->nginx, &m_servers->apache}) {
        server->terminate();
        if (!server->waitForFinished(10'000)) {
            server->kill();
            server->waitForFinished();
        }
    }
    if (QTest::currentTestFailed()) {
        for (const QString &log : {u"apache.log"_s, u"nginx-error.log"_s})
            qWarning().noquote() << read(m_root + u"/logs/"_s + log);
    }
    QDir(m_root).removeRecursively();
}

void Gateway::makeResources() const
{
    write(m_root + u"/api/httpapi/index.html"_s, "HttpApi");
    write(m_root + u"/api/salesforce/index.html"_s, "Salesforce");
}

/// The program where the gateway's user can reach it. Apache starts it with an empty environment, in which the leak
/// check would run, and find that it may not look into a process of another user.
void Gateway::makeProgram() const
{
    if (!QFile::copy(stewardctlProgram(), m_root + u"/stewardctl.bin"_s))
        qFatal("stewardctl cannot be copied");
    write(m_root + u"/stewardctl"_s,
          "#!/bin/sh\nASAN_OPTIONS=detect_leaks=0 exec " + m_root.toUtf8() + "/stewardctl.bin \"$@\"\n", true);
}

QByteArray Gateway::adapted(const QString &file) const
{
    QByteArray text = read(sourceFile(QStringLiteral("resources/gateway/")) + file);
    const QList<std::pair<QByteArray, QByteArray>> places {
        {"/usr/bin/stewardctl", m_root.toUtf8() + "/stewardctl"},
        {"/srv/steward/", m_root.toUtf8() + "/steward/"},
        {"/srv/api", m_root.toUtf8() + "/api"},
        {"127.0.0.1:8081", "127.0.0.1:" + QByteArray::number(m_apachePort)},
        {"127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(m_nginxPort)}};
    for (const auto &[example, here] : places)
        text.replace(example, here);
    return text;
}

void Gateway::start()
{
    if (isRoot())
        run(u"chown"_s, {u"-R"_s, u"www-data:"_s, m_root});
    startApache();
    startNginx();
}

void Gateway::startApache()
{
    QByteArray text = "ServerName localhost\nServerRoot " + m_root.toUtf8() + "\nPidFile logs/apache.pid\n"
        + "ErrorLog logs/apache.log\nMutex posixsem\nStartServers 1\n";
    for (const QByteArray module :
         {"mpm_event", "authn_core", "authz_core", "authz_user", "auth_basic", "dir", "authnz_external"})
        text += "LoadModule " + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n";
    if (isRoot())
        text += "User www-data\nGroup www-data\n";
    write(m_root + u"/apache.conf"_s, text + adapted(u"apache.conf"_s));
    m_servers->apache.setProcessChannelMode(QProcess::ForwardedChannels);
    m_servers->apache.start(u"/usr/sbin/apache2"_s, {u"-DFOREGROUND"_s, u"-f"_s, m_root + u"/apache.conf"_s});
    waitForPort(m_servers->apache, m_apachePort);
}

void Gateway::startNginx()
{
    const QByteArray root = m_root.toUtf8();
    QByteArray text = "daemon off;\nworker_processes 1;\npid " + root + "/logs/nginx.pid;\nerror_log " + root
        + "/logs/nginx-error.log;\n";
    if (isRoot())
        text += "user www-data;\n";
    text += "events {}\nhttp {\naccess_log " + root + "/logs/nginx.log;\n";
    for (const QByteArray place : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += place + "_temp_path " + root + "/logs/" + place + ";\n";
    write(m_root + u"/nginx.conf"_s, text + adapted(u"nginx.conf"_s) + "}\n");
    m_servers->nginx.setProcessChannelMode(QProcess::ForwardedChannels);
    m_servers->nginx.start(u"/usr/sbin/nginx"_s,
                           {u"-e"_s, m_root + u"/logs/nginx-error.log"_s, u"-c"_s, m_root + u"/nginx.conf"_s});
    waitForPort(m_servers->nginx, m_nginxPort);
}

int Gateway::apache(const QString &application, const Knock &knock) const
{
    return status(m_apachePort, application, knock);
}

int Gateway::nginx(const QString &application, const Knock &knock) const
{
    return status(m_nginxPort, application, knock);
}

int Gateway::status(int port, const QString &application, const Knock &knock) const
{
    QProcess curl;
    curl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    curl.start(u"curl"_s,
               {u"--silent"_s, u"--show-error"_s, u"--max-time"_s, u"60"_s, u"--output"_s, u"/dev/null"_s,
                u"--write-out"_s, u"%{http_code}"_s, u"--config"_s, u"-"_s,
                u"http://127.0.0.1:%1/%2/"_s.arg(port).arg(application.toLower())});
    // Never in the arguments, which everybody can read.
    curl.write("user = \"" + knock.userName.toUtf8() + ':' + knock.password + "\"\n");
    curl.closeWriteChannel();
    if (!curl.waitForFinished(70'000))
        qFatal("curl does not end");
    return curl.readAllStandardOutput().toInt();
}

QList<qint64> Gateway::processes() const
{
    return {m_servers->apache.processId(), m_servers->nginx.processId()};
}

} // namespace steward
