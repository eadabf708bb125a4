#include "app/cli/bulkjobs.h"

#include "app/cli/columns.h"
#include "app/cli/telling.h"
#include "models/actions/jobactions.h"
#include "models/actions/matching.h"
#include "models/domain/filterconditions.h"
#include "models/domain/folding.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/privatefile.h"
#include "models/exchange/rowreport.h"

#include <algorithm>

namespace steward {

namespace {

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(BulkJobs)
};

const QString Where = QStringLiteral("--where");
const QString AtMost = QStringLiteral("--at-most");
const QString ReportFile = QStringLiteral("--report");
constexpr int RowsPerPage = 1000;

Listing emptyListing()
{
    Listing listing;
    listing.keys = reportHeadings();
    listing.titles = {JobText::tr("Row"),     JobText::tr("Action"), JobText::tr("Who"),
                      JobText::tr("Outcome"), JobText::tr("Reason"), JobText::tr("Email")};
    return listing;
}

QString verdictKey(BulkVerdict verdict)
{
    switch (verdict) {
    case BulkVerdict::WillChange:
        return QStringLiteral("would-change");
    case BulkVerdict::AlreadySet:
        return jobOutcomeKey(JobRow::Outcome::Unchanged);
    case BulkVerdict::LeftOut:
        return QStringLiteral("left-out");
    }
    Q_UNREACHABLE();
}

QString effectText(const FieldEffect &effect, const Catalog &catalog)
{
    const QString label = effect.field ? fieldSpec(*effect.field).text() : JobText::tr("Owner");
    const auto text = [&](const QJsonValue &value) {
        const QString shown = effect.field ? fieldText(*effect.field, value, catalog) : value.toString();
        return shown.isEmpty() ? JobText::tr("(empty)") : shown;
    };
    return JobText::tr("%1: %2 → %3", "a field, its value before and after")
        .arg(label, text(effect.before), text(effect.after));
}

/// What would happen to the row, or why nothing would.
QString whatOf(const BulkRow &row, const Catalog &catalog)
{
    QStringList parts;
    for (const FieldEffect &effect : row.fields) {
        if (effect.state == FieldEffect::State::Changes)
            parts.append(effectText(effect, catalog));
        else if (!effect.reason.isEmpty() && !parts.contains(effect.reason))
            parts.append(effect.reason);
    }
    if (parts.isEmpty() && !row.left.text.isEmpty())
        parts.append(row.left.text);
    return withoutIsolates(parts.join(QStringLiteral("; ")));
}

/// For spreadsheets too: no cell is taken for a formula.
Result<void> writeReport(const QString &path, Listing listing)
{
    for (QList<QJsonValue> &row : listing.rows) {
        for (QJsonValue &cell : row) {
            if (cell.isString())
                cell = neutralized(cell.toString());
        }
    }
    return writePrivate(path, toCsv(listing));
}

/// Every row of the plan.
Result<Listing> listingOf(BulkActions &actions, const BulkPlanPtr &plan)
{
    Listing listing = emptyListing();
    const QString action = changeKindKey(changeKindOf(plan->job()));
    for (std::size_t begin = 0; begin < plan->rowCount(); begin += RowsPerPage) {
        std::vector<quint32> page;
        for (std::size_t i = begin; i < std::min(begin + RowsPerPage, plan->rowCount()); ++i)
            page.push_back(static_cast<quint32>(i));
        const Result<QList<BulkRow>> rows = await(actions.rows(plan, page));
        STEWARD_TRY(rows);
        for (const BulkRow &row : *rows)
            listing.rows.append({static_cast<qint64>(row.row) + 1, action,
                                 row.account ? nameOf(*row.account) : QString(), verdictKey(row.verdict),
                                 whatOf(row, plan->catalog()),
                                 row.account ? row.account->email.typed() : QString()});
    }
    return listing;
}

Result<ExitCode> tellPlan(Session &session, BulkActions &actions, const BulkPlanPtr &plan)
{
    const Result<Listing> listing = listingOf(actions, plan);
    STEWARD_TRY(listing);
    if (session.arguments().has(ReportFile))
        STEWARD_TRY(writeReport(session.arguments().text(ReportFile), *listing));
    session.console().resultBytes(session.wantsJson() ? toJson(*listing) : toTable(*listing));
    for (const QString &line : consequenceLines(plan->impact(), plan->catalog()))
        session.console().message(line);
    session.console().message(JobText::tr("%1 would change, %2 are so already, %3 would be left out.")
                                  .arg(plan->count(BulkVerdict::WillChange))
                                  .arg(plan->count(BulkVerdict::AlreadySet))
                                  .arg(plan->count(BulkVerdict::LeftOut)));
    return plan->count(BulkVerdict::LeftOut) > 0 ? ExitCode::RowsFailed : ExitCode::Done;
}

/// A job that found everything as it should be is not kept: its rows are those of the plan.
Result<ExitCode> tellUnchanged(Session &session, BulkActions &actions, const BulkPlanPtr &plan, const JobReport &report)
{
    const Result<Listing> listing = listingOf(actions, plan);
    STEWARD_TRY(listing);
    if (session.arguments().has(ReportFile))
        STEWARD_TRY(writeReport(session.arguments().text(ReportFile), *listing));
    if (session.wantsJson())
        session.console().resultBytes(toJson(*listing));
    else
        session.console().result(JobText::tr("%1: %2", "job, what became of it")
                                     .arg(withoutIsolates(report.title), withoutIsolates(sentenceOf(report))));
    return ExitCode::Done;
}

Result<qint64> atMostOf(const Arguments &arguments, qint64 fallback)
{
    if (!arguments.has(AtMost))
        return fallback;
    bool ok = false;
    const qint64 number = arguments.text(AtMost).toLongLong(&ok);
    if (!ok || number < 1)
        return invalid(JobText::tr("%1 takes a number from 1.").arg(AtMost));
    return number;
}

} // namespace

