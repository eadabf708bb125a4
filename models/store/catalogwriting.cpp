#include "models/store/transaction.h"

#include "models/domain/imagejson.h"
#include "models/domain/textrules.h"
#include "models/store/catalogrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace steward {

namespace {

QJsonObject imageOf(const DirectoryInfo &directory)
{
    return {{QStringLiteral("uid"), directory.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), directory.name},
            {QStringLiteral("operator"), directory.operatorId.value}};
}

QString storedPrivileges(const Role &role)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(role.privileges)).toJson(QJsonDocument::Compact));
}

/// A deleted role gives its name free; the column takes each name only once.
QString nameKeyOf(const Role &role)
{
    const QString key = caseKey(role.name);
    return role.isDeleted() ? QString(key + u'\x1f' + QString::number(role.id.value)) : key;
}

} // namespace

Result<ApplicationId> Transaction::insert(Application a)
{
    STEWARD_TRY(m_admission.look());
    m_admission.footprint().needs(Privilege::SetupApplications);
    if (a.uid.isNull())
        a.uid = QUuid::createUuid();
    {
        auto statement
            = prepare(QStringLiteral("INSERT INTO application (uid, name, name_key, description, endpoint, built_in) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
        STEWARD_TRY(statement);
        statement->bind(1, a.uid.toString(QUuid::WithoutBraces))
            .bind(2, a.name)
            .bind(3, caseKey(a.name))
            .bind(4, a.description);
        STEWARD_TRY(kept(statement->bind(5, a.endpoint).bind(6, static_cast<qint64>(a.builtIn)).run()));
    }
    a.id = ApplicationId {sqlite3_last_insert_rowid(m_connection.handle())};
    STEWARD_TRY(record(Entity::Application, a.id.value, {}, imageJson::ofApplication(a)));
    return a.id;
}

Result<void> Transaction::update(const Application &before, const Application &after)
{
    const QJsonObject old = imageJson::ofApplication(before);
    const QJsonObject fresh = imageJson::ofApplication(after);
    if (old == fresh)
        return {};
    STEWARD_TRY(m_admission.look());
    m_admission.footprint().needs(Privilege::SetupApplications);
    {
        auto statement = prepare(
            QStringLiteral("UPDATE application SET name = ?2, name_key = ?3, description = ?4, endpoint = ?5, "
                           "deleted_at = ?6 WHERE id = ?1"));
        STEWARD_TRY(statement);
        statement->bind(1, before.id)
            .bind(2, after.name)
            .bind(3, caseKey(after.name))
            .bind(4, after.description)
            .bind(5, after.endpoint);
        if (after.deletedAt != 0)
            statement->bind(6, after.deletedAt);
        STEWARD_TRY(kept(statement->run()));
    }
    return record(Entity::Application, before.id.value, changedKeys(old, fresh), changedKeys(fresh, old));
}

Result<RoleId> Transaction::insert(Role role)
{
    STEWARD_TRY(m_admission.look());
    if (role.uid.isNull())
        role.uid = QUuid::createUuid();
    {
        auto statement
            = prepare(QStringLiteral("INSERT INTO role (uid, name, name_key, description, privileges, built_in) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
        STEWARD_TRY(statement);
        statement->bind(1, role.uid.toString(QUuid::WithoutBraces))
            .bind(2, role.name)
            .bind(3, nameKeyOf(role))
            .bind(4, role.description);
        STEWARD_TRY(kept(statement->bind(5, storedPrivileges(role)).bind(6, static_cast<qint64>(role.builtIn)).run()));
    }
    role.id = RoleId {sqlite3_last_insert_rowid(m_connection.handle())};
    m_admission.footprint().roleChanged({}, role);
    STEWARD_TRY(record(Entity::Role, role.id.value, {}, imageJson::ofRole(role)));
    return role.id;
}

Result<void> Transaction::update(const Role &before, const Role &after)
{
    const QJsonObject old = imageJson::ofRole(before);
    const QJsonObject fresh = imageJson::ofRole(after);
    if (old == fresh)
        return {};
    STEWARD_TRY(m_admission.look());
    m_admission.footprint().roleChanged(before, after);
    {
        auto statement
            = prepare(QStringLiteral("UPDATE role SET name = ?2, name_key = ?3, description = ?4, privileges = ?5, "
                                     "deleted_at = ?6 WHERE id = ?1"));
        STEWARD_TRY(statement);
        statement->bind(1, before.id).bind(2, after.name).bind(3, nameKeyOf(after)).bind(4, after.description);
        statement->bind(5, storedPrivileges(after));
        if (after.isDeleted())
            statement->bind(6, after.deletedAt);
        STEWARD_TRY(kept(statement->run()));
    }
    return record(Entity::Role, before.id.value, changedKeys(old, fresh), changedKeys(fresh, old));
}

Result<void> Transaction::setDirectory(const QString &name, AdministratorId operatorId)
{
    STEWARD_TRY(m_admission.look());
    const Result<DirectoryInfo> before = CatalogRows(m_connection).directory();
    STEWARD_TRY(before);
    const bool isNew = before->uid.isNull();
    const QUuid uid = isNew ? QUuid::createUuid() : before->uid;
    if (!isNew)
        m_admission.footprint().needs(Privilege::SetupPolicy);
    {
        auto statement = prepare(
            QStringLiteral("INSERT INTO directory (id, uid, name, created_at, operator_id) VALUES (1, ?1, ?2, ?3, ?4) "
                           "ON CONFLICT (id) DO UPDATE SET name = ?2, operator_id = ?4"));
        STEWARD_TRY(statement);
        statement->bind(1, uid.toString(QUuid::WithoutBraces)).bind(2, name).bind(3, now()).bind(4, operatorId);
        STEWARD_TRY(kept(statement->run()));
    }
    const QJsonObject old = isNew ? QJsonObject() : imageOf(*before);
    const QJsonObject fresh = imageOf(DirectoryInfo {uid, name, operatorId, {}});
    return old == fresh ? Result<void>()
                        : record(Entity::Directory, 1, changedKeys(old, fresh), changedKeys(fresh, old));
}

} // namespace steward
