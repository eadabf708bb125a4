#include "models/actions/bulkactions.h"

#include "models/actions/jobrun.h"
#include "models/actions/permission.h"
#include "models/store/credentialrows.h"

namespace steward {

namespace {

/// A read delays the writer's commit, and every question of the window.
constexpr std::size_t IdsPerRead = 500;
constexpr qint64 AccountsPerRead = 20'000;

/// A row that is left out as a whole changes none of its fields.
void markRefused(BulkRow &row)
{
    if (row.verdict != BulkVerdict::LeftOut)
        return;
    for (FieldEffect &effect : row.fields) {
        if (effect.state != FieldEffect::State::Changes)
            continue;
        effect.state = FieldEffect::State::Refused;
        effect.reason = row.left.text;
    }
}

Result<BulkRow> rowOf(Connection &connection, const BulkPlan &plan, const RowEditor &editor, std::size_t index)
{
    BulkRow row {index, plan.id(index), {}, {}, plan.verdict(index), plan.left(index), {}};
    const auto account = AdministratorRows(connection).byId(row.id);
    STEWARD_TRY(account);
    row.account = *account;
    if (!row.account || row.account->isDeleted() || plan.job().deed == BulkJob::Deed::Delete)
        return row;
    if (editor.needsOwner()) {
        const Result<Credential> credential = CredentialRows(connection).byId(row.id);
        STEWARD_TRY(credential);
        row.owner = credential->owner;
    }
    row.fields = editor.effects(*row.account, row.owner, static_cast<qint64>(index) + 1);
    markRefused(row);
    return row;
}

} // namespace

QFuture<Result<BulkPlanPtr>> BulkActions::preview(const BulkJob &job)
{
    return m_worker.run([this, job](const StopToken &stop) { return planNow(job, stop); });
}

Result<BulkPlanPtr> BulkActions::planNow(const BulkJob &job, const StopToken &stop)
{
    const PrivilegeSet needed = job.size() > 1 ? PrivilegeSet {Privilege::BulkEdit} : PrivilegeSet();
    STEWARD_TRY(requirePermission(m_store, m_author, needed, changeKindOf(job), job.title));
    BulkPlanner planner(job, m_author, BulkPlanner::Survey::With);
    const auto step = [this](auto look) {
        return await(m_store.read([&look](Connection &connection) -> Result<bool> {
            const Connection::Snapshot snapshot(connection);
            const auto looked = look(connection);
            STEWARD_TRY(looked);
            if constexpr (std::is_same_v<decltype(looked), const Result<bool>>)
                return *looked;
            else
                return true;
        }));
    };
    STEWARD_TRY(step([&](Connection &connection) { return planner.begin(connection, m_store.now()); }));
    while (!planner.isDone()) {
        if (stop.stopRequested())
            return cancelled();
        STEWARD_TRY(step([&](Connection &connection) { return planner.judge(connection, IdsPerRead); }));
    }
    for (bool settled = false; !settled;) {
        if (stop.stopRequested())
            return cancelled();
        const Result<bool> weighed
            = step([&](Connection &connection) { return planner.settle(connection, AccountsPerRead); });
        STEWARD_TRY(weighed);
        settled = *weighed;
    }
    return planner.finish();
}

QFuture<Result<QList<BulkRow>>> BulkActions::rows(const BulkPlanPtr &plan, const std::vector<quint32> &rows)
{
    return m_store.read([plan, rows](Connection &connection) -> Result<QList<BulkRow>> {
        const RowEditor editor(plan->job().edit, plan->catalog(), plan->policy());
        QList<BulkRow> found;
        found.reserve(static_cast<qsizetype>(rows.size()));
        for (const quint32 index : rows) {
            const Result<BulkRow> row = rowOf(connection, *plan, editor, index);
            STEWARD_TRY(row);
            found.append(*row);
        }
        return found;
    });
}

QFuture<Result<Outcome>> BulkActions::apply(const BulkPlanPtr &plan, const Consent &consent,
                                            const std::shared_ptr<JobProgress> &progress)
{
    return run(plan->job(), plan, consent, progress);
}

QFuture<Result<Outcome>> BulkActions::apply(const BulkJob &job, const Consent &consent,
                                            const std::shared_ptr<JobProgress> &progress)
{
    return run(job, {}, consent, progress);
}

QFuture<Result<Outcome>> BulkActions::run(const BulkJob &job, const BulkPlanPtr &seen, const Consent &consent,
                                          const std::shared_ptr<JobProgress> &progress)
{
    return runJob(m_store, m_author, consent, progress, seen, [job](Transaction &) { return Result<BulkJob>(job); });
}

} // namespace steward
