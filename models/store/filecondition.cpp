#include "models/store/filecondition.h"

#include "models/store/connection.h"
#include "models/store/fileheader.h"

#include <QFile>

#include <sqlite3.h>

namespace steward {

bool isDamage(const Error &error)
{
    return error.message == storageError(nullptr, SQLITE_CORRUPT, {}).message;
}

Result<QString> firstDamage(Connection &connection)
{
    const Result<QString> found = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return isDamage(found.error()) ? Result<QString>(found.error().detail) : found;
    return *found == QStringLiteral("ok") ? QString() : *found;
}

bool hasMoved(Connection &connection)
{
    int moved = 0;
    // SQLite begins to look after the file when it first reads it.
    return connection.number(QStringLiteral("PRAGMA data_version")).ok()
        && sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<bool> hasTables(Connection &connection)
{
    const Result<qint64> tables
        = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                                           "AND name IN ('administrator', 'change_set', 'change_image')"));
    STEWARD_TRY(tables);
    return *tables == 3;
}

FileCondition conditionOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return FileCondition::Missing;
    if (!file.open(QIODevice::ReadOnly))
        return FileCondition::Unusable;
    const FileHeader header = fileHeader(file.read(FileHeaderSize));
    file.close();
    if (header == FileHeader::Newer)
        return FileCondition::Newer;
    if (header != FileHeader::Good)
        return FileCondition::Damaged;
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return isDamage(connection.error()) ? FileCondition::Damaged : FileCondition::Unusable;
    const Result<QString> damage = firstDamage(**connection);
    if (!damage)
        return FileCondition::Unusable;
    const Result<bool> whole = hasTables(**connection);
    return damage->isEmpty() && whole && *whole ? FileCondition::Good : FileCondition::Damaged;
}

} // namespace steward
