#include "models/domain/textrules.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

namespace steward {

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

const QString EmailColumn = QStringLiteral("email_key");
const QString UserNameColumn = QStringLiteral("user_name_key");

/// No email and no user name begins with a line feed, and no two rows have the same id.
QString placeholderOf(AdministratorId id)
{
    return u'\n' + QString::number(id.value);
}

} // namespace

Result<void> Transaction::makeWayFor(const Administrator &row)
{
    const auto holder = [&](const QString &column, const QString &key) -> Result<AdministratorId> {
        auto statement = prepare(QStringLiteral("SELECT id FROM administrator WHERE deleted_at IS NULL AND id <> ?1 "
                                                "AND %1 = ?2 AND (?3 IS NULL OR kind = ?3)")
                                     .arg(column));
        STEWARD_TRY(statement);
        statement->bind(1, row.id).bind(2, key);
        if (column == EmailColumn)
            statement->bind(3, kindKey(row.kind));
        const Result<bool> found = statement->step();
        STEWARD_TRY(found);
        return *found ? AdministratorId {statement->integer(0)} : AdministratorId();
    };
    const std::array<std::pair<QString, QString>, 2> names {
        {{EmailColumn, row.email.key()}, {UserNameColumn, caseKey(row.userName)}}};
    for (const auto &[column, key] : names) {
        const Result<AdministratorId> id = holder(column, key);
        STEWARD_TRY(id);
        if (id->isNull())
            continue;
        auto statement = prepare(QStringLiteral("UPDATE administrator SET %1 = ?2 WHERE id = ?1").arg(column));
        STEWARD_TRY(statement);
        STEWARD_TRY(kept(statement->bind(1, *id).bind(2, placeholderOf(*id)).run()));
        m_givenUp.push_back({*id, column, key});
    }
    return {};
}

Result<void> Transaction::settleNames()
{
    // Those that got no other one have theirs back, the last that they had, if nobody else has it.
    for (; !m_givenUp.empty(); m_givenUp.pop_back()) {
        const GivenUp &one = m_givenUp.back();
        auto statement
            = prepare(QStringLiteral("UPDATE administrator SET %1 = ?2 WHERE id = ?1 AND %1 = ?3").arg(one.column));
        STEWARD_TRY(statement);
        const Result<void> back = statement->bind(1, one.id).bind(2, one.key).bind(3, placeholderOf(one.id)).run();
        if (!back && sqlite3_extended_errcode(m_connection.handle()) == SQLITE_CONSTRAINT_UNIQUE)
            return kept(Error {ErrorKind::Conflict,
                               NameText::tr("Two accounts would have the same email or the same user name. "
                                            "Nothing was changed; look at them again.")});
        STEWARD_TRY(kept(back));
    }
    return {};
}

} // namespace steward
