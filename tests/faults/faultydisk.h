#pragma once

#include "tests/faults/diskstate.h"

#include <QList>
#include <QString>

#include <mutex>

struct sqlite3_vfs;

namespace steward::faults {

enum class Operation : quint8 { Open, Read, Write, Truncate, Sync, Size, Lock, Delete, Access };

enum class Fault : quint8 {
    None,
    Io,    ///< The disk reports an error.
    Full,  ///< The disk is full: half of a write reaches it.
    Memory ///< The next allocation of SQLite fails.
};

/// What fails: the operation of this number (the first is 1), or all from it on.
struct Plan {
    Fault fault = Fault::None;
    qint64 at = 0;
    bool forEver = false;
};

/// One operation of a run.
struct Step {
    Operation operation;
    bool grows;         ///< Needs space on the disk.
    quint64 chain;      ///< Hash of this and all operations before it.
    qint64 allocations; ///< Of SQLite, before it.
};

/// The disk below SQLite: a VFS over the system's that counts operations, lets them fail, and keeps what a power cut
/// would leave of each file. What the program does to the folder by itself (new files, renaming, fsync) is seen too.
/// Any thread.
class FaultyDisk {
public:
    /// Becomes the default VFS. Before anything of SQLite is used.
    static FaultyDisk &installed();

    /// A run on the files of this folder begins; everything in it is durable.
    void begin(const QString &folder, const Plan &plan, bool keepStates);
    /// The run has ended; from here on nothing fails.
    void end();
    /// No xSync of a file does anything: `synchronous=OFF`.
    void ignoreSync(bool ignore) { m_ignoresSync = ignore; }

    const QList<Step> &steps() const { return m_steps; }
    /// Each different state of the disk, the last one after the end.
    const QList<DiskState> &states() const { return m_states; }

    /// For the VFS: what the next operation has to return, 0 when it may be done.
    int enter(Operation operation, const QString &name, qint64 at = 0, qint64 size = 0);
    void opened(const QString &path);
    void written(quint64 inode, qint64 at, const QByteArray &bytes);
    void truncated(quint64 inode, qint64 size);
    bool ignoresSync() const { return m_ignoresSync; }
    /// For fsync: everything of this file, or of the folder.
    void synced(quint64 inode);

private:
    FaultyDisk() = default;
    void lookAtNames();
    void keepState();

    std::mutex m_mutex;
    QString m_folder;
    quint64 m_folderInode = 0;
    Plan m_plan;
    bool m_running = false;
    bool m_keepsStates = false;
    bool m_changed = false;
    bool m_ignoresSync = false;
    QList<Step> m_steps;
    DiskState m_now;
    QList<DiskState> m_states;
};

} // namespace steward::faults