CommandOption someOperand()
{
    CommandOption who = whoOperand(true);
    who.unless = Where;
    return who;
}

CommandOption whereOption()
{
    return {Where, QStringLiteral("NAME=VALUE"), JobText::tr("All accounts with this, as for list"), false, true};
}

CommandOption reportOption()
{
    return {ReportFile, QStringLiteral("OUT.csv"), JobText::tr("Write what became of every row into this file")};
}

QList<CommandOption> bulkOptions()
{
    return {whereOption(),
            {AtMost, QStringLiteral("N"), JobText::tr("Do nothing when more accounts match")},
            reportOption()};
}

bool namesMany(const Arguments &arguments)
{
    if (arguments.has(Where) || arguments.texts(whoOperand(true).name).size() > 1)
        return true;
    const QList<CommandOption> options = bulkEditOptions();
    return std::any_of(options.cbegin(), options.cend(),
                       [&arguments](const CommandOption &option) { return arguments.has(option.name); });
}

Result<std::shared_ptr<const std::vector<quint32>>> rowsOf(Session &session, const QStringList &conditions,
                                                           qint64 atMost)
{
    auto ids = std::make_shared<std::vector<quint32>>();
    const bool named = session.arguments().has(whoOperand(true).name);
    if (named && !conditions.isEmpty())
        return invalid(JobText::tr("Name accounts, or say which with --where: not both."));
    if (named) {
        const Result<QList<Administrator>> rows = session.named(Session::Where::Living);
        STEWARD_TRY(rows);
        for (const Administrator &row : *rows)
            ids->push_back(static_cast<quint32>(row.id.value));
    } else {
        const Result<Catalog> catalog = session.catalog();
        STEWARD_TRY(catalog);
        const Result<AdministratorFilter> filter = parseFilter(conditions, *catalog, session.store().now());
        STEWARD_TRY(filter);
        Result<std::vector<quint32>> matching = matchingIds(session.store(), *filter);
        STEWARD_TRY(matching);
        *ids = std::move(*matching);
    }
    const Result<qint64> most = atMostOf(session.arguments(), atMost);
    STEWARD_TRY(most);
    if (*most > 0 && static_cast<qint64>(ids->size()) > *most)
        return Error {ErrorKind::Forbidden,
                      JobText::tr("%1 accounts match, and %2 at most were expected. Nothing was changed.")
                          .arg(ids->size())
                          .arg(*most)};
    return std::shared_ptr<const std::vector<quint32>>(std::move(ids));
}

