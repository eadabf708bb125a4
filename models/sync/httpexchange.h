#pragma once

#include "models/sync/httprequest.h"

#include <QIODevice>
#include <QNetworkRequest>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace steward {

/// One request under way, from its start until its answer is complete or a limit ends it. Sync thread.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    HttpExchange(QNetworkAccessManager &network, QNetworkRequest prepared, const HttpRequest &request,
                 const HttpLimits &limits, const QByteArray &pin);
    ~HttpExchange() override;

    bool isFinished() const { return m_finished; }
    /// Complete once it is finished.
    const HttpAnswer &answer() const { return m_answer; }
    /// Ends it now; it counts as sent.
    void abort();

signals:
    void finished();

private:
    void readBody();
    void endBy(const QString &problem, bool permanent);
    void concludeTimeOut(std::chrono::milliseconds limit);
    void conclude();
    HttpAnswer failure() const;

    HttpRequest m_request;
    HttpLimits m_limits;
    std::unique_ptr<QIODevice> m_upload;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_connecting;
    QTimer m_deadline;
    QList<QSslError> m_distrust;
    HttpAnswer m_answer;
    bool m_sent = false;
    bool m_ended = false; ///< By us.
    bool m_finished = false;
};

} // namespace steward
