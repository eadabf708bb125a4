#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/roleactions.h"
#include "models/domain/rolechange.h"

#include <QJsonArray>

namespace steward {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleCommands)
};

const QString NameOperand = QStringLiteral("NAME");
const QString OtherOperand = QStringLiteral("OTHER");
const QString KeyOperand = QStringLiteral("KEY");
const QString NewName = QStringLiteral("--name");
const QString Description = QStringLiteral("--description");
const QString PrivilegeOption = QStringLiteral("--privilege");
const QString CopyOf = QStringLiteral("--copy-of");
const QString Grant = QStringLiteral("--grant");
const QString Revoke = QStringLiteral("--revoke");
const QString Yes = QStringLiteral("--yes");
constexpr int PeopleShown = 1'000'000;

Result<PrivilegeSet> privilegesOf(const QStringList &keys)
{
    PrivilegeSet set;
    for (const QString &key : keys) {
        const PrivilegeSpec *spec = privilegeSpec(key.trimmed());
        if (!spec)
            return Error {ErrorKind::Invalid,
                          RoleText::tr("There is no privilege “%1”. “stewardctl privileges” lists them.").arg(key)};
        set.insert(spec->privilege);
    }
    return set;
}

Result<RoleActions> actionsOf(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    return RoleActions(session.store(), *author);
}

/// The roles, for who may look at them; otherwise the attempt is written down.
Result<RoleOverview> overviewOf(Session &session)
{
    const Result<Authority> viewer = session.require({Privilege::ViewRoles}, RoleText::tr("roles and privileges"));
    STEWARD_TRY(viewer);
    Result<RoleActions> actions = actionsOf(session);
    STEWARD_TRY(actions);
    return await(actions->overview());
}

Result<Role> roleNamed(Session &session, const QString &name)
{
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    if (const Role *found = catalog->role(name))
        return *found;
    return Error {ErrorKind::NotFound,
                  RoleText::tr("There is no role “%1”. “stewardctl role list” lists them.").arg(name)};
}

Listing listingOf(const RoleOverview &overview, const QList<Role> &roles)
{
    Listing listing;
    listing.keys = {QStringLiteral("uid"),     QStringLiteral("name"),    QStringLiteral("description"),
                    QStringLiteral("builtIn"), QStringLiteral("holders"), QStringLiteral("privileges")};
    for (const Role &role : roles)
        listing.rows.append({role.uid.toString(QUuid::WithoutBraces), role.name, role.description, role.builtIn,
                             overview.holderCount(role.id), QJsonArray::fromStringList(role.privileges)});
    return listing;
}

Result<ExitCode> list(Session &session)
{
    const Result<RoleOverview> overview = overviewOf(session);
    STEWARD_TRY(overview);
    if (session.wantsJson()) {
        session.console().resultBytes(toJson(listingOf(*overview, overview->roles)));
        return ExitCode::Done;
    }
    Listing table;
    table.titles = {RoleText::tr("Name"), RoleText::tr("Holders"), RoleText::tr("Privileges"), RoleText::tr("Built in"),
                    RoleText::tr("Description")};
    for (const Role &role : overview->roles)
        table.rows.append({role.name, overview->holderCount(role.id),
                           RoleText::tr("%1 of %2").arg(role.privilegeSet().count()).arg(PrivilegeCount), role.builtIn,
                           role.description});
    session.console().resultBytes(toTable(table));
    return ExitCode::Done;
}

void printPrivileges(Session &session, PrivilegeSet privileges)
{
    Listing table;
    table.titles = {RoleText::tr("Key"), RoleText::tr("Section"), RoleText::tr("Privilege")};
    for (const Privilege one : privileges.list()) {
        const PrivilegeSpec &spec = privilegeSpec(one);
        table.rows.append({QLatin1StringView(spec.key), sectionText(spec.section), spec.text()});
    }
    session.console().resultBytes(toTable(table));
}

Result<ExitCode> show(Session &session)
{
    const Result<RoleOverview> overview = overviewOf(session);
    STEWARD_TRY(overview);
    const Result<Role> role = roleNamed(session, session.arguments().text(NameOperand));
    STEWARD_TRY(role);
    if (session.wantsJson()) {
        session.console().resultBytes(toJson(listingOf(*overview, {*role})));
        return ExitCode::Done;
    }
    Console &console = session.console();
    console.result(role->description.isEmpty()
                       ? role->name
                       : RoleText::tr("%1: %2", "role and description").arg(role->name, role->description));
    console.result(RoleText::tr("%Ln holder(s)", nullptr, static_cast<int>(overview->holderCount(role->id))));
    const QMap<QString, qint64> places = overview->holders.value(role->id);
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        console.result(
            QStringLiteral("  %1: %2")
                .arg(it.key().isEmpty() ? RoleText::tr("no organization") : it.key(), QString::number(it.value())));
    printPrivileges(session, role->privilegeSet());
    return ExitCode::Done;
}

