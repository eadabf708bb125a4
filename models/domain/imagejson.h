#pragma once

#include "models/domain/patch.h"

#include <QByteArray>

namespace steward {

/// The journal's text of an account: what `QJsonDocument` makes of the same object in its compact form, byte for byte,
/// because hashes cover it. Written directly, as large jobs write it by the hundred thousand. Any thread.
namespace imageJson {

/// Every field, and the uid.
QByteArray ofAccount(const Administrator &account);
/// Those fields of `account` that `patch` names.
QByteArray ofFields(const Administrator &account, const Patch &patch);

} // namespace imageJson

} // namespace steward
