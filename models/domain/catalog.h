#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"
#include "models/domain/privilege.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace steward {

/// What an API user connects.
struct Application {
    ApplicationId id;
    QUuid uid;
    QString name;
    QString description;  ///< What it is for, as shown beside the tick box.
    QString endpoint;     ///< URL at which the application reaches the API; may be empty.
    bool builtIn = false; ///< HttpApi and Salesforce: neither renamed nor deleted.
    Timestamp deletedAt = 0;

    bool isDeleted() const { return deletedAt != 0; }
    friend bool operator==(const Application &, const Application &) = default;
};

/// A named set of privileges; privileges are keys such as "api-users.edit".
struct Role {
    RoleId id;
    QUuid uid;
    QString name;
    QString description;
    QStringList privileges; ///< Those of a newer version are kept as they are.
    bool builtIn = false;   ///< Neither renamed nor deleted.
    Timestamp deletedAt = 0;

    bool isDeleted() const { return deletedAt != 0; }
    PrivilegeSet privilegeSet() const { return PrivilegeSet::fromKeys(privileges); }
    /// Owner holds every privilege, for good: it cannot be edited.
    bool isOwner() const;
    friend bool operator==(const Role &, const Role &) = default;
};

inline constexpr QLatin1StringView SalesforceName {"Salesforce"};
inline constexpr QLatin1StringView HttpApiName {"HttpApi"};
inline constexpr QLatin1StringView OwnerName {"Owner"};

/// The applications and roles of a directory: small, and handed around as one value.
struct Catalog {
    QList<Application> applications; ///< Deleted ones too, so that old journal entries keep their names.
    QList<Role> roles;               ///< Deleted ones too.

    const Application *application(ApplicationId id) const;
    const Application *application(const QString &name) const; ///< Living ones only, without case.
    const Role *role(RoleId id) const;
    const Role *role(const QString &name) const; ///< Living ones only, without case.

    /// Living applications as a form lists them: Salesforce, HttpApi, then the custom ones by name.
    QList<Application> offered() const;
    QString applicationName(ApplicationId id) const;
    QString roleName(RoleId id) const;
    /// Built-in roles first, in the order of their making, then the others by name.
    QList<Role> livingRoles() const;
    /// Names in the order of `offered()`.
    QStringList applicationNames(const QList<ApplicationId> &ids) const;
};

} // namespace steward