Result<ExitCode> add(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<PrivilegeSet> wanted = privilegesOf(arguments.texts(PrivilegeOption));
    STEWARD_TRY(wanted);
    Role draft;
    draft.name = arguments.text(NameOperand);
    draft.description = arguments.text(Description);
    if (arguments.has(CopyOf)) {
        const Result<Role> source = roleNamed(session, arguments.text(CopyOf));
        STEWARD_TRY(source);
        draft.privileges = source->privileges;
        draft.description = arguments.text(Description, source->description);
    }
    draft = withPrivileges(draft, draft.privilegeSet().united(*wanted));
    Result<RoleActions> actions = actionsOf(session);
    STEWARD_TRY(actions);
    const Result<Outcome> outcome = await(actions->add(draft));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, {}, {});
}

/// What the edit would do for whom; the guards have agreed.
Result<ExitCode> tellImpact(Session &session, RoleActions &actions, const Role &base, const Role &changed)
{
    const Result<RoleImpact> impact = await(actions.impact(base, changed));
    STEWARD_TRY(impact);
    QStringList lines = gainLines(*impact);
    if (lines.isEmpty())
        lines.append(RoleText::tr("Nobody gains or loses anything."));
    if (const QString dormant = dormantText(*impact); !dormant.isEmpty())
        lines.append(dormant);
    for (const PrivilegeReach &one : impact->reach)
        lines.append(
            RoleText::tr("Who can “%1”: now %2, then %3")
                .arg(privilegeSpec(one.privilege).text(), QString::number(one.now), QString::number(one.after)));
    for (const QString &line : lines)
        session.console().result(line);
    return ExitCode::Done;
}

Result<ExitCode> edit(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<PrivilegeSet> granted = privilegesOf(arguments.texts(Grant));
    STEWARD_TRY(granted);
    const Result<PrivilegeSet> revoked = privilegesOf(arguments.texts(Revoke));
    STEWARD_TRY(revoked);
    if (granted->without(*revoked) != *granted)
        return invalid(RoleText::tr("The same privilege is granted and revoked. Choose one."));
    const Result<Role> base = roleNamed(session, arguments.text(NameOperand));
    STEWARD_TRY(base);
    if (!arguments.has(NewName) && !arguments.has(Description) && granted->isEmpty() && revoked->isEmpty())
        return Error {ErrorKind::Invalid,
                      RoleText::tr("Nothing to change was named. Add --name, --description, --grant or --revoke.")};
    Role changed = withPrivileges(*base, base->privilegeSet().united(*granted).without(*revoked));
    changed.name = arguments.text(NewName, base->name);
    changed.description = arguments.text(Description, base->description);
    Result<RoleActions> actions = actionsOf(session);
    STEWARD_TRY(actions);
    const Consent consent = consentOf(arguments);
    const Result<Outcome> outcome = await(actions->edit(*base, changed, consent));
    STEWARD_TRY(outcome);
    return outcome->state == Outcome::State::Preview ? tellImpact(session, *actions, *base, changed)
                                                     : tell(session, *outcome, {}, {});
}

Result<ExitCode> remove(Session &session)
{
    const Result<Role> role = roleNamed(session, session.arguments().text(NameOperand));
    STEWARD_TRY(role);
    Consent consent = consentOf(session.arguments());
    consent.preview = !session.arguments().has(Yes);
    Result<RoleActions> actions = actionsOf(session);
    STEWARD_TRY(actions);
    const Result<Outcome> outcome = refusedInUse(await(actions->remove(role->id, consent)));
    STEWARD_TRY(outcome);
    if (!consent.preview)
        return tell(session, *outcome, {}, {});
    session.console().message(
        RoleText::tr("Would delete the role %1. Nothing was changed; add --yes.").arg(role->name));
    return ExitCode::Refused;
}

