#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/undoactions.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommands)
};

const QString Set = QStringLiteral("SET");
const QString EvenIfChanged = QStringLiteral("--even-if-changed");
const QString Limit = QStringLiteral("--limit");
const QString Of = QStringLiteral("--of");
constexpr int DefaultLimit = 50;

Result<qint64> positiveNumber(const QString &typed)
{
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    if (ok && number > 0)
        return number;
    return invalid(HistoryText::tr("“%1” is not a number above 0.").arg(typed));
}

Error nothing(const QString &message)
{
    return Error {ErrorKind::NotFound, message};
}

/// What would come back, field by field; what would not is told with the rest of the outcome.
void tellChanges(Session &session, const Outcome &outcome)
{
    for (const ChangedRow &row : outcome.changes) {
        if (!row.name.isEmpty())
            session.console().result(row.name);
        for (const ChangedField &field : row.fields)
            session.console().result(QStringLiteral("  ") + fieldLine(field));
    }
}

Result<ExitCode> undo(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    UndoActions actions(session.store(), *author);
    QList<ChangeSetId> ids;
    for (const QString &typed : session.arguments().texts(Set)) {
        const Result<qint64> number = positiveNumber(typed);
        STEWARD_TRY(number);
        ids.append(ChangeSetId {*number});
    }
    if (ids.isEmpty()) {
        const Result<UndoActions::Next> next = await(actions.next());
        STEWARD_TRY(next);
        if (!next->undo)
            return nothing(HistoryText::tr("There is nothing to undo. “stewardctl history” lists the changes."));
        ids.append(next->undo->id);
    }
    Consent consent = consentOf(session.arguments());
    if (session.arguments().has(EvenIfChanged)) {
        const Result<QList<Administrator>> rows = session.named(Session::Where::Anywhere, EvenIfChanged);
        STEWARD_TRY(rows);
        for (const Administrator &row : *rows)
            consent.evenIfChanged.append(row.id);
    }
    const Result<Outcome> outcome = await(actions.undoAll(ids, consent));
    STEWARD_TRY(outcome);
    if (outcome->state == Outcome::State::Preview && !session.wantsJson())
        tellChanges(session, *outcome);
    return tell(session, *outcome, outcome->rows, HistoryText::tr("Would put back %1"));
}

Result<ExitCode> redo(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    UndoActions actions(session.store(), *author);
    const Result<UndoActions::Next> next = await(actions.next());
    STEWARD_TRY(next);
    if (!next->redo)
        return nothing(HistoryText::tr("There is nothing to redo."));
    const Result<Outcome> outcome = await(actions.redo(next->redo->id, consentOf(session.arguments())));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, outcome->rows, HistoryText::tr("Would change %1"));
}

Result<QList<ChangeSet>> setsOf(Session &session, int limit)
{
    if (!session.arguments().has(Of))
        STEWARD_TRY(session.require({Privilege::AdministratorActivity}, HistoryText::tr("the history")));
    if (!session.arguments().has(Of))
        return await(
            session.store().read([limit](Connection &connection) { return Journal(connection).newest(limit); }));
    const Result<QList<Administrator>> rows = session.named(Session::Where::Anywhere, Of);
    STEWARD_TRY(rows);
    STEWARD_TRY(session.requireView(*rows));
    return await(session.store().read([id = rows->first().id, limit](Connection &connection) {
        return Journal(connection).ofAdministrator(id, limit);
    }));
}

Listing listingOf(const QList<ChangeSet> &sets)
{
    Listing listing;
    listing.keys
        = {QStringLiteral("set"),  QStringLiteral("at"),      QStringLiteral("operator"), QStringLiteral("client"),
           QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("rows"),     QStringLiteral("undoes")};
    for (const ChangeSet &set : sets)
        listing.rows.append({set.id.value, isoTime(set.at), set.operatorName, set.client, changeKindKey(set.kind),
                             printable(set.subject), set.rowCount,
                             set.undoes.isNull() ? QJsonValue() : QJsonValue(set.undoes.value)});
    return listing;
}

Listing tableOf(const QList<ChangeSet> &sets)
{
    Listing table;
    table.titles = {HistoryText::tr("Set"), HistoryText::tr("At (UTC)"), HistoryText::tr("Operator"),
                    HistoryText::tr("By"), HistoryText::tr("Change")};
    for (const ChangeSet &set : sets)
        table.rows.append({set.id.value, tableTime(set.at), set.operatorName, set.client, sentenceOf(set)});
    return table;
}

Result<ExitCode> history(Session &session)
{
    int limit = DefaultLimit;
    if (session.arguments().has(Limit)) {
        const Result<qint64> typed = positiveNumber(session.arguments().text(Limit));
        STEWARD_TRY(typed);
        limit = static_cast<int>(std::min<qint64>(*typed, std::numeric_limits<int>::max()));
    }
    const Result<QList<ChangeSet>> sets = setsOf(session, limit);
    STEWARD_TRY(sets);
    session.console().resultBytes(session.wantsJson() ? toJson(listingOf(*sets)) : toTable(tableOf(*sets)));
    return ExitCode::Done;
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {QStringLiteral("undo"),
         HistoryText::tr("Take back changes as one, by default your newest one"),
         {{Set, {}, HistoryText::tr("Numbers of the changes, as history shows them"), false, true},
          dryRunOption(),
          {EvenIfChanged, QStringLiteral("WHO"),
           HistoryText::tr("Put these accounts back although they were changed since"), false, true},
          evenIfLastOption(),
          overrideOption(),
          jsonOption()},
         undo},
        {QStringLiteral("redo"),
         HistoryText::tr("Do again what undo has taken back"),
         {dryRunOption(), evenIfLastOption(), overrideOption(), jsonOption()},
         redo},
        {QStringLiteral("history"),
         HistoryText::tr("List the changes, the newest first"),
         {{Limit, QStringLiteral("N"), HistoryText::tr("At most so many; otherwise %1").arg(DefaultLimit)},
          {Of, QStringLiteral("WHO"), HistoryText::tr("Only changes of this one: uid, user name or email")},
          jsonOption()},
         history},
    };
}

} // namespace steward
