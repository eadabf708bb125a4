#include "tests/faults/faultydisk.h"

#include "tests/faults/allocations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <dirent.h>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::faults {

namespace {

sqlite3_vfs *real = nullptr;
FaultyDisk *disk = nullptr;

/// What SQLite holds of an open file; the system's own part stands behind it.
struct FaultyFile {
    sqlite3_file base;
    quint64 inode;
    const char *name;

    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile &faulty(sqlite3_file *file)
{
    return *reinterpret_cast<FaultyFile *>(file);
}

quint64 inodeOf(const char *path)
{
    struct stat status { };
    return ::stat(path, &status) == 0 ? status.st_ino : 0;
}

QString shortName(const char *path)
{
    return path ? QFileInfo(QFile::decodeName(path)).fileName() : QString();
}

int read(sqlite3_file *file, void *buffer, int size, sqlite3_int64 at)
{
    const int code = disk->enter(Operation::Read, shortName(faulty(file).name), at, size);
    return code != SQLITE_OK ? code : faulty(file).below()->pMethods->xRead(faulty(file).below(), buffer, size, at);
}

int write(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 at)
{
    sqlite3_file *below = faulty(file).below();
    const int code = disk->enter(Operation::Write, shortName(faulty(file).name), at, size);
    const int length = code == SQLITE_FULL ? size / 2 : size;
    if (code != SQLITE_OK && code != SQLITE_FULL)
        return code;
    const int done = below->pMethods->xWrite(below, buffer, length, at);
    if (done == SQLITE_OK)
        disk->written(faulty(file).inode, at, QByteArray(static_cast<const char *>(buffer), length));
    return code == SQLITE_FULL ? code : done;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *below = faulty(file).below();
    const int code = disk->enter(Operation::Truncate, shortName(faulty(file).name), size);
    const int done = code != SQLITE_OK ? code : below->pMethods->xTruncate(below, size);
    if (done == SQLITE_OK)
        disk->truncated(faulty(file).inode, size);
    return done;
}

int sync(sqlite3_file *file, int flags)
{
    sqlite3_file *below = faulty(file).below();
    const int code = disk->enter(Operation::Sync, shortName(faulty(file).name));
    return code != SQLITE_OK || disk->ignoresSync() ? code : below->pMethods->xSync(below, flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *below = faulty(file).below();
    const int code = disk->enter(Operation::Size, shortName(faulty(file).name));
    return code != SQLITE_OK ? code : below->pMethods->xFileSize(below, size);
}

int lock(sqlite3_file *file, int level)
{
    sqlite3_file *below = faulty(file).below();
    const int code = disk->enter(Operation::Lock, shortName(faulty(file).name), level);
    return code != SQLITE_OK ? code : below->pMethods->xLock(below, level);
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods ours {};
        // Without shared memory and memory maps: the store uses neither.
        ours.iVersion = 1;
        ours.xClose = [](sqlite3_file *file) { return faulty(file).below()->pMethods->xClose(faulty(file).below()); };
        ours.xRead = read;
        ours.xWrite = write;
        ours.xTruncate = truncate;
        ours.xSync = sync;
        ours.xFileSize = fileSize;
        ours.xLock = lock;
        ours.xUnlock = [](sqlite3_file *file, int level) {
            return faulty(file).below()->pMethods->xUnlock(faulty(file).below(), level);
        };
        ours.xCheckReservedLock = [](sqlite3_file *file, int *result) {
            return faulty(file).below()->pMethods->xCheckReservedLock(faulty(file).below(), result);
        };
        ours.xFileControl = [](sqlite3_file *file, int what, void *argument) {
            return faulty(file).below()->pMethods->xFileControl(faulty(file).below(), what, argument);
        };
        ours.xSectorSize
            = [](sqlite3_file *file) { return faulty(file).below()->pMethods->xSectorSize(faulty(file).below()); };
        ours.xDeviceCharacteristics = [](sqlite3_file *file) {
            return faulty(file).below()->pMethods->xDeviceCharacteristics(faulty(file).below());
        };
        return ours;
    }();
    return &all;
}

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyFile &ours = faulty(file);
    ours = FaultyFile {};
    const int code = disk->enter(Operation::Open, shortName(path), flags & SQLITE_OPEN_CREATE);
    const int done = code != SQLITE_OK ? code : real->xOpen(real, path, ours.below(), flags, outFlags);
    if (done != SQLITE_OK)
        return done;
    ours.base.pMethods = methods();
    ours.name = path;
    ours.inode = path ? inodeOf(path) : 0;
    if (path)
        disk->opened(QFile::decodeName(path));
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *path, int syncFolder)
{
    const int code = disk->enter(Operation::Delete, shortName(path));
    return code != SQLITE_OK ? code : real->xDelete(real, path, disk->ignoresSync() ? 0 : syncFolder);
}

int access(sqlite3_vfs *, const char *path, int flags, int *result)
{
    const int code = disk->enter(Operation::Access, shortName(path));
    return code != SQLITE_OK ? code : real->xAccess(real, path, flags, result);
}

int codeOf(Operation operation)
{
    switch (operation) {
    case Operation::Open:
        return SQLITE_CANTOPEN;
    case Operation::Read:
        return SQLITE_IOERR_READ;
    case Operation::Write:
        return SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Size:
        return SQLITE_IOERR_FSTAT;
    case Operation::Lock:
        return SQLITE_IOERR_LOCK;
    case Operation::Delete:
        return SQLITE_IOERR_DELETE;
    case Operation::Access:
        return SQLITE_IOERR_ACCESS;
    }
    Q_UNREACHABLE();
}

} // namespace

