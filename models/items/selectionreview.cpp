#include "models/items/selectionreview.h"

#include "models/items/rowmatcher.h"

namespace steward {

SelectionReview reviewOf(const RowTable &table, const SelectionQuestion &question, const StopToken &stop)
{
    SelectionReview review;
    std::optional<RowMatcher> matcher;
    if (question.filter)
        matcher.emplace(table, *question.filter, stop);
    const bool bin = question.scope == AdministratorFilter::Scope::RecycleBin;
    IdSet gone = *question.selected;
    review.allMatch = question.filter.has_value();
    for (quint32 slot = 0; slot < table.slotCount() && !stop.stopRequested(); ++slot) {
        const quint8 flags = table.flags(slot);
        if ((flags & RowTable::Dead) != 0 || ((flags & RowTable::Deleted) != 0) != bin)
            continue;
        const quint32 id = table.id(slot);
        const bool matches = matcher && matcher->matches(slot);
        if (gone.remove(id)) {
            review.summary.add(flags);
            review.allMatch = review.allMatch && matches;
        } else if (matches) {
            review.more.push_back(id);
        }
    }
    review.gone = gone.ids();
    return review;
}

} // namespace steward
