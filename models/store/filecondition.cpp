#include "models/store/filecondition.h"

#include "models/store/directoryfile.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

namespace steward {

namespace {

constexpr qint64 HeaderSize = 100; // SQLite file format, 1.3
constexpr qint64 UserVersionAt = 60;
constexpr qint64 ApplicationIdAt = 68;

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
    const QByteArray header = file.read(HeaderSize);
    file.close();
    if (header.size() < HeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(header.constData() + ApplicationIdAt) != directoryFile::ApplicationId)
        return FileCondition::Damaged;
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionAt);
    if (version < 1)
        return FileCondition::Damaged;
    if (version > directoryFile::schemaVersion())
        return FileCondition::Newer;
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
