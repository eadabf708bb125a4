#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QMap>

#include <sqlite3.h>

namespace steward {

Result<void> Transaction::update(const Credential &before, const Credential &after)
{
    if (before == after)
        return {};
    const bool shown = after.state == CredentialState::Shown;
    // Only by this they differ in the file.
    Q_ASSERT(!shown || after.messageId.isEmpty());
    Q_ASSERT(after.state != CredentialState::Sent || !after.messageId.isEmpty());
    {
        auto statement = prepare(QStringLiteral(
            "INSERT INTO credential (administrator_id, state, verifier, queued_at, issued_at, expires_at, "
            "first_used_at, last_used_at, attempt, next_attempt_at, message_id, address, process, reason, deployed_at, "
            "owner, ticket, own) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18) "
            "ON CONFLICT (administrator_id) DO UPDATE SET state = ?2, verifier = ?3, queued_at = ?4, issued_at = ?5, "
            "expires_at = ?6, first_used_at = ?7, last_used_at = ?8, attempt = ?9, next_attempt_at = ?10, "
            "message_id = ?11, address = ?12, process = ?13, reason = ?14, deployed_at = ?15, owner = ?16, "
            "ticket = ?17, own = ?18"));
        STEWARD_TRY(statement);
        statement->bind(1, before.id)
            .bind(2, credentialStateKey(shown ? CredentialState::Sent : after.state))
            .bind(3, after.verifier)
            .bind(4, after.queuedAt)
            .bind(5, after.issuedAt)
            .bind(6, after.expiresAt);
        statement->bind(7, after.firstUsedAt)
            .bind(8, after.lastUsedAt)
            .bind(9, static_cast<qint64>(after.attempt))
            .bind(10, after.nextAttemptAt)
            .bind(11, after.messageId)
            .bind(12, after.address);
        statement->bind(13, after.process)
            .bind(14, after.reason)
            .bind(15, after.deployedAt)
            .bind(16, after.owner)
            .bind(17, after.ticket)
            .bind(18, static_cast<qint64>(after.isOwn));
        STEWARD_TRY(kept(statement->run()));
    }
    Credential none;
    none.id = before.id;
    const QJsonObject old = before == none ? QJsonObject() : imageOf(before);
    return record(Entity::Credential, before.id.value, changedKeys(old, imageOf(after)),
                  changedKeys(imageOf(after), old));
}

Result<void> Transaction::setSetting(const QString &key, const QJsonObject &value)
{
    const Result<QJsonObject> before = SettingRows(m_connection).value(key);
    STEWARD_TRY(before);
    if (*before == value)
        return {};
    {
        auto statement = prepare(QStringLiteral(
            "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2"));
        STEWARD_TRY(statement);
        const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
        STEWARD_TRY(kept(statement->bind(1, key).bind(2, QString::fromUtf8(json)).run()));
    }
    return record(Entity::Setting, 0, {{key, *before}}, {{key, value}});
}

Result<void> Transaction::note(const QJsonObject &details)
{
    return record(Entity::Event, 0, {}, details);
}

Result<void> Transaction::noteUndone(ChangeSetId id)
{
    return record(Entity::Event, id.value, {}, {{QStringLiteral("undoes"), id.value}});
}

Result<void> Transaction::keepSession(const QByteArray &tokenHash, AdministratorId id, Timestamp expiresAt,
                                      const QString &computer)
{
    {
        auto statement
            = prepare(QStringLiteral("INSERT INTO kept_session (token_hash, administrator_id, created_at, expires_at, "
                                     "computer) VALUES (?1, ?2, ?3, ?4, ?5)"));
        STEWARD_TRY(statement);
        statement->bind(1, tokenHash).bind(2, id).bind(3, now()).bind(4, expiresAt).bind(5, computer);
        STEWARD_TRY(kept(statement->run()));
    }
    return record(Entity::Session, id.value, {},
                  {{QStringLiteral("computer"), computer}, {QStringLiteral("expiresAt"), expiresAt}});
}

Result<void> Transaction::endSessions(AdministratorId id, const QByteArray &tokenHash)
{
    {
        auto statement = prepare(
            QStringLiteral("DELETE FROM kept_session WHERE administrator_id = ?1 AND (?2 = x'' OR token_hash = ?2)"));
        STEWARD_TRY(statement);
        STEWARD_TRY(kept(statement->bind(1, id).bind(2, tokenHash.isNull() ? QByteArray("") : tokenHash).run()));
    }
    const qint64 ended = sqlite3_changes(m_connection.handle());
    return ended == 0 ? Result<void>() : record(Entity::Session, id.value, {{QStringLiteral("sessions"), ended}}, {});
}

Result<void> Transaction::forgetExpiredSessions()
{
    QMap<AdministratorId, qint64> expired;
    {
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT administrator_id, count(*) FROM kept_session WHERE expires_at <= ?1 GROUP BY 1"));
        STEWARD_TRY(statement);
        statement->bind(1, now());
        for (Result<bool> row = statement->step(); !row.ok() || *row; row = statement->step()) {
            STEWARD_TRY(row);
            expired.insert(AdministratorId {statement->integer(0)}, statement->integer(1));
        }
    }
    if (expired.isEmpty())
        return {};
    {
        auto statement = prepare(QStringLiteral("DELETE FROM kept_session WHERE expires_at <= ?1"));
        STEWARD_TRY(statement);
        STEWARD_TRY(kept(statement->bind(1, now()).run()));
    }
    for (auto it = expired.cbegin(); it != expired.cend(); ++it)
        STEWARD_TRY(record(Entity::Session, it.key().value, {{QStringLiteral("sessions"), it.value()}}, {}));
    return {};
}

Result<void> Transaction::noteAnchor(const Anchor &anchor)
{
    auto statement = prepare(QStringLiteral(
        "INSERT OR IGNORE INTO anchor (set_id, at, hash, public_key, signature) VALUES (?1, ?2, ?3, ?4, ?5)"));
    STEWARD_TRY(statement);
    m_noted = true;
    statement->bind(1, anchor.set).bind(2, anchor.at).bind(3, anchor.hash).bind(4, anchor.publicKey);
    return kept(statement->bind(5, anchor.signature).run());
}

Result<void> Transaction::noteUse(AdministratorId id, const QString &verifier)
{
    auto statement
        = prepare(QStringLiteral("UPDATE credential SET last_used_at = ?2, verifier = ?3 WHERE administrator_id = ?1"));
    STEWARD_TRY(statement);
    m_noted = true;
    return kept(statement->bind(1, id).bind(2, now()).bind(3, verifier).run());
}

Result<void> Transaction::noteTries(const QByteArray &nameHash, const WrongTries &tries)
{
    auto statement
        = prepare(QStringLiteral("INSERT INTO wrong_try (name_hash, tries, last_at, next_at) VALUES (?1, ?2, ?3, ?4) "
                                 "ON CONFLICT (name_hash) DO UPDATE SET tries = ?2, last_at = ?3, next_at = ?4"));
    STEWARD_TRY(statement);
    m_noted = true;
    return kept(statement->bind(1, nameHash).bind(2, tries.tries).bind(3, tries.lastAt).bind(4, tries.nextAt).run());
}

Result<void> Transaction::forgetTries(Timestamp time)
{
    auto statement = prepare(QStringLiteral("DELETE FROM wrong_try WHERE last_at < ?1"));
    STEWARD_TRY(statement);
    m_noted = true;
    return kept(statement->bind(1, time).run());
}

} // namespace steward
