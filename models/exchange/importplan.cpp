#include "models/exchange/importplan.h"

namespace steward {

ImportRow ImportPlan::row(qsizetype row) const
{
    const Verdict &verdict = m_verdicts[static_cast<std::size_t>(row)];
    const RowReader reader(*m_draft.sheet, m_draft.mapping, m_context);
    const ReadRow read = reader.read(row, m_draft.edits.value(row));
    const bool hasBefore = verdict.state != RowState::New && verdict.account >= 0;
    const Administrator *before = hasBefore ? &m_before[static_cast<std::size_t>(verdict.account)] : nullptr;
    const auto past = m_pasts.constFind(row);
    const bool isOutdated = before && past != m_pasts.constEnd();
    ImportRow full = resolved(read, before, m_draft.options, m_context, isOutdated ? &*past : nullptr);
    full.state = verdict.state;
    // Without the account that it equals, the row was read as a new one.
    if (full.state == RowState::Unchanged && !isOutdated)
        full.issues.clear();
    full.issues += m_issues.value(row);
    return full;
}

Administrator ImportPlan::added(qsizetype row) const
{
    const Verdict &verdict = m_verdicts[static_cast<std::size_t>(row)];
    Q_ASSERT(verdict.state == RowState::New);
    return verdict.account < 0 ? this->row(row).after : m_added[static_cast<std::size_t>(verdict.account)];
}

QString ImportPlan::nameOfFirst() const
{
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (state(row) == RowState::New || state(row) == RowState::Changed)
            return this->row(row).after.displayName();
    }
    return {};
}

} // namespace steward
