#include "models/domain/patch.h"

#include <algorithm>

namespace steward {

namespace {

QJsonValue mergedApplications(const Administrator &base, const QJsonValue &mine, const Administrator &theirs)
{
    Administrator ours;
    setFieldValue(ours, Field::Applications, mine);
    Administrator result = theirs;
    for (const ApplicationId id : ours.applications) {
        if (!base.applications.contains(id) && !result.applications.contains(id))
            result.applications.append(id);
    }
    for (const ApplicationId id : base.applications) {
        if (!ours.applications.contains(id))
            result.applications.removeAll(id);
    }
    std::sort(result.applications.begin(), result.applications.end());
    return fieldValue(result, Field::Applications);
}

} // namespace

Patch difference(const Administrator &before, const Administrator &after)
{
    Patch patch;
    for (const FieldSpec &spec : fieldTable()) {
        const QJsonValue value = fieldValue(after, spec.field);
        if (value != fieldValue(before, spec.field))
            patch.insert(spec.field, value);
    }
    return patch;
}

Administrator patched(Administrator administrator, const Patch &patch)
{
    for (auto it = patch.cbegin(); it != patch.cend(); ++it)
        setFieldValue(administrator, it.key(), it.value());
    return administrator;
}

Merge merged(const Administrator &base, const Patch &mine, const Administrator &theirs)
{
    Merge merge;
    for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
        const QJsonValue was = fieldValue(base, it.key());
        const QJsonValue now = fieldValue(theirs, it.key());
        if (it.value() == now || it.value() == was)
            continue;
        if (now == was) {
            merge.patch.insert(it.key(), it.value());
        } else if (it.key() == Field::Applications) {
            const QJsonValue both = mergedApplications(base, it.value(), theirs);
            if (both != now)
                merge.patch.insert(it.key(), both);
        } else {
            merge.conflicts.append({it.key(), was, it.value(), now});
        }
    }
    return merge;
}

QJsonObject toJson(const Patch &patch)
{
    QJsonObject object;
    for (auto it = patch.cbegin(); it != patch.cend(); ++it)
        object.insert(QLatin1StringView(fieldSpec(it.key()).key), it.value());
    return object;
}

Patch patchFromJson(const QJsonObject &object)
{
    Patch patch;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (const FieldSpec *spec = fieldSpec(it.key()))
            patch.insert(spec->field, it.value());
    }
    return patch;
}

} // namespace steward
