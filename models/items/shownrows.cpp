#include "models/items/shownrows.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace steward {

namespace {

using Places = std::vector<std::pair<std::size_t, quint32>>;

std::unordered_set<quint32> idsOf(const Places &places)
{
    std::unordered_set<quint32> ids;
    for (const auto &place : places)
        ids.insert(place.second);
    return ids;
}

template <typename T> void rotateOne(std::vector<T> &values, std::size_t from, std::size_t to)
{
    const auto at = [&values](std::size_t index) { return values.begin() + static_cast<std::ptrdiff_t>(index); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

/// Steps of one kind for places that stand side by side.
std::vector<RowStep> grouped(const Places &places, RowStep::Kind kind)
{
    std::vector<RowStep> steps;
    for (const auto &place : places) {
        if (!steps.empty() && steps.back().last + 1 == place.first)
            steps.back().last = place.first;
        else
            steps.push_back({kind, place.first, place.first});
    }
    return steps;
}

Places without(const Places &places, const std::unordered_set<quint32> &ids)
{
    Places rest;
    std::copy_if(places.cbegin(), places.cend(), std::back_inserter(rest),
                 [&ids](const auto &place) { return !ids.contains(place.second); });
    return rest;
}

/// Brings the touched rows that stay into the order of `after`, each behind the row that it follows there.
bool moveInto(ShownRows &work, const ShownRows &after, const Places &placesAfter, const Places &inserted,
              std::size_t maxSteps, std::vector<RowStep> &steps)
{
    const std::unordered_set<quint32> added = idsOf(inserted);
    const auto placeInWork = [&work](quint32 id) {
        return static_cast<std::size_t>(std::find(work.ids.cbegin(), work.ids.cend(), id) - work.ids.cbegin());
    };
    std::size_t addedBefore = 0;
    for (const auto &[row, id] : placesAfter) {
        if (added.contains(id)) {
            ++addedBefore;
            continue;
        }
        if (row - addedBefore < work.size() && work.ids[row - addedBefore] == id)
            continue;
        std::size_t before = row;
        while (before > 0 && added.contains(after.ids[before - 1]))
            --before;
        const std::size_t from = placeInWork(id);
        std::size_t to = before == 0 ? 0 : placeInWork(after.ids[before - 1]) + 1;
        if (from == work.size() || to > work.size() || steps.size() == maxSteps)
            return false;
        to -= from < to ? 1 : 0;
        if (from != to) {
            steps.push_back({RowStep::Kind::Move, from, to});
            perform(steps.back(), work, after);
        }
    }
    return true;
}

} // namespace

Places placesOf(const ShownRows &rows, const std::vector<quint32> &wanted)
{
    Places places;
    if (wanted.empty())
        return places;
    // Nearly every row is turned away by one bit of a small table.
    constexpr quint32 Mask = (1U << 16) - 1;
    std::vector<quint8> maybe(Mask + 1);
    const std::unordered_set<quint32> ids(wanted.cbegin(), wanted.cend());
    for (const quint32 id : wanted)
        maybe[id & Mask] = 1;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (maybe[rows.ids[row] & Mask] != 0 && ids.contains(rows.ids[row]))
            places.emplace_back(row, rows.ids[row]);
    }
    return places;
}

std::optional<std::vector<RowStep>> stepsBetween(const ShownRows &before, const ShownRows &after,
                                                 const std::vector<quint32> &touched, std::size_t maxSteps)
{
    const Places placesBefore = placesOf(before, touched);
    const Places placesAfter = placesOf(after, touched);
    const Places removed = without(placesBefore, idsOf(placesAfter));
    const Places inserted = without(placesAfter, idsOf(placesBefore));
    if (before.size() + inserted.size() != after.size() + removed.size())
        return std::nullopt;
    std::vector<RowStep> steps = grouped(removed, RowStep::Kind::Remove);
    std::reverse(steps.begin(), steps.end());
    const std::vector<RowStep> insertions = grouped(inserted, RowStep::Kind::Insert);
    if (steps.size() + insertions.size() > maxSteps)
        return std::nullopt;
    ShownRows work = before;
    for (const RowStep &step : steps)
        perform(step, work, after);
    if (!moveInto(work, after, placesAfter, inserted, maxSteps - insertions.size(), steps))
        return std::nullopt;
    for (const RowStep &step : insertions)
        perform(step, work, after);
    if (work.ids != after.ids)
        return std::nullopt;
    steps.insert(steps.end(), insertions.cbegin(), insertions.cend());
    return steps;
}

void perform(const RowStep &step, ShownRows &rows, const ShownRows &after)
{
    const auto first = static_cast<std::ptrdiff_t>(step.first);
    const auto end = static_cast<std::ptrdiff_t>(step.last) + 1;
    switch (step.kind) {
    case RowStep::Kind::Remove:
        rows.ids.erase(rows.ids.begin() + first, rows.ids.begin() + end);
        rows.flags.erase(rows.flags.begin() + first, rows.flags.begin() + end);
        break;
    case RowStep::Kind::Insert:
        rows.ids.insert(rows.ids.begin() + first, after.ids.begin() + first, after.ids.begin() + end);
        rows.flags.insert(rows.flags.begin() + first, after.flags.begin() + first, after.flags.begin() + end);
        break;
    case RowStep::Kind::Move:
        rotateOne(rows.ids, step.first, step.last);
        rotateOne(rows.flags, step.first, step.last);
        break;
    }
}

} // namespace steward
