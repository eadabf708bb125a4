#include "models/store/transaction.h"

#include "models/domain/imagejson.h"
#include "models/domain/textrules.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace steward {

namespace {

struct TransactionText {
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

const QString DeletedAtKey = QStringLiteral("deletedAt");

/// From here on it pays to keep the pages that a transaction reads.
constexpr qint64 ManyRows = 1000;

/// Binds the field as its column holds it.
void bindField(Statement &statement, int index, const FieldSpec &spec, const Administrator &a)
{
    if (const QString *text = plainText(a, spec.field))
        statement.bind(index, *text);
    else if (spec.type == FieldType::Role)
        statement.bind(index, a.role);
    else if (spec.type == FieldType::Flag)
        statement.bind(index, static_cast<qint64>(fieldValue(a, spec.field).toBool()));
    else
        statement.bind(index, fieldValue(a, spec.field).toString());
}

QJsonObject imageOf(const Application &a)
{
    return {{QStringLiteral("uid"), a.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), a.name},
            {QStringLiteral("description"), a.description},
            {QStringLiteral("endpoint"), a.endpoint},
            {DeletedAtKey, a.deletedAt}};
}

QJsonObject imageOf(const Role &role)
{
    return {{QStringLiteral("uid"), role.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), role.name},
            {QStringLiteral("description"), role.description},
            {QStringLiteral("privileges"), QJsonArray::fromStringList(role.privileges)},
            {DeletedAtKey, role.deletedAt}};
}

QJsonObject imageOf(const DirectoryInfo &directory)
{
    return {{QStringLiteral("uid"), directory.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), directory.name},
            {QStringLiteral("operator"), directory.operatorId.value}};
}

QString storedPrivileges(const Role &role)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(role.privileges)).toJson(QJsonDocument::Compact));
}

/// A deleted role gives its name free; the column takes each name only once.
QString nameKeyOf(const Role &role)
{
    const QString key = caseKey(role.name);
    return role.isDeleted() ? QString(key + u'\x1f' + QString::number(role.id.value)) : key;
}

QString insertSql()
{
    static const QString sql = [] {
        QStringList columns {QStringLiteral("uid"),        QStringLiteral("revision"),
                             QStringLiteral("created_at"), QStringLiteral("changed_at"),
                             QStringLiteral("email_key"),  QStringLiteral("user_name_key")};
        for (const FieldSpec &spec : fieldTable()) {
            if (spec.column)
                columns.append(QLatin1StringView(spec.column));
        }
        QStringList marks;
        for (int i = 1; i <= columns.size(); ++i)
            marks.append(QStringLiteral("?%1").arg(i));
        return QStringLiteral("INSERT INTO administrator (%1) VALUES (%2)")
            .arg(columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    }();
    return sql;
}

/// Sets the columns of these fields; made once for each combination, as many rows have the same.
QString updateSql(const Patch &patch)
{
    thread_local QHash<quint32, QString> known;
    quint32 fields = 0;
    for (auto it = patch.cbegin(); it != patch.cend(); ++it)
        fields |= quint32 {1} << static_cast<quint32>(it.key());
    QString &sql = known[fields];
    if (!sql.isEmpty())
        return sql;
    QStringList assignments {QStringLiteral("revision = revision + 1"), QStringLiteral("changed_at = ?3")};
    int index = 4;
    const auto assign
        = [&](const QString &column) { assignments.append(QStringLiteral("%1 = ?%2").arg(column).arg(index++)); };
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (const FieldSpec &spec = fieldSpec(it.key()); spec.column)
            assign(QLatin1StringView(spec.column));
        if (it.key() == Field::Email)
            assign(QStringLiteral("email_key"));
        if (it.key() == Field::UserName)
            assign(QStringLiteral("user_name_key"));
    }
    sql = QStringLiteral("UPDATE administrator SET %1 WHERE id = ?1 AND revision = ?2")
              .arg(assignments.join(QStringLiteral(", ")));
    return sql;
}

Error movedOn()
{
    return Error {ErrorKind::Conflict,
                  TransactionText::tr(
                      "Somebody else has changed this account meanwhile. Nothing was changed; look at it again.")};
}

} // namespace

