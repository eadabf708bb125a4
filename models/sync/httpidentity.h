#pragma once

#include "models/sync/httprequest.h"
#include "models/sync/remoteprofile.h"

namespace steward {

/// Who the console is to the server: the header that each request carries. Keeps an OAuth 2.0 token until it expires.
/// Sync thread.
class HttpIdentity {
public:
    HttpIdentity(const RemoteProfile &profile, const Secret &secret);

    /// A token must be fetched before the next request.
    bool needsToken(Timestamp now) const;
    /// Client credentials (RFC 6749, section 4.4): with the secret in a header, or in the body, which some servers
    /// want.
    HttpRequest tokenRequest(bool secretInBody) const;
    /// Whether the answer held a token.
    bool takeToken(const HttpAnswer &answer, Timestamp now);
    /// The server refused the token. False when there is nothing that could be fetched anew.
    bool forgetToken();

    /// Of "Authorization"; empty without one.
    QByteArray authorization() const;
    /// The text without anything that must not be shown, should the server have repeated it.
    QString withoutSecrets(QString text) const;

private:
    /// Of the request for a token.
    QByteArray clientAuthorization() const;
    QByteArray basic(const QByteArray &user, const QByteArray &password) const;

    RemoteProfile m_profile;
    Secret m_secret;
    Secret m_token;
    Timestamp m_tokenEnds = 0; ///< 0: not known.
};

} // namespace steward
