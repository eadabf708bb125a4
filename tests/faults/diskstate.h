#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace steward::faults {

/// A write or a truncation that no sync has made durable.
struct Unsynced {
    qint64 at = 0;
    QByteArray bytes;
    qint64 truncatedTo = -1;
};

struct FileState {
    QByteArray durable;
    QList<Unsynced> unsynced;
    bool isOfSqlite = false; ///< Others are taken as durable with what stands in them.
    qint64 lookedAt = 0;     ///< When others were changed last, and their size then.
    qint64 lookedSize = -1;
};

/// A folder as the disk holds it: names and contents, durable or not yet. A value.
struct DiskState {
    qint64 operations = 0; ///< So many were done.
    QMap<quint64, FileState> files;
    QMap<QString, quint64> durableNames;
    QMap<QString, quint64> names;
};

/// The files of a folder.
using Image = QMap<QString, QByteArray>;

/// What is found after the power was cut: seed 0 keeps everything, seed 1 what was synced, others choose by chance
/// which writes, sectors of writes, truncations, names and removed names have reached the disk.
Image afterCut(const DiskState &state, quint64 seed);

} // namespace steward::faults
