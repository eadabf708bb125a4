#pragma once

#include "models/domain/catalog.h"
#include "models/domain/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace steward {

/// The shared fields of one account as both sides compare and send them: canonical values as in the journal, but roles
/// and applications by name ("" for no role; an array of names, sorted without case), because ids are this file's own.
/// Fields that the remote cannot hold, and those that do not apply to the kind, are missing. A value.
using WireValues = QMap<Field, QJsonValue>;

/// What the account looks like on the wire. A role without privileges that is named `noRoleName()` stands for none.
WireValues wireValues(const Administrator &row, const Catalog &catalog);

/// Whether two canonical values mean the same: email domain, user name, role and applications without case.
bool sameOnWire(Field field, const QJsonValue &a, const QJsonValue &b);

/// The fields of `to` whose value is not the same in `from`; a field missing there counts as different.
WireValues wireDifference(const WireValues &from, const WireValues &to);

/// By field keys, as the file keeps it, and back; unknown keys are left out.
QJsonObject wireToJson(const WireValues &values);
WireValues wireFromJson(const QJsonObject &object);

/// Names of an array without doubles (compared without case), sorted without case: how a set of applications travels.
QJsonArray applicationSet(const QStringList &names);
QStringList applicationList(const QJsonValue &value);

/// The role that people get who have none on the server.
QString noRoleName();

} // namespace steward
