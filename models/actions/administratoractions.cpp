#include "models/actions/administratoractions.h"

#include "models/actions/actionrun.h"
#include "models/actions/bulkrun.h"
#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/guardedchange.h"
#include "models/domain/folding.h"

#include <chrono>

namespace steward {

namespace {

struct ActionText {
    Q_DECLARE_TR_FUNCTIONS(AdministratorActions)
};

constexpr std::chrono::milliseconds KeptInBin = std::chrono::days(30);

Error gone()
{
    return Error {
        ErrorKind::NotFound,
        ActionText::tr("This account has been deleted for good by somebody else meanwhile. Nothing was changed.")};
}

Outcome refused(Transaction &transaction, const QList<Problem> &problems)
{
    transaction.abandon();
    Outcome outcome;
    outcome.state = Outcome::State::Refused;
    outcome.problems = problems;
    return outcome;
}

/// The problems of the row by itself and beside all others.
Result<QList<Problem>> allProblems(Transaction &transaction, const Administrator &row)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    QList<Problem> problems = problemsOf(row, *catalog);
    const Result<QList<Problem>> clashes = AdministratorRows(transaction.connection()).clashes(row);
    STEWARD_TRY(clashes);
    return problems + *clashes;
}

/// An address that the policy of the directory does not allow, as a problem.
Result<QList<Problem>> addressProblems(Transaction &transaction, const Email &email)
{
    const Result<DirectorySettings> settings = readSettings(transaction.connection());
    STEWARD_TRY(settings);
    if (email.isEmpty() || settings->policy.allows(email))
        return QList<Problem>();
    return QList<Problem> {
        {Field::Email,
         ActionText::tr(
             "Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.")
             .arg(settings->policy.domains.join(QStringLiteral(", ")))}};
}

/// Name of the first row, for the title of the change set.
QString subjectOf(const QList<Administrator> &rows)
{
    return rows.isEmpty() ? QString() : rows.first().displayName();
}

/// Reads the rows, applies `change` to those that `wanted` accepts, and concludes.
template <typename Wanted, typename Change>
Result<Outcome> changeRows(Transaction &transaction, ChangeKind kind, const QList<AdministratorId> &ids,
                           const Consent &consent, Wanted wanted, Change change)
{
    const Result<QList<Administrator>> found = AdministratorRows(transaction.connection()).byIds(ids);
    STEWARD_TRY(found);
    if (found->isEmpty() && !ids.isEmpty())
        return gone();
    Outcome outcome;
    for (const Administrator &row : *found) {
        if (wanted(row))
            outcome.rows.append(row);
    }
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, outcome.rows);
    STEWARD_TRY(probe);
    transaction.describe(kind, subjectOf(outcome.rows));
    for (const Administrator &row : std::as_const(outcome.rows))
        STEWARD_TRY(change(row, outcome));
    return concluded(transaction, *probe, consent, outcome);
}

/// Of many rows, those are left that cannot be changed, with the reason. When that is so of all, `whole` refuses them
/// as it does a single one.
template <typename Whole>
Result<Outcome> changeMany(Transaction &transaction, BulkJob job, const QList<AdministratorId> &ids,
                           const Consent &consent, const Clock &clock, Whole whole)
{
    if (ids.size() < 2)
        return whole();
    auto numbers = std::make_shared<std::vector<quint32>>();
    for (const AdministratorId id : ids)
        numbers->push_back(static_cast<quint32>(id.value));
    job.ids = numbers;
    job.includeStopping = true;
    JobProgress progress;
    BulkRun run(transaction, job, {}, progress);
    STEWARD_TRY(run.judge(consent));
    const Result<QList<Administrator>> rows = run.changingRows();
    STEWARD_TRY(rows);
    if (rows->isEmpty())
        return whole();
    Result<Outcome> outcome = run.perform(consent, transaction.now(), clock);
    if (outcome)
        outcome->rows = *rows;
    return outcome;
}

Result<Outcome> addRow(Transaction &transaction, Administrator draft, const Consent &consent)
{
    if (draft.userName.isEmpty() && !draft.email.isEmpty()) {
        const Result<QString> free
            = AdministratorRows(transaction.connection()).freeUserName(proposedUserName(draft.email));
        STEWARD_TRY(free);
        draft.userName = *free;
    }
    Result<QList<Problem>> problems = allProblems(transaction, draft);
    STEWARD_TRY(problems);
    const Result<QList<Problem>> address = addressProblems(transaction, draft.email);
    STEWARD_TRY(address);
    problems->append(*address);
    if (!problems->isEmpty())
        return refused(transaction, *problems);
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, {});
    STEWARD_TRY(probe);
    transaction.describe(ChangeKind::Add, draft.displayName());
    const Result<AdministratorId> id = transaction.insert(draft);
    STEWARD_TRY(id);
    STEWARD_TRY(queueCredential(transaction, *id));
    Outcome outcome;
    outcome.id = *id;
    return concluded(transaction, *probe, consent, outcome);
}

