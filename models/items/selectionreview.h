#pragma once

#include "models/core/worker.h"
#include "models/domain/filter.h"
#include "models/items/rowtable.h"

namespace steward {

/// What is selected, by kind.
struct SelectionSummary {
    qint64 persons = 0;
    qint64 apiUsers = 0;
    qint64 suspended = 0; ///< Of both kinds.

    qint64 count() const { return persons + apiUsers; }
    /// Counts a row with these RowTable::Flag bits, or takes it out.
    void add(quint8 flags, qint64 times = 1)
    {
        ((flags & RowTable::ApiUser) != 0 ? apiUsers : persons) += times;
        suspended += (flags & RowTable::Suspended) != 0 ? times : 0;
    }
    friend bool operator==(const SelectionSummary &, const SelectionSummary &) = default;
};

/// What somebody has selected: rows, and the filter when these were all that matched it.
struct SelectionQuestion {
    std::shared_ptr<const IdSet> selected;
    AdministratorFilter::Scope scope = AdministratorFilter::Scope::Living;
    std::optional<AdministratorFilter> filter;
};

/// What became of a selection.
struct SelectionReview {
    std::vector<quint32> gone; ///< Not of this scope any more: deleted, restored or purged.
    SelectionSummary summary;  ///< Of the others.
    std::vector<quint32> more; ///< Match the filter and are not selected.
    bool allMatch = false;     ///< Every selected row matches the filter.
};

/// Looks at all rows of the directory, shown or not. Reader thread.
SelectionReview reviewOf(const RowTable &table, const SelectionQuestion &question, const StopToken &stop);

} // namespace steward