Result<ExitCode> tellJob(Session &session, const JobReport &report)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    JobActions jobs(session.store(), *author);
    if (session.arguments().has(ReportFile))
        STEWARD_TRY(await(jobs.saveReport(report.id, session.arguments().text(ReportFile))));
    Listing listing = emptyListing();
    // All rows for a program; for a reader those that were left alone.
    const std::optional<JobRow::Outcome> wanted
        = session.wantsJson() ? std::nullopt : std::optional(JobRow::Outcome::Left);
    const qint64 count = session.wantsJson() ? report.total() : report.left;
    for (qint64 first = 0; first < count; first += RowsPerPage) {
        const Result<QList<JobRow>> rows = await(jobs.rows(report.id, wanted, first, RowsPerPage));
        STEWARD_TRY(rows);
        const Result<QStringList> emails = await(jobs.emails(*rows));
        STEWARD_TRY(emails);
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const JobRow &row = rows->at(i);
            listing.rows.append({row.number, changeKindKey(report.kind), row.name, jobOutcomeKey(row.outcome),
                                 withoutIsolates(row.reason), emails->at(i)});
            if (session.wantsJson())
                continue;
            const bool isOfFile = report.kind == ChangeKind::Import && row.number > 0;
            session.console().message(
                isOfFile ? JobText::tr("Left alone: row %1, %2. %3")
                               .arg(QString::number(row.number), row.name, withoutIsolates(row.reason))
                         : JobText::tr("Left alone: %1. %2").arg(row.name, withoutIsolates(row.reason)));
        }
    }
    if (session.wantsJson())
        session.console().resultBytes(toJson(listing));
    else
        session.console().result(report.set.isNull()
                                     ? JobText::tr("%1: %2 [result %3]")
                                           .arg(withoutIsolates(report.title), withoutIsolates(sentenceOf(report)))
                                           .arg(report.id.value)
                                     : JobText::tr("%1: %2 [change %3, result %4]")
                                           .arg(withoutIsolates(report.title), withoutIsolates(sentenceOf(report)))
                                           .arg(report.set.value)
                                           .arg(report.id.value));
    return report.isComplete() ? ExitCode::Done : ExitCode::RowsFailed;
}

Result<ExitCode> runJob(Session &session, BulkJob job)
{
    const Consent consent = consentOf(session.arguments());
    job.includeStopping = job.includeStopping || consent.everything;
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    BulkActions actions(session.store(), *author);
    const Result<BulkPlanPtr> plan = await(actions.preview(job));
    STEWARD_TRY(plan);
    if (consent.preview)
        return tellPlan(session, actions, *plan);
    Consent agreed = consent;
    if (job.includeStopping)
        agreed.stopping = (*plan)->impact().stopping();
    const Result<Outcome> outcome = await(actions.apply(*plan, agreed));
    STEWARD_TRY(outcome);
    if (!outcome->job)
        return tell(session, *outcome, {}, {});
    for (const QString &line : consequenceLines(outcome->impact, outcome->catalog))
        session.console().message(line);
    return outcome->job->id.isNull() ? tellUnchanged(session, actions, *plan, *outcome->job)
                                     : tellJob(session, *outcome->job);
}

} // namespace steward
