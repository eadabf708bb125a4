// Opens, reads, verifies and changes directories that were damaged at random: nothing crashes or hangs, and what is
// refused stays as it is to the byte. Usage: process_damaged [--seed N] [--files N] [--keep FILE]

#include "models/actions/newdirectory.h"
#include "models/store/catalogrows.h"
#include "models/store/chainverification.h"
#include "models/store/store.h"
#include "tests/support/filebytes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace steward;

namespace {

constexpr qsizetype PageSize = 4096;
constexpr qint64 LongestMs = 2000;
const Author Tester {QStringLiteral("Tess"), QStringLiteral("window")};

/// Makes wrong files out of one that is right.
class Damage {
public:
    explicit Damage(quint32 seed) : m_random(seed) { }

    QByteArray next(QByteArray bytes)
    {
        const int times = 1 + below(4);
        for (int i = 0; i < times; ++i)
            once(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit) { return static_cast<int>(m_random.bounded(std::max<int>(1, static_cast<int>(limit)))); }
    char byte()
    {
        constexpr char Telling[] {'\0', '\x01', '\x02', '\x05', '\x0A', '\x0D', '\x7F', '\x80', '\xFF'};
        return below(2) == 0 ? Telling[below(std::size(Telling))] : static_cast<char>(below(256));
    }
    qsizetype page(const QByteArray &bytes) { return PageSize * below(bytes.size() / PageSize); }

    void once(QByteArray &bytes)
    {
        if (bytes.size() < 2 * PageSize)
            return;
        switch (below(8)) {
        case 0: // Anywhere.
            write(bytes, below(bytes.size()), 1 + below(64));
            break;
        case 1: // Where a page says what it is and where its cells are.
            write(bytes, page(bytes), 1 + below(16));
            break;
        case 2: // The header of the file, but not its magic.
            write(bytes, 16 + below(84), 1 + below(4));
            break;
        case 3:
            std::fill_n(bytes.begin() + page(bytes), PageSize, '\0');
            break;
        case 4: { // Two pages change places.
            const qsizetype a = page(bytes);
            const qsizetype b = page(bytes);
            std::swap_ranges(bytes.begin() + a, bytes.begin() + a + PageSize, bytes.begin() + b);
            break;
        }
        case 5: { // A write that went to the wrong place.
            const QByteArray other = bytes.sliced(page(bytes), PageSize);
            bytes.replace(page(bytes), PageSize, other);
            break;
        }
        case 6:
            bytes.truncate(below(bytes.size()));
            break;
        default: { // A write that stopped in the middle.
            const qsizetype at = page(bytes) + 512 * below(8);
            std::fill(bytes.begin() + at, bytes.begin() + std::min(at + PageSize, bytes.size()), byte());
            break;
        }
        }
    }

    void write(QByteArray &bytes, qsizetype at, int count)
    {
        for (qsizetype i = at; i < std::min(at + count, bytes.size()); ++i)
            bytes[i] = byte();
    }

    QRandomGenerator m_random;
};

/// Everything a window reads, and one change. Returns whether the file was refused.
bool isRefused(const QString &path)
{
    Store store;
    if (!await(store.open(path)) || !await(store.checked()))
        return true;
    std::ignore = await(store.read([](Connection &connection) -> Result<bool> {
        STEWARD_TRY(CatalogRows(connection).directory());
        STEWARD_TRY(CatalogRows(connection).catalog());
        STEWARD_TRY(AdministratorRows(connection).forEach([](const Administrator &) { return Result<void>(); }));
        STEWARD_TRY(Journal(connection).newest(1000));
        STEWARD_TRY(verifiedChain(connection));
        return true;
    }));
    std::ignore = await(store.write(Tester, [](Transaction &transaction) -> Result<bool> {
        const auto rows = AdministratorRows(transaction.connection()).byName(QStringLiteral("ana.perez"), false);
        STEWARD_TRY(rows);
        if (rows->isEmpty())
            return false;
        transaction.describe(ChangeKind::Edit, rows->first().displayName());
        STEWARD_TRY(transaction.update(rows->first(), {{Field::LastName, QStringLiteral("Changed")}}));
        return true;
    }));
    return false;
}

/// What one file was like.
struct Tried {
    bool refused = false;
    bool changed = false;
    qint64 took = 0; ///< Milliseconds.
};

Tried tried(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("damaged.steward"));
    put(path, bytes);
    QElapsedTimer timer;
    timer.start();
    Tried one;
    one.refused = isRefused(path);
    one.took = timer.elapsed();
    one.changed = bytesOf(path) != bytes;
    for (const QString &left : QDir(folder.path()).entryList({QStringLiteral("damaged*")}, QDir::Files))
        QFile::remove(folder.filePath(left));
    return one;
}

QByteArray soundDirectory(const QString &path)
{
    Store store;
    if (!await(store.create(path, sampleDirectory(Tester))))
        qFatal("the sample directory could not be created");
    std::ignore = await(store.checked());
    return bytesOf(path);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("seed"), QStringLiteral("Gives the same files."), QStringLiteral("N")});
    options.addOption(
        {QStringLiteral("files"), QStringLiteral("How many are tried."), QStringLiteral("N"), QStringLiteral("1000")});
    options.addOption({QStringLiteral("keep"), QStringLiteral("Where each file is left before it is tried."),
                       QStringLiteral("FILE")});
    options.process(application);
    const quint32 seed = options.isSet(QStringLiteral("seed")) ? options.value(QStringLiteral("seed")).toUInt()
                                                               : QRandomGenerator::system()->generate();
    const int files = options.value(QStringLiteral("files")).toInt();
    std::printf("process_damaged --seed %u --files %d\n", seed, files);
    std::fflush(stdout);
    QTemporaryDir folder;
    const QByteArray sound = soundDirectory(folder.filePath(QStringLiteral("sound.steward")));
    Damage damage(seed);
    int refused = 0;
    qint64 longest = 0;
    for (int i = 0; i < files; ++i) {
        const QByteArray bytes = damage.next(sound);
        if (options.isSet(QStringLiteral("keep")))
            put(options.value(QStringLiteral("keep")), bytes);
        Tried one = tried(folder, bytes);
        // What hangs does so each time; a machine that has other work does not.
        for (int again = 0; again < 2 && one.took > LongestMs; ++again)
            one = tried(folder, bytes);
        longest = std::max(longest, one.took);
        if (one.refused && one.changed) {
            std::printf("FAIL file %d was refused, and changed all the same\n", i);
            return 1;
        }
        if (one.took > LongestMs) {
            std::printf("FAIL file %d took %lld ms\n", i, static_cast<long long>(one.took));
            return 1;
        }
        refused += one.refused ? 1 : 0;
    }
    std::printf("%d of %d were refused and left as they were; the longest took %lld ms\n", refused, files,
                static_cast<long long>(longest));
    return 0;
}
