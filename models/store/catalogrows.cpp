#include "models/store/catalogrows.h"

#include "models/store/readrows.h"
#include "models/store/textcolumn.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace steward {

namespace {

const QString IsUsable
    = QStringLiteral("a.kind = 'api-user' AND a.deleted_at IS NULL AND a.suspended = 0 AND NOT EXISTS (SELECT 1 "
                     "FROM credential c WHERE c.administrator_id = a.id AND c.state IN ('revoked', 'expired', "
                     "'failed'))");
const QString UsableFrom
    = QStringLiteral("FROM administrator_application link JOIN administrator a ON a.id = link.administrator_id WHERE ")
    + IsUsable;

/// Walks along the rows of a query in the order of their ids.
class IdWalk {
public:
    static Result<IdWalk> begin(Connection &connection, const QString &sql, qint64 after, qint64 end)
    {
        Result<Statement> statement = connection.prepare(sql);
        STEWARD_TRY(statement);
        statement->bind(1, after).bind(2, end);
        IdWalk walk(std::move(*statement));
        STEWARD_TRY(walk.next());
        return walk;
    }
    const Statement &statement() const { return m_statement; }
    bool isAtEnd() const { return m_id == AtEnd; }
    qint64 id() const { return m_id; }
    Result<void> next()
    {
        const Result<bool> row = m_statement.step();
        STEWARD_TRY(row);
        m_id = *row ? m_statement.integer(0) : AtEnd;
        return {};
    }
    Result<void> skipTo(qint64 id)
    {
        while (m_id < id)
            STEWARD_TRY(next());
        return {};
    }

private:
    static constexpr qint64 AtEnd = std::numeric_limits<qint64>::max();

    explicit IdWalk(Statement statement) : m_statement(std::move(statement)) { }

    Statement m_statement;
    qint64 m_id = 0;
};

} // namespace

Result<Catalog> CatalogRows::catalog()
{
    Catalog catalog;
    auto applications = m_connection.prepare(QStringLiteral(
        "SELECT id, uid, name, description, endpoint, built_in, deleted_at FROM application ORDER BY id"));
    STEWARD_TRY(applications);
    for (Result<bool> row = applications->step(); !row.ok() || *row; row = applications->step()) {
        STEWARD_TRY(row);
        catalog.applications.append({ApplicationId {applications->integer(0)}, QUuid(applications->text(1)),
                                     applications->text(2), applications->text(3), applications->text(4),
                                     applications->integer(5) != 0, applications->integer(6)});
    }
    auto roles = m_connection.prepare(
        QStringLiteral("SELECT id, uid, name, description, privileges, built_in, deleted_at FROM role ORDER "
                       "BY id"));
    STEWARD_TRY(roles);
    for (Result<bool> row = roles->step(); !row.ok() || *row; row = roles->step()) {
        STEWARD_TRY(row);
        QStringList privileges;
        for (const QJsonValue &privilege : QJsonDocument::fromJson(roles->text(4).toUtf8()).array())
            privileges.append(privilege.toString());
        catalog.roles.append({RoleId {roles->integer(0)}, QUuid(roles->text(1)), roles->text(2), roles->text(3),
                              privileges, roles->integer(5) != 0, roles->integer(6)});
    }
    return catalog;
}

Result<DirectoryInfo> CatalogRows::directory()
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT d.uid, d.name, d.operator_id, coalesce(trim(a.first_name || ' ' || a.last_name), '') "
                       "FROM directory d LEFT JOIN administrator a ON a.id = d.operator_id"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->step();
    STEWARD_TRY(row);
    if (!*row)
        return DirectoryInfo {};
    return DirectoryInfo {QUuid(statement->text(0)), statement->text(1), AdministratorId {statement->integer(2)},
                          statement->text(3)};
}

Result<QStringList> CatalogRows::usersOf(ApplicationId id, int limit)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT trim(a.first_name || ' ' || a.last_name) FROM administrator_application link "
        "JOIN administrator a ON a.id = link.administrator_id WHERE link.application_id = ?1 AND a.deleted_at IS NULL "
        "ORDER BY a.id LIMIT ?2"));
    STEWARD_TRY(statement);
    statement->bind(1, id).bind(2, static_cast<qint64>(limit));
    return textColumn(*statement);
}

Result<qint64> CatalogRows::userCount(ApplicationId id)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT count(*) FROM administrator_application link JOIN administrator a ON a.id = link.administrator_id "
        "WHERE link.application_id = ?1 AND a.deleted_at IS NULL"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, id).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<QMap<Integration, qint64>> CatalogRows::usableCounts()
{
    QMap<Integration, qint64> counts;
    const Result<bool> all = addUsableCounts(counts, {}, std::numeric_limits<qint64>::max());
    STEWARD_TRY(all);
    return counts;
}

