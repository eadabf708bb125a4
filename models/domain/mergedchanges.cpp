#include "models/domain/mergedchanges.h"

#include "models/domain/imagejson.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

using imageJson::DeletedAtKey;

void follow(ChangedRow &row, const ChangedRow &next)
{
    row.fate = next.fate;
    for (const ChangedField &field : next.fields) {
        const auto same = std::find_if(row.fields.begin(), row.fields.end(),
                                       [&field](const ChangedField &one) { return one.key == field.key; });
        if (same == row.fields.end())
            row.fields.append(field);
        else
            same->after = field.after;
    }
}

} // namespace

QList<ChangedRow> merged(const QList<ChangedRow> &steps)
{
    QList<ChangedRow> rows;
    QHash<std::pair<int, qint64>, qsizetype> places;
    places.reserve(steps.size());
    for (const ChangedRow &step : steps) {
        const std::pair key(static_cast<int>(step.entity), step.row);
        const qsizetype place = places.value(key, -1);
        if (place >= 0) {
            follow(rows[place], step);
            continue;
        }
        places.insert(key, rows.size());
        rows.append(step);
    }
    for (ChangedRow &row : rows)
        row.fields.removeIf([](const ChangedField &field) { return field.before == field.after; });
    rows.removeIf([](const ChangedRow &row) { return row.fields.isEmpty(); });
    return rows;
}

bool revivesAccounts(const QList<ChangedRow> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const ChangedRow &row) {
        return row.entity == Entity::Administrator
            && std::any_of(row.fields.cbegin(), row.fields.cend(), [](const ChangedField &field) {
                   return field.key == DeletedAtKey && field.after.isEmpty();
               });
    });
}

} // namespace steward
