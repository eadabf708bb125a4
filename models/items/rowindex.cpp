#include "models/items/rowindex.h"

#include "models/items/bytesearch.h"
#include "models/items/rowmatcher.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"
#include "models/store/credentialrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

struct IndexText {
    Q_DECLARE_TR_FUNCTIONS(RowIndex)
};

constexpr qint64 FirstChunk = 2048;
constexpr qint64 Chunk = 32768;
/// So many rows are shown of a directory that is still being read.
constexpr std::size_t PreviewRows = 1024;
constexpr std::size_t MaxSteps = 16;
/// Steps times rows; above it one layout change is cheaper for the view than the steps.
constexpr std::size_t MaxStepCost = 8'000'000;

void appendFoldedName(std::string &text, std::string_view first, std::string_view last)
{
    appendFolded(text, first);
    if (!first.empty() && !last.empty())
        text.push_back(' ');
    appendFolded(text, last);
}

} // namespace

Result<void> RowIndex::readCatalog(Connection &connection)
{
    Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
    m_orders.setCatalog(*m_catalog);
    return {};
}

Result<bool> RowIndex::loadMore(Connection &connection, const StopToken &stop)
{
    if (m_complete)
        return true;
    const bool first = !m_catalog;
    if (first) {
        STEWARD_TRY(readCatalog(connection));
        const Result<qint64> last = connection.number(QStringLiteral("SELECT max(id) FROM administrator"));
        STEWARD_TRY(last);
        if (*last > std::numeric_limits<quint32>::max())
            return Error {ErrorKind::Storage,
                          IndexText::tr("This directory is too large to be shown. Use the command line instead."),
                          QStringLiteral("row id %1 needs more than 32 bits").arg(*last)};
        m_table.reserve(static_cast<std::size_t>(std::min<qint64>(*last, 1 << 24)));
    }
    const Result<bool> more = readChunk(connection, first ? FirstChunk : Chunk, stop);
    STEWARD_TRY(more);
    m_complete = !*more;
    return m_complete;
}

Result<bool> RowIndex::readChunk(Connection &connection, qint64 limit, const StopToken &stop)
{
    Result<Statement> rows = connection.prepare(
        QStringLiteral("SELECT id, kind, suspended, deleted_at IS NOT NULL, role_id, organization, language, "
                       "first_name, last_name, email, user_name, (SELECT %1 FROM credential WHERE administrator_id = "
                       "id) FROM administrator WHERE id > ?1 ORDER BY id LIMIT ?2")
            .arg(CredentialStateColumn));
    STEWARD_TRY(rows);
    Result<Statement> links
        = connection.prepare(QStringLiteral("SELECT administrator_id, application_id FROM administrator_application "
                                            "WHERE administrator_id > ?1 ORDER BY administrator_id, application_id"));
    STEWARD_TRY(links);
    rows->bind(1, m_lastRead).bind(2, limit);
    links->bind(1, m_lastRead);
    Result<bool> link = links->step();
    STEWARD_TRY(link);
    RowEntry entry;
    std::string text;
    qint64 count = 0;
    for (; !stop.stopRequested(); ++count) {
        const Result<bool> row = rows->step();
        STEWARD_TRY(row);
        if (!*row)
            return count == limit;
        entry.id = AdministratorId {rows->integer(0)};
        const Kind kind = rows->utf8(1) == "person" ? Kind::Person : Kind::ApiUser;
        const CredentialState credential
            = rows->isNull(11) ? CredentialState::None : credentialStateFromKey(rows->text(11));
        entry.flags = RowTable::flagsOf(kind, rows->integer(2) != 0, rows->integer(3) != 0, credential);
        entry.role = RoleId {rows->integer(4)};
        entry.organization = rows->utf8(5);
        entry.language = rows->utf8(6);
        entry.applications.clear();
        for (; *link && links->integer(0) <= entry.id.value; link = links->step()) {
            if (links->integer(0) == entry.id.value)
                entry.applications.push_back(ApplicationId {links->integer(1)});
        }
        STEWARD_TRY(link);
        text.clear();
        appendFoldedName(text, rows->utf8(7), rows->utf8(8));
        for (const std::string_view part : {rows->utf8(9), rows->utf8(10), entry.organization}) {
            text.push_back(TextBlock::Separator);
            appendFolded(text, part);
        }
        entry.text = text;
        m_table.append(entry);
        m_lastRead = entry.id.value;
    }
    return cancelled();
}

