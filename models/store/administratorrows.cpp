#include "models/store/administratorrows.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/store/credentialrows.h"
#include "models/store/readrows.h"
#include "models/store/textcolumn.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace steward {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(AdministratorRows)
};

constexpr int FirstFieldColumn = 12;
constexpr qsizetype IdsPerStatement = 500;

/// `from` joins `administrator` with whatever names the rows, and says which.
QString selectFrom(const QString &from)
{
    static const QString columns = [] {
        QStringList names {QStringLiteral("administrator.id"), QStringLiteral("uid"),
                           QStringLiteral("revision"),         QStringLiteral("created_at"),
                           QStringLiteral("changed_at"),       QStringLiteral("deleted_at"),
                           QStringLiteral("email_key"),        CredentialStateColumn,
                           QStringLiteral("expires_at"),       QStringLiteral("next_attempt_at"),
                           QStringLiteral("reason"),           QStringLiteral("max(issued_at, last_used_at)")};
        for (const FieldSpec &spec : fieldTable()) {
            if (spec.column)
                names.append(QLatin1StringView(spec.column));
        }
        return names.join(QStringLiteral(", "));
    }();
    return QStringLiteral("SELECT %1 FROM %2").arg(columns, from);
}

QString selectById()
{
    static const QString sql = selectFrom(
        QStringLiteral("administrator LEFT JOIN credential ON administrator_id = administrator.id "
                       "WHERE administrator.id = ?1"));
    return sql;
}

/// ?1 is a JSON array of ids: one statement for many rows is half the work of one for each.
QString selectByIds()
{
    static const QString sql = selectFrom(
        QStringLiteral("json_each(?1) AS wanted CROSS JOIN administrator ON administrator.id = wanted.value "
                       "LEFT JOIN credential ON administrator_id = administrator.id"));
    return sql;
}

Administrator rowOf(const Statement &statement)
{
    Administrator a;
    a.id = AdministratorId {statement.integer(0)};
    const std::string_view uid = statement.utf8(1);
    a.uid = QUuid::fromString(QLatin1StringView(uid.data(), static_cast<qsizetype>(uid.size())));
    a.revision = statement.integer(2);
    a.createdAt = statement.integer(3);
    a.changedAt = statement.integer(4);
    a.deletedAt = statement.integer(5);
    if (!statement.isNull(7))
        a.credential = {credentialStateFromKey(statement.text(7)), statement.integer(8), statement.integer(9),
                        statement.text(10), statement.integer(11)};
    int column = FirstFieldColumn;
    for (const FieldSpec &spec : fieldTable()) {
        if (!spec.column)
            continue;
        switch (spec.type) {
        case FieldType::Email:
            a.email = Email::fromStored(statement.text(column), statement.text(6));
            break;
        case FieldType::Flag:
            setFieldValue(a, spec.field, statement.integer(column) != 0);
            break;
        case FieldType::Role:
            setFieldValue(a, spec.field, statement.integer(column));
            break;
        default:
            setFieldValue(a, spec.field, statement.text(column));
        }
        ++column;
    }
    return a;
}

Result<QList<AdministratorId>> idsOf(Statement &statement)
{
    return allRows(statement, [](const Statement &row) { return AdministratorId {row.integer(0)}; });
}

} // namespace

Result<std::optional<Administrator>> AdministratorRows::byId(AdministratorId id)
{
    std::optional<Administrator> found;
    {
        auto statement = m_connection.prepare(selectById());
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, id).step();
        STEWARD_TRY(row);
        if (!*row)
            return found;
        found = rowOf(*statement);
    }
    if (found->kind == Kind::ApiUser) {
        auto statement = m_connection.prepare(QStringLiteral("SELECT application_id FROM administrator_application "
                                                             "WHERE administrator_id = ?1 ORDER BY application_id"));
        STEWARD_TRY(statement);
        statement->bind(1, id);
        for (Result<bool> row = statement->step(); !row.ok() || *row; row = statement->step()) {
            STEWARD_TRY(row);
            found->applications.append(ApplicationId {statement->integer(0)});
        }
    }
    return found;
}

