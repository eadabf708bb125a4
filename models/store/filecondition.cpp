#include "models/store/filecondition.h"

#include "models/store/connection.h"
#include "models/store/fileheader.h"

#include <QFile>

#include <sqlite3.h>

namespace steward {

namespace {

bool isCorrupt(const Error &error)
{
    return error.message == storageError(nullptr, SQLITE_CORRUPT, {}).message;
}

} // namespace

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
        return isCorrupt(connection.error()) ? FileCondition::Damaged : FileCondition::Unusable;
    const Result<QString> checked = (*connection)->text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked)
        return isCorrupt(checked.error()) ? FileCondition::Damaged : FileCondition::Unusable;
    if (*checked != QStringLiteral("ok"))
        return FileCondition::Damaged;
    const Result<qint64> tables = (*connection)
                                      ->number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                                                              "AND name IN ('administrator', 'change_set', "
                                                              "'change_image')"));
    return tables && *tables == 3 ? FileCondition::Good : FileCondition::Damaged;
}

} // namespace steward
