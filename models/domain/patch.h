#pragma once

#include "models/domain/fields.h"

#include <QJsonObject>
#include <QMap>

namespace steward {

/// Some fields with new canonical values: what one edit changes. A value.
using Patch = QMap<Field, QJsonValue>;

/// What must change in `before` to make `after`; identity, times and revision are not fields.
Patch difference(const Administrator &before, const Administrator &after);
Administrator patched(Administrator administrator, const Patch &patch);

/// A field that both sides changed to different values since the base.
struct FieldConflict {
    Field field;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// The three-way merge of an edit (`mine`, based on `base`) into what stands there now.
struct Merge {
    Patch patch;                    ///< What remains to be changed in `theirs`.
    QList<FieldConflict> conflicts; ///< Not in `patch`; somebody must choose.
};

/// Fields changed on one side only are taken; a set of applications merges its additions and removals.
Merge merged(const Administrator &base, const Patch &mine, const Administrator &theirs);

/// The patch as a JSON object by field keys, as it stands in the journal, and back; unknown keys are left out.
QJsonObject toJson(const Patch &patch);
Patch patchFromJson(const QJsonObject &object);

} // namespace steward
