#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/remotetelling.h"
#include "app/cli/secretinput.h"
#include "app/cli/telling.h"
#include "models/actions/decisionactions.h"
#include "models/domain/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncCommands)
};

const QString Removals = QStringLiteral("--removals");
const QString ReadOnly = QStringLiteral("--read-only");
const QString FieldOperand = QStringLiteral("FIELD");
const QString ChoiceOperand = QStringLiteral("CHOICE");
const QString WhoOperand = QStringLiteral("WHO");

/// The marks around names are for the window.
QJsonObject plainReport(QJsonObject report)
{
    for (const QString &key : {QStringLiteral("stopped"), QStringLiteral("rightsBack")}) {
        QJsonArray lines;
        for (const QJsonValue &line : report.value(key).toArray())
            lines.append(withoutIsolates(line.toString()));
        report.insert(key, lines);
    }
    return report;
}

Result<ExitCode> tellReport(Session &session, const SyncReport &report)
{
    if (session.wantsJson())
        session.console().resultBytes(QJsonDocument(plainReport(report.toJson())).toJson());
    else
        session.console().result(report.sentence());
    for (const QString &line : report.rightsBack)
        session.console().message(SyncText::tr("The server shows again: %1").arg(line));
    for (const QString &line : report.stopped)
        session.console().message(SyncText::tr("%1 has no usable API user any more.").arg(line));
    if (report.error)
        return tellRemoteError(session, *report.error);
    if (report.removalsToConfirm) {
        session.console().message(
            SyncText::tr("So many deletions and suspensions were not sent. If they are meant, add --removals %1.")
                .arg(*report.removalsToConfirm));
        return ExitCode::SyncWaits;
    }
    return report.inStep() ? ExitCode::Done : ExitCode::SyncWaits;
}

Result<ExitCode> sync(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    STEWARD_TRY(takeSecret(session, remote));
    if (session.arguments().has(dryRunOption().name)) {
        const Result<SyncPreview> preview = awaitInEventLoop(remote.preview());
        if (!preview)
            return tellRemoteError(session, preview.error());
        tellPreview(session, *preview);
        return preview->waits() ? ExitCode::SyncWaits : ExitCode::Done;
    }
    SyncWish wish;
    wish.full = true;
    wish.send = !session.arguments().has(ReadOnly);
    if (session.arguments().has(Removals)) {
        bool ok = false;
        wish.removalsAgreed = session.arguments().text(Removals).toLongLong(&ok);
        if (!ok || wish.removalsAgreed < 0)
            return Error {ErrorKind::Invalid,
                          SyncText::tr("“%1” is no number.").arg(session.arguments().text(Removals))};
    }
    const Result<SyncReport> report = awaitInEventLoop(remote.sync(wish));
    if (!report)
        return tellRemoteError(session, report.error());
    return tellReport(session, *report);
}

Result<SyncOverview> overview(Session &session, RemoteActions &remote)
{
    const Result<Authority> authority = session.require({Privilege::ViewApiUsers}, SyncText::tr("conflicts"));
    STEWARD_TRY(authority);
    return await(remote.overview());
}

