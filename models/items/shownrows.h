#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// The rows of the table in their order: five bytes each. Made in the reader thread, then owned by the GUI thread.
struct ShownRows {
    std::vector<quint32> ids;
    std::vector<quint8> flags; ///< RowTable::Flag

    std::size_t size() const { return ids.size(); }

    friend bool operator==(const ShownRows &, const ShownRows &) = default;
};

/// One step from the rows shown before to those shown now.
struct RowStep {
    enum class Kind { Remove, Insert, Move };
    Kind kind;
    std::size_t first;
    std::size_t last; ///< Inclusive; for Move the place of the row afterwards.

    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// Where each wanted id stands, in order of rows; one pass over the rows, about two milliseconds a million.
std::vector<std::pair<std::size_t, quint32>> placesOf(const ShownRows &rows, const std::vector<quint32> &wanted);

/// Steps that lead from `before` to `after` when only the rows `touched` appeared, vanished or moved; none when it
/// takes more than `maxSteps` or something else changed too.
std::optional<std::vector<RowStep>> stepsBetween(const ShownRows &before, const ShownRows &after,
                                                 const std::vector<quint32> &touched, std::size_t maxSteps);

/// Performs a step on `rows`; what an Insert adds stands at the same place of `after`.
void perform(const RowStep &step, ShownRows &rows, const ShownRows &after);

} // namespace steward
