#include "models/store/transaction.h"

#include "models/domain/imagejson.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sqlite3.h>

namespace steward {

namespace {

struct TransactionText {
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

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
    : m_connection(connection), m_author(author), m_admission(connection, author, now), m_uids(now)
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

Result<AdministratorId> Transaction::insert(Administrator a)
{
    STEWARD_TRY(m_admission.look());
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
    m_admission.footprint().added(a);
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
    STEWARD_TRY(m_admission.look());
    m_admission.footprint().changed(before, after, real);
    Result<void> written = writeFields(before, after, real);
    // Judged row by row, two could never swap what only one may have.
    if (!written && sqlite3_extended_errcode(m_connection.handle()) == SQLITE_CONSTRAINT_UNIQUE) {
        STEWARD_TRY(makeWayFor(after));
        written = writeFields(before, after, real);
    }
    STEWARD_TRY(kept(written));
    if (sqlite3_changes(m_connection.handle()) != 1)
        return movedOn();
    STEWARD_TRY(writeApplications(before.id, before.applications, after.applications));
    return record(Entity::Administrator, before.id.value, imageJson::ofFields(before, real),
                  imageJson::ofFields(after, real));
}

Result<void> Transaction::writeFields(const Administrator &before, const Administrator &after, const Patch &patch)
{
    auto statement = prepare(updateSql(patch));
    STEWARD_TRY(statement);
    statement->bind(1, before.id).bind(2, before.revision).bind(3, now());
    int index = 4;
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (const FieldSpec &spec = fieldSpec(it.key()); spec.column)
            bindField(*statement, index++, spec, after);
        if (it.key() == Field::Email)
            statement->bind(index++, after.email.key());
        if (it.key() == Field::UserName)
            statement->bind(index++, caseKey(after.userName));
    }
    return statement->run();
}

Result<void> Transaction::setDeleted(const Administrator &before, Timestamp deletedAt)
{
    STEWARD_TRY(m_admission.look());
    if (deletedAt != 0)
        m_admission.footprint().deleted(before);
    else
        m_admission.footprint().restored(before);
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
    STEWARD_TRY(record(Entity::Administrator, before.id.value,
                       QJsonObject {{imageJson::DeletedAtKey, before.deletedAt}},
                       QJsonObject {{imageJson::DeletedAtKey, deletedAt}}));
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
    STEWARD_TRY(m_admission.look());
    m_admission.footprint().deleted(before);
    {
        auto statement = prepare(QStringLiteral("DELETE FROM administrator WHERE id = ?1 AND revision = ?2"));
        STEWARD_TRY(statement);
        STEWARD_TRY(kept(statement->bind(1, before.id).bind(2, before.revision).run()));
    }
    if (sqlite3_changes(m_connection.handle()) != 1)
        return movedOn();
    return record(Entity::Administrator, before.id.value, imageJson::ofAccount(before), QByteArray("{}"));
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
    if (!m_abandoned) {
        STEWARD_TRY(admit());
        STEWARD_TRY(settleNames());
    }
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