Result<Outcome> editRow(Transaction &transaction, const Administrator &base, const Patch &mine, const Consent &consent)
{
    const Result<std::optional<Administrator>> found = AdministratorRows(transaction.connection()).byId(base.id);
    STEWARD_TRY(found);
    if (!*found)
        return gone();
    const Administrator now = **found;
    if (now.isDeleted())
        return Error {ErrorKind::Conflict,
                      ActionText::tr("%1 is in the recycle bin. Nothing was changed; restore the account first.")
                          .arg(isolated(now.displayName()))};
    Outcome outcome;
    outcome.id = now.id;
    outcome.rows = {now};
    const Merge merge = merged(base, mine, now);
    if (!merge.conflicts.isEmpty()) {
        transaction.abandon();
        outcome.state = Outcome::State::Conflicting;
        outcome.conflicts = merge.conflicts;
        outcome.current = now;
        return outcome;
    }
    const Administrator after = patched(now, merge.patch);
    Result<QList<Problem>> problems = allProblems(transaction, after);
    STEWARD_TRY(problems);
    if (merge.patch.contains(Field::Email)) {
        const Result<QList<Problem>> address = addressProblems(transaction, after.email);
        STEWARD_TRY(address);
        problems->append(*address);
    }
    if (!problems->isEmpty())
        return refused(transaction, *problems);
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, {now});
    STEWARD_TRY(probe);
    const bool onlySuspension = merge.patch.size() == 1 && merge.patch.contains(Field::Suspended);
    transaction.describe(!onlySuspension       ? ChangeKind::Edit
                             : after.suspended ? ChangeKind::Suspend
                                               : ChangeKind::Resume,
                         after.displayName());
    STEWARD_TRY(transaction.update(now, merge.patch));
    return concluded(transaction, *probe, consent, outcome);
}

/// The operator stays in the recycle bin: the directory names that row.
Result<Outcome> purgeRows(Transaction &transaction, const QList<AdministratorId> &ids, const Consent &consent)
{
    const Result<DirectoryInfo> directory = CatalogRows(transaction.connection()).directory();
    STEWARD_TRY(directory);
    return changeRows(
        transaction, ChangeKind::Purge, ids, consent, [](const Administrator &row) { return row.isDeleted(); },
        [&](const Administrator &row, Outcome &outcome) -> Result<void> {
            if (row.id != directory->operatorId)
                return transaction.purge(row);
            outcome.left.append({row.id, row.displayName(),
                                 ActionText::tr("The operator of this directory cannot be deleted for good.")});
            return {};
        });
}

} // namespace

template <typename Verb> QFuture<Result<Outcome>> AdministratorActions::run(Verb verb)
{
    return runAction(m_store, m_author, std::move(verb));
}

QFuture<Result<Outcome>> AdministratorActions::add(const Administrator &draft, const Consent &consent)
{
    return run([draft, consent](Transaction &transaction) { return addRow(transaction, draft, consent); });
}

QFuture<Result<Outcome>> AdministratorActions::edit(const Administrator &base, const Patch &mine,
                                                    const Consent &consent)
{
    return run([base, mine, consent](Transaction &transaction) { return editRow(transaction, base, mine, consent); });
}

QFuture<Result<Outcome>> AdministratorActions::setSuspended(const QList<AdministratorId> &ids, bool suspended,
                                                            const Consent &consent)
{
    const auto clock = [&store = m_store] { return store.now(); };
    return run([ids, suspended, consent, clock](Transaction &transaction) {
        BulkJob job;
        job.edit.fields = {{Field::Suspended, FieldEdit::Operation::Set, suspended}};
        return changeMany(transaction, job, ids, consent, clock, [&] {
            return changeRows(
                transaction, suspended ? ChangeKind::Suspend : ChangeKind::Resume, ids, consent,
                [suspended](const Administrator &row) { return row.suspended != suspended && !row.isDeleted(); },
                [&](const Administrator &row, Outcome &) {
                    return transaction.update(row, {{Field::Suspended, suspended}});
                });
        });
    });
}

QFuture<Result<Outcome>> AdministratorActions::remove(const QList<AdministratorId> &ids, const Consent &consent)
{
    const auto clock = [&store = m_store] { return store.now(); };
    return run([ids, consent, clock](Transaction &transaction) {
        BulkJob job;
        job.deed = BulkJob::Deed::Delete;
        return changeMany(transaction, job, ids, consent, clock, [&] {
            return changeRows(
                transaction, ChangeKind::Delete, ids, consent,
                [](const Administrator &row) { return !row.isDeleted(); },
                [&](const Administrator &row, Outcome &) {
                    return transaction.setDeleted(row, transaction.now());
                });
        });
    });
}

QFuture<Result<Outcome>> AdministratorActions::restore(const QList<AdministratorId> &ids, const Consent &consent)
{
    return run([ids, consent](Transaction &transaction) {
        return changeRows(
            transaction, ChangeKind::Restore, ids, consent, [](const Administrator &row) { return row.isDeleted(); },
            [&](const Administrator &row, Outcome &outcome) -> Result<void> {
                const Result<QList<Problem>> problems = allProblems(transaction, row);
                STEWARD_TRY(problems);
                if (problems->isEmpty())
                    return transaction.setDeleted(row, 0);
                outcome.left.append({row.id, row.displayName(), toError(*problems).message});
                return {};
            });
    });
}

QFuture<Result<Outcome>> AdministratorActions::purge(const QList<AdministratorId> &ids, const Consent &consent)
{
    return run([ids, consent](Transaction &transaction) { return purgeRows(transaction, ids, consent); });
}

QFuture<Result<Outcome>> AdministratorActions::purgeExpired()
{
    return runAction(m_store, m_author.asProgram(), [](Transaction &transaction) -> Result<Outcome> {
        const Result<QList<AdministratorId>> ids
            = AdministratorRows(transaction.connection()).deletedBefore(transaction.now() - KeptInBin.count());
        STEWARD_TRY(ids);
        return purgeRows(transaction, *ids, Consent {});
    });
}

} // namespace steward
