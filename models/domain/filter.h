#pragma once

#include "models/domain/administrator.h"
#include "models/domain/idset.h"
#include "models/domain/impact.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <set>

namespace steward {

/// Values that a row must not have.
struct ExcludedValues {
    QList<Kind> kinds = {};
    QList<Status> statuses = {};
    QList<RoleId> roles = {};
    QList<ApplicationId> applications = {}; ///< A row with any of them is left out.
    QStringList organizations = {};
    QStringList languages = {};
    QList<CredentialState> credentials = {};

    friend bool operator==(const ExcludedValues &, const ExcludedValues &) = default;
};

/// What a filter must know of the whole directory to judge one row; `CatalogRows::filterContext` reads it.
struct FilterContext {
    std::set<Integration> relyingOnOne; ///< Integrations with exactly one usable API user.
};

/// Which rows a view shows: all conditions must hold; within one list any of its values is enough, and an empty list
/// is no condition. The empty value of a list stands for "none": no role, no application, no organization, the
/// directory's language.
struct AdministratorFilter {
    enum class Scope : quint8 { Living, RecycleBin };

    Scope scope = Scope::Living;
    QString text = {}; ///< Found, without case and accents, in name, email, user name or organization.
    QList<Kind> kinds = {};
    QList<Status> statuses = {};
    QList<RoleId> roles = {};
    QList<ApplicationId> applications = {};
    QStringList organizations = {};
    QList<CredentialState> credentials = {};
    Timestamp expiresUntil = 0; ///< Passwords that work and expire until then; 0 is no condition.
    int expiresInDays = 0;      ///< Where `expiresUntil` comes from, when it moves with the time: see `at()`.
    /// Passwords that work and were not used since then, counted from their making when they never were; 0 is no
    /// condition.
    Timestamp unusedSince = 0;
    int unusedForDays = 0; ///< Where `unusedSince` comes from, when it moves with the time.
    QStringList languages = {};
    ExcludedValues excluded = {};
    /// API users that are (or are not) the only usable one of some application in their organization.
    std::optional<bool> onlyUser = {};
    /// Only these rows: what somebody chose, or what failed. Cannot be written as conditions.
    std::shared_ptr<const IdSet> among = {};

    /// As it is meant at this time: what counts in days is counted from it.
    AdministratorFilter at(Timestamp now) const;
    bool matches(const Administrator &administrator, const FilterContext &context) const;
    /// Whether any condition beside the scope is set.
    bool isActive() const;
    friend bool operator==(const AdministratorFilter &, const AdministratorFilter &) = default;
};

/// The text in which `AdministratorFilter::text` is looked for: folded, its parts separated by U+001F.
QString searchText(const Administrator &administrator);

} // namespace steward
