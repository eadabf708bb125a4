#pragma once

#include "tests/faults/diskstate.h"

#include <QSet>

namespace steward::faults {

/// What a directory file holds, without what differs from run to run (uids, times, hashes), so that two runs of a
/// command can be compared; empty where there is no file.
using Digest = QByteArray;

/// A directory file after a fault: what is wrong with it, or what it holds.
struct Found {
    QString wrong;
    Digest digest;
};

/// Opens the file as the program does (what was half done is rolled back) and looks through it: SQLite's checks,
/// foreign keys, the chain of the journal. Nothing fails meanwhile.
Found examined(const QString &path);

/// The text without uids, times, hashes and the like.
QString withoutChance(const QString &text);

/// Reads and writes the files of a folder; what else stands in it is removed.
Image imageOf(const QString &folder);
void putImage(const Image &image, const QString &folder);
QByteArray hashOf(const Image &image);

} // namespace steward::faults
