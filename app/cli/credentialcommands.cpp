#include "app/cli/anchorround.h"
#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/secretinput.h"
#include "app/cli/telling.h"
#include "models/actions/credentialactions.h"
#include "models/actions/mailround.h"
#include "models/actions/remoteactions.h"
#include "models/actions/settingsactions.h"

namespace steward {

namespace {

struct CredentialText {
    Q_DECLARE_TR_FUNCTIONS(CredentialCommands)
};

const QString DeployedAt = QStringLiteral("--deployed-at");
const QString Owner = QStringLiteral("--owner");
const QString Ticket = QStringLiteral("--ticket");

struct Line {
    Administrator row;
    Credential credential;
};

QJsonValue timeValue(Timestamp time)
{
    return time == 0 ? QJsonValue() : isoTime(time);
}

/// The rows named, or all living ones, with their credentials.
Result<QList<Line>> lines(Session &session)
{
    QList<AdministratorId> ids;
    const bool some = session.arguments().has(whoOperand(true).name);
    if (some) {
        const Result<QList<Administrator>> rows = session.named(Session::Where::Anywhere);
        STEWARD_TRY(rows);
        STEWARD_TRY(session.requireView(*rows));
        ids = idsOf(*rows);
    }
    const Result<Authority> authority = session.require({}, {});
    STEWARD_TRY(authority);
    return await(session.store().read([ids, some, who = *authority](Connection &connection) -> Result<QList<Line>> {
        QList<Line> all;
        const auto add = [&](const Administrator &row) -> Result<void> {
            const bool asked = some ? ids.contains(row.id) : !row.isDeleted() && who.may(AccountDeed::View, row.kind);
            if (!asked)
                return {};
            const Result<Credential> credential = CredentialRows(connection).byId(row.id);
            STEWARD_TRY(credential);
            all.append({row, *credential});
            return {};
        };
        STEWARD_TRY(AdministratorRows(connection).forEach(add));
        return all;
    }));
}

Result<ExitCode> list(Session &session)
{
    const Result<QList<Line>> all = lines(session);
    STEWARD_TRY(all);
    Listing listing;
    listing.keys = {QStringLiteral("uid"),         QStringLiteral("userName"),      QStringLiteral("email"),
                    QStringLiteral("state"),       QStringLiteral("issuedAt"),      QStringLiteral("expiresAt"),
                    QStringLiteral("firstUsedAt"), QStringLiteral("lastUsedAt"),    QStringLiteral("sentTo"),
                    QStringLiteral("attempts"),    QStringLiteral("nextAttemptAt"), QStringLiteral("reason"),
                    QStringLiteral("deployedAt"),  QStringLiteral("owner"),         QStringLiteral("ticket")};
    Listing table;
    table.titles = {CredentialText::tr("User name"), CredentialText::tr("Email"),     CredentialText::tr("State"),
                    CredentialText::tr("Expires"),   CredentialText::tr("Last used"), CredentialText::tr("Reason")};
    const Timestamp now = session.store().now();
    for (const auto &[row, c] : *all) {
        const QString state = credentialStateKey(c.mark().at(now));
        listing.rows.append({row.uid.toString(QUuid::WithoutBraces), row.userName, row.email.typed(), state,
                             timeValue(c.issuedAt), timeValue(c.expiresAt), timeValue(c.firstUsedAt),
                             timeValue(c.lastUsedAt), c.address, c.attempt, timeValue(c.nextAttemptAt), c.reason,
                             c.deployedAt, c.owner, c.ticket});
        table.rows.append(
            {row.userName, row.email.typed(), state, timeValue(c.expiresAt), timeValue(c.lastUsedAt), c.reason});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(table));
    return ExitCode::Done;
}

template <typename Verb> Result<ExitCode> onRows(Session &session, const QString &preview, Verb verb)
{
    const Result<QList<Administrator>> rows = session.named(Session::Where::Living);
    STEWARD_TRY(rows);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    CredentialActions actions(session.store(), *author);
    const Result<Outcome> outcome = await(verb(actions, *rows));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, *rows, preview);
}

Result<ExitCode> send(Session &session)
{
    return onRows(session, {}, [](CredentialActions &actions, const QList<Administrator> &rows) {
        return actions.send(idsOf(rows));
    });
}

Result<ExitCode> revoke(Session &session)
{
    const Consent consent = consentOf(session.arguments());
    return onRows(session, CredentialText::tr("Would revoke the credentials of %1"),
                  [&](CredentialActions &actions, const QList<Administrator> &rows) {
                      return actions.revoke(idsOf(rows), consent);
                  });
}

Result<ExitCode> note(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.has(DeployedAt) && !arguments.has(Owner) && !arguments.has(Ticket))
        return Error {
            ErrorKind::Invalid,
            CredentialText::tr("Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.")};
    const Result<QList<Administrator>> rows = session.named(Session::Where::Living);
    STEWARD_TRY(rows);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    CredentialActions actions(session.store(), *author);
    const Result<Credential> now = await(actions.credential(rows->first().id));
    STEWARD_TRY(now);
    const CredentialNotes notes {arguments.text(DeployedAt, now->deployedAt), arguments.text(Owner, now->owner),
                                 arguments.text(Ticket, now->ticket)};
    const Result<Outcome> outcome = await(actions.setNotes(rows->first().id, notes));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, *rows, {});
}