Transaction::Transaction(Connection &connection, const Author &author, Timestamp now)
    : m_connection(connection), m_author(author), m_uids(now)
{
    m_set.at = now;
    m_set.operatorName = author.operatorName;
    m_set.operatorId = author.operatorId;
    m_set.client = author.client;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, const Author &author, Timestamp now)
{
    STEWARD_TRY(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    return std::unique_ptr<Transaction>(new Transaction(connection, author, now));
}

Transaction::~Transaction()
{
    if (!m_finished && sqlite3_get_autocommit(m_connection.handle()) == 0)
        std::ignore = m_connection.execute(QStringLiteral("ROLLBACK"));
    if (m_isLarge)
        std::ignore = m_connection.keepPages(false);
}

Result<void> Transaction::expect(qint64 rows)
{
    if (rows < ManyRows || m_isLarge)
        return {};
    m_isLarge = true;
    return m_connection.keepPages(true);
}

Result<void> Transaction::aboutToChange(qint64 rows)
{
    return m_prepare ? m_prepare(m_connection, rows) : Result<void>();
}

void Transaction::describe(ChangeKind kind, const QString &subject, ChangeSetId undoes)
{
    m_set.kind = kind;
    m_set.subject = subject;
    m_set.undoes = undoes;
}

Result<void> Transaction::stillOpen() const
{
    // After an I/O error SQLite rolls back by itself; later statements would each commit on their own.
    if (m_finished || m_failed || sqlite3_get_autocommit(m_connection.handle()) != 0)
        return Error {ErrorKind::Storage,
                      TransactionText::tr("The change could not be written and was taken back. Try again."),
                      QStringLiteral("the transaction is no longer open")};
    return {};
}

Result<void> Transaction::kept(Result<void> result)
{
    m_failed = m_failed || !result.ok();
    return result;
}

Result<Statement> Transaction::prepare(const QString &sql)
{
    STEWARD_TRY(stillOpen());
    const Result<sqlite3_stmt *> statement = m_connection.cached(sql);
    STEWARD_TRY(statement);
    return Statement(m_connection.handle(), *statement);
}

Result<void> Transaction::look()
{
    if (m_before)
        return {};
    AuthorityRows rows(m_connection);
    const Result<Authority> authority = rows.of(m_author);
    STEWARD_TRY(authority);
    const Result<Holders> holders = rows.holders(now());
    STEWARD_TRY(holders);
    m_before = Before {*authority, *holders};
    return {};
}

Result<void> Transaction::admit()
{
    if (m_footprint.isEmpty())
        return {};
    STEWARD_TRY(look());
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    Holders after = m_before->holders;
    if (m_footprint.mayLoseHolders()) {
        const Result<Holders> holders = AuthorityRows(m_connection).holders(now());
        STEWARD_TRY(holders);
        after = *holders;
    }
    const std::optional<Denial> denial
        = denialOf(m_footprint, m_before->authority, *catalog, m_before->holders, after);
    if (!denial)
        return {};
    if (!denial->overridable || !m_before->authority.mayOverride())
        return Error {ErrorKind::Forbidden, denial->message};
    return m_set.reason.isEmpty() ? Result<void>(Error {ErrorKind::NeedsReason, denial->message}) : Result<void>();
}

Result<AdministratorId> Transaction::insert(Administrator a)
{
    STEWARD_TRY(look());
    if (a.uid.isNull())
        a.uid = m_uids.next();
    {
        auto statement = prepare(insertSql());
        STEWARD_TRY(statement);
        statement->bind(1, a.uid.toString(QUuid::WithoutBraces))
            .bind(2, qint64(1))
            .bind(3, a.createdAt != 0 ? a.createdAt : now())
            .bind(4, now());
        statement->bind(5, a.email.key()).bind(6, caseKey(a.userName));
        int index = 7;
        for (const FieldSpec &spec : fieldTable()) {
            if (spec.column)
                bindField(*statement, index++, spec, a);
        }
        STEWARD_TRY(kept(statement->run()));
    }
    a.id = AdministratorId {sqlite3_last_insert_rowid(m_connection.handle())};
    STEWARD_TRY(writeApplications(a.id, {}, a.applications));
    m_footprint.added(a);
    STEWARD_TRY(record(Entity::Administrator, a.id.value, QByteArray("{}"), imageJson::ofAccount(a)));
    return a.id;
}

Result<void> Transaction::writeApplications(AdministratorId id, const QList<ApplicationId> &before,
                                            const QList<ApplicationId> &after)
{
    const auto each = [&](const QList<ApplicationId> &these, const QList<ApplicationId> &those,
                          const QString &sql) -> Result<void> {
        for (const ApplicationId application : these) {
            if (those.contains(application))
                continue;
            auto statement = prepare(sql);
            STEWARD_TRY(statement);
            STEWARD_TRY(kept(statement->bind(1, id).bind(2, application).run()));
        }
        return {};
    };
    STEWARD_TRY(each(
        before, after,
        QStringLiteral("DELETE FROM administrator_application WHERE administrator_id = ?1 AND application_id = ?2")));
    return each(
        after, before,
        QStringLiteral("INSERT INTO administrator_application (administrator_id, application_id) VALUES (?1, ?2)"));
}

Result<void> Transaction::update(const Administrator &before, const Patch &patch)
{
    const Administrator after = patched(before, patch);
    Patch real = patch;
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (isSame(before, after, it.key()))
            real.remove(it.key());
    }
    if (real.isEmpty())
        return {};
    STEWARD_TRY(look());
    m_footprint.changed(before, after, real);
    {
        auto statement = prepare(updateSql(real));
        STEWARD_TRY(statement);
        statement->bind(1, before.id).bind(2, before.revision).bind(3, now());
        int index = 4;
        for (auto it = real.cbegin(); it != real.cend(); ++it) {
            if (const FieldSpec &spec = fieldSpec(it.key()); spec.column)
                bindField(*statement, index++, spec, after);
            if (it.key() == Field::Email)
                statement->bind(index++, after.email.key());
            if (it.key() == Field::UserName)
                statement->bind(index++, caseKey(after.userName));
        }
        STEWARD_TRY(kept(statement->run()));
    }
    if (sqlite3_changes(m_connection.handle()) != 1)
        return movedOn();
    STEWARD_TRY(writeApplications(before.id, before.applications, after.applications));
    return record(Entity::Administrator, before.id.value, imageJson::ofFields(before, real),
                  imageJson::ofFields(after, real));
}

