#include "models/store/activityrows.h"

#include "models/store/activitycondition.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"
#include "models/store/journal.h"
#include "models/store/readrows.h"

#include <QDateTime>
#include <QJsonDocument>

namespace steward {

namespace {

/// Sets that one call looks at: some 40 ms.
constexpr int MostPlain = 40'000;
constexpr int MostWithImages = 4'000;
constexpr int CountedAtOnce = 50'000;
constexpr int StopEvery = 256;
/// Images that a summary is made of, and those that the details tell.
constexpr int SummaryImages = 20;
constexpr int DetailImages = 200;

const QString ComputerKey = QStringLiteral("computer");

/// Counts days; most sets are of the same day as the one before.
class DayCounter {
public:
    explicit DayCounter(QList<ActivityDay> &days) : m_days(days) { }

    void add(Timestamp at)
    {
        if (m_days.isEmpty() || at < m_begin || at >= m_end) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(at).date();
            m_begin = date.startOfDay().toMSecsSinceEpoch();
            m_end = date.addDays(1).startOfDay().toMSecsSinceEpoch();
            m_days.append({date, 0});
        }
        ++m_days.last().count;
    }

private:
    QList<ActivityDay> &m_days;
    Timestamp m_begin = 0;
    Timestamp m_end = 0;
};

ChangeSet saidBy(const Statement &statement)
{
    ChangeSet set;
    set.kind = changeKindFromKey(statement.text(3));
    set.subject = statement.text(4);
    set.operatorName = statement.text(5);
    set.reason = statement.text(6);
    set.rowCount = statement.integer(7);
    return set;
}

void add(ActivityCounts &counts, const ActivityOperator &who, ChangeKind kind, qint64 n)
{
    counts.total += n;
    counts.kinds[kind] += n;
    for (auto &[known, count] : counts.operators) {
        if (known == who) {
            known.name = who.name;
            count += n;
            return;
        }
    }
    counts.operators.append({who, n});
}

} // namespace

/// Which sets are looked at, in which order.
struct ActivityRows::Look {
    QString where;
    QString order;
    ActivityCursor from;
};

Result<ActivityChunk> ActivityRows::next(const ActivityFilter &filter, const ActivityCursor &cursor,
                                         const StopToken &stop)
{
    ActivityCursor from = cursor;
    if (from.last == 0) {
        const Result<qint64> last = Journal(m_connection).lastId();
        STEWARD_TRY(last);
        from.last = *last;
    }
    if (filter.to != 0)
        from.at = qMin(from.at, filter.to);
    // The index over the time also ends the look at the first moment that was asked for.
    return look({QStringLiteral("s.at <= ?1 AND (s.at < ?1 OR s.id < ?2) AND s.id <= ?3 AND s.at >= ?4"),
                 QStringLiteral("s.at DESC, s.id DESC"), from},
                filter, stop);
}

Result<ActivityChunk> ActivityRows::since(const ActivityFilter &filter, const ActivityCursor &known,
                                          const StopToken &stop)
{
    Result<ActivityChunk> chunk = look(
        {QStringLiteral("s.id > ?3 AND ?1 = ?1 AND ?2 = ?2 AND ?4 = ?4"), QStringLiteral("s.id"), known}, filter, stop);
    if (chunk && chunk->next.set != known.set)
        chunk->next.last = chunk->next.set;
    return chunk;
}

Result<ActivityChunk> ActivityRows::look(const Look &look, const ActivityFilter &filter, const StopToken &stop)
{
    const ActivityCondition condition(filter, 5);
    const bool searches = !filter.text.isEmpty();
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    const ActivitySearch search(filter.text, *catalog);
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT s.id, s.at, %1%2 FROM change_set s WHERE %3 ORDER BY %4")
            .arg(condition.sql(),
                 searches ? QStringLiteral(", s.kind, s.subject, s.operator, s.reason, s.row_count") : QString(),
                 look.where, look.order));
    STEWARD_TRY(statement);
    statement->bind(1, look.from.at).bind(2, look.from.set).bind(3, look.from.last).bind(4, filter.from);
    condition.bind(*statement);
    ActivityChunk chunk;
    chunk.next = look.from;
    DayCounter days(chunk.days);
    const int most = searches || condition.readsImages() ? MostWithImages : MostPlain;
    for (int looked = 0; looked < most; ++looked) {
        if (looked % StopEvery == 0 && stop.stopRequested())
            return cancelled();
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row) {
            chunk.complete = true;
            break;
        }
        const qint64 id = statement->integer(0);
        const Timestamp at = statement->integer(1);
        chunk.inOrder = chunk.inOrder && at >= chunk.next.at;
        chunk.next.at = at;
        chunk.next.set = id;
        if (statement->integer(2) == 0)
            continue;
        if (searches && !search.isIn(saidBy(*statement))) {
            const Result<bool> held = imagesHold(id, search);
            STEWARD_TRY(held);
            if (!*held)
                continue;
        }
        chunk.ids.append(id);
        chunk.newest = qMax(chunk.newest, at);
        days.add(at);
    }
    return chunk;
}

Result<bool> ActivityRows::imagesHold(qint64 set, const ActivitySearch &search)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT before, after FROM change_image WHERE set_id = ?1"));
    STEWARD_TRY(statement);
    statement->bind(1, set);
    while (true) {
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row)
            return false;
        if (search.isInImage(statement->text(0)) || search.isInImage(statement->text(1)))
            return true;
    }
}

