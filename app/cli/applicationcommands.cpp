#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/applicationactions.h"
#include "models/store/catalogrows.h"

namespace steward {

namespace {

struct ApplicationText {
    Q_DECLARE_TR_FUNCTIONS(ApplicationCommands)
};

const QString NameOperand = QStringLiteral("NAME");
const QString NewName = QStringLiteral("--name");
const QString Description = QStringLiteral("--description");
const QString Endpoint = QStringLiteral("--endpoint");

struct ApplicationRow {
    Application application;
    qint64 users = 0;
};

Result<QList<ApplicationRow>> applicationRows(Session &session)
{
    return await(session.store().read([](Connection &connection) -> Result<QList<ApplicationRow>> {
        CatalogRows rows(connection);
        const Result<Catalog> catalog = rows.catalog();
        STEWARD_TRY(catalog);
        QList<ApplicationRow> all;
        for (const Application &one : catalog->offered()) {
            const Result<qint64> users = rows.userCount(one.id);
            STEWARD_TRY(users);
            all.append({one, *users});
        }
        return all;
    }));
}

void print(Session &session, const QList<ApplicationRow> &rows)
{
    Listing listing;
    listing.keys = {QStringLiteral("uid"),      QStringLiteral("name"),    QStringLiteral("description"),
                    QStringLiteral("endpoint"), QStringLiteral("builtIn"), QStringLiteral("apiUsers")};
    Listing table;
    table.titles = {ApplicationText::tr("Name"), ApplicationText::tr("API users"), ApplicationText::tr("Built in"),
                    ApplicationText::tr("Endpoint"), ApplicationText::tr("Description")};
    for (const auto &[one, users] : rows) {
        listing.rows.append(
            {one.uid.toString(QUuid::WithoutBraces), one.name, one.description, one.endpoint, one.builtIn, users});
        table.rows.append({one.name, users, one.builtIn, one.endpoint, one.description});
    }
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(table));
}

Result<Application> namedApplication(Session &session)
{
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    const QString name = session.arguments().text(NameOperand);
    if (const Application *found = catalog->application(name))
        return *found;
    return Error {
        ErrorKind::NotFound,
        ApplicationText::tr("There is no application “%1”. “stewardctl application list” lists them.").arg(name)};
}

/// Prints the sentence of the change, or with --json the application as it is now.
Result<ExitCode> tellApplication(Session &session, const Outcome &outcome)
{
    if (!session.wantsJson())
        return tell(session, outcome, {}, {});
    const Result<QList<ApplicationRow>> all = applicationRows(session);
    STEWARD_TRY(all);
    QList<ApplicationRow> rows = *all;
    rows.removeIf([&outcome](const ApplicationRow &row) { return row.application.id != outcome.application; });
    print(session, rows);
    return ExitCode::Done;
}

void readOptions(Application &application, const Arguments &arguments)
{
    application.name = arguments.text(NewName, application.name);
    application.description = arguments.text(Description, application.description);
    application.endpoint = arguments.text(Endpoint, application.endpoint);
}

Result<ExitCode> add(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    Application draft;
    draft.name = session.arguments().text(NameOperand);
    readOptions(draft, session.arguments());
    const Result<Outcome> outcome = await(ApplicationActions(session.store(), *author).add(draft));
    STEWARD_TRY(outcome);
    return tellApplication(session, *outcome);
}

Result<ExitCode> edit(Session &session)
{
    Result<Application> application = namedApplication(session);
    STEWARD_TRY(application);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    readOptions(*application, session.arguments());
    const bool named
        = session.arguments().has(NewName) || session.arguments().has(Description) || session.arguments().has(Endpoint);
    if (!named)
        return Error {
            ErrorKind::Invalid,
            ApplicationText::tr("Nothing to change was named. Add --name, --description or --endpoint with a text.")};
    const Result<Outcome> outcome = await(ApplicationActions(session.store(), *author).edit(*application));
    STEWARD_TRY(outcome);
    return tellApplication(session, *outcome);
}

Result<ExitCode> remove(Session &session)
{
    const Result<Application> application = namedApplication(session);
    STEWARD_TRY(application);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const Result<Outcome> outcome
        = refusedInUse(await(ApplicationActions(session.store(), *author).remove(application->id)));
    STEWARD_TRY(outcome);
    return tellApplication(session, *outcome);
}

Result<ExitCode> list(Session &session)
{
    const Result<QList<ApplicationRow>> rows = applicationRows(session);
    STEWARD_TRY(rows);
    print(session, *rows);
    return ExitCode::Done;
}

} // namespace

QList<Command> applicationCommands()
{
    const CommandOption name {NameOperand, {}, ApplicationText::tr("Name of the application"), true};
    const CommandOption description {Description, QStringLiteral("TEXT"), ApplicationText::tr("What it is for")};
    const CommandOption endpoint {Endpoint, QStringLiteral("URL"),
                                  ApplicationText::tr("Where it reaches the API; https, or http to this computer")};
    const CommandOption newName {NewName, QStringLiteral("TEXT"), ApplicationText::tr("Its new name")};
    return {
        {QStringLiteral("application add"),
         ApplicationText::tr("Add a custom application"),
         {name, description, endpoint, jsonOption()},
         add},
        {QStringLiteral("application edit"),
         ApplicationText::tr("Rename or describe an application"),
         {name, newName, description, endpoint, jsonOption()},
         edit},
        {QStringLiteral("application delete"),
         ApplicationText::tr("Delete a custom application that nobody has"),
         {name, jsonOption()},
         remove},
        {QStringLiteral("application list"),
         ApplicationText::tr("List the applications with their API users"),
         {jsonOption()},
         list},
    };
}

} // namespace steward
