#pragma once

#include "models/domain/administrator.h"
#include "models/domain/validation.h"
#include "models/store/connection.h"

#include <optional>

namespace steward {

/// Reads administrators of one connection; writing is Transaction's. Thread of the connection.
class AdministratorRows {
public:
    explicit AdministratorRows(Connection &connection) : m_connection(connection) { }

    Result<std::optional<Administrator>> byId(AdministratorId id);
    /// In the order asked for, each once; rows that are gone are left out.
    Result<QList<Administrator>> byIds(const QList<AdministratorId> &ids);
    /// Rows whose uid, user name or email (with its A-label form) is `who`; several when persons and API users share
    /// an email. Living rows, or with `deleted` those in the recycle bin.
    Result<QList<Administrator>> byName(const QString &who, bool deleted);
    /// The living row with this user name.
    Result<std::optional<Administrator>> byUserName(const QString &userName);
    /// The living rows with this `Email::key()`: one of each kind at most.
    Result<QList<Administrator>> livingByEmail(const QString &key);
    /// The row, in the recycle bin too.
    Result<std::optional<Administrator>> byUid(const QUuid &uid);

    /// What a look over all living rows tells of one.
    struct Brief {
        AdministratorId id;
        Kind kind = Kind::ApiUser;
        QString name;   ///< First and last name.
        QString domain; ///< Of the email, as A-labels.
        QString organization;
    };
    /// The next living rows in order of id, at most `limit`.
    Result<QList<Brief>> livingAfter(AdministratorId last, int limit);
    /// Calls `fn(Administrator)` for every row in order of id, the recycle bin included; stops at an Error.
    template <typename Function> Result<void> forEach(Function fn)
    {
        Result<QList<AdministratorId>> ids = allIds();
        STEWARD_TRY(ids);
        for (const AdministratorId id : *ids) {
            Result<std::optional<Administrator>> row = byId(id);
            STEWARD_TRY(row);
            if (row->has_value())
                STEWARD_TRY(fn(**row));
        }
        return {};
    }
    Result<QList<AdministratorId>> allIds();
    Result<qint64> livingCount();
    /// Rows that were put into the recycle bin before `time`.
    Result<QList<AdministratorId>> deletedBefore(Timestamp time);

    /// Living rows that already have the email (of the same kind) or the user name of `draft`, as problems.
    Result<QList<Problem>> clashes(const Administrator &draft);
    /// `wanted`, or with the first number behind it that no living row has.
    Result<QString> freeUserName(const QString &wanted);
    /// The organizations of living rows, sorted, without the empty one.
    Result<QStringList> organizations();

private:
    Result<void> appendRows(QList<Administrator> &rows, const QList<AdministratorId> &ids);

    Connection &m_connection;
};

} // namespace steward
