#include "models/exchange/importrow.h"

#include <algorithm>
#include <array>

namespace steward {

QString rowStateKey(RowState state)
{
    static constexpr std::array<const char *, RowStateCount> keys {"new", "changed", "unchanged", "problem",
                                                                   "left-out"};
    return QLatin1StringView(keys.at(static_cast<std::size_t>(state)));
}

const RowIssue *ImportRow::firstProblem() const
{
    const auto found = std::find_if(issues.cbegin(), issues.cend(),
                                    [](const RowIssue &issue) { return issue.kind == RowIssue::Kind::Problem; });
    return found == issues.cend() ? nullptr : &*found;
}

} // namespace steward