Result<ExitCode> list(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    const Result<SyncOverview> shown = overview(session, remote);
    STEWARD_TRY(shown);
    Listing listing;
    listing.keys
        = {QStringLiteral("who"),  QStringLiteral("what"),   QStringLiteral("field"), QStringLiteral("lastSynced"),
           QStringLiteral("here"), QStringLiteral("server"), QStringLiteral("reason")};
    listing.titles = {SyncText::tr("Who"),  SyncText::tr("What"),   SyncText::tr("Field"), SyncText::tr("Last synced"),
                      SyncText::tr("Here"), SyncText::tr("Server"), SyncText::tr("Reason")};
    for (const SyncEntry &entry : shown->entries) {
        const QString who = entry.here.value(Field::UserName, entry.server.value(Field::UserName)).toString();
        if (entry.kind == SyncEntry::Kind::Conflict) {
            for (const SyncConflict &conflict : entry.conflicts) {
                const FieldSpec *spec = fieldSpec(conflict.field);
                const Field field = spec ? spec->field : Field::UserName;
                listing.rows.append({who, QStringLiteral("conflict"), conflict.field, wireText(field, conflict.base),
                                     wireText(field, conflict.here), wireText(field, conflict.server), lineOf(entry)});
            }
        } else if (entry.kind == SyncEntry::Kind::Question) {
            listing.rows.append({who, syncHeldKey(entry.held), {}, {}, {}, {}, entry.reason});
        } else if (entry.kind == SyncEntry::Kind::Refused) {
            listing.rows.append({who, QStringLiteral("refused"), {}, {}, {}, {}, entry.reason});
        }
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

/// The entry of this kind that WHO names: by user name, name or uid.
Result<SyncEntry> named(const SyncOverview &overview, const QString &who, SyncEntry::Kind kind)
{
    for (const SyncEntry &entry : overview.entries) {
        const auto is = [&](const QString &name) { return who.compare(name, Qt::CaseInsensitive) == 0; };
        if (entry.kind == kind
            && (is(entry.here.value(Field::UserName).toString()) || is(entry.server.value(Field::UserName).toString())
                || is(entry.here.value(Field::Email).toString()) || is(entry.name)
                || is(entry.uid.toString(QUuid::WithoutBraces))))
            return entry;
    }
    return Error {ErrorKind::NotFound,
                  SyncText::tr("Nothing waits to be decided about “%1”. “conflicts list” shows what does.").arg(who)};
}

/// What changed nothing here is done all the same.
Result<ExitCode> tellDecision(Session &session, const Result<Outcome> &outcome)
{
    STEWARD_TRY(outcome);
    const bool changes = outcome->set || outcome->state == Outcome::State::NeedsConsent;
    return changes ? tell(session, *outcome, outcome->rows, {}) : Result<ExitCode>(ExitCode::Done);
}

Result<ExitCode> resolve(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    const QString choice = session.arguments().text(ChoiceOperand).toLower();
    if (choice != QStringLiteral("here") && choice != QStringLiteral("server"))
        return invalid(SyncText::tr("“%1” is no choice. Use here or server.").arg(choice));
    const Result<SyncOverview> shown = overview(session, remote);
    STEWARD_TRY(shown);
    const Result<SyncEntry> entry = named(*shown, session.arguments().text(WhoOperand), SyncEntry::Kind::Conflict);
    STEWARD_TRY(entry);
    const QString field = session.arguments().text(FieldOperand);
    QList<std::pair<qint64, SyncDecisions::Choice>> choices;
    for (const SyncConflict &conflict : entry->conflicts) {
        if (field == QStringLiteral("all") || conflict.field.compare(field, Qt::CaseInsensitive) == 0)
            choices.append(
                {conflict.id,
                 choice == QStringLiteral("here") ? SyncDecisions::Choice::Here : SyncDecisions::Choice::Server});
    }
    if (choices.isEmpty())
        return Error {
            ErrorKind::NotFound,
            SyncText::tr("%1 has no conflict about “%2”. “conflicts list” shows the fields.").arg(entry->name, field)};
    return tellDecision(
        session, await(DecisionActions(session.store(), *author).choose(choices, consentOf(session.arguments()))));
}

Result<ExitCode> answer(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    const Result<SyncOverview> shown = overview(session, remote);
    STEWARD_TRY(shown);
    const QString word = session.arguments().text(ChoiceOperand).toLower();
    const bool retry = word == QStringLiteral("retry");
    const Result<SyncEntry> entry = named(*shown, session.arguments().text(WhoOperand),
                                          retry ? SyncEntry::Kind::Refused : SyncEntry::Kind::Question);
    STEWARD_TRY(entry);
    if (retry) {
        STEWARD_TRY(await(DecisionActions(session.store(), *author).tryAgain(entry->uid)));
        return ExitCode::Done;
    }
    using Answer = SyncDecisions::Answer;
    const std::pair<const char *, Answer> answers[] {
        {"delete", Answer::Delete}, {"upload", Answer::Upload}, {"keep", Answer::Keep}, {"link", Answer::Link}};
    for (const auto &[key, value] : answers) {
        if (word == QLatin1StringView(key))
            return tellDecision(session,
                                await(DecisionActions(session.store(), *author)
                                          .answer({entry->uid}, value, consentOf(session.arguments()))));
    }
    return Error {ErrorKind::Invalid,
                  SyncText::tr("“%1” is no answer. Use delete, upload, keep, link or retry.").arg(word)};
}

} // namespace

QList<Command> syncCommands()
{
    const CommandOption who {WhoOperand, {}, SyncText::tr("User name, email, name or uid"), true};
    return {
        {QStringLiteral("sync"),
         SyncText::tr("Read the server, take what is new there, and send what was changed here"),
         {dryRunOption(),
          {ReadOnly, {}, SyncText::tr("Send nothing")},
          {Removals, QStringLiteral("N"), SyncText::tr("Send up to N deletions and suspensions, even if that is many")},
          secretOption(SyncText::tr("Read the remote's secret from this file descriptor")),
          jsonOption()},
         sync},
        {QStringLiteral("conflicts list"),
         SyncText::tr("List conflicts, questions and refusals of the sync"),
         {jsonOption()},
         list},
        {QStringLiteral("conflicts resolve"),
         SyncText::tr("Decide a conflict: the value from here, or the server's"),
         {who,
          {FieldOperand, {}, SyncText::tr("Such as email; all: every field in conflict"), true},
          {ChoiceOperand, {}, SyncText::tr("here or server"), true},
          evenIfLastOption()},
         resolve},
        {QStringLiteral("conflicts answer"),
         SyncText::tr("Answer a question: delete, upload (again), keep (bring back here), link, or retry what was "
                      "refused"),
         {who, {ChoiceOperand, {}, SyncText::tr("delete, upload, keep, link or retry"), true}, evenIfLastOption()},
         answer},
    };
}

} // namespace steward
