#pragma once

#include "models/domain/credential.h"
#include "models/store/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace steward {

/// Wrong tries of one name, real or not.
struct WrongTries {
    qint64 tries = 0; ///< Since the last good one.
    Timestamp lastAt = 0;
    Timestamp nextAt = 0; ///< Nobody tries this name earlier.
};

/// Somebody who stays signed in on some computer.
struct KeptSession {
    AdministratorId id;
    Timestamp createdAt = 0;
    Timestamp expiresAt = 0;
};

/// The state of a row of the table "credential": one that was shown is kept as sent without a mail, so that earlier
/// versions understand it.
inline const QString CredentialStateColumn
    = QStringLiteral("(CASE WHEN state = 'sent' AND message_id = '' THEN 'shown' ELSE state END)");

/// Reads credentials of one connection; writing is Transaction's. Thread of the connection.
class CredentialRows {
public:
    explicit CredentialRows(Connection &connection) : m_connection(connection) { }

    /// The credential of the account; of state None when it never had one.
    Result<Credential> byId(AdministratorId id);
    /// Accounts whose mail is due: queued, or to be tried again, neither deleted nor suspended; the longest waiting
    /// first.
    Result<QList<AdministratorId>> due(Timestamp now, int limit);
    Result<qint64> dueCount(Timestamp now);
    /// When the next mail is due that is not due yet; 0 without any.
    Result<Timestamp> nextDue(Timestamp now);
    /// Mails that some process is, or was, handing over.
    Result<QList<Credential>> sending();
    /// Living accounts whose password works and expires until `until`; the earliest first.
    Result<QList<Credential>> expiring(Timestamp until);
    /// The one whose token has this hash, also when it has expired.
    Result<std::optional<KeptSession>> keptSession(const QByteArray &tokenHash);
    Result<WrongTries> tries(const QByteArray &nameHash);

private:
    Result<QList<Credential>> query(const QString &condition, qint64 parameter);

    Connection &m_connection;
};

/// The credential without a password and without a mail on its way: withdrawn, or none when there never was one.
Credential withdrawn(const Credential &credential);
/// What the journal keeps of a credential.
QJsonObject imageOf(const Credential &credential);

/// Reads what the directory has been told about itself. Thread of the connection.
class SettingRows {
public:
    explicit SettingRows(Connection &connection) : m_connection(connection) { }
    /// Empty when it was never set.
    Result<QJsonObject> value(const QString &key);

private:
    Connection &m_connection;
};

} // namespace steward