Result<bool> CatalogRows::addUsableCounts(QMap<Integration, qint64> &counts, AdministratorId after, qint64 ids)
{
    // Three walks in order of the ids side by side: a join looks each account up in the other tables. Counted here and
    // not by GROUP BY, which would sort all rows: there are few organizations and many accounts.
    QHash<QByteArray, QMap<ApplicationId, qint64>> found;
    {
        const qint64 end = std::numeric_limits<qint64>::max() - after.value < ids ? std::numeric_limits<qint64>::max()
                                                                                : after.value + ids;
        auto users = IdWalk::begin(
            m_connection,
            QStringLiteral("SELECT id, organization FROM administrator NOT INDEXED WHERE id > ?1 AND id <= ?2 AND "
                           "kind = 'api-user' AND deleted_at IS NULL AND suspended = 0 ORDER BY id"),
            after.value, end);
        STEWARD_TRY(users);
        auto links = IdWalk::begin(
            m_connection,
            QStringLiteral("SELECT administrator_id, application_id FROM administrator_application WHERE "
                           "administrator_id > ?1 AND administrator_id <= ?2 ORDER BY administrator_id"),
            after.value, end);
        STEWARD_TRY(links);
        auto gone = IdWalk::begin(
            m_connection,
            QStringLiteral("SELECT administrator_id FROM credential WHERE administrator_id > ?1 AND administrator_id "
                           "<= ?2 AND state IN ('revoked', 'expired', 'failed') ORDER BY administrator_id"),
            after.value, end);
        STEWARD_TRY(gone);
        while (!users->isAtEnd()) {
            STEWARD_TRY(gone->skipTo(users->id()));
            STEWARD_TRY(links->skipTo(users->id()));
            if (gone->id() != users->id() && links->id() == users->id()) {
                const QByteArrayView organization = users->statement().bytes(1);
                const auto known = found.find(QByteArray::fromRawData(organization.data(), organization.size()));
                QMap<ApplicationId, qint64> &applications
                    = known != found.end() ? *known : found[QByteArray(organization.data(), organization.size())];
                while (links->id() == users->id()) {
                    ++applications[ApplicationId {links->statement().integer(1)}];
                    STEWARD_TRY(links->next());
                }
            }
            STEWARD_TRY(users->next());
        }
    }
    for (auto organization = found.cbegin(); organization != found.cend(); ++organization) {
        for (auto it = organization->cbegin(); it != organization->cend(); ++it)
            counts[{it.key(), QString::fromUtf8(organization.key())}] += it.value();
    }
    const Result<qint64> last = m_connection.number(QStringLiteral("SELECT max(id) FROM administrator"));
    STEWARD_TRY(last);
    return *last - after.value > ids;
}

Result<FilterContext> CatalogRows::filterContext(const AdministratorFilter &filter)
{
    FilterContext context;
    if (!filter.onlyUser)
        return context;
    const Result<QMap<Integration, qint64>> counts = usableCounts();
    STEWARD_TRY(counts);
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        if (it.value() == 1)
            context.relyingOnOne.insert(it.key());
    }
    return context;
}

Result<qint64> CatalogRows::usableCount(const Integration &integration)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT count(*) %1 AND link.application_id = ?1 AND a.organization = ?2").arg(UsableFrom));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, integration.application).bind(2, integration.organization).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<QMap<AdministratorId, QString>> CatalogRows::usableNames(const Integration &integration)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT a.id, trim(a.first_name || ' ' || a.last_name) %1 AND link.application_id = ?1 AND "
                       "a.organization = ?2")
            .arg(UsableFrom));
    STEWARD_TRY(statement);
    statement->bind(1, integration.application).bind(2, integration.organization);
    QMap<AdministratorId, QString> names;
    STEWARD_TRY(forEachRow(
        *statement, [&names](const Statement &row) { names.insert(AdministratorId {row.integer(0)}, row.text(1)); }));
    return names;
}

Result<QString> CatalogRows::someUsableName(const Integration &integration)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT trim(a.first_name || ' ' || a.last_name) %1 AND "
                                                         "link.application_id = ?1 AND a.organization = ?2 LIMIT 1")
                                              .arg(UsableFrom));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, integration.application).bind(2, integration.organization).step();
    STEWARD_TRY(row);
    return *row ? statement->text(0) : QString();
}

} // namespace steward