Result<void> Transaction::setDeleted(const Administrator &before, Timestamp deletedAt)
{
    STEWARD_TRY(look());
    if (deletedAt != 0)
        m_footprint.deleted(before);
    else
        m_footprint.restored(before);
    {
        auto statement = prepare(
            QStringLiteral("UPDATE administrator SET deleted_at = ?3, revision = revision + 1, changed_at = ?4 "
                           "WHERE id = ?1 AND revision = ?2"));
        STEWARD_TRY(statement);
        statement->bind(1, before.id).bind(2, before.revision).bind(4, now());
        if (deletedAt != 0)
            statement->bind(3, deletedAt);
        STEWARD_TRY(kept(statement->run()));
    }
    if (sqlite3_changes(m_connection.handle()) != 1)
        return movedOn();
    STEWARD_TRY(record(Entity::Administrator, before.id.value, QJsonObject {{DeletedAtKey, before.deletedAt}},
                       QJsonObject {{DeletedAtKey, deletedAt}}));
    return deletedAt != 0 ? withdraw(before.id) : Result<void>();
}

Result<void> Transaction::withdraw(AdministratorId id)
{
    const Result<Credential> before = CredentialRows(m_connection).byId(id);
    STEWARD_TRY(before);
    if (before->state == CredentialState::None)
        return {};
    return update(*before, withdrawn(*before));
}

Result<void> Transaction::purge(const Administrator &before)
{
    STEWARD_TRY(look());
    m_footprint.deleted(before);
    {
        auto statement = prepare(QStringLiteral("DELETE FROM administrator WHERE id = ?1 AND revision = ?2"));
        STEWARD_TRY(statement);
        STEWARD_TRY(kept(statement->bind(1, before.id).bind(2, before.revision).run()));
    }
    if (sqlite3_changes(m_connection.handle()) != 1)
        return movedOn();
    return record(Entity::Administrator, before.id.value, imageJson::ofAccount(before), QByteArray("{}"));
}

Result<ApplicationId> Transaction::insert(Application a)
{
    STEWARD_TRY(look());
    m_footprint.needs(Privilege::SetupApplications);
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
    STEWARD_TRY(record(Entity::Application, a.id.value, {}, imageOf(a)));
    return a.id;
}

Result<void> Transaction::update(const Application &before, const Application &after)
{
    const QJsonObject old = changedKeys(imageOf(before), imageOf(after));
    if (old.isEmpty())
        return {};
    STEWARD_TRY(look());
    m_footprint.needs(Privilege::SetupApplications);
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
    return record(Entity::Application, before.id.value, old, changedKeys(imageOf(after), imageOf(before)));
}

