#pragma once

#include "models/domain/catalog.h"
#include "models/domain/patch.h"

#include <QByteArray>
#include <QJsonObject>

namespace steward {

/// What the journal keeps of a row. Of an account it is text: what `QJsonDocument` makes of the same object in its
/// compact form, byte for byte, because hashes cover it. Written directly, as large jobs write it by the hundred
/// thousand. Any thread.
namespace imageJson {

/// When it went into the recycle bin; 0: it is not there.
inline const QString DeletedAtKey = QStringLiteral("deletedAt");

/// Every field, and the uid.
QByteArray ofAccount(const Administrator &account);
/// Those fields of `account` that `patch` names.
QByteArray ofFields(const Administrator &account, const Patch &patch);

QJsonObject ofApplication(const Application &application);
QJsonObject ofRole(const Role &role);

} // namespace imageJson

} // namespace steward
