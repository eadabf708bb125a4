#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "models/domain/fields.h"
#include "models/domain/filterconditions.h"
#include "models/items/savedviews.h"
#include "models/store/catalogrows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace steward {

namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(ListCommands)
};

const QString Where = QStringLiteral("--where");
const QString Columns = QStringLiteral("--columns");
const QString Sort = QStringLiteral("--sort");
const QString Deleted = QStringLiteral("--deleted");
const QString Csv = QStringLiteral("--csv");
const QString View = QStringLiteral("--view");

struct Selection {
    QList<Administrator> rows;
    Catalog catalog;
};

/// Kinds that the role does not show are left out.
Result<Selection> select(Connection &connection, const QStringList &conditions, bool deleted,
                         const Authority &authority, Timestamp now)
{
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    Result<AdministratorFilter> filter = parseFilter(conditions, *catalog, now);
    STEWARD_TRY(filter);
    if (deleted)
        filter->scope = AdministratorFilter::Scope::RecycleBin;
    const Result<FilterContext> context = CatalogRows(connection).filterContext(*filter);
    STEWARD_TRY(context);
    Selection selection {{}, *catalog};
    STEWARD_TRY(AdministratorRows(connection).forEach([&](const Administrator &row) -> Result<void> {
        if (filter->matches(row, *context) && authority.may(AccountDeed::View, row.kind))
            selection.rows.append(row);
        return {};
    }));
    return selection;
}

/// The view of the window that has this name, for this directory and whoever starts the command.
Result<SavedView> viewNamed(Session &session, const QString &name)
{
    const Result<DirectoryInfo> directory = await(
        session.store().read([](Connection &connection) { return CatalogRows(connection).directory(); }));
    STEWARD_TRY(directory);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("steward"),
                       QStringLiteral("steward"));
    const SavedViews views(settings, directory->uid);
    if (const SavedView *view = views.named(name))
        return *view;
    QStringList names;
    for (const SavedView &view : views.all())
        names.append(view.name);
    return Error {ErrorKind::NotFound,
                  names.isEmpty()
                      ? ListText::tr("There is no view “%1”: none was saved for this directory. Save one in the window.")
                            .arg(name)
                      : ListText::tr("There is no view “%1”. Use one of: %2.")
                            .arg(name, names.join(QStringLiteral(", ")))};
}

/// What is listed, and how.
struct Wish {
    QStringList conditions;
    QStringList columns;
    QStringList sort;
    bool backwards = false;
    bool deleted = false;
};

Result<Wish> wishOf(Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool text = !session.wantsJson() && !arguments.has(Csv);
    Wish wish {arguments.texts(Where), text ? tableColumns() : standardColumns(), {}, false, arguments.has(Deleted)};
    if (arguments.has(View)) {
        const Result<SavedView> view = viewNamed(session, arguments.text(View));
        STEWARD_TRY(view);
        wish.conditions = view->conditions + wish.conditions;
        wish.columns.clear();
        for (const Column column : view->columns)
            wish.columns += recordKeys(column);
        wish.sort = recordKeys(view->sortColumn);
        wish.backwards = view->order == Qt::DescendingOrder;
        wish.deleted = wish.deleted || view->scope == AdministratorFilter::Scope::RecycleBin;
    }
    if (arguments.has(Columns)) {
        const Result<QStringList> keys = parseColumns(arguments.text(Columns));
        STEWARD_TRY(keys);
        wish.columns = *keys;
    }
    if (arguments.has(Sort)) {
        const Result<QStringList> keys = parseColumns(arguments.text(Sort));
        STEWARD_TRY(keys);
        wish.sort = *keys;
        wish.backwards = false;
    }
    return wish;
}

Result<ExitCode> list(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (session.wantsJson() && arguments.has(Csv))
        return invalid(ListText::tr("--json and --csv exclude each other. Use one of them."));
    const Result<Wish> wish = wishOf(session);
    STEWARD_TRY(wish);
    Result<Authority> authority = session.require({}, {});
    if (authority && !authority->may(AccountDeed::View, Kind::Person)
        && !authority->may(AccountDeed::View, Kind::ApiUser))
        authority = session.require({Privilege::ViewApiUsers, Privilege::ViewAdministrators},
                                    ListText::tr("the list of accounts"));
    STEWARD_TRY(authority);
    Result<Selection> selection
        = await(session.store().read([wish = *wish, who = *authority,
                                      now = session.store().now()](Connection &connection) {
              return select(connection, wish.conditions, wish.deleted, who, now);
          }));
    STEWARD_TRY(selection);
    if (!wish->sort.isEmpty())
        sortRows(selection->rows, wish->sort, selection->catalog);
    if (wish->backwards)
        std::reverse(selection->rows.begin(), selection->rows.end());
    const Listing listing = listingOf(selection->rows, wish->columns, selection->catalog);
    session.console().resultBytes(session.wantsJson()      ? toJson(listing)
                                      : arguments.has(Csv) ? toCsv(listing)
                                                           : toTable(listing));
    return ExitCode::Done;
}

