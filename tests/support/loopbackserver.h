#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace steward {

/// What arrived.
struct LoopbackRequest {
    QByteArray method;
    QByteArray target;                     ///< Path and query as they were sent.
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// What is answered, and how badly.
struct LoopbackReply {
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    enum class Manner { Whole, Silent, Dropped, Cut, Endless } manner = Manner::Whole;

    static LoopbackReply json(const QJsonObject &object, int status = 200)
    {
        return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }
};

/// A server of HTTP/1.1 in the test's own thread: the client's event loop drives it too. Every answer is what `answer`
/// makes of the request; all requests are kept. Main thread.
class LoopbackServer : public QTcpServer {
public:
    using Answer = std::function<LoopbackReply(const LoopbackRequest &)>;

    explicit LoopbackServer(Answer answer) : m_answer(std::move(answer)) { listen(QHostAddress::LocalHost); }
    LoopbackServer(Answer answer, const QByteArray &certificate, const QByteArray &key)
        : m_answer(std::move(answer)), m_certificate(certificate, QSsl::Pem), m_key(key, QSsl::Ec, QSsl::Pem)
    {
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = {}) const
    {
        const QString scheme = m_key.isNull() ? QStringLiteral("http") : QStringLiteral("https");
        return QUrl(QStringLiteral("%1://localhost:%2%3").arg(scheme).arg(serverPort()).arg(path));
    }
    QList<LoopbackRequest> requests;
    int connections = 0;
    int mostAtOnce = 0; ///< Requests that waited for their answer at the same time.
    std::chrono::milliseconds delay {0};
    std::function<std::chrono::milliseconds()> nextDelay; ///< Instead of `delay`: of one request after the other.

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_key.isNull()) {
            socket->setLocalCertificate(m_certificate);
            socket->setPrivateKey(m_key);
            socket->startServerEncryption();
        }
    }

private:
    void read(QSslSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            LoopbackRequest request;
            const QList<QByteArray> lines = buffer.first(end).split('\n');
            const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
            request.method = first.value(0);
            request.target = first.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.sliced(end + 4, length);
            buffer.remove(0, end + 4 + length);
            requests.append(request);
            mostAtOnce = std::max(mostAtOnce, ++m_waiting);
            QTimer::singleShot(nextDelay ? nextDelay() : delay, socket, [this, socket, request] {
                --m_waiting;
                write(socket, m_answer(request));
            });
        }
    }

    void write(QSslSocket *socket, const LoopbackReply &reply)
    {
        using Manner = LoopbackReply::Manner;
        if (reply.manner == Manner::Silent)
            return;
        if (reply.manner == Manner::Dropped) {
            socket->abort();
            return;
        }
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
        for (const auto &[name, value] : reply.headers)
            head += name + ": " + value + "\r\n";
        if (reply.manner == Manner::Endless)
            head += "Connection: close\r\n";
        else
            head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        socket->write(head + "\r\n"
                      + reply.body.first(reply.manner == Manner::Cut ? reply.body.size() / 2 : reply.body.size()));
        if (reply.manner == Manner::Cut)
            socket->disconnectFromHost();
        if (reply.manner == Manner::Endless)
            flood(socket, reply.body);
    }

    /// More and more, as long as somebody reads.
    static void flood(QSslSocket *socket, const QByteArray &more)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, more] {
            if (socket->bytesToWrite() < 1'000'000)
                socket->write(more);
        });
        timer->start(0);
    }

    Answer m_answer;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QHash<QSslSocket *, QByteArray> m_buffers;
    int m_waiting = 0;
};

} // namespace steward
