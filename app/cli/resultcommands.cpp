#include "app/cli/bulkjobs.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/jobactions.h"
#include "models/domain/folding.h"

namespace steward {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(ResultCommands)
};

const QString ResultOperand = QStringLiteral("RESULT");
constexpr int MostListed = 1000;

Result<JobId> idOf(const Arguments &arguments)
{
    bool ok = false;
    const qint64 id = arguments.text(ResultOperand).toLongLong(&ok);
    if (!ok || id < 1)
        return Error {ErrorKind::Invalid,
                      ResultText::tr("“%1” is no number of a result. “stewardctl results” lists them.")
                          .arg(arguments.text(ResultOperand))};
    return JobId {id};
}

Result<ExitCode> list(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const Result<QList<JobReport>> jobs = await(JobActions(session.store(), *author).latest(MostListed));
    STEWARD_TRY(jobs);
    Listing listing;
    listing.keys = {QStringLiteral("result"),    QStringLiteral("finishedAt"), QStringLiteral("title"),
                    QStringLiteral("changed"),   QStringLiteral("unchanged"),  QStringLiteral("failed"),
                    QStringLiteral("changeSet"), QStringLiteral("operator")};
    listing.titles = {ResultText::tr("Result"), ResultText::tr("Time"),      ResultText::tr("Job"),
                      ResultText::tr("Changed"), ResultText::tr("Unchanged"), ResultText::tr("Failed"),
                      ResultText::tr("Change"),  ResultText::tr("Operator")};
    for (const JobReport &job : *jobs)
        listing.rows.append(
            {job.id.value, isoTime(job.finishedAt), withoutIsolates(job.title), job.changed, job.unchanged, job.left,
             job.set.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.set.value), job.operatorName});
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Result<ExitCode> show(Session &session)
{
    const Result<JobId> id = idOf(session.arguments());
    STEWARD_TRY(id);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const Result<JobReport> report = await(JobActions(session.store(), *author).job(*id));
    STEWARD_TRY(report);
    return tellJob(session, *report);
}

Result<ExitCode> retry(Session &session)
{
    const Result<JobId> id = idOf(session.arguments());
    STEWARD_TRY(id);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    JobActions jobs(session.store(), *author);
    const Result<Outcome> outcome = await(jobs.retry(*id, consentOf(session.arguments())));
    STEWARD_TRY(outcome);
    if (!outcome->job || outcome->job->id.isNull())
        return tell(session, *outcome, {}, {});
    return tellJob(session, *outcome->job);
}

} // namespace

QList<Command> resultCommands()
{
    const CommandOption id {ResultOperand, {}, ResultText::tr("Its number, as “results” lists it"), true};
    return {
        {QStringLiteral("results"), ResultText::tr("List what became of jobs on many accounts"), {jsonOption()}, list},
        {QStringLiteral("result"),
         ResultText::tr("Say what became of every account of one job"),
         {id, reportOption(), jsonOption()},
         show},
        {QStringLiteral("retry"),
         ResultText::tr("Try the failed accounts of a job again"),
         {id, reportOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         retry},
    };
}

} // namespace steward
