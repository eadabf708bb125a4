#include "models/actions/bulkplan.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(BulkPlan)
};

} // namespace

std::vector<quint32> BulkPlan::rowsOf(BulkVerdict verdict) const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<std::size_t>(count(verdict)));
    for (std::size_t row = 0; row < rowCount(); ++row) {
        if (m_verdicts[row] == verdict)
            rows.push_back(static_cast<quint32>(row));
    }
    return rows;
}

QMap<LeftCause, qint64> BulkPlan::leftCounts() const
{
    QMap<LeftCause, qint64> counts;
    for (std::size_t row = 0; row < rowCount(); ++row) {
        if (m_verdicts[row] == BulkVerdict::LeftOut)
            ++counts[left(row).cause];
    }
    return counts;
}

QString titleOf(const BulkJob &job, const Catalog &catalog)
{
    if (!job.title.isEmpty())
        return job.title;
    if (job.deed == BulkJob::Deed::Delete)
        return PlanText::tr("Moved to the recycle bin");
    if (const std::optional<bool> suspends = job.edit.onlySuspends())
        return *suspends ? PlanText::tr("Login suspended") : PlanText::tr("Login resumed");
    return bulkEditText(job.edit, catalog);
}

ChangeKind changeKindOf(const BulkJob &job)
{
    if (job.deed == BulkJob::Deed::Delete)
        return ChangeKind::Delete;
    if (const std::optional<bool> suspends = job.edit.onlySuspends())
        return *suspends ? ChangeKind::Suspend : ChangeKind::Resume;
    return ChangeKind::Edit;
}

} // namespace steward