Result<QList<ChangeImage>> ActivityRows::firstImages(ChangeSetId id, int limit)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT entity, row_id, before, after FROM change_image WHERE set_id = ?1 ORDER BY seq LIMIT ?2"));
    STEWARD_TRY(statement);
    statement->bind(1, id).bind(2, static_cast<qint64>(limit));
    return allRows(*statement, [](const Statement &row) {
        const auto object = [&row](int column) { return QJsonDocument::fromJson(row.text(column).toUtf8()).object(); };
        return ChangeImage {entityFromKey(row.text(0)), row.integer(1), object(2), object(3)};
    });
}

Result<ActivityEntry> ActivityRows::entry(const ChangeSet &set, const Catalog &catalog)
{
    ActivityEntry entry;
    entry.set = set;
    const Result<QList<ChangeImage>> images = firstImages(set.id, SummaryImages);
    STEWARD_TRY(images);
    entry.summary = summaryOf(set, *images, catalog);
    entry.failed = isFailure(set, *images);
    for (const ChangeImage &image : *images) {
        if (entry.computer.isEmpty())
            entry.computer = image.after.value(ComputerKey).toString();
    }
    const Result<ChangeSetId> undoneBy = Journal(m_connection).undoneBy(set.id);
    STEWARD_TRY(undoneBy);
    entry.undoneBy = *undoneBy;
    return entry;
}

Result<QList<ActivityEntry>> ActivityRows::entries(const QList<qint64> &ids)
{
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    Journal journal(m_connection);
    QList<ActivityEntry> entries;
    for (const qint64 id : ids) {
        const Result<std::optional<ChangeSet>> set = journal.withoutRows(ChangeSetId {id});
        STEWARD_TRY(set);
        if (!*set)
            continue;
        const Result<ActivityEntry> one = entry(**set, *catalog);
        STEWARD_TRY(one);
        entries.append(*one);
    }
    return entries;
}

Result<std::optional<ActivityDetails>> ActivityRows::details(ChangeSetId id)
{
    const Result<QList<ActivityEntry>> found = entries({id.value});
    STEWARD_TRY(found);
    if (found->isEmpty())
        return std::optional<ActivityDetails>();
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    ActivityDetails details;
    details.entry = found->first();
    const Result<QList<ChangeImage>> images = firstImages(id, DetailImages);
    STEWARD_TRY(images);
    AccountNames names;
    const auto look = [&](AdministratorId account) -> Result<void> {
        if (account.isNull() || names.contains(account))
            return {};
        const Result<QString> name = nameOf(account);
        STEWARD_TRY(name);
        names.insert(account, *name);
        return {};
    };
    for (const ChangeImage &image : *images) {
        if (isOfAdministrator(image.entity) || image.entity == Entity::Session)
            STEWARD_TRY(look(AdministratorId {image.row}));
        for (const QJsonObject &side : {image.before, image.after}) {
            if (image.entity == Entity::Directory)
                STEWARD_TRY(look(AdministratorId {side.value(QStringLiteral("operator")).toInteger()}));
        }
    }
    details.rows = changedRows(*images, *catalog, names);
    auto all = m_connection.prepare(QStringLiteral("SELECT count(*) FROM change_image WHERE set_id = ?1"));
    STEWARD_TRY(all);
    const Result<bool> counted = all->bind(1, id).step();
    STEWARD_TRY(counted);
    details.moreRows = all->integer(0) - images->size();
    const Result<std::optional<Administrator>> who = AdministratorRows(m_connection).byId(details.entry.set.operatorId);
    STEWARD_TRY(who);
    if (*who)
        details.operatorRole = catalog->roleName((*who)->role);
    return std::optional(details);
}

Result<bool> ActivityRows::count(ActivityCounts &counts)
{
    const Result<qint64> last = Journal(m_connection).lastId();
    STEWARD_TRY(last);
    const qint64 until = qMin(*last, counts.last + CountedAtOnce);
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT operator_id, operator, kind, count(*) FROM change_set WHERE id > ?1 AND id <= ?2 GROUP BY 1, 2, 3"));
    STEWARD_TRY(statement);
    statement->bind(1, counts.last).bind(2, until);
    STEWARD_TRY(forEachRow(*statement, [&counts](const Statement &row) {
        add(counts, {AdministratorId {row.integer(0)}, row.text(1)}, changeKindFromKey(row.text(2)), row.integer(3));
    }));
    counts.last = until;
    return until == *last;
}

Result<QString> ActivityRows::nameOf(AdministratorId id)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(m_connection).byId(id);
    STEWARD_TRY(row);
    if (*row)
        return (*row)->displayName();
    // Its last image is that of the deletion for good, and whole.
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT before FROM change_image WHERE entity = 'administrator' AND row_id = ?1 ORDER BY set_id DESC LIMIT 1"));
    STEWARD_TRY(statement);
    const Result<bool> found = statement->bind(1, id).step();
    STEWARD_TRY(found);
    return *found ? nameInImage(QJsonDocument::fromJson(statement->text(0).toUtf8()).object()) : QString();
}

} // namespace steward