Result<QList<Administrator>> AdministratorRows::byIds(const QList<AdministratorId> &ids)
{
    QList<Administrator> rows;
    rows.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += IdsPerStatement)
        STEWARD_TRY(appendRows(rows, ids.mid(begin, IdsPerStatement)));
    return rows;
}

Result<void> AdministratorRows::appendRows(QList<Administrator> &rows, const QList<AdministratorId> &ids)
{
    QByteArray wanted = "[";
    for (const AdministratorId id : ids)
        wanted += QByteArray::number(id.value) + ',';
    wanted.back() = ']';
    qsizetype next = rows.size();
    auto found = m_connection.prepare(selectByIds());
    STEWARD_TRY(found);
    found->bindUtf8(1, wanted);
    for (Result<bool> row = found->step(); !row.ok() || *row; row = found->step()) {
        STEWARD_TRY(row);
        rows.append(rowOf(*found));
    }
    auto links = m_connection.prepare(
        QStringLiteral("SELECT administrator_id, application_id FROM json_each(?1) AS wanted CROSS JOIN "
                       "administrator_application ON administrator_id = wanted.value"));
    STEWARD_TRY(links);
    links->bindUtf8(1, wanted);
    // Of each account that was asked for, in the same order.
    for (Result<bool> row = links->step(); !row.ok() || *row; row = links->step()) {
        STEWARD_TRY(row);
        const AdministratorId id {links->integer(0)};
        while (next < rows.size() && rows.at(next).id != id)
            ++next;
        if (next < rows.size() && rows.at(next).kind == Kind::ApiUser)
            rows[next].applications.append(ApplicationId {links->integer(1)});
    }
    return {};
}

Result<QList<Administrator>> AdministratorRows::byName(const QString &who, bool deleted)
{
    const QString name = cleaned(who);
    const Result<Email> email = Email::parse(name);
    const QString condition = deleted ? QStringLiteral("deleted_at IS NOT NULL") : QStringLiteral("deleted_at IS NULL");
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT id FROM administrator WHERE %1 AND uid = ?1 "
                                              "UNION SELECT id FROM administrator WHERE %1 AND user_name_key = ?2 "
                                              "UNION SELECT id FROM administrator WHERE %1 AND email_key = ?3")
                                   .arg(condition));
    STEWARD_TRY(statement);
    statement->bind(1, QUuid(name).toString(QUuid::WithoutBraces))
        .bind(2, caseKey(name))
        .bind(3, email ? email->key() : QString());
    const Result<QList<AdministratorId>> ids = idsOf(*statement);
    STEWARD_TRY(ids);
    return byIds(*ids);
}

Result<std::optional<Administrator>> AdministratorRows::byUserName(const QString &userName)
{
    AdministratorId id;
    {
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT id FROM administrator WHERE deleted_at IS NULL AND user_name_key = ?1"));
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, caseKey(userName)).step();
        STEWARD_TRY(row);
        if (*row)
            id = AdministratorId {statement->integer(0)};
    }
    return id.isNull() ? Result<std::optional<Administrator>>(std::nullopt) : byId(id);
}

Result<QList<Administrator>> AdministratorRows::livingByEmail(const QString &key)
{
    QList<AdministratorId> found;
    {
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT id FROM administrator WHERE deleted_at IS NULL AND email_key = ?1 ORDER BY kind"));
        STEWARD_TRY(statement);
        statement->bind(1, key);
        const Result<QList<AdministratorId>> ids = idsOf(*statement);
        STEWARD_TRY(ids);
        found = *ids;
    }
    return byIds(found);
}

Result<std::optional<Administrator>> AdministratorRows::byUid(const QUuid &uid)
{
    AdministratorId id;
    {
        auto statement = m_connection.prepare(QStringLiteral("SELECT id FROM administrator WHERE uid = ?1"));
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, uid.toString(QUuid::WithoutBraces)).step();
        STEWARD_TRY(row);
        if (*row)
            id = AdministratorId {statement->integer(0)};
    }
    return id.isNull() ? Result<std::optional<Administrator>>(std::nullopt) : byId(id);
}