Result<RoleId> Transaction::insert(Role role)
{
    STEWARD_TRY(look());
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
        STEWARD_TRY(
            kept(statement->bind(5, storedPrivileges(role)).bind(6, static_cast<qint64>(role.builtIn)).run()));
    }
    role.id = RoleId {sqlite3_last_insert_rowid(m_connection.handle())};
    m_footprint.roleChanged({}, role);
    STEWARD_TRY(record(Entity::Role, role.id.value, {}, imageOf(role)));
    return role.id;
}

Result<void> Transaction::update(const Role &before, const Role &after)
{
    const QJsonObject old = changedKeys(imageOf(before), imageOf(after));
    if (old.isEmpty())
        return {};
    STEWARD_TRY(look());
    m_footprint.roleChanged(before, after);
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
    return record(Entity::Role, before.id.value, old, changedKeys(imageOf(after), imageOf(before)));
}

Result<void> Transaction::setDirectory(const QString &name, AdministratorId operatorId)
{
    STEWARD_TRY(look());
    const Result<DirectoryInfo> before = CatalogRows(m_connection).directory();
    STEWARD_TRY(before);
    const bool isNew = before->uid.isNull();
    const QUuid uid = isNew ? QUuid::createUuid() : before->uid;
    if (!isNew)
        m_footprint.needs(Privilege::SetupPolicy);
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

Result<void> Transaction::openChain()
{
    Journal journal(m_connection);
    const Result<qint64> last = journal.lastId();
    STEWARD_TRY(last);
    const Result<QByteArray> hash = journal.lastHash();
    STEWARD_TRY(hash);
    m_set.id = ChangeSetId {*last + 1};
    m_previousHash = *hash;
    m_chain.emplace(*hash);
    return {};
}

Result<void> Transaction::record(Entity entity, qint64 row, const QJsonObject &before, const QJsonObject &after)
{
    return record(entity, row, QJsonDocument(before).toJson(QJsonDocument::Compact),
                  QJsonDocument(after).toJson(QJsonDocument::Compact));
}

Result<void> Transaction::record(Entity entity, qint64 row, const QByteArray &before, const QByteArray &after)
{
    if (!m_chain)
        STEWARD_TRY(openChain());
    const QByteArray key = entityKey(entity).toUtf8();
    auto statement = prepare(QStringLiteral(
        "INSERT INTO change_image (set_id, seq, entity, row_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    STEWARD_TRY(statement);
    statement->bind(1, m_set.id).bind(2, ++m_images).bindUtf8(3, key).bind(4, row);
    STEWARD_TRY(kept(statement->bindUtf8(5, before).bindUtf8(6, after).run()));
    m_chain->add(key, row, before, after);
    if (isOfAdministrator(entity))
        m_touched.push_back(AdministratorId {row});
    else if (changesCatalog(entity))
        m_set.catalogChanged = true;
    return {};
}

Result<ChangeSet> Transaction::commit()
{
    STEWARD_TRY(stillOpen());
    if (!m_abandoned)
        STEWARD_TRY(admit());
    if (!m_chain || m_abandoned) {
        m_finished = true;
        const bool keep = m_noted && !m_abandoned;
        STEWARD_TRY(m_connection.execute(keep ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")));
        return ChangeSet {};
    }
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    m_set.administrators = QList<AdministratorId>(m_touched.cbegin(), m_touched.cend());
    m_set.rowCount = m_set.administrators.isEmpty() ? m_images : m_set.administrators.size();
    {
        auto statement = prepare(QStringLiteral(
            "INSERT INTO change_set (id, at, operator, client, kind, subject, row_count, undoes, previous_hash, hash, "
            "format, operator_id, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
        STEWARD_TRY(statement);
        statement->bind(1, m_set.id)
            .bind(2, m_set.at)
            .bind(3, m_set.operatorName)
            .bind(4, m_set.client)
            .bind(5, changeKindKey(m_set.kind));
        statement->bind(6, m_set.subject)
            .bind(7, m_set.rowCount)
            .bind(8, m_set.undoes)
            .bind(9, m_previousHash)
            .bind(10, m_chain->close(m_set))
            .bind(11, static_cast<qint64>(ChainHash::CurrentFormat));
        statement->bind(12, m_set.operatorId.value).bind(13, m_set.reason);
        STEWARD_TRY(kept(statement->run()));
    }
    STEWARD_TRY(stillOpen());
    STEWARD_TRY(m_connection.execute(QStringLiteral("COMMIT")));
    m_finished = true;
    return m_set;
}

} // namespace steward