Result<ExitCode> compare(Session &session)
{
    const Result<RoleOverview> overview = overviewOf(session);
    STEWARD_TRY(overview);
    const Result<Role> one = roleNamed(session, session.arguments().text(NameOperand));
    STEWARD_TRY(one);
    const Result<Role> other = roleNamed(session, session.arguments().text(OtherOperand));
    STEWARD_TRY(other);
    const PrivilegeSet ours = one->privilegeSet();
    const PrivilegeSet theirs = other->privilegeSet();
    Listing listing;
    listing.keys
        = {QStringLiteral("key"), QStringLiteral("privilege"), QStringLiteral("first"), QStringLiteral("second")};
    listing.titles = {RoleText::tr("Key"), RoleText::tr("Privilege"), one->name, other->name};
    for (const Privilege privilege : ours.united(theirs).list()) {
        const PrivilegeSpec &spec = privilegeSpec(privilege);
        listing.rows.append(
            {QLatin1StringView(spec.key), spec.text(), ours.contains(privilege), theirs.contains(privilege)});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Result<ExitCode> whoCan(Session &session)
{
    const Result<PrivilegeSet> asked = privilegesOf(session.arguments().texts(KeyOperand));
    STEWARD_TRY(asked);
    Result<RoleActions> actions = actionsOf(session);
    STEWARD_TRY(actions);
    const Result<PrivilegeHolders> holders = await(actions->whoCan(*asked, PeopleShown));
    STEWARD_TRY(holders);
    Listing listing;
    listing.keys = {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("organization"),
                    QStringLiteral("role"), QStringLiteral("suspended")};
    listing.titles = {RoleText::tr("Name"), RoleText::tr("Email"), RoleText::tr("Organization"), RoleText::tr("Role"),
                      RoleText::tr("Suspended")};
    for (const PrivilegeHolder &one : holders->people)
        listing.rows.append({one.name, one.email, one.organization, one.role, one.suspended});
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Result<ExitCode> privileges(Session &session)
{
    if (!session.wantsJson()) {
        printPrivileges(session, PrivilegeSet::all());
        return ExitCode::Done;
    }
    Listing listing;
    listing.keys = {QStringLiteral("key"), QStringLiteral("section"), QStringLiteral("privilege")};
    for (const PrivilegeSpec &spec : privilegeTable())
        listing.rows.append({QLatin1StringView(spec.key), sectionText(spec.section), spec.text()});
    session.console().resultBytes(toJson(listing));
    return ExitCode::Done;
}

QList<Command> changingCommands()
{
    const CommandOption name {NameOperand, {}, RoleText::tr("Name of the role"), true};
    const CommandOption description {Description, QStringLiteral("TEXT"), RoleText::tr("What it is for")};
    const auto keys = [](const QString &option, const QString &help) {
        return CommandOption {option, QStringLiteral("KEY"), help, false, true};
    };
    return {
        {QStringLiteral("role add"),
         RoleText::tr("Add a role"),
         {name,
          description,
          keys(PrivilegeOption, RoleText::tr("What it holds, such as api-users.edit")),
          {CopyOf, QStringLiteral("NAME"), RoleText::tr("Begin with what this role holds")}},
         add},
        {QStringLiteral("role edit"),
         RoleText::tr("Rename or describe a role, grant or revoke privileges"),
         {name,
          {NewName, QStringLiteral("TEXT"), RoleText::tr("Its new name")},
          description,
          keys(Grant, RoleText::tr("It holds this from now on")),
          keys(Revoke, RoleText::tr("It holds this no longer")),
          dryRunOption(),
          overrideOption()},
         edit},
        {QStringLiteral("role delete"),
         RoleText::tr("Delete a role that nobody has"),
         {name, yesOption(RoleText::tr("Do it; without it, nothing is deleted")), overrideOption()},
         remove},
    };
}

} // namespace

QList<Command> roleCommands()
{
    const CommandOption name {NameOperand, {}, RoleText::tr("Name of the role"), true};
    const QList<Command> reading {
        {QStringLiteral("role list"), RoleText::tr("List the roles with who has them"), {jsonOption()}, list},
        {QStringLiteral("role show"), RoleText::tr("Show what a role holds"), {name, jsonOption()}, show},
        {QStringLiteral("role compare"),
         RoleText::tr("Compare what two roles hold"),
         {name, {OtherOperand, {}, RoleText::tr("Name of the other role"), true}, jsonOption()},
         compare},
        {QStringLiteral("who-can"),
         RoleText::tr("List who has a privilege (all of several), and through which role"),
         {{KeyOperand, {}, RoleText::tr("Key of the privilege"), true, true}, jsonOption()},
         whoCan},
        {QStringLiteral("privileges"),
         RoleText::tr("List the privileges with their keys"),
         {jsonOption()},
         privileges,
         Command::Needs::Nothing},
    };
    return changingCommands() + reading;
}

} // namespace steward
