#pragma once

#include "models/sync/httpidentity.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

class QEventLoop;
class QNetworkAccessManager;

namespace steward {

class HttpExchange;

/// The connections to one server, and who the console is there. Made when the first request starts, so that they belong
/// to the thread of the requests: sync thread.
class HttpNetwork {
public:
    HttpNetwork(const RemoteProfile &profile, const Secret &secret, const HttpSeams &seams);
    ~HttpNetwork();

    /// A request that is under way; `loop` is left when it ends.
    std::unique_ptr<HttpExchange> started(const HttpRequest &request, QEventLoop &loop);
    /// Fetches a token if one is needed; what came instead, if there is none now.
    std::optional<HttpAnswer> withoutToken(const StopToken &stop);

    HttpIdentity &identity() { return m_identity; }
    const HttpIdentity &identity() const { return m_identity; }

private:
    std::unique_ptr<HttpExchange> started(const HttpRequest &request, QEventLoop &loop,
                                          const QByteArray &authorization);
    HttpAnswer tokenAnswer(bool secretInBody, const StopToken &stop);
    HttpAnswer refusal(HttpAnswer answer) const;

    RemoteProfile m_profile;
    HttpSeams m_seams;
    HttpIdentity m_identity;
    QSslConfiguration m_trust;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace steward
