#include "models/actions/importrun.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/guardedchange.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/rowtext.h"

#include <algorithm>

namespace steward {

namespace {

struct ImportRunText {
    Q_DECLARE_TR_FUNCTIONS(ImportActions)
};

} // namespace

Result<Outcome> ImportRun::run(const Consent &consent)
{
    m_transaction.asImport();
    m_transaction.describe(ChangeKind::Import, m_plan.nameOfFirst());
    m_transaction.needs(Privilege::BulkImport);
    m_transaction.setReason(consent.reason);
    STEWARD_TRY(m_transaction.admit());
    const Result<Catalog> catalog = CatalogRows(m_transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    m_catalog = *catalog;
    const Result<DirectorySettings> settings = readSettings(m_transaction.connection());
    STEWARD_TRY(settings);
    m_policy = settings->policy;
    const Result<qint64> last = Journal(m_transaction.connection()).lastId();
    STEWARD_TRY(last);
    m_asPlanned = m_plan.context().lastSet == ChangeSetId {*last};
    if (!consent.preview)
        STEWARD_TRY(m_transaction.aboutToChange(m_plan.readyCount()));
    STEWARD_TRY(m_transaction.expect(m_plan.readyCount()));
    const Result<QList<Administrator>> before = accounts();
    STEWARD_TRY(before);
    const Result<ImpactProbe> probe = ImpactProbe::before(m_transaction, *before);
    STEWARD_TRY(probe);
    // What changes may give names and addresses free; names that are given go before those that are proposed.
    for (const Pass pass : {Pass::Change, Pass::AddNamed}) {
        if (m_outcome.left.isEmpty())
            STEWARD_TRY(each(pass));
    }
    if (m_outcome.left.isEmpty())
        STEWARD_TRY(addUnnamed());
    if (!m_outcome.left.isEmpty()) {
        m_transaction.abandon();
        m_outcome.state = Outcome::State::Refused;
        return m_outcome;
    }
    Result<Outcome> outcome = concluded(m_transaction, *probe, consent, m_outcome);
    STEWARD_TRY(outcome);
    if (outcome->state == Outcome::State::Done) {
        const Result<JobReport> report = keep();
        STEWARD_TRY(report);
        outcome->job = *report;
    }
    return outcome;
}

/// What was imported, from which row of the file, and which rows have problems, is found again later.
Result<JobReport> ImportRun::keep()
{
    JobReport report;
    report.kind = ChangeKind::Import;
    report.title = ImportRunText::tr("Import of a spreadsheet");
    report.operatorName = m_transaction.author().operatorName;
    report.startedAt = m_transaction.now();
    report.finishedAt = m_clock();
    report.changed = m_plan.readyCount();
    report.left = m_plan.count(RowState::Problem);
    if (report.total() == 0)
        return report;
    const Result<JobId> id = m_transaction.keepJob(report);
    STEWARD_TRY(id);
    report.id = *id;
    for (const auto &[number, account] : m_written) {
        JobRow kept;
        kept.number = number;
        kept.id = account;
        kept.outcome = JobRow::Outcome::Changed;
        STEWARD_TRY(m_transaction.keepJobRow(*id, kept));
    }
    for (qsizetype i = 0; i < m_plan.rowCount(); ++i) {
        if (m_plan.state(i) != RowState::Problem)
            continue;
        const ImportRow row = m_plan.row(i);
        JobRow kept;
        kept.number = row.number;
        kept.id = row.before.id;
        kept.name = nameOf(row);
        kept.cause = LeftCause::Invalid;
        kept.reason = problemText(row);
        if (const QString email = emailOf(row); row.before.id.isNull() && !email.isEmpty())
            kept.after.insert(QLatin1StringView(fieldSpec(Field::Email).key), email);
        STEWARD_TRY(m_transaction.keepJobRow(*id, kept));
    }
    return report;
}

Result<QList<Administrator>> ImportRun::accounts()
{
    QList<Administrator> rows;
    for (qsizetype i = 0; i < m_plan.rowCount(); ++i) {
        if (m_plan.state(i) != RowState::Changed)
            continue;
        if (m_progress.stop)
            return cancelled();
        const ImportRow row = m_plan.row(i);
        const auto now = AdministratorRows(m_transaction.connection()).byId(row.before.id);
        STEWARD_TRY(now);
        if (!*now || (*now)->isDeleted())
            leave(row.after, ImportRunText::tr("Deleted meanwhile."));
        else if ((*now)->revision != row.before.revision)
            leave(row.after, ImportRunText::tr("Changed meanwhile by somebody else."));
        else
            rows.append(**now);
    }
    if (!m_asPlanned) {
        for (const Administrator &row : std::as_const(rows))
            m_changing.insert(row.id);
    }
    return rows;
}

Result<void> ImportRun::each(Pass pass)
{
    const RowState wanted = pass == Pass::Change ? RowState::Changed : RowState::New;
    for (qsizetype i = 0; i < m_plan.rowCount(); ++i) {
        if (m_plan.state(i) != wanted)
            continue;
        if (m_progress.stop)
            return cancelled();
        if (pass == Pass::Change)
            STEWARD_TRY(change(m_plan.row(i)));
        else if (m_plan.isNamed(i))
            STEWARD_TRY(add(m_plan.added(i), numberOf(i)));
        else
            m_unnamed.push_back(i);
    }
    return {};
}

Result<void> ImportRun::addUnnamed()
{
    for (const qsizetype i : m_unnamed) {
        if (m_progress.stop)
            return cancelled();
        Administrator draft = m_plan.added(i);
        const Result<QString> name = freeUserName(draft.email);
        STEWARD_TRY(name);
        draft.userName = *name;
        STEWARD_TRY(add(draft, numberOf(i)));
    }
    return {};
}

Result<void> ImportRun::change(const ImportRow &row)
{
    const Result<QString> reason = obstacle(row.after, row.patch.contains(Field::Email));
    STEWARD_TRY(reason);
    ++m_progress.done;
    if (!reason->isEmpty()) {
        leave(row.after, *reason);
        return {};
    }
    m_written.emplace_back(row.number, row.before.id);
    return m_transaction.update(row.before, row.patch);
}

qint64 ImportRun::numberOf(qsizetype row) const
{
    return m_plan.draft().sheet->numberOf(row);
}

Result<void> ImportRun::add(const Administrator &draft, qint64 number)
{
    const Result<QString> reason = obstacle(draft, true);
    STEWARD_TRY(reason);
    ++m_progress.done;
    if (!reason->isEmpty()) {
        leave(draft, *reason);
        return {};
    }
    const Result<AdministratorId> id = m_transaction.insert(draft);
    STEWARD_TRY(id);
    m_written.emplace_back(number, *id);
    return m_sendCredentials && !draft.suspended ? queueCredential(m_transaction, *id) : Result<void>();
}

/// Many rows may have the same local part: the search goes on where it ended.
Result<QString> ImportRun::freeUserName(const Email &email)
{
    const QString wanted = proposedUserName(email);
    AdministratorRows rows(m_transaction.connection());
    for (int &number = m_lastNumbers[wanted];;) {
        ++number;
        const QString candidate = number == 1 ? wanted : QString(wanted + QString::number(number));
        const auto other = rows.byUserName(candidate);
        STEWARD_TRY(other);
        if (!*other)
            return candidate;
    }
}

Result<QString> ImportRun::obstacle(const Administrator &after, bool isNewEmail)
{
    if (m_asPlanned)
        return QString();
    QList<Problem> problems = problemsOf(after, m_catalog);
    const Result<QList<Problem>> clashes = AdministratorRows(m_transaction.connection()).clashes(after);
    STEWARD_TRY(clashes);
    // Those that change as planned give up what the plan found them to have.
    std::copy_if(clashes->cbegin(), clashes->cend(), std::back_inserter(problems),
                 [this](const Problem &clash) { return !m_changing.contains(clash.other); });
    if (isNewEmail && !m_policy.allows(after.email))
        problems.append({Field::Email, ImportRunText::tr("The policy no longer allows this address.")});
    return problems.isEmpty() ? QString() : toError(problems).message;
}

void ImportRun::leave(const Administrator &account, const QString &reason)
{
    if (m_outcome.left.size() < Outcome::MostNamed)
        m_outcome.left.append({account.id, account.displayName(), reason});
}

} // namespace steward