Result<void> RowIndex::readTimes(Connection &connection, Column column)
{
    if (m_table.times(column).size() == m_table.slotCount())
        return {};
    const QString name = column == Column::Created ? QStringLiteral("created_at")
        : column == Column::Changed                ? QStringLiteral("changed_at")
                                                   : QStringLiteral("deleted_at");
    Result<std::vector<Timestamp>> times = timesBySlot(
        connection,
        column == Column::Expires
            ? QStringLiteral("SELECT administrator_id, expires_at FROM credential ORDER BY administrator_id")
            : QStringLiteral("SELECT id, %1 FROM administrator ORDER BY id").arg(name));
    STEWARD_TRY(times);
    m_table.setTimes(column, std::move(*times));
    return {};
}

Result<void> RowIndex::readTimesFor(Connection &connection, const AdministratorFilter &filter)
{
    if (filter.expiresUntil != 0 && m_complete)
        STEWARD_TRY(readTimes(connection, Column::Expires));
    return filter.unusedSince != 0 && m_complete ? readUseTimes(connection) : Result<void>();
}

Result<void> RowIndex::readUseTimes(Connection &connection)
{
    const Result<qint64> version = connection.number(QStringLiteral("PRAGMA data_version"));
    STEWARD_TRY(version);
    if (m_table.useTimes().size() == m_table.slotCount() && *version == m_useVersion)
        return {};
    Result<std::vector<Timestamp>> times
        = timesBySlot(connection,
                      QStringLiteral("SELECT administrator_id, max(issued_at, last_used_at) FROM credential "
                                     "ORDER BY administrator_id"));
    STEWARD_TRY(times);
    m_table.setUseTimes(std::move(*times));
    m_useVersion = *version;
    return {};
}

/// What a query for pairs of id and time, by id, says about each slot.
Result<std::vector<Timestamp>> RowIndex::timesBySlot(Connection &connection, const QString &query) const
{
    Result<Statement> rows = connection.prepare(query);
    STEWARD_TRY(rows);
    std::vector<Timestamp> times(m_table.slotCount());
    quint32 slot = 0;
    while (true) {
        const Result<bool> row = rows->step();
        STEWARD_TRY(row);
        if (!*row)
            return times;
        const auto id = static_cast<quint32>(rows->integer(0));
        if (slot >= times.size() || m_table.id(slot) != id || m_table.isDead(slot)) {
            const std::optional<quint32> place = m_table.slotOf(id);
            if (!place)
                continue;
            slot = *place;
        }
        times[slot++] = rows->integer(1);
    }
}

Result<QList<Administrator>> RowIndex::apply(Connection &connection, const QList<AdministratorId> &touched,
                                             bool catalogChanged)
{
    if (catalogChanged || !m_catalog)
        STEWARD_TRY(readCatalog(connection));
    // Several change sets may speak of the same row.
    QList<AdministratorId> ids = touched;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    Result<QList<Administrator>> rows = AdministratorRows(connection).byIds(ids);
    STEWARD_TRY(rows);
    for (const AdministratorId id : std::as_const(ids))
        m_table.remove(id);
    std::vector<quint32> added;
    for (const Administrator &row : *rows) {
        // The others come with the chunk that they belong to.
        if (!m_complete && row.id.value > m_lastRead)
            continue;
        added.push_back(static_cast<quint32>(m_table.slotCount()));
        m_table.append(row);
    }
    m_orders.merge(added);
    if (const auto renumbered = m_table.compact())
        m_orders.renumber(*renumbered);
    return rows;
}

