#include "models/store/fileheader.h"

#include "models/store/directoryfile.h"

#include <QtEndian>

namespace steward {

namespace {

constexpr qsizetype ApplicationIdAt = 68;

qint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<qint32>(bytes.data() + at);
}

} // namespace

FileHeader fileHeader(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return FileHeader::Empty;
    if (bytes.size() < FileHeaderSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || number(bytes, ApplicationIdAt) != directoryFile::ApplicationId)
        return FileHeader::Foreign;
    if (number(bytes, UserVersionAt) < 1)
        return FileHeader::Unversioned;
    return number(bytes, UserVersionAt) > directoryFile::schemaVersion() ? FileHeader::Newer : FileHeader::Good;
}

} // namespace steward
