#pragma once

#include "models/core/clock.h"
#include "models/domain/credential.h"
#include "models/domain/email.h"
#include "models/domain/ids.h"

#include <QList>
#include <QUuid>

namespace steward {

/// What an administrator is: a person signs in and has a role, an API user consumes an API and has applications.
enum class Kind : quint8 { Person, ApiUser };

/// What the status column says, in sort order.
enum class Status : quint8 { Suspended, Active };

/// One row of the table. A plain value; threads exchange copies.
struct Administrator {
    AdministratorId id;
    QUuid uid;           ///< Made here, never changed or used again; the identity on every server.
    qint64 revision = 0; ///< Rises with each saved change; a save names the one it was based on.
    Kind kind = Kind::ApiUser;
    QString firstName;
    QString lastName;
    Email email;
    QString userName;
    QString organization;              ///< Empty: none.
    RoleId role;                       ///< Persons only.
    QString language;                  ///< BCP 47, for mails; empty: as the directory.
    QList<ApplicationId> applications; ///< API users only; ascending.
    bool suspended = false;
    bool isProtected = false; ///< Cannot be deleted.
    Timestamp createdAt = 0;
    Timestamp changedAt = 0;
    Timestamp deletedAt = 0; ///< 0 while it is not in the recycle bin.
    CredentialMark credential;

    QString displayName() const;
    bool isDeleted() const { return deletedAt != 0; }
    Status status() const { return suspended ? Status::Suspended : Status::Active; }
    /// An API user that can still sign in: neither deleted nor suspended, and its credential not gone.
    bool isUsable() const { return kind == Kind::ApiUser && !isDeleted() && !suspended && mayWork(credential.state); }

    friend bool operator==(const Administrator &, const Administrator &) = default;
};

/// "person" and "api-user": the words of files, JSON and the command line.
QString kindKey(Kind kind);
/// "active" and "suspended".
QString statusKey(Status status);

} // namespace steward

Q_DECLARE_METATYPE(steward::Administrator)
