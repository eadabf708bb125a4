#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace steward {

class RemoteDirectory;
class Secret;

/// How a directory reaches its remote: everything but the secret. A value; kept in the directory file.
struct RemoteProfile {
    enum class Dialect : quint8 { Scim, Json };
    enum class Authentication : quint8 { None, Bearer, Basic, OAuth2 };
    enum class Issuer : quint8 {
        ThisConsole, ///< Sets the password on the server and mails it.
        Server       ///< Creates and mails credentials by itself.
    };

    QUrl url; ///< Of the service: ".../scim/v2". Users are below it.
    Dialect dialect = Dialect::Scim;
    Authentication authentication = Authentication::Bearer;
    QString userName; ///< Of Basic, or the client id of OAuth 2.0.
    QUrl tokenUrl;    ///< OAuth 2.0 client credentials.
    QString scope;
    QByteArray certificates; ///< PEM of a private CA; empty: the system's.
    QByteArray pin;          ///< SHA-256 of the server's public key (SPKI), as in RFC 7469; empty: none.
    QString environment;     ///< "Production": shown wherever the directory is.
    QString colour;          ///< A tone of the interface: "green", "amber", "blue", "red".
    int everyMinutes = 5;    ///< 0: only when asked.
    bool reviewBeforeSending = false;
    Issuer issuer = Issuer::Server;
    double writesPerSecond = 4; ///< 0: no limit.
    double readsPerSecond = 10; ///< 0: no limit.
    int parallel = 2;           ///< Requests under way at once.
    QJsonObject mapping;        ///< Of the dialect Json: paths, paging, field paths (README, "JSON remotes").
    QJsonObject pinned;         ///< Capabilities that are not probed but taken from here.

    /// Whether what lets in at `other` may be shown here: the same server, asked in the same way.
    bool mayUseSecretOf(const RemoteProfile &other) const;

    QJsonObject toJson() const;
    static Result<RemoteProfile> fromJson(const QJsonObject &object);
    friend bool operator==(const RemoteProfile &, const RemoteProfile &) = default;
};

/// What is wrong with a profile as somebody typed it, or nothing: https except to this computer, no user in the URL,
/// readable certificates, a mapping that can be used.
Result<void> checkedProfile(const RemoteProfile &profile);

/// The other side in the profile's dialect. For the sync thread, where its requests run.
std::unique_ptr<RemoteDirectory> openRemote(const RemoteProfile &profile, const Secret &secret);

} // namespace steward
