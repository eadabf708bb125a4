#include "models/actions/bulkrun.h"

#include "models/store/credentialrows.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace steward {

namespace {

struct BulkRunText {
    Q_DECLARE_TR_FUNCTIONS(BulkActions)
};

constexpr std::size_t RowsPerLook = 500;

const QString DeedKey = QStringLiteral("deed");
const QString EditKey = QStringLiteral("edit");
const QString DeleteWord = QStringLiteral("delete");
const QString StoppingKey = QStringLiteral("includeStopping");
const QString OwnerKey = QStringLiteral("owner");

} // namespace

Result<void> BulkRun::judge(const Consent &consent)
{
    Connection &connection = m_transaction.connection();
    m_transaction.describe(changeKindOf(m_job), {});
    m_transaction.setReason(consent.reason);
    if (m_job.size() > 1)
        m_transaction.needs(Privilege::BulkEdit);
    STEWARD_TRY(m_transaction.admit());
    // Each row counts once when it is judged and once when it is dealt with.
    m_progress.total = static_cast<qint64>(2 * m_job.size());
    STEWARD_TRY(m_transaction.expect(static_cast<qint64>(m_job.size())));
    STEWARD_TRY(m_planner.begin(connection, m_transaction.now(), consent.reason));
    countAside();
    while (!m_planner.isDone()) {
        if (m_progress.stop)
            return cancelled();
        STEWARD_TRY(m_planner.judge(connection, RowsPerLook));
        m_progress.done = static_cast<qint64>(m_planner.judged());
    }
    if (m_counting) {
        const Result<CountAside::Counts> usable = m_counting->counts();
        if (usable)
            m_planner.know(*usable);
        m_counting.reset();
    }
    for (bool settled = false; !settled;) {
        if (m_progress.stop)
            return cancelled();
        const Result<bool> weighed = m_planner.settle(connection, CountAside::AccountsPerLook);
        STEWARD_TRY(weighed);
        settled = *weighed;
    }
    m_plan = m_planner.finish();
    return {};
}

void BulkRun::countAside()
{
    const QList<FieldEdit> &fields = m_job.edit.fields;
    const bool mayStop
        = m_job.deed == BulkJob::Deed::Delete || std::any_of(fields.cbegin(), fields.cend(), [](const FieldEdit &edit) {
              return edit.field == Field::Suspended || edit.field == Field::Organization
                  || edit.field == Field::Applications;
          });
    if (mayStop && static_cast<qint64>(m_job.size()) >= CountAside::ManyRows)
        m_counting = std::make_unique<CountAside>(m_transaction.connection().path());
}

JobReport BulkRun::newReport(Timestamp startedAt) const
{
    JobReport report;
    report.kind = changeKindOf(m_job);
    report.title = titleOf(m_job, m_plan->catalog());
    report.request = requestOf(m_job);
    report.retryOf = m_job.retryOf;
    report.startedAt = startedAt;
    report.operatorName = m_transaction.author().operatorName;
    report.operatorId = m_transaction.author().operatorId;
    report.client = m_transaction.author().client;
    report.changed = m_plan->count(BulkVerdict::WillChange);
    report.unchanged = m_plan->count(BulkVerdict::AlreadySet);
    report.left = m_plan->count(BulkVerdict::LeftOut);
    return report;
}

Result<Outcome> BulkRun::perform(const Consent &consent, Timestamp startedAt, const Clock &clock)
{
    Outcome outcome;
    outcome.impact = m_plan->impact();
    outcome.catalog = m_plan->catalog();
    outcome.job = newReport(startedAt);
    const Result<QList<RowLeft>> left = firstLeft();
    STEWARD_TRY(left);
    outcome.left = *left;
    if (consent.preview || (!consent.everything && !outcome.impact.isCoveredBy(consent.stopping))) {
        outcome.state = consent.preview ? Outcome::State::Preview : Outcome::State::NeedsConsent;
        m_transaction.abandon();
        return outcome;
    }
    STEWARD_TRY(write());
    outcome.job->finishedAt = clock();
    if (outcome.job->changed + outcome.job->left > 0)
        STEWARD_TRY(keep(*outcome.job));
    outcome.state = Outcome::State::Done;
    return outcome;
}

Result<QList<Administrator>> BulkRun::changingRows()
{
    QList<AdministratorId> ids;
    for (const quint32 row : m_plan->rowsOf(BulkVerdict::WillChange))
        ids.append(m_plan->id(row));
    return AdministratorRows(m_transaction.connection()).byIds(ids);
}

Result<void> BulkRun::write()
{
    STEWARD_TRY(m_transaction.aboutToChange(m_plan->count(BulkVerdict::WillChange)));
    std::vector<BulkPlanner::Change> changes = m_planner.takeChanges();
    auto kept = changes.cbegin();
    for (const quint32 row : m_planner.order()) {
        if (m_progress.stop)
            return cancelled();
        ++m_progress.done;
        // The whole may have left out what the row alone did not.
        const bool isKept = kept != changes.cend() && kept->row == row;
        const auto change = isKept ? kept++ : kept;
        if (m_plan->verdict(row) != BulkVerdict::WillChange)
            continue;
        if (isKept) {
            STEWARD_TRY(write(*change));
        } else {
            const Result<BulkPlanner::Change> again = readAgain(row);
            STEWARD_TRY(again);
            STEWARD_TRY(write(*again));
        }
    }
    // Nobody waits for all those rows to be freed.
    QThreadPool::globalInstance()->start([last = std::move(changes)] {});
    return {};
}