/// The integrations that stop when this API user goes.
Result<QList<Integration>> onlyUserOf(Connection &connection, const Administrator &row)
{
    QList<Integration> only;
    for (const ApplicationId application : row.applications) {
        const Integration integration {application, row.organization};
        const Result<qint64> users = CatalogRows(connection).usableCount(integration);
        STEWARD_TRY(users);
        if (row.isUsable() && *users == 1)
            only.append(integration);
    }
    return only;
}

Result<QList<QList<Integration>>> onlyUsersOf(Session &session, const QList<Administrator> &rows)
{
    return await(session.store().read([rows](Connection &connection) -> Result<QList<QList<Integration>>> {
        QList<QList<Integration>> all;
        for (const Administrator &row : rows) {
            const Result<QList<Integration>> only = onlyUserOf(connection, row);
            STEWARD_TRY(only);
            all.append(*only);
        }
        return all;
    }));
}

QJsonArray integrationsValue(const QList<Integration> &integrations, const Catalog &catalog)
{
    QJsonArray array;
    for (const Integration &one : integrations)
        array.append(QJsonObject {{QStringLiteral("application"), catalog.applicationName(one.application)},
                                  {QStringLiteral("organization"), one.organization}});
    return array;
}

void printDetails(Console &console, const Listing &listing, qsizetype row, const QList<Integration> &only,
                  const Catalog &catalog)
{
    Listing details;
    details.titles = {listing.titles.first(), listing.rows.at(row).first().toString()};
    for (qsizetype i = 1; i < listing.keys.size(); ++i)
        details.rows.append({listing.titles.at(i), cellText(listing.rows.at(row).at(i))});
    QStringList names;
    for (const Integration &one : only)
        names.append(integrationText(one, catalog));
    details.rows.append({ListText::tr("Only API user of"), names.join(QStringLiteral(", "))});
    console.resultBytes(toTable(details));
}

Result<ExitCode> show(Session &session)
{
    const Result<QList<Administrator>> rows = session.named(Session::Where::Anywhere);
    STEWARD_TRY(rows);
    STEWARD_TRY(session.requireView(*rows));
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    const Result<QList<QList<Integration>>> only = onlyUsersOf(session, *rows);
    STEWARD_TRY(only);
    const QStringList more {QLatin1StringView(fieldSpec(Field::Language).key),
                            QStringLiteral("credential"),
                            QStringLiteral("expiresAt"),
                            QStringLiteral("createdAt"),
                            QStringLiteral("changedAt"),
                            QStringLiteral("deletedAt")};
    Listing listing = listingOf(*rows, standardColumns() + more, *catalog);
    if (session.wantsJson()) {
        listing.keys.append(QStringLiteral("onlyApiUserOf"));
        for (qsizetype i = 0; i < rows->size(); ++i)
            listing.rows[i].append(integrationsValue(only->at(i), *catalog));
        session.console().resultBytes(toJson(listing));
        return ExitCode::Done;
    }
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (i > 0)
            session.console().result({});
        printDetails(session.console(), listing, i, only->at(i), *catalog);
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> listCommands()
{
    const QString condition = ListText::tr(
        "Only rows with this: type, status, credential, role, application, organization, language, text, deleted, "
        "expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing "
        "behind = is none; the same name again adds a value");
    return {
        {QStringLiteral("list"),
         ListText::tr("List administrators and API users"),
         {{Where, QStringLiteral("NAME=VALUE"), condition, false, true},
          {View, QStringLiteral("NAME"),
           ListText::tr("As a view that was saved in the window: its filter, order and columns; other options go "
                        "before it")},
          {Columns, QStringLiteral("KEY,KEY"), ListText::tr("Which columns, for example firstName,email,status")},
          {Sort, QStringLiteral("KEY,KEY"), ListText::tr("Sort by these columns; otherwise as they were added")},
          {Deleted, {}, ListText::tr("The recycle bin instead")},
          jsonOption(),
          {Csv, {}, ListText::tr("Print CSV (RFC 4180, UTF-8)")}},
         list},
        {QStringLiteral("show"),
         ListText::tr("Show everything about some of them, the recycle bin included"),
         {whoOperand(true), jsonOption()},
         show},
    };
}

} // namespace steward
