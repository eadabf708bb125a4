#include "models/store/credentialrows.h"

#include "models/store/readrows.h"

#include <QJsonDocument>

namespace steward {

namespace {

const QString CredentialColumns = QStringLiteral(
    "c.administrator_id, %1, c.verifier, c.queued_at, c.issued_at, c.expires_at, c.first_used_at, c.last_used_at, "
    "c.attempt, c.next_attempt_at, c.message_id, c.address, c.process, c.reason, c.deployed_at, c.owner, c.ticket, "
    "c.own");
const QString DueFrom
    = QStringLiteral("FROM credential c JOIN administrator a ON a.id = c.administrator_id "
                     "WHERE c.state IN ('queued', 'retry') AND a.deleted_at IS NULL AND a.suspended = 0");

Credential credentialOf(const Statement &row)
{
    Credential c;
    c.id = AdministratorId {row.integer(0)};
    c.state = credentialStateFromKey(row.text(1));
    c.verifier = row.text(2);
    c.queuedAt = row.integer(3);
    c.issuedAt = row.integer(4);
    c.expiresAt = row.integer(5);
    c.firstUsedAt = row.integer(6);
    c.lastUsedAt = row.integer(7);
    c.attempt = static_cast<int>(row.integer(8));
    c.nextAttemptAt = row.integer(9);
    c.messageId = row.text(10);
    c.address = row.text(11);
    c.process = row.text(12);
    c.reason = row.text(13);
    c.deployedAt = row.text(14);
    c.owner = row.text(15);
    c.ticket = row.text(16);
    c.isOwn = row.integer(17) != 0;
    return c;
}

} // namespace

Result<QList<Credential>> CredentialRows::query(const QString &condition, qint64 parameter)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT %1 FROM credential c %2").arg(CredentialColumns.arg(CredentialStateColumn), condition));
    STEWARD_TRY(statement);
    statement->bind(1, parameter);
    return allRows(*statement, credentialOf);
}

Result<Credential> CredentialRows::byId(AdministratorId id)
{
    const Result<QList<Credential>> found = query(QStringLiteral("WHERE c.administrator_id = ?1"), id.value);
    STEWARD_TRY(found);
    if (!found->isEmpty())
        return found->first();
    Credential none;
    none.id = id;
    return none;
}

Result<QList<AdministratorId>> CredentialRows::due(Timestamp now, int limit)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT c.administrator_id %1 AND c.next_attempt_at <= ?1 ORDER BY c.next_attempt_at, "
                       "c.administrator_id LIMIT ?2")
            .arg(DueFrom));
    STEWARD_TRY(statement);
    statement->bind(1, now).bind(2, static_cast<qint64>(limit));
    return allRows(*statement, [](const Statement &row) { return AdministratorId {row.integer(0)}; });
}

Result<qint64> CredentialRows::dueCount(Timestamp now)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT count(*) %1 AND c.next_attempt_at <= ?1").arg(DueFrom));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, now).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<Timestamp> CredentialRows::nextDue(Timestamp now)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT coalesce(min(c.next_attempt_at), 0) %1 AND c.next_attempt_at > ?1").arg(DueFrom));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, now).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

Result<QList<Credential>> CredentialRows::sending()
{
    return query(QStringLiteral("WHERE c.state = 'sending' AND ?1 = ?1"), 0);
}

Result<QList<Credential>> CredentialRows::expiring(Timestamp until)
{
    return query(QStringLiteral("JOIN administrator a ON a.id = c.administrator_id WHERE c.expires_at <> 0 AND "
                                "c.expires_at <= ?1 AND c.state IN ('sent', 'used', 'unknown') AND a.deleted_at IS "
                                "NULL ORDER BY c.expires_at, c.administrator_id"),
                 until);
}

Result<WrongTries> CredentialRows::tries(const QByteArray &nameHash)
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT tries, last_at, next_at FROM wrong_try WHERE name_hash = ?1"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, nameHash).step();
    STEWARD_TRY(row);
    return *row ? WrongTries {statement->integer(0), statement->integer(1), statement->integer(2)} : WrongTries {};
}

Result<std::optional<KeptSession>> CredentialRows::keptSession(const QByteArray &tokenHash)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT administrator_id, created_at, expires_at FROM kept_session WHERE token_hash = ?1"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, tokenHash).step();
    STEWARD_TRY(row);
    if (!*row)
        return std::optional<KeptSession>();
    return std::optional(
        KeptSession {AdministratorId {statement->integer(0)}, statement->integer(1), statement->integer(2)});
}

Credential withdrawn(const Credential &credential)
{
    Credential after = credential;
    // What was never made was not taken away.
    after.state = credential.issuedAt == 0 ? CredentialState::None : CredentialState::Revoked;
    after.verifier.clear();
    after.expiresAt = 0;
    after.nextAttemptAt = 0;
    after.process.clear();
    after.reason.clear();
    after.isOwn = false;
    return after;
}

QJsonObject imageOf(const Credential &c)
{
    return {{QStringLiteral("state"), credentialStateKey(c.state)},
            {QStringLiteral("issuedAt"), c.issuedAt},
            {QStringLiteral("expiresAt"), c.expiresAt},
            {QStringLiteral("firstUsedAt"), c.firstUsedAt},
            {QStringLiteral("attempt"), c.attempt},
            {QStringLiteral("nextAttemptAt"), c.nextAttemptAt},
            {QStringLiteral("messageId"), c.messageId},
            {QStringLiteral("address"), c.address},
            {QStringLiteral("reason"), c.reason},
            {QStringLiteral("deployedAt"), c.deployedAt},
            {QStringLiteral("owner"), c.owner},
            {QStringLiteral("ticket"), c.ticket},
            {QStringLiteral("own"), c.isOwn}};
}

Result<QJsonObject> SettingRows::value(const QString &key)
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT value FROM setting WHERE key = ?1"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, key).step();
    STEWARD_TRY(row);
    return *row ? QJsonDocument::fromJson(statement->text(0).toUtf8()).object() : QJsonObject();
}

} // namespace steward
