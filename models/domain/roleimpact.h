#pragma once

#include "models/domain/catalog.h"

namespace steward {

/// How many living people have a privilege, now and after a change.
struct PrivilegeReach {
    Privilege privilege;
    qint64 now = 0;
    qint64 after = 0;

    friend bool operator==(const PrivilegeReach &, const PrivilegeReach &) = default;
};

/// What a change of a role does to the people who have it. A value.
struct RoleImpact {
    static constexpr int DormantDays = 90;

    PrivilegeSet gained;
    PrivilegeSet lost;
    qint64 holders = 0;
    QStringList organizations;   ///< Those of the holders, by name; "" stands for "none".
    qint64 dormant = 0;          ///< Holders who could sign in, and have not for so many days.
    QList<PrivilegeReach> reach; ///< Of what is gained, then of what is lost.

    bool isEmpty() const { return gained.isEmpty() && lost.isEmpty(); }
    friend bool operator==(const RoleImpact &, const RoleImpact &) = default;
};

/// "14 people gain “Delete API users”", a line for each privilege.
QStringList gainLines(const RoleImpact &impact);
/// "12 of them have not signed in for 90 days and would gain “Add API users”"; empty when that is so of nobody.
QString dormantText(const RoleImpact &impact);

/// Somebody who can do something, and through which role.
struct PrivilegeHolder {
    AdministratorId id;
    QString name;
    QString email;
    QString organization;
    QString role;
    bool suspended = false;

    friend bool operator==(const PrivilegeHolder &, const PrivilegeHolder &) = default;
};

/// Who can do something: the first of them by name, and how many there are.
struct PrivilegeHolders {
    QStringList roles; ///< Those that hold it, also without people.
    QList<PrivilegeHolder> people;
    qint64 total = 0;
    qint64 suspended = 0; ///< Of `total`.
};

} // namespace steward

Q_DECLARE_METATYPE(steward::RoleImpact)
