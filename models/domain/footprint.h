#pragma once

#include "models/domain/authority.h"
#include "models/domain/catalog.h"
#include "models/domain/patch.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace steward {

/// What one change does, as far as privileges and guards are concerned: the transaction fills it while it writes, and
/// before it commits `denialOf` judges the whole. A value.
class Footprint {
public:
    void added(const Administrator &row);
    void changed(const Administrator &before, const Patch &real) { changed(before, patched(before, real), real); }
    /// `after` is `before` with the patch.
    void changed(const Administrator &before, const Administrator &after, const Patch &real);
    /// Into the recycle bin, or out of it for good.
    void deleted(const Administrator &before);
    void restored(const Administrator &before);
    /// A password is sent, shown or withdrawn; that of `row` by somebody else.
    void credentialAsked(const Administrator &row, bool handedOut);
    /// Either is empty when the role is new or deleted.
    void roleChanged(const Role &before, const Role &after);
    void needs(Privilege privilege) { m_needs.insert(privilege); }
    /// Its rows come from a file: that needs its own privilege, and not the one for changing many at once.
    void setImport() { m_import = true; }

    bool isEmpty() const { return m_needs.isEmpty() && !m_mayLoseHolders; }
    PrivilegeSet needed() const;
    /// Whether fewer people than before could hold a privilege afterwards.
    bool mayLoseHolders() const { return m_mayLoseHolders; }
    /// An account or role of which that is so.
    const QString &loser() const { return m_loser; }

    /// Roles that somebody gets, and of those whose sign-in is taken into other hands, each with one name.
    const QMap<RoleId, QString> &givenRoles() const { return m_givenRoles; }
    const QMap<RoleId, QString> &takenOver() const { return m_takenOver; }
    PrivilegeSet privilegesAddedToRoles() const { return m_addedToRoles; }
    bool changesStandingOf(AdministratorId id) const { return m_standing.contains(id); }
    bool changesRole(RoleId id) const { return m_roles.contains(id); }
    const QString &protectedName() const { return m_protectedName; }

private:
    void touch(const Administrator &row, AccountDeed deed);
    void mayLose(const QString &name);

    PrivilegeSet m_needs;
    AdministratorId m_account; ///< The first one.
    bool m_isSeveral = false;  ///< There are others beside it.
    QMap<RoleId, QString> m_givenRoles;
    QMap<RoleId, QString> m_takenOver;
    PrivilegeSet m_addedToRoles;
    QSet<AdministratorId> m_standing; ///< Whose role, suspension or existence changes.
    QSet<RoleId> m_roles;
    QString m_protectedName;
    QString m_loser;
    bool m_mayLoseHolders = false;
    bool m_import = false;
};

/// Whether some living, enabled person can do the two things without which nobody can put anything right.
struct Holders {
    bool administrators = false; ///< Somebody may edit administrators.
    bool roles = false;          ///< Somebody may edit roles.

    friend bool operator==(const Holders &, const Holders &) = default;
};

/// Why a change must not be.
struct Denial {
    QString message;
    bool overridable = false; ///< With a reason, by somebody who holds every privilege.

    friend bool operator==(const Denial &, const Denial &) = default;
};

/// Judges a whole change by privileges and guards: `authority` as before the change, `catalog` as after it.
std::optional<Denial> denialOf(const Footprint &footprint, const Authority &authority, const Catalog &catalog,
                               const Holders &before, const Holders &after);

} // namespace steward
