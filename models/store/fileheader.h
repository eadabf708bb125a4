#pragma once

#include <QByteArrayView>

namespace steward {

/// What the first bytes of a file say, before SQLite sees it (SQLite file format, 1.3).
enum class FileHeader : quint8 {
    Good,
    Empty,
    Foreign,     ///< No SQLite database, or one of another program.
    Unversioned, ///< Ours, but without a number of the schema.
    Newer        ///< Made by a newer Steward.
};

/// So many bytes are looked at.
inline constexpr qint64 FileHeaderSize = 100;
/// Where the number of the schema stands, four bytes, the highest first.
inline constexpr qsizetype UserVersionAt = 60;

FileHeader fileHeader(QByteArrayView bytes);

} // namespace steward