Result<BulkPlanner::Change> BulkRun::readAgain(quint32 row)
{
    const auto before = AdministratorRows(m_transaction.connection()).byId(m_plan->id(row));
    STEWARD_TRY(before);
    Q_ASSERT(before->has_value());
    if (m_job.deed == BulkJob::Deed::Delete)
        return BulkPlanner::Change {row, **before};
    return BulkPlanner::Change {row, **before, patchOf(m_planner.effects(**before, {}, row))};
}

Result<void> BulkRun::write(const BulkPlanner::Change &change)
{
    if (m_transaction.described().subject.isEmpty())
        m_transaction.describe(changeKindOf(m_job), change.before.displayName());
    if (m_job.deed == BulkJob::Deed::Delete)
        return m_transaction.setDeleted(change.before, m_transaction.now());
    STEWARD_TRY(m_transaction.update(change.before, change.patch));
    return m_planner.editor().needsOwner() ? writeOwner(change.before) : Result<void>();
}

Result<void> BulkRun::writeOwner(const Administrator &before)
{
    const Result<Credential> credential = CredentialRows(m_transaction.connection()).byId(before.id);
    STEWARD_TRY(credential);
    Credential after = *credential;
    after.owner = *m_job.edit.owner;
    if (after.owner == credential->owner)
        return {};
    m_transaction.needs(privilegeFor(AccountDeed::Edit, before.kind));
    return m_transaction.update(*credential, after);
}

Result<QList<RowLeft>> BulkRun::firstLeft()
{
    QList<RowLeft> left;
    for (std::size_t row = 0; row < m_plan->rowCount() && left.size() < Outcome::MostNamed; ++row) {
        if (m_plan->verdict(row) != BulkVerdict::LeftOut)
            continue;
        const auto account = AdministratorRows(m_transaction.connection()).byId(m_plan->id(row));
        STEWARD_TRY(account);
        left.append({m_plan->id(row), *account ? (*account)->displayName() : QString(), m_plan->left(row).text,
                     m_plan->left(row).cause});
    }
    return left;
}

Result<QString> BulkRun::ownerOf(AdministratorId id)
{
    if (!m_planner.editor().needsOwner())
        return QString();
    const Result<Credential> credential = CredentialRows(m_transaction.connection()).byId(id);
    STEWARD_TRY(credential);
    return credential->owner;
}

Result<JobRow> BulkRun::keptRow(std::size_t row)
{
    JobRow kept;
    kept.number = static_cast<qint64>(row) + 1;
    kept.id = m_plan->id(row);
    const bool isLeft = m_plan->verdict(row) == BulkVerdict::LeftOut;
    kept.outcome = isLeft ? JobRow::Outcome::Left : JobRow::Outcome::Unchanged;
    kept.cause = m_plan->left(row).cause;
    kept.reason = m_plan->left(row).text;
    const auto account = AdministratorRows(m_transaction.connection()).byId(kept.id);
    STEWARD_TRY(account);
    if (!*account)
        return kept;
    kept.name = (*account)->displayName();
    if (!isLeft || m_job.deed == BulkJob::Deed::Delete)
        return kept;
    const Result<QString> owner = ownerOf(kept.id);
    STEWARD_TRY(owner);
    for (const FieldEffect &effect : m_planner.effects(**account, *owner, row)) {
        if (effect.before == effect.after)
            continue;
        const QString key = effect.field ? QString(QLatin1StringView(fieldSpec(*effect.field).key)) : OwnerKey;
        kept.before.insert(key, effect.before);
        kept.after.insert(key, effect.after);
    }
    return kept;
}

Result<void> BulkRun::keep(JobReport &report)
{
    const Result<JobId> id = m_transaction.keepJob(report);
    STEWARD_TRY(id);
    report.id = *id;
    for (std::size_t row = 0; row < m_plan->rowCount(); ++row) {
        if (m_plan->verdict(row) == BulkVerdict::WillChange)
            continue;
        if (m_progress.stop)
            return cancelled();
        const Result<JobRow> kept = keptRow(row);
        STEWARD_TRY(kept);
        STEWARD_TRY(m_transaction.keepJobRow(*id, *kept));
    }
    return {};
}

QJsonObject requestOf(const BulkJob &job)
{
    QJsonObject request {{DeedKey, job.deed == BulkJob::Deed::Delete ? DeleteWord : EditKey},
                         {StoppingKey, job.includeStopping}};
    if (job.deed == BulkJob::Deed::Edit)
        request.insert(EditKey, toJson(job.edit));
    return request;
}

Result<BulkJob> jobOf(const JobReport &report, std::vector<quint32> ids, const Catalog &catalog)
{
    BulkJob job;
    job.ids = std::make_shared<const std::vector<quint32>>(std::move(ids));
    job.title = report.title;
    job.includeStopping = report.request.value(StoppingKey).toBool();
    job.retryOf = report.id;
    const QString deed = report.request.value(DeedKey).toString();
    if (deed == DeleteWord) {
        job.deed = BulkJob::Deed::Delete;
        return job;
    }
    if (deed != EditKey)
        return invalid(BulkRunText::tr("This job cannot be retried. Do it again from the table."));
    const Result<BulkEdit> edit = bulkEditFromJson(report.request.value(EditKey).toObject(), catalog);
    STEWARD_TRY(edit);
    job.edit = *edit;
    return job;
}

} // namespace steward