/// The mail server's password: from --secret-fd, otherwise from the keychain.
Result<Secret> mailPassword(Session &session, const Author &author)
{
    if (session.arguments().has(secretOption({}).name))
        return readSecret(session, {});
    SettingsActions settings(session.store(), author, session.keychain());
    return awaitInEventLoop(settings.mailPassword());
}

void print(Session &session, const DeliveryReport &report)
{
    Listing listing;
    listing.keys
        = {QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("state"), QStringLiteral("reason")};
    for (const DeliveryLine &line : report.lines) {
        const QString state = credentialStateKey(line.state);
        listing.rows.append({line.name, line.address, state, line.reason});
        if (!session.wantsJson())
            session.console().result(
                line.reason.isEmpty()
                    ? CredentialText::tr("%1: %2 (%3)", "state, name, address").arg(state, line.name, line.address)
                    : CredentialText::tr("%1: %2 (%3). %4", "state, name, address, reason")
                          .arg(state, line.name, line.address, line.reason));
    }
    if (session.wantsJson())
        session.console().resultBytes(toJson(listing));
}

Result<ExitCode> deliver(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const auto count
        = [now = session.store().now()](Connection &connection) { return CredentialRows(connection).dueCount(now); };
    const Result<qint64> due = await(session.store().read(count));
    STEWARD_TRY(due);
    Result<Secret> password = Secret();
    if (*due > 0) {
        password = mailPassword(session, *author);
        signHeads(session);
    }
    STEWARD_TRY(password);
    STEWARD_TRY(await(CredentialActions(session.store(), *author).expire()));
    RemoteActions remote(session.store(), *author, session.keychain());
    const auto passwords = awaitInEventLoop(remote.passwords());
    STEWARD_TRY(passwords);
    MailRound round(session.store(), *author, *password);
    round.setAt(*passwords);
    const Result<DeliveryReport> report = round.run({}, [](const auto &) {});
    STEWARD_TRY(report);
    print(session, *report);
    if (report->isComplete())
        return ExitCode::Done;
    const QString counts = CredentialText::tr("%1.", "what became of the mails").arg(sentenceOf(*report));
    session.console().message(report->pause ? counts + u' ' + report->pause->reason : counts);
    return report->pause ? ExitCode::Refused : ExitCode::Partial;
}

} // namespace

QList<Command> credentialCommands()
{
    CommandOption someWho = whoOperand(true);
    someWho.required = false;
    someWho.help = CredentialText::tr("uid, user name or email; without any, everybody");
    return {
        {QStringLiteral("credentials send"),
         CredentialText::tr("Queue a mail with a new password for some of them; “deliver” or the console sends it"),
         {whoOperand(true), jsonOption()},
         send},
        {QStringLiteral("credentials list"),
         CredentialText::tr("List the state of passwords and their mails"),
         {someWho, jsonOption()},
         list},
        {QStringLiteral("credentials revoke"),
         CredentialText::tr("Take the passwords of some of them away"),
         {whoOperand(true), dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         revoke},
        {QStringLiteral("credentials note"),
         CredentialText::tr("Note where a password is used, and by whom"),
         {whoOperand(false),
          {DeployedAt, QStringLiteral("TEXT"), CredentialText::tr("Where it is deployed")},
          {Owner, QStringLiteral("TEXT"), CredentialText::tr("Who looks after it there")},
          {Ticket, QStringLiteral("TEXT"), CredentialText::tr("Under which ticket")},
          jsonOption()},
         note},
        {QStringLiteral("deliver"),
         CredentialText::tr("Send the mails that are due now"),
         {secretOption(CredentialText::tr("Read the mail server's password from this file descriptor")), jsonOption()},
         deliver},
    };
}

} // namespace steward
