#include "app/doorbell.h"

#include "ui/style/raisewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace steward {

namespace {

constexpr int AnswerTimeoutMs = 500;

Q_LOGGING_CATEGORY(lcDoorbell, "steward.doorbell")

/// A socket in the folder that only this user can enter.
QString nameOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("steward-") + QString::fromLatin1(hash.toHex().left(24));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

} // namespace

Doorbell::Doorbell(const QString &path, QWidget *window) : QObject(window)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // A socket that a crash left behind answers nobody.
    QLocalServer::removeServer(nameOf(path));
    if (!m_server.listen(nameOf(path)))
        qCWarning(lcDoorbell).noquote() << "no local socket:" << m_server.errorString();
    connect(&m_server, &QLocalServer::newConnection, window, [this, window] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            visitor->write("raised\n");
            visitor->disconnectFromServer();
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        }
        raiseWindow(window);
    });
}

bool Doorbell::ring(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    if (!socket.waitForConnected(AnswerTimeoutMs))
        return false;
    return socket.waitForReadyRead(AnswerTimeoutMs);
}

} // namespace steward