Result<void> RowIndex::collect(Connection &connection, const RowQuestion &question, const RowMatcher &matcher,
                               ShownRows &rows)
{
    const auto add = [&](quint32 slot) {
        rows.ids.push_back(m_table.id(slot));
        rows.flags.push_back(m_table.flags(slot));
    };
    // Who is the only one is known when all are.
    if (!m_complete && question.filter.onlyUser)
        return {};
    std::vector<quint32> some;
    if (!m_complete) {
        for (quint32 slot = 0; slot < m_table.slotCount(); ++slot) {
            if (matcher.matches(slot))
                some.push_back(slot);
        }
        if (!RowOrders::isTime(question.column))
            m_orders.sort(some, question.column);
    } else if (RowOrders::isTime(question.column)) {
        STEWARD_TRY(readTimes(connection, question.column));
    }
    const std::vector<quint32> &sequence = m_complete ? m_orders.order(question.column) : some;
    const std::size_t most = m_complete ? static_cast<std::size_t>(matcher.matching()) : PreviewRows;
    rows.ids.reserve(most);
    rows.flags.reserve(most);
    const auto place = [&](std::size_t i) {
        return question.order == Qt::AscendingOrder ? sequence[i] : sequence[sequence.size() - 1 - i];
    };
    for (std::size_t i = 0; i < sequence.size() && rows.size() < most; ++i) {
        if (const quint32 slot = place(i); matcher.matches(slot))
            add(slot);
    }
    return {};
}

Result<RowAnswer> RowIndex::answer(Connection &connection, const RowQuestion &question, const StopToken &stop)
{
    if (stop.stopRequested())
        return cancelled();
    RowAnswer answer;
    answer.complete = m_complete;
    answer.catalog = m_catalog;
    STEWARD_TRY(readTimesFor(connection, question.filter));
    const RowMatcher matcher(m_table, question.filter, stop);
    if (stop.stopRequested())
        return cancelled();
    answer.rows = std::make_shared<ShownRows>();
    STEWARD_TRY(collect(connection, question, matcher, *answer.rows));
    if (stop.stopRequested())
        return cancelled();
    answer.total = matcher.total();
    answer.totalApiUsers = matcher.totalApiUsers();
    answer.facets = matcher.facets(*m_catalog);
    if (question.shown) {
        answer.sameRows = *question.shown == *answer.rows;
        const std::size_t cost = std::max(question.shown->size(), answer.rows->size()) + 1;
        if (!answer.sameRows && m_complete)
            answer.steps = stepsBetween(*question.shown, *answer.rows, question.touched,
                                        std::clamp<std::size_t>(MaxStepCost / cost, 1, MaxSteps));
    }
    QList<AdministratorId> visible;
    for (std::size_t row = question.firstVisible; row <= question.lastVisible && row < answer.rows->size(); ++row)
        visible.append(AdministratorId {answer.rows->ids[row]});
    Result<QList<Administrator>> rows = AdministratorRows(connection).byIds(visible);
    STEWARD_TRY(rows);
    answer.visible = std::move(*rows);
    return answer;
}

Result<qint64> RowIndex::count(Connection &connection, const AdministratorFilter &filter, const StopToken &stop)
{
    STEWARD_TRY(readTimesFor(connection, filter));
    const RowMatcher matcher(m_table, filter, stop);
    if (stop.stopRequested())
        return cancelled();
    return matcher.matching();
}

Result<SelectionReview> RowIndex::review(Connection &connection, const SelectionQuestion &question,
                                         const StopToken &stop)
{
    if (question.filter)
        STEWARD_TRY(readTimesFor(connection, *question.filter));
    SelectionReview review = reviewOf(m_table, question, stop);
    if (stop.stopRequested())
        return cancelled();
    return review;
}

Result<IntegrationReport> RowIndex::integrations(Connection &connection) const
{
    IntegrationReport report {integrationsOf(m_table), {}, {}, m_catalog};
    QList<AdministratorId> named;
    for (const IntegrationUse &use : std::as_const(report.uses)) {
        report.users[use.application] += use.total;
        if (use.usable == 1)
            named.append(use.firstUsable);
        else if (use.usable == 0)
            named.append(use.suspendedUsers);
    }
    const Result<QList<Administrator>> rows = AdministratorRows(connection).byIds(named);
    STEWARD_TRY(rows);
    for (const Administrator &row : *rows)
        report.names.insert(row.id, row.displayName());
    return report;
}

} // namespace steward
