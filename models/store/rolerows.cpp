#include "models/store/rolerows.h"

#include "models/domain/folding.h"
#include "models/store/readrows.h"
#include "models/store/textcolumn.h"

#include <algorithm>

namespace steward {

namespace {

const QString DisplayName = QStringLiteral("trim(a.first_name || ' ' || a.last_name)");

QString ofRole(RoleRows::Where where)
{
    return where == RoleRows::Where::Living
        ? QStringLiteral("FROM administrator a WHERE a.role_id = ?1 AND a.deleted_at IS NULL")
        : QStringLiteral("FROM administrator a WHERE a.role_id = ?1 AND a.deleted_at IS NOT NULL");
}

} // namespace

Result<RoleHolders> RoleRows::holders()
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT role_id, organization, count(*) FROM administrator WHERE role_id IS NOT NULL AND "
                       "deleted_at IS NULL GROUP BY role_id, organization"));
    STEWARD_TRY(statement);
    RoleHolders holders;
    STEWARD_TRY(forEachRow(*statement, [&holders](const Statement &row) {
        holders[RoleId {row.integer(0)}].insert(row.text(1), row.integer(2));
    }));
    return holders;
}

Result<qint64> RoleRows::holderCount(RoleId role, Where where)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT count(*) %1").arg(ofRole(where)));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, role).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<QStringList> RoleRows::holderNames(RoleId role, Where where, int limit)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT %1 %2 ORDER BY a.id LIMIT ?2").arg(DisplayName, ofRole(where)));
    STEWARD_TRY(statement);
    statement->bind(1, role).bind(2, static_cast<qint64>(limit));
    return textColumn(*statement);
}

Result<qint64> RoleRows::dormantCount(RoleId role, Timestamp time)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT count(*) FROM administrator a LEFT JOIN credential c ON c.administrator_id = a.id WHERE a.role_id = ?1 "
        "AND a.deleted_at IS NULL AND a.suspended = 0 AND max(a.created_at, coalesce(c.last_used_at, 0)) < ?2"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, role).bind(2, time).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<PrivilegeHolders> RoleRows::people(const QList<Role> &roles, int limit)
{
    PrivilegeHolders found;
    for (const Role &role : roles) {
        found.roles.append(role.name);
        {
            auto count = m_connection.prepare(
                QStringLiteral("SELECT count(*), coalesce(sum(a.suspended), 0) %1").arg(ofRole(Where::Living)));
            STEWARD_TRY(count);
            const Result<bool> row = count->bind(1, role.id).step();
            STEWARD_TRY(row);
            found.total += count->integer(0);
            found.suspended += count->integer(1);
        }
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT a.id, %1, a.email, a.organization, a.suspended %2 ORDER BY 2, 1 LIMIT ?2")
                .arg(DisplayName, ofRole(Where::Living)));
        STEWARD_TRY(statement);
        statement->bind(1, role.id).bind(2, static_cast<qint64>(limit));
        for (Result<bool> row = statement->step(); !row.ok() || *row; row = statement->step()) {
            STEWARD_TRY(row);
            found.people.append({AdministratorId {statement->integer(0)}, statement->text(1), statement->text(2),
                                 statement->text(3), role.name, statement->integer(4) != 0});
        }
    }
    std::stable_sort(found.people.begin(), found.people.end(), [](const PrivilegeHolder &a, const PrivilegeHolder &b) {
        return folded(a.name) < folded(b.name);
    });
    if (found.people.size() > limit)
        found.people.resize(limit);
    return found;
}

} // namespace steward
