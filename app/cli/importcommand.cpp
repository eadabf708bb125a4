#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/importdraft.h"
#include "app/cli/session.h"
#include "app/cli/telling.h"
#include "models/actions/importactions.h"
#include "models/exchange/privatefile.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/rowreport.h"
#include "models/exchange/rowtext.h"
#include "models/exchange/savedmapping.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace steward {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

const QString SendCredentials = QStringLiteral("--send-credentials");
const QString Problems = QStringLiteral("--problems");
const QString SaveMapping = QStringLiteral("--save-mapping");
const QString ReportOption = QStringLiteral("--report");
const QString AllOrNothing = QStringLiteral("--all-or-nothing");

void printPlan(Session &session, const ImportPlan &plan)
{
    Listing listing;
    listing.keys = QStringList {QStringLiteral("row"), QStringLiteral("result"), QStringLiteral("name"),
                                QStringLiteral("email"), QStringLiteral("what")};
    listing.titles = QStringList {ImportText::tr("Row"), ImportText::tr("Result"), ImportText::tr("Name"),
                                  ImportText::tr("Email"), ImportText::tr("What happens")};
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        const ImportRow row = plan.row(i);
        listing.rows.append(
            {row.number, rowStateKey(row.state), nameOf(row), emailOf(row), whatHappens(row, plan.context().catalog)});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
}

void printProblems(Console &console, const ImportPlan &plan)
{
    for (qsizetype i = 0; i < plan.rowCount(); ++i) {
        if (plan.state(i) == RowState::Problem)
            console.message(
                ImportText::tr("Row %1: %2").arg(plan.draft().sheet->numberOf(i)).arg(problemText(plan.row(i))));
    }
}

/// All four numbers of every import, and what else has to be known.
QString summary(const ImportPlan &plan)
{
    const QString counts = ImportText::tr("%1 new, %2 changed, %3 unchanged, %4 with problems")
                               .arg(plan.count(RowState::New))
                               .arg(plan.count(RowState::Changed))
                               .arg(plan.count(RowState::Unchanged))
                               .arg(plan.count(RowState::Problem));
    if (plan.outdatedCount() == 0)
        return counts;
    return counts
        + ImportText::tr("; %1 changed in the directory after the file was written").arg(plan.outdatedCount());
}

/// What became of each row, in a file: opened before anything is changed, so that it cannot fail for its name. Without
/// a name nothing is written.
class Report {
public:
    Result<void> open(const QString &path)
    {
        if (path.isEmpty())
            return {};
        Result<std::unique_ptr<PrivateFile>> file = PrivateFile::create(path);
        STEWARD_TRY(file);
        m_file = std::move(*file);
        return {};
    }
    Result<void> write(const ImportPlan &plan, ImportEnd end, const QList<RowLeft> &left = {})
    {
        if (!m_file)
            return {};
        const auto obstacleOf = [&left](const ImportRow &row) {
            const auto is = [&row](const RowLeft &one) {
                return row.before.id.isNull() ? one.id.isNull() && one.name == row.after.displayName()
                                              : one.id == row.before.id;
            };
            const auto found = std::find_if(left.cbegin(), left.cend(), is);
            return found == left.cend() ? QString() : found->reason;
        };
        STEWARD_TRY(m_file->write(reportCsv(reportedRows(plan, end, obstacleOf))));
        return m_file->commit();
    }

private:
    std::unique_ptr<PrivateFile> m_file;
};

Result<ExitCode> tellOutcome(Session &session, const ImportPlan &plan, const Outcome &outcome)
{
    if (outcome.state == Outcome::State::NeedsConsent) {
        for (const QString &line : consequenceLines(outcome.impact, outcome.catalog))
            session.console().message(line);
        session.console().message(ImportText::tr("Nothing was changed. Add --even-if-last to do it all the same."));
        return ExitCode::Refused;
    }
    if (outcome.state == Outcome::State::Refused) {
        for (const RowLeft &left : outcome.left)
            session.console().message(ImportText::tr("%1: %2").arg(left.name, left.reason));
        session.console().message(ImportText::tr("Nothing was changed. Try again."));
        return ExitCode::Conflict;
    }
    if (!session.wantsJson())
        session.console().result(outcome.set ? ImportText::tr("%1 [change %2]: %3")
                                                   .arg(sentenceOf(*outcome.set))
                                                   .arg(outcome.set->id.value)
                                                   .arg(summary(plan))
                                             : ImportText::tr("Nothing to import: %1").arg(summary(plan)));
    else
        printPlan(session, plan);
    const qint64 left = plan.count(RowState::Problem);
    if (left == 0)
        return ExitCode::Done;
    session.console().message(
        ImportText::tr("Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them "
                       "into a file.")
            .arg(left)
            .arg(Problems));
    return ExitCode::RowsFailed;
}

