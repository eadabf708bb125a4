// Measures import, edit and undo of many rows in a large directory beside what SQLite needs for the bare work on the
// same file and schema, with the same durability, and prints the ratios:
// bench_bulk [--rows N] [--changed N] [--directory FILE] [--seed N].

#include "models/actions/bulkactions.h"
#include "models/actions/importactions.h"
#include "models/actions/undoactions.h"
#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/barework.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

#include <unistd.h>

using namespace steward;

namespace {

const Author Bench {QStringLiteral("Bench"), QStringLiteral("command")};

template <typename T> T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return *result;
}

/// A copy of the directory that nobody has touched yet, on the disk.
QString freshCopy(const QString &directory, const QString &folder)
{
    const QString path = folder + QStringLiteral("/copy.steward");
    QFile::remove(path);
    if (!QFile::copy(directory, path))
        qFatal("The directory could not be copied.");
    ::sync();
    return path;
}

std::shared_ptr<const std::vector<quint32>> scattered(int rows, int count, quint32 seed)
{
    auto ids = std::make_shared<std::vector<quint32>>(static_cast<std::size_t>(rows));
    std::iota(ids->begin(), ids->end(), 1U);
    QRandomGenerator random(seed);
    std::shuffle(ids->begin(), ids->end(), random);
    ids->resize(static_cast<std::size_t>(count));
    return ids;
}

/// The longest time for which the event loop of this thread, which is that of the window, did not turn.
class Stalls : public QObject {
public:
    Stalls()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_tick.start(1);
    }
    double milliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

template <typename T> T timed(const char *what, double bare, double limit, QFuture<Result<T>> future, QElapsedTimer &timer)
{
    const Stalls stalls;
    const Result<T> result = awaitInEventLoop(std::move(future));
    const double own = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%-34s %8.0f ms, bare %8.0f ms, ratio %5.2f (at most %.1f), longest stall %4.1f ms\n", what, own, bare,
                own / bare, limit, stalls.milliseconds());
    return must(result);
}

void edits(const QString &directory, const QString &folder, int rows, int count, quint32 seed)
{
    const auto ids = scattered(rows, count, seed);
    const BareTimes bare = bareEdit(freshCopy(directory, folder), *ids);
    const QString path = freshCopy(directory, folder);
    Store store;
    std::ignore = await(store.open(path));
    std::ignore = await(store.checked());
    BulkJob job;
    job.ids = ids;
    job.includeStopping = true;
    job.edit.fields = {{Field::Organization, FieldEdit::Operation::Set, QStringLiteral("Head Office")}};
    Consent everything;
    everything.everything = true;
    ::sync();
    BulkActions bulk(store, Bench);
    QElapsedTimer timer;
    timer.start();
    const Outcome edited = timed("edit of scattered rows", bare.edit, 2, bulk.apply(job, everything), timer);
    if (edited.job->changed < count * 9 / 10)
        qFatal("only %lld rows changed", static_cast<long long>(edited.job->changed));
    ::sync();
    UndoActions undo(store, Bench);
    timer.start();
    const Outcome undone = timed("undo of that edit", bare.undo, 2, undo.undo(edited.set->id, everything), timer);
    if (!undone.left.isEmpty())
        qFatal("%lld rows were left", static_cast<long long>(undone.left.size()));
}

void imports(const QString &directory, const QString &folder, int rows, int count)
{
    const QString csv = folder + QStringLiteral("/import.csv");
    writeImportFile(csv, rows, count);
    const double bare = bareImport(freshCopy(directory, folder), csv, rows);
    const QString path = freshCopy(directory, folder);
    Store store;
    std::ignore = await(store.open(path));
    std::ignore = await(store.checked());
    ImportActions actions(store, Bench);
    ImportSource source;
    source.path = csv;
    QElapsedTimer whole;
    whole.start();
    const ImportFile file = must(awaitInEventLoop(actions.read(source)));
    const qint64 read = whole.elapsed();
    const ImportPlanPtr plan
        = must(awaitInEventLoop(actions.preview(ImportDraft {file.sheet, mappingOf(file.matches), {}, {}})));
    const qint64 previewed = whole.elapsed();
    if (plan->count(RowState::New) != count)
        qFatal("%lld of %d rows are new", static_cast<long long>(plan->count(RowState::New)), count);
    std::printf("reading the file %lld ms, preview %lld ms\n", static_cast<long long>(read),
                static_cast<long long>(previewed - read));
    QElapsedTimer timer;
    timer.start();
    const Outcome imported = timed("import", bare, 1.5, actions.apply(plan, false), timer);
    std::printf("%-34s %8lld ms, ratio %5.2f\n", "import with reading and preview", static_cast<long long>(whole.elapsed()),
                static_cast<double>(whole.elapsed()) / bare);
    if (!imported.set || imported.set->rowCount != count)
        qFatal("not imported");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const auto add = [&options](const char *name, const char *text, const char *fallback) {
        options.addOption({QLatin1StringView(name), QLatin1StringView(text), QStringLiteral("value"),
                           QLatin1StringView(fallback)});
    };
    add("rows", "How many accounts the directory has.", "1000000");
    add("changed", "How many rows are imported and changed.", "100000");
    add("directory", "Where the directory is kept for the next time.", "");
    add("seed", "Gives the same directory and the same rows.", "7");
    options.process(application);
    const int rows = options.value(QStringLiteral("rows")).toInt();
    const int changed = options.value(QStringLiteral("changed")).toInt();
    const quint32 seed = options.value(QStringLiteral("seed")).toUInt();
    QTemporaryDir folder;
    QString directory = options.value(QStringLiteral("directory"));
    if (directory.isEmpty())
        directory = folder.filePath(QStringLiteral("bench.steward"));
    if (const QString problem = makeBenchDirectory(directory, rows, seed); !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    std::printf("%d of %d rows, --seed %u\n", changed, rows, seed);
    edits(directory, folder.path(), rows, changed, seed);
    imports(directory, folder.path(), rows, changed);
    return 0;
}
