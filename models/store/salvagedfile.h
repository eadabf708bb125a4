#pragma once

#include "models/store/salvage.h"
#include "models/store/tablereader.h"

namespace steward {

/// The new file while it is filled: its tables in the schema of the damaged one, without what would refuse rows
/// because of others that come later. Any thread; blocks.
class SalvagedFile {
public:
    SalvagedFile(std::unique_ptr<Connection> connection, sqlite3 *damaged)
        : m_connection(std::move(connection)), m_damaged(damaged)
    {
    }

    Result<void> begin(qint64 version);
    Result<SalvagedTable> take(const TableShape &shape);
    /// Rows whose others are lost, and the numbers that must not be used again.
    Result<void> settle(QList<SalvagedTable> &tables, SalvageReport &report);
    Result<void> finish();
    Connection &connection() { return *m_connection; }
    sqlite3 *handle() { return m_connection->handle(); }

private:
    Result<QStringList> texts(const QString &sql);
    Result<QString> freeRoleName(const QString &wanted);
    Result<void> keepRoles(SalvageReport &report);
    Result<bool> dropOrphans(QList<SalvagedTable> &tables);

    std::unique_ptr<Connection> m_connection;
    sqlite3 *m_damaged;
    QStringList m_triggers;
};

} // namespace steward
