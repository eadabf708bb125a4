#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace steward {

/// A row id of one kind of thing; ids of different kinds do not mix. Zero means "none".
template <typename Tag> struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AdministratorId = Id<struct AdministratorTag>;
using ApplicationId = Id<struct ApplicationTag>;
using RoleId = Id<struct RoleTag>;
using ChangeSetId = Id<struct ChangeSetTag>;

} // namespace steward

Q_DECLARE_METATYPE(steward::AdministratorId)
Q_DECLARE_METATYPE(steward::ApplicationId)
Q_DECLARE_METATYPE(steward::RoleId)
Q_DECLARE_METATYPE(steward::ChangeSetId)
