#include "app/cli/anchorround.h"
#include "app/cli/backups.h"
#include "app/cli/bulkjobs.h"
#include "app/cli/commands.h"
#include "app/cli/telling.h"
#include "models/actions/administratoractions.h"

namespace steward {

namespace {

struct LifecycleText {
    Q_DECLARE_TR_FUNCTIONS(LifecycleCommands)
};

/// Finds the rows, runs `verb(actions, ids)` on all of them in one change, and tells.
template <typename Verb>
Result<ExitCode> onRows(Session &session, Session::Where where, const QString &preview, Verb verb)
{
    const Result<QList<Administrator>> rows = session.named(where);
    STEWARD_TRY(rows);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    AdministratorActions actions(session.store(), *author);
    const Result<Outcome> outcome = await(verb(actions, idsOf(*rows)));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, *rows, preview);
}

Result<ExitCode> setSuspended(Session &session, bool suspended)
{
    const Consent consent = consentOf(session.arguments());
    return onRows(session, Session::Where::Living,
                  suspended ? LifecycleText::tr("Would suspend %1") : LifecycleText::tr("Would resume %1"),
                  [&](AdministratorActions &actions, const QList<AdministratorId> &ids) {
                      return actions.setSuspended(ids, suspended, consent);
                  });
}

/// Without --yes: what would happen, on standard error.
Result<ExitCode> refuseDeletion(Session &session)
{
    const Result<QList<Administrator>> rows = session.named(Session::Where::Living);
    STEWARD_TRY(rows);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    Consent preview = consentOf(session.arguments());
    preview.preview = true;
    const Result<Outcome> outcome = await(AdministratorActions(session.store(), *author).remove(idsOf(*rows), preview));
    STEWARD_TRY(outcome);
    for (const Administrator &row : outcome->rows)
        session.console().message(LifecycleText::tr("Would delete %1").arg(nameOf(row)));
    for (const QString &line : consequenceLines(outcome->impact, outcome->catalog))
        session.console().message(line);
    session.console().message(outcome->impact.stopsAnything()
                                  ? LifecycleText::tr("Nothing was deleted. Add --yes and --even-if-last to delete.")
                                  : LifecycleText::tr("Nothing was deleted. Add --yes to delete."));
    return ExitCode::Refused;
}

Result<ExitCode> removeMany(Session &session)
{
    const auto ids = rowsOf(session, session.arguments().texts(whereOption().name), 0);
    STEWARD_TRY(ids);
    BulkJob job;
    job.ids = *ids;
    job.deed = BulkJob::Deed::Delete;
    const bool dry = session.arguments().has(dryRunOption().name);
    if (!dry && !session.arguments().has(yesOption({}).name)) {
        session.console().message(
            LifecycleText::tr("%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.")
                .arg((*ids)->size()));
        return ExitCode::Refused;
    }
    return runJob(session, job);
}

Result<ExitCode> remove(Session &session)
{
    if (session.arguments().has(whereOption().name))
        return removeMany(session);
    const Consent consent = consentOf(session.arguments());
    if (!consent.preview && !session.arguments().has(yesOption({}).name))
        return refuseDeletion(session);
    return onRows(
        session, Session::Where::Living, LifecycleText::tr("Would delete %1"),
        [&](AdministratorActions &actions, const QList<AdministratorId> &ids) { return actions.remove(ids, consent); });
}

Result<ExitCode> restore(Session &session)
{
    if (session.arguments().has(backupOption().name))
        return restoreBackup(session);
    STEWARD_TRY(session.open());
    STEWARD_TRY(session.author());
    const Result<ExitCode> code
        = onRows(session, Session::Where::RecycleBin, LifecycleText::tr("Would restore %1"),
                 [&session](AdministratorActions &actions, const QList<AdministratorId> &ids) {
                     return actions.restore(ids, consentOf(session.arguments()));
                 });
    anchorWhenDue(session);
    return code;
}

Result<ExitCode> purge(Session &session)
{
    if (!session.arguments().has(yesOption({}).name)) {
        const Result<QList<Administrator>> rows = session.named(Session::Where::RecycleBin);
        STEWARD_TRY(rows);
        for (const Administrator &row : *rows)
            session.console().message(LifecycleText::tr("Would delete %1 for good").arg(nameOf(row)));
        session.console().message(LifecycleText::tr("Nothing was deleted. This cannot be undone; add --yes to do it."));
        return ExitCode::Refused;
    }
    return onRows(session, Session::Where::RecycleBin, {},
                  [&session](AdministratorActions &actions, const QList<AdministratorId> &ids) {
                      return actions.purge(ids, consentOf(session.arguments()));
                  });
}

} // namespace

QList<Command> lifecycleCommands()
{
    return {
        {QStringLiteral("suspend"),
         LifecycleText::tr("Suspend the login of some of them"),
         {whoOperand(true), dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         [](Session &session) { return setSuspended(session, true); }},
        {QStringLiteral("resume"),
         LifecycleText::tr("Let suspended ones sign in again"),
         {whoOperand(true), jsonOption()},
         [](Session &session) { return setSuspended(session, false); }},
        {QStringLiteral("delete"),
         LifecycleText::tr("Move some of them to the recycle bin"),
         QList<CommandOption> {someOperand()} + bulkOptions()
             + QList<CommandOption> {yesOption(LifecycleText::tr("Do it; without it, nothing is deleted")),
                                     dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         remove},
        {QStringLiteral("restore"),
         LifecycleText::tr("Take some of them out of the recycle bin, or make the directory as a backup has it"),
         {orBackup(whoOperand(true)), backupOption(), yesOption(LifecycleText::tr("With --backup: do it; without it, nothing is changed")),
          dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         restore,
         Command::Needs::Path},
        {QStringLiteral("purge"),
         LifecycleText::tr("Delete some of those in the recycle bin for good"),
         {whoOperand(true), yesOption(LifecycleText::tr("Do it; it cannot be undone")), overrideOption(), jsonOption()},
         purge},
    };
}

} // namespace steward
