#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "app/cli/wholenumber.h"
#include "models/actions/directorysettings.h"
#include "models/actions/expirycalendar.h"
#include "models/actions/settingsactions.h"

#include <QJsonArray>

#include <chrono>

namespace steward {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(PolicyCommands)
};

const QString Length = QStringLiteral("--length");
const QString UnusedHours = QStringLiteral("--unused-hours");
const QString MaximumDays = QStringLiteral("--maximum-days");
const QString WarningDays = QStringLiteral("--warning-days");
const QString AllowedDomain = QStringLiteral("--allowed-domain");
const QString AnyDomain = QStringLiteral("--any-domain");
const QString Days = QStringLiteral("--days");
const QString Ics = QStringLiteral("--ics");

Result<ExitCode> set(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<DirectorySettings> settings = await(actions.read());
    STEWARD_TRY(settings);
    CredentialPolicy policy = settings->policy;
    for (const auto &[option, value] :
         {std::pair(Length, &policy.length), std::pair(UnusedHours, &policy.unusedHours),
          std::pair(MaximumDays, &policy.maximumDays), std::pair(WarningDays, &policy.warningDays)}) {
        const Result<int> typed = wholeNumber(arguments, option, *value);
        STEWARD_TRY(typed);
        *value = *typed;
    }
    if (arguments.has(AllowedDomain))
        policy.domains = arguments.texts(AllowedDomain);
    else if (arguments.has(AnyDomain))
        policy.domains.clear();
    const Result<Outcome> outcome = await(actions.setPolicy(policy));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, {}, {});
}

Result<ExitCode> show(Session &session)
{
    const Result<DirectorySettings> settings = await(session.store().read(readSettings));
    STEWARD_TRY(settings);
    const CredentialPolicy &policy = settings->policy;
    Listing listing;
    listing.keys = {QStringLiteral("length"), QStringLiteral("unusedHours"), QStringLiteral("maximumDays"),
                    QStringLiteral("warningDays"), QStringLiteral("allowedDomains")};
    listing.titles
        = {PolicyText::tr("Length"), PolicyText::tr("Unused, expires after hours"),
           PolicyText::tr("Expires after days"), PolicyText::tr("Warn days before"), PolicyText::tr("Allowed domains")};
    listing.rows = {{policy.length, policy.unusedHours, policy.maximumDays, policy.warningDays,
                     QJsonArray::fromStringList(policy.domains)}};
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Result<ExitCode> expiring(Session &session)
{
    if (session.wantsJson() && session.arguments().has(Ics))
        return invalid(PolicyText::tr("--json and --ics exclude each other. Use one of them."));
    const Result<DirectorySettings> settings = await(session.store().read(readSettings));
    STEWARD_TRY(settings);
    const Result<int> days = wholeNumber(session.arguments(), Days, settings->policy.warningDays);
    STEWARD_TRY(days);
    if (*days < 0 || *days > CredentialPolicy::MaximumDays)
        return Error {ErrorKind::Invalid,
                      PolicyText::tr("--days is a number from 0 to %1.").arg(CredentialPolicy::MaximumDays)};
    const Timestamp now = session.store().now();
    const Timestamp until = now + std::chrono::milliseconds(std::chrono::days(*days)).count();
    STEWARD_TRY(session.require({Privilege::ViewReports}, PolicyText::tr("passwords that expire")));
    const auto found = await(
        session.store().read([until](Connection &connection) { return expiringCredentials(connection, until); }));
    STEWARD_TRY(found);
    if (session.arguments().has(Ics)) {
        session.console().resultBytes(toCalendar(*found, now));
        return found->isEmpty() ? ExitCode::Done : ExitCode::Partial;
    }
    Listing listing;
    listing.keys = {QStringLiteral("uid"), QStringLiteral("userName"), QStringLiteral("email"), QStringLiteral("state"),
                    QStringLiteral("expiresAt")};
    listing.titles = {PolicyText::tr("Uid"), PolicyText::tr("User name"), PolicyText::tr("Email"),
                      PolicyText::tr("State"), PolicyText::tr("Expires")};
    for (const ExpiringCredential &one : *found)
        listing.rows.append({one.row.uid.toString(QUuid::WithoutBraces), one.row.userName, one.row.email.typed(),
                             credentialStateKey(one.credential.mark().at(now)), isoTime(one.credential.expiresAt)});
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return found->isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace

QList<Command> policyCommands()
{
    const QString n = QStringLiteral("N");
    return {
        {QStringLiteral("policy set"),
         PolicyText::tr("Say what is asked of passwords and addresses"),
         {{Length, n, PolicyText::tr("Characters of a generated password; 24 otherwise, at least 20")},
          {UnusedHours, n, PolicyText::tr("An unused password expires after so many hours; 0: does not")},
          {MaximumDays, n, PolicyText::tr("Any password expires after so many days; 0: does not")},
          {WarningDays, n, PolicyText::tr("How many days before that it is told as expiring soon")},
          {AllowedDomain, QStringLiteral("DOMAIN"), PolicyText::tr("Addresses must be at one of these"), false, true},
          {AnyDomain, {}, PolicyText::tr("Addresses may be at any domain")}},
         set},
        {QStringLiteral("policy show"), PolicyText::tr("Show what is asked"), {jsonOption()}, show},
        {QStringLiteral("expiring"),
         PolicyText::tr(
             "List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0"),
         {{Days, n, PolicyText::tr("Within so many days, otherwise as the policy warns")},
          jsonOption(),
          {Ics, {}, PolicyText::tr("Print a calendar (iCalendar, RFC 5545)")}},
         expiring},
    };
}

} // namespace steward