FaultyDisk &FaultyDisk::installed()
{
    static FaultyDisk one;
    if (disk)
        return one;
    disk = &one;
    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs ours = *real;
    ours.zName = "faulty";
    ours.szOsFile = static_cast<int>(sizeof(FaultyFile)) + real->szOsFile;
    ours.pNext = nullptr;
    ours.xOpen = open;
    ours.xDelete = remove;
    ours.xAccess = access;
    ours.xFullPathname = [](sqlite3_vfs *, const char *path, int size, char *out) {
        return real->xFullPathname(real, path, size, out);
    };
    sqlite3_vfs_register(&ours, 1);
    return one;
}

void FaultyDisk::begin(const QString &folder, const Plan &plan, bool keepStates)
{
    const std::scoped_lock lock(m_mutex);
    m_folder = folder;
    m_folderInode = inodeOf(QFile::encodeName(folder).constData());
    m_plan = plan;
    m_keepsStates = keepStates;
    m_steps.clear();
    m_states.clear();
    m_now = {};
    m_running = true;
    if (keepStates)
        lookAtNames();
    m_now.durableNames = m_now.names;
    m_changed = true;
}

void FaultyDisk::end()
{
    const std::scoped_lock lock(m_mutex);
    Allocations::fail(Allocations::Failing::None);
    m_running = false;
    m_plan = {};
    if (!m_keepsStates)
        return;
    lookAtNames();
    keepState();
    m_keepsStates = false;
}

int FaultyDisk::enter(Operation operation, const QString &name, qint64 at, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_running)
        return SQLITE_OK;
    if (m_keepsStates) {
        lookAtNames();
        keepState();
    }
    const bool grows = operation == Operation::Write || (operation == Operation::Open && at != 0);
    const std::size_t before = m_steps.isEmpty() ? 0 : m_steps.constLast().chain;
    // The name of a file that is not complete yet is chosen by chance.
    const QString known = name.section(QStringLiteral(".steward"), 0, 0);
    m_steps.append(
        {operation, grows, qHashMulti(before, static_cast<int>(operation), known, at, size), Allocations::count()});
    const qint64 number = m_steps.size();
    if (m_plan.fault == Fault::None || number < m_plan.at || (number > m_plan.at && !m_plan.forEver))
        return SQLITE_OK;
    if (m_plan.fault == Fault::Io)
        return codeOf(operation);
    if (m_plan.fault == Fault::Full)
        return operation == Operation::Write ? SQLITE_FULL : grows ? SQLITE_CANTOPEN : SQLITE_OK;
    if (number == m_plan.at)
        Allocations::fail(m_plan.forEver ? Allocations::Failing::All : Allocations::Failing::Next);
    return SQLITE_OK;
}

void FaultyDisk::opened(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_keepsStates)
        return;
    lookAtNames();
    if (const quint64 inode = m_now.names.value(QFileInfo(path).fileName()); inode != 0)
        m_now.files[inode].isOfSqlite = true;
}

void FaultyDisk::written(quint64 inode, qint64 at, const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_keepsStates)
        return;
    m_now.files[inode].unsynced.append({at, bytes});
    m_changed = true;
}

void FaultyDisk::truncated(quint64 inode, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_keepsStates)
        return;
    m_now.files[inode].unsynced.append({0, {}, size});
    m_changed = true;
}

void FaultyDisk::synced(quint64 inode)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_keepsStates)
        return;
    lookAtNames();
    keepState();
    if (inode == m_folderInode) {
        m_changed = m_now.durableNames != m_now.names;
        m_now.durableNames = m_now.names;
        return;
    }
    FileState &file = m_now.files[inode];
    for (const Unsynced &one : std::as_const(file.unsynced)) {
        if (one.truncatedTo >= 0) {
            file.durable.resize(one.truncatedTo);
            continue;
        }
        if (const qint64 end = one.at + one.bytes.size(); file.durable.size() < end)
            file.durable.append(end - file.durable.size(), '\0');
        std::copy(one.bytes.begin(), one.bytes.end(), file.durable.begin() + one.at);
    }
    m_changed = !file.unsynced.isEmpty();
    file.unsynced.clear();
}

/// What stands in the folder now, whoever has put it there.
void FaultyDisk::lookAtNames()
{
    QMap<QString, quint64> names;
    DIR *folder = ::opendir(QFile::encodeName(m_folder).constData());
    while (const dirent *entry = folder ? ::readdir(folder) : nullptr) {
        struct stat status { };
        if (entry->d_name[0] == '.' || ::fstatat(::dirfd(folder), entry->d_name, &status, 0) != 0
            || !S_ISREG(status.st_mode))
            continue;
        const QString name = QFile::decodeName(entry->d_name);
        names.insert(name, status.st_ino);
        FileState &file = m_now.files[status.st_ino];
        const qint64 time = status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
        if (file.isOfSqlite || (file.lookedAt == time && file.lookedSize == status.st_size))
            continue;
        file.lookedAt = time;
        file.lookedSize = status.st_size;
        if (QFile content(m_folder + u'/' + name); content.open(QIODevice::ReadOnly))
            file.durable = content.readAll();
        m_changed = true;
    }
    if (folder)
        ::closedir(folder);
    m_changed = m_changed || names != m_now.names;
    m_now.names = names;
}

void FaultyDisk::keepState()
{
    if (!m_changed)
        return;
    m_changed = false;
    m_now.operations = m_steps.size();
    m_states.append(m_now);
}

} // namespace steward::faults

// What SQLite and the program call to make a file durable. Nothing has to reach a real disk.
extern "C" int fsync(int descriptor)
{
    struct stat status { };
    if (::fstat(descriptor, &status) != 0)
        return -1;
    if (steward::faults::disk)
        steward::faults::disk->synced(status.st_ino);
    return 0;
}

extern "C" int fdatasync(int descriptor)
{
    return fsync(descriptor);
}
