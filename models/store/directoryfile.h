#pragma once

#include "models/core/jobprogress.h"
#include "models/store/connection.h"

namespace steward {

/// The file of a directory before and while it is opened: what it is, how a new one comes to be, and how an older one
/// is brought up to date. Writer thread.
namespace directoryFile {

/// "Stew": SQLite's application id of our files.
inline constexpr qint32 ApplicationId = 0x53746577;
/// The number of the newest migration.
int schemaVersion();

/// Looks at the bytes of the file without SQLite: refuses what is empty, foreign, or made by a newer Steward.
Result<void> inspect(const QString &path);
/// Whether a file is looked through for damage: a gateway that asks many times a minute leaves that to the console.
enum class Checking { WhenOpened, Never };

/// Opens an existing directory for writing: inspected, checked for damage, and an older one copied beside itself
/// ("acme.steward.version-1") and migrated. A large one of the present schema
/// is not checked yet; whoever opens it calls `check` before anything is written.
Result<std::unique_ptr<Connection>> open(const QString &path, Checking checking = Checking::WhenOpened);
bool isCheckedLater(const QString &path);
/// `PRAGMA quick_check`: whether the file is damaged.
Result<void> check(Connection &connection);
/// Creates the file with mode 0600 and the whole schema; an existing file is left alone.
Result<std::unique_ptr<Connection>> create(const QString &path);
/// Leaves one file behind: removes the empty rollback journal.
void close(std::unique_ptr<Connection> connection);

/// Copies an open directory as it is now (SQLite backup API) into a file that appears under its name only when it is
/// complete. `progress` counts pages, and ends the copy when it is told to.
Result<void> copy(Connection &from, const QString &path, JobProgress *progress = nullptr);
/// `PRAGMA integrity_check` and foreign keys, and the schema beside a fresh one: one line for each finding.
Result<QStringList> findings(Connection &connection);

} // namespace directoryFile

/// Runs the migrations that a file lacks, each in a transaction of its own. Writer thread.
class SchemaWriter {
public:
    explicit SchemaWriter(Connection &connection) : m_connection(connection) { }
    Result<void> migrate();
    Result<void> useRollbackJournal();
    Result<void> removeRollbackJournal();

private:
    Result<void> run(int version);
    Connection &m_connection;
};

} // namespace steward
