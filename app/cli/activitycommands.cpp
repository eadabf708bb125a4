#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/activityexport.h"
#include "models/actions/permission.h"
#include "models/domain/changewords.h"
#include "models/store/administratorrows.h"

#include <QFile>

#include <cstdio>

namespace steward {

namespace {

struct ActivityText {
    Q_DECLARE_TR_FUNCTIONS(ActivityCommands)
};

const QString Set = QStringLiteral("SET");
const QString File = QStringLiteral("FILE");
const QString From = QStringLiteral("--from");
const QString To = QStringLiteral("--to");
const QString KindOption = QStringLiteral("--kind");
const QString CategoryOption = QStringLiteral("--category");
const QString By = QStringLiteral("--by");
const QString Of = QStringLiteral("--of");
const QString ApplicationOption = QStringLiteral("--application");
const QString OrganizationOption = QStringLiteral("--organization");
const QString TextOption = QStringLiteral("--text");
const QString Limit = QStringLiteral("--limit");
const QString Format = QStringLiteral("--format");
constexpr qint64 DefaultLimit = 50;
constexpr qsizetype EntriesAtOnce = 200;

Result<QDate> dateOf(const QString &typed)
{
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    return date.isValid() ? Result<QDate>(date)
                          : invalid(ActivityText::tr("“%1” is not a date. Use one such as 2026-03-18.").arg(typed));
}

Result<void> readDates(const Arguments &arguments, ActivityFilter &filter)
{
    if (arguments.has(From)) {
        const Result<QDate> date = dateOf(arguments.text(From));
        STEWARD_TRY(date);
        filter.from = date->startOfDay().toMSecsSinceEpoch();
    }
    if (arguments.has(To)) {
        const Result<QDate> date = dateOf(arguments.text(To));
        STEWARD_TRY(date);
        filter.to = date->addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    return {};
}

Result<void> readKinds(const Arguments &arguments, ActivityFilter &filter)
{
    for (const QString &word : arguments.texts(KindOption)) {
        const std::optional<ChangeKind> kind = knownChangeKind(word);
        if (!kind) {
            QStringList known;
            for (int i = 0; i < ChangeKindCount; ++i)
                known.append(changeKindKey(static_cast<ChangeKind>(i)));
            return invalid(
                ActivityText::tr("There is no kind “%1”. Use one of: %2.").arg(word, known.join(QStringLiteral(", "))));
        }
        filter.kinds.append(*kind);
    }
    for (const QString &word : arguments.texts(CategoryOption)) {
        const std::optional<ChangeCategory> category = changeCategoryFromKey(word);
        if (!category)
            return invalid(
                ActivityText::tr("There is no category “%1”. Use view, write, access or download.").arg(word));
        filter.categories.append(*category);
    }
    return {};
}

/// A person of the directory, the recycle bin included, by uid, user name or email; anybody else by the name that the
/// journal has.
Result<QList<ActivityOperator>> operatorsOf(Connection &connection, const QStringList &named)
{
    QList<ActivityOperator> operators;
    for (const QString &who : named) {
        const qsizetype before = operators.size();
        for (const bool deleted : {false, true}) {
            const Result<QList<Administrator>> rows = AdministratorRows(connection).byName(who, deleted);
            STEWARD_TRY(rows);
            for (const Administrator &row : *rows) {
                if (row.kind == Kind::Person)
                    operators << ActivityOperator {row.id, row.displayName()}
                              << ActivityOperator {{}, row.displayName()};
            }
        }
        if (operators.size() == before)
            operators.append({{}, who});
    }
    return operators;
}

Result<ActivityFilter> filterOf(Session &session)
{
    const Arguments &arguments = session.arguments();
    ActivityFilter filter;
    STEWARD_TRY(readDates(arguments, filter));
    STEWARD_TRY(readKinds(arguments, filter));
    const auto operators = await(session.store().read(
        [named = arguments.texts(By)](Connection &connection) { return operatorsOf(connection, named); }));
    STEWARD_TRY(operators);
    filter.operators = *operators;
    if (arguments.has(Of)) {
        const Result<QList<Administrator>> rows = session.named(Session::Where::Anywhere, Of);
        STEWARD_TRY(rows);
        filter.record = rows->first().id;
    }
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    for (const QString &name : arguments.texts(ApplicationOption)) {
        const Application *application = catalog->application(name);
        if (!application)
            return Error {ErrorKind::NotFound, ActivityText::tr("There is no application “%1”.").arg(name)};
        filter.applications.append(application->id);
    }
    filter.organizations = arguments.texts(OrganizationOption);
    filter.text = arguments.text(TextOption).trimmed();
    return filter;
}

/// Whether the operator may look; then it is written down that they did.
Result<void> admit(Session &session)
{
    const QString subject = ActivityText::tr("activity");
    STEWARD_TRY(session.require({Privilege::AdministratorActivity}, subject));
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const auto noted = await(noteEvent(session.store(), *author, ChangeKind::View, subject, {}));
    STEWARD_TRY(noted);
    return {};
}

Result<QList<ActivityEntry>> entriesOf(Session &session, const ActivityFilter &filter, qint64 limit)
{
    QList<qint64> ids;
    ActivityChunk chunk;
    while (!chunk.complete && ids.size() < limit) {
        Result<ActivityChunk> next = await(session.store().read(
            [&](Connection &connection) { return ActivityRows(connection).next(filter, chunk.next); }));
        STEWARD_TRY(next);
        chunk = std::move(*next);
        ids.append(chunk.ids);
    }
    ids = ids.first(qMin<qsizetype>(ids.size(), limit));
    QList<ActivityEntry> entries;
    for (qsizetype at = 0; at < ids.size(); at += EntriesAtOnce) {
        const Result<QList<ActivityEntry>> some
            = await(session.store().read([part = ids.mid(at, EntriesAtOnce)](Connection &connection) {
                  return ActivityRows(connection).entries(part);
              }));
        STEWARD_TRY(some);
        entries.append(*some);
    }
    return entries;
}

QJsonValue orNull(ChangeSetId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.value);
}

Listing listingOf(const QList<ActivityEntry> &entries)
{
    Listing listing;
    listing.keys
        = {QStringLiteral("set"),     QStringLiteral("at"),       QStringLiteral("operator"), QStringLiteral("client"),
           QStringLiteral("kind"),    QStringLiteral("category"), QStringLiteral("subject"),  QStringLiteral("rows"),
           QStringLiteral("details"), QStringLiteral("computer"), QStringLiteral("reason"),   QStringLiteral("undoes"),
           QStringLiteral("undoneBy")};
    for (const ActivityEntry &entry : entries) {
        const ChangeSet &set = entry.set;
        listing.rows.append({set.id.value, isoTime(set.at), set.operatorName, set.client, changeKindKey(set.kind),
                             changeCategoryKey(changeCategory(set.kind)), printable(set.subject), set.rowCount,
                             printable(entry.summary), entry.computer, set.reason, orNull(set.undoes),
                             orNull(entry.undoneBy)});
    }
    return listing;
}

Listing tableOf(const QList<ActivityEntry> &entries)
{
    Listing table;
    table.titles = {ActivityText::tr("Set"),    ActivityText::tr("At (UTC)"), ActivityText::tr("By"),
                    ActivityText::tr("Action"), ActivityText::tr("Target"),   ActivityText::tr("Details"),
                    ActivityText::tr("From")};
    for (const ActivityEntry &entry : entries)
        table.rows.append({entry.set.id.value, tableTime(entry.set.at), entry.set.operatorName,
                           changeKindText(entry.set.kind), targetOf(entry.set), entry.summary,
                           clientText(entry.set.client)});
    return table;
}

Result<ExitCode> list(Session &session)
{
    qint64 limit = DefaultLimit;
    if (session.arguments().has(Limit)) {
        bool ok = false;
        limit = session.arguments().text(Limit).toLongLong(&ok);
        if (!ok || limit <= 0)
            return invalid(ActivityText::tr("“%1” is not a number above 0.").arg(session.arguments().text(Limit)));
    }
    const Result<ActivityFilter> filter = filterOf(session);
    STEWARD_TRY(filter);
    STEWARD_TRY(admit(session));
    const Result<QList<ActivityEntry>> entries = entriesOf(session, *filter, limit);
    STEWARD_TRY(entries);
    session.console().resultBytes(session.wantsJson() ? toJson(listingOf(*entries)) : toTable(tableOf(*entries)));
    return ExitCode::Done;
}

Result<ChangeSetId> setOf(const Session &session)
{
    bool ok = false;
    const qint64 id = session.arguments().text(Set).toLongLong(&ok);
    if (ok && id > 0)
        return ChangeSetId {id};
    return invalid(ActivityText::tr("“%1” is not a number above 0.").arg(session.arguments().text(Set)));
}

void showJson(Session &session, const ActivityDetails &details)
{
    Listing listing;
    listing.keys = {QStringLiteral("entity"), QStringLiteral("row"),    QStringLiteral("name"), QStringLiteral("field"),
                    QStringLiteral("label"),  QStringLiteral("before"), QStringLiteral("after")};
    for (const ChangedRow &row : details.rows) {
        for (const ChangedField &field : row.fields)
            listing.rows.append(
                {entityKey(row.entity), row.row, row.name, field.key, field.label, field.before, field.after});
    }
    session.console().resultBytes(toJson(listing));
}

void showText(Session &session, const ActivityDetails &details)
{
    Console &console = session.console();
    const ChangeSet &set = details.entry.set;
    const auto fact = [&console](const QString &label, const QString &value) {
        if (!value.isEmpty())
            console.result(QStringLiteral("%1: %2").arg(label, value));
    };
    console.result(sentenceOf(set));
    fact(ActivityText::tr("At"), isoTime(set.at));
    fact(ActivityText::tr("By"),
         details.operatorRole.isEmpty() ? set.operatorName
                                        : QStringLiteral("%1, %2").arg(set.operatorName, details.operatorRole));
    fact(ActivityText::tr("From"),
         details.entry.computer.isEmpty()
             ? clientText(set.client)
             : QStringLiteral("%1, %2").arg(clientText(set.client), details.entry.computer));
    fact(ActivityText::tr("Reason"), set.reason);
    if (!set.undoes.isNull())
        fact(ActivityText::tr("Takes back"), QString::number(set.undoes.value));
    if (!details.entry.undoneBy.isNull())
        fact(ActivityText::tr("Undone by"), QString::number(details.entry.undoneBy.value));
    for (const ChangedRow &row : details.rows) {
        if (!row.name.isEmpty())
            console.result(row.name);
        for (const ChangedField &field : row.fields)
            console.result(QStringLiteral("  ") + fieldLine(field));
    }
    if (details.moreRows > 0)
        console.result(ActivityText::tr("And %Ln more row(s); “activity export” has them all.", nullptr,
                                        static_cast<int>(details.moreRows)));
}

Result<ExitCode> show(Session &session)
{
    const Result<ChangeSetId> id = setOf(session);
    STEWARD_TRY(id);
    STEWARD_TRY(admit(session));
    const auto details = await(
        session.store().read([id = *id](Connection &connection) { return ActivityRows(connection).details(id); }));
    STEWARD_TRY(details);
    if (!*details)
        return Error {ErrorKind::NotFound, ActivityText::tr("There is no change %1 in the history.").arg(id->value)};
    if (session.wantsJson())
        showJson(session, **details);
    else
        showText(session, **details);
    return ExitCode::Done;
}

Result<ExitCode> exportEntries(Session &session)
{
    const QString word = session.arguments().text(Format);
    if (word != activityFormatKey(ActivityFormat::Csv) && word != activityFormatKey(ActivityFormat::JsonLines))
        return invalid(ActivityText::tr("There is no format “%1”. Use csv or jsonl.").arg(word));
    const ActivityFormat format
        = word == activityFormatKey(ActivityFormat::Csv) ? ActivityFormat::Csv : ActivityFormat::JsonLines;
    const Result<ActivityFilter> filter = filterOf(session);
    STEWARD_TRY(filter);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const QString path = session.arguments().text(File);
    if (path == QStringLiteral("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error {ErrorKind::Storage, out.errorString()};
        const Result<qint64> written = ActivityExport::toDevice(session.store(), *author, *filter, format, out);
        STEWARD_TRY(written);
        return ExitCode::Done;
    }
    ActivityExport exporting(session.store(), *author);
    const Result<qint64> written = await(exporting.toFile(*filter, format, path));
    STEWARD_TRY(written);
    session.console().message(
        ActivityText::tr("%Ln entry (entries) exported; the export is recorded.", nullptr, static_cast<int>(*written)));
    return ExitCode::Done;
}

QList<CommandOption> filterOptions()
{
    const auto repeated = [](const QString &name, const QString &value, const QString &help) {
        return CommandOption {name, value, help, false, true};
    };
    return {{From, QStringLiteral("DATE"), ActivityText::tr("From this day on, such as 2026-03-18")},
            {To, QStringLiteral("DATE"), ActivityText::tr("Until this day, which is included")},
            repeated(KindOption, QStringLiteral("KIND"), ActivityText::tr("Such as delete, sign-in or export")),
            repeated(CategoryOption, QStringLiteral("CATEGORY"), ActivityText::tr("view, write, access or download")),
            repeated(By, QStringLiteral("WHO"), ActivityText::tr("What this one did: uid, user name, email or name")),
            {Of, QStringLiteral("WHO"), ActivityText::tr("Changes of this account, and its sign-ins")},
            repeated(ApplicationOption, QStringLiteral("NAME"), ActivityText::tr("Changes that name this application")),
            repeated(OrganizationOption, QStringLiteral("NAME"),
                     ActivityText::tr("Changes of accounts in this organization")),
            {TextOption, QStringLiteral("TEXT"), ActivityText::tr("Found in what entries say, and in changed values")}};
}

} // namespace

QList<Command> activityCommands()
{
    return {
        {QStringLiteral("activity list"), ActivityText::tr("List who did what, the newest first"),
         filterOptions()
             + QList<CommandOption> {{Limit, QStringLiteral("N"),
                                      ActivityText::tr("At most so many; otherwise %1").arg(DefaultLimit)},
                                     jsonOption()},
         list},
        {QStringLiteral("activity show"),
         ActivityText::tr("Show one entry, field by field"),
         {{Set, {}, ActivityText::tr("Number of the entry"), true}, jsonOption()},
         show},
        {QStringLiteral("activity export"), ActivityText::tr("Write entries into a file, which is recorded too"),
         QList<CommandOption> {{Format, QStringLiteral("FORMAT"), ActivityText::tr("csv or jsonl"), true},
                               {File, {}, ActivityText::tr("The file to write, or - for standard output"), true}}
             + filterOptions(),
         exportEntries},
    };
}

} // namespace steward