Result<ImportPlanPtr> planned(Session &session, ImportActions &actions)
{
    const Arguments &arguments = session.arguments();
    const Result<ImportSource> source = importSourceOf(arguments);
    STEWARD_TRY(source);
    const Result<ImportFile> file = await(actions.read(*source));
    STEWARD_TRY(file);
    if (!file->sheet->isEncodingCertain())
        return invalid(ImportText::tr("The file does not say how its letters are written; it may be %1. Say so with "
                                      "--encoding (%2).")
                           .arg(encodingName(file->sheet->encoding()), encodingWords()));
    const Result<ImportDraft> draft = importDraftOf(arguments, *file);
    STEWARD_TRY(draft);
    for (const QString &line : columnLines(arguments, *file, *draft))
        session.console().message(line);
    if (arguments.has(SaveMapping))
        STEWARD_TRY(await(actions.saveMapping(savedMapping(*draft, file->catalog), arguments.text(SaveMapping))));
    return await(actions.preview(*draft));
}

Result<ExitCode> tryOut(Session &session, ImportActions &actions, const ImportPlanPtr &plan, Report &report)
{
    printPlan(session, *plan);
    const bool sends = session.arguments().has(SendCredentials);
    const Result<Outcome> outcome = await(actions.apply(plan, sends, consentOf(session.arguments())));
    STEWARD_TRY(outcome);
    STEWARD_TRY(report.write(*plan, ImportEnd::Planned, outcome->left));
    for (const QString &line : consequenceLines(outcome->impact, outcome->catalog))
        session.console().message(line);
    session.console().message(summary(*plan));
    return plan->count(RowState::Problem) > 0 ? ExitCode::RowsFailed : ExitCode::Done;
}

Result<ExitCode> importFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    Report report;
    STEWARD_TRY(report.open(arguments.text(ReportOption)));
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    ImportActions actions(session.store(), *author);
    const Result<ImportPlanPtr> plan = planned(session, actions);
    STEWARD_TRY(plan);
    const bool left = (*plan)->count(RowState::Problem) > 0;
    if (arguments.has(Problems) && left)
        STEWARD_TRY(await(actions.saveProblems(*plan, arguments.text(Problems))));
    if (arguments.has(dryRunOption().name))
        return tryOut(session, actions, *plan, report);
    printProblems(session.console(), **plan);
    if (left && arguments.has(AllOrNothing)) {
        session.console().message(
            ImportText::tr("Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.")
                .arg(summary(**plan), AllOrNothing));
        STEWARD_TRY(report.write(**plan, ImportEnd::NotDone));
        return ExitCode::Refused;
    }
    const Result<Outcome> outcome = await(actions.apply(*plan, arguments.has(SendCredentials), consentOf(arguments)));
    STEWARD_TRY(outcome);
    const bool done = outcome->state == Outcome::State::Done || outcome->state == Outcome::State::Unchanged;
    STEWARD_TRY(report.write(**plan, done ? ImportEnd::Done : ImportEnd::NotDone, outcome->left));
    return tellOutcome(session, **plan, *outcome);
}

} // namespace

QList<Command> importCommands()
{
    return {
        {QStringLiteral("import"), ImportText::tr("Add and change accounts from a spreadsheet: CSV, or text with tabs"),
         importDraftOptions()
             + QList<CommandOption> {{SaveMapping, QStringLiteral("OUT"),
                                      ImportText::tr("Save how the columns are read into this file")},
                                     {SendCredentials,
                                      {},
                                      ImportText::tr("Mail a user name and a password to new accounts")},
                                     {Problems, QStringLiteral("OUT"),
                                      ImportText::tr("Write the rows with problems, and why, into this file")},
                                     {ReportOption, QStringLiteral("OUT.csv"),
                                      ImportText::tr("Write what became of each row into this file: row, action, who, "
                                                     "outcome, reason, email")},
                                     {AllOrNothing,
                                      {},
                                      ImportText::tr("Import no row when one has a problem; otherwise the others are "
                                                     "imported, and the exit code is 2")},
                                     yesOption(ImportText::tr("Accepted for older scripts; nothing is asked")),
                                     dryRunOption(),
                                     evenIfLastOption(),
                                     overrideOption(),
                                     jsonOption()},
         importFile},
    };
}

} // namespace steward