Result<QList<AdministratorRows::Brief>> AdministratorRows::livingAfter(AdministratorId last, int limit)
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT id, kind, trim(first_name || ' ' || last_name), substr(email_key, instr(email_key, '@') + 1), "
        "organization FROM administrator WHERE id > ?1 AND deleted_at IS NULL ORDER BY id LIMIT ?2"));
    STEWARD_TRY(statement);
    statement->bind(1, last.value).bind(2, static_cast<qint64>(limit));
    return allRows(*statement, [](const Statement &row) {
        return Brief {AdministratorId {row.integer(0)},
                      row.text(1) == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser, row.text(2), row.text(3),
                      row.text(4)};
    });
}

Result<QList<AdministratorId>> AdministratorRows::allIds()
{
    auto statement = m_connection.prepare(QStringLiteral("SELECT id FROM administrator ORDER BY id"));
    STEWARD_TRY(statement);
    return idsOf(*statement);
}

Result<QList<AdministratorId>> AdministratorRows::deletedBefore(Timestamp time)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT id FROM administrator WHERE deleted_at IS NOT NULL AND deleted_at < ?1 ORDER BY id"));
    STEWARD_TRY(statement);
    statement->bind(1, time);
    return idsOf(*statement);
}

Result<qint64> AdministratorRows::livingCount()
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM administrator WHERE deleted_at IS NULL"));
}

Result<QList<Problem>> AdministratorRows::clashes(const Administrator &draft)
{
    QList<Problem> problems;
    const auto check = [&](const QString &sql, const QString &key, const QString &second, Field field,
                           const QString &message) -> Result<void> {
        auto statement = m_connection.prepare(sql);
        STEWARD_TRY(statement);
        statement->bind(1, key).bind(2, draft.id.value);
        if (!second.isEmpty())
            statement->bind(3, second);
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (*row)
            problems.append(
                {field, message.arg(isolated(statement->text(1))), AdministratorId {statement->integer(0)}});
        return {};
    };
    const QString select = QStringLiteral("SELECT id, trim(first_name || ' ' || last_name) FROM administrator WHERE "
                                          "deleted_at IS NULL AND id <> ?2 AND ");
    STEWARD_TRY(check(
        select + QStringLiteral("email_key = ?1 AND kind = ?3"), draft.email.key(), kindKey(draft.kind), Field::Email,
        draft.kind == Kind::ApiUser
            ? RowText::tr("%1 is already an API user with this email. Use another address, or edit that API user.")
            : RowText::tr(
                "%1 is already an administrator with this email. Use another address, or edit that administrator.")));
    STEWARD_TRY(check(select + QStringLiteral("user_name_key = ?1"), caseKey(draft.userName), {}, Field::UserName,
                      RowText::tr("%1 already has this user name. Enter another one.")));
    return problems;
}

Result<QString> AdministratorRows::freeUserName(const QString &wanted)
{
    for (int number = 1;; ++number) {
        const QString candidate = number == 1 ? wanted : QString(wanted + QString::number(number));
        auto lookup = m_connection.prepare(
            QStringLiteral("SELECT count(*) FROM administrator WHERE deleted_at IS NULL AND user_name_key = ?1"));
        STEWARD_TRY(lookup);
        const Result<bool> row = lookup->bind(1, caseKey(candidate)).step();
        STEWARD_TRY(row);
        if (lookup->integer(0) == 0)
            return candidate;
    }
}

Result<QStringList> AdministratorRows::organizations()
{
    auto statement
        = m_connection.prepare(QStringLiteral("SELECT DISTINCT organization FROM administrator WHERE deleted_at IS "
                                              "NULL AND organization <> '' ORDER BY organization"));
    STEWARD_TRY(statement);
    return textColumn(*statement);
}

} // namespace steward
