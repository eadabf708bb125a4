#pragma once

#include "models/core/result.h"
#include "models/domain/administrator.h"
#include "models/domain/catalog.h"

#include <QStringList>

namespace steward {

/// Which rows a view shows: all conditions must hold; within one list any of its values is enough, and an empty list
/// is no condition.
struct AdministratorFilter {
    enum class Scope : quint8 { Living, RecycleBin };

    Scope scope = Scope::Living;
    QString text = {}; ///< Found, without case and accents, in name, email, user name or organization.
    QList<Kind> kinds = {};
    QList<Status> statuses = {};
    QList<RoleId> roles = {};
    QList<ApplicationId> applications = {};
    QStringList organizations = {}; ///< "" stands for "none".
    QList<CredentialState> credentials = {};
    Timestamp expiresUntil = 0; ///< Passwords that work and expire until then; 0 is no condition.

    /// Whether a password in this state can still expire.
    static bool canExpire(CredentialState state);
    bool matches(const Administrator &administrator) const;
    /// Whether any condition beside the scope is set.
    bool isActive() const;
    friend bool operator==(const AdministratorFilter &, const AdministratorFilter &) = default;
};

/// The text in which `AdministratorFilter::text` is looked for: folded, its parts separated by U+001F.
QString searchText(const Administrator &administrator);

/// Reads conditions such as `type=api-user`, `organization=Retail Bank`, `application=HttpApi`, `role=Auditor`,
/// `status=suspended`, `deleted=yes` or `text=ana`; the same name again adds a value. Names: type (kind), status,
/// credential, role, application, organization, text, deleted.
Result<AdministratorFilter> parseFilter(const QStringList &conditions, const Catalog &catalog);

} // namespace steward
