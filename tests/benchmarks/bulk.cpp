// Measures import, edit and undo of many rows in a large directory beside what the sqlite3 shell needs for the bare work
// on the same file and schema, with the same durability, and prints the ratios, at last their medians:
// bench_bulk [--rows N] [--changed N] [--rounds N] [--directory FILE] [--seed N].

#include "models/actions/bulkactions.h"
#include "models/actions/importactions.h"
#include "models/actions/undoactions.h"
#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/barework.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
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

/// Of this process since it was made.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    Times elapsed() const
    {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e6,
                1000.0 * static_cast<double>(std::clock() - m_processor) / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = std::clock();
};

/// Of each measurement, one ratio a round.
QMap<QString, std::vector<double>> ratios;

void report(const char *what, const Times &own, const Times &bare)
{
    std::printf("%-34s %7.0f ms, bare %6.0f ms, ratio %5.2f; of processor %6.0f and %6.0f ms, ratio %5.2f\n", what,
                own.clock, bare.clock, own.clock / bare.clock, own.processor, bare.processor,
                own.processor / bare.processor);
    ratios[QString::fromUtf8(what)].push_back(own.clock / bare.clock);
    ratios[QString::fromUtf8(what) + QStringLiteral(" (processor)")].push_back(own.processor / bare.processor);
}

template <typename T> T timed(const char *what, const Times &bare, QFuture<Result<T>> future, const Stopwatch &watch)
{
    const Stalls stalls;
    const Result<T> result = awaitInEventLoop(std::move(future));
    report(what, watch.elapsed(), bare);
    std::printf("%-34s %7.1f ms\n", "  longest stall", stalls.milliseconds());
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
    const Stopwatch editing;
    const Outcome edited = timed("edit (at most 2)", bare.edit, bulk.apply(job, everything), editing);
    if (edited.job->changed < count * 9 / 10)
        qFatal("only %lld rows changed", static_cast<long long>(edited.job->changed));
    ::sync();
    UndoActions undo(store, Bench);
    const Stopwatch undoing;
    const Outcome undone = timed("undo (at most 2)", bare.undo, undo.undo(edited.set->id, everything), undoing);
    if (!undone.left.isEmpty())
        qFatal("%lld rows were left", static_cast<long long>(undone.left.size()));
}

void imports(const QString &directory, const QString &folder, int rows, int count)
{
    const QString csv = folder + QStringLiteral("/import.csv");
    writeImportFile(csv, rows, count);
    const Times bare = bareImport(freshCopy(directory, folder), csv, Kept::Journal);
    const Times alone = bareImport(freshCopy(directory, folder), csv, Kept::Nothing);
    const QString path = freshCopy(directory, folder);
    Store store;
    std::ignore = await(store.open(path));
    std::ignore = await(store.checked());
    ImportActions actions(store, Bench);
    ImportSource source;
    source.path = csv;
    const Stopwatch whole;
    const ImportFile file = must(awaitInEventLoop(actions.read(source)));
    const double read = whole.elapsed().clock;
    const ImportPlanPtr plan
        = must(awaitInEventLoop(actions.preview(ImportDraft {file.sheet, mappingOf(file.matches), {}, {}})));
    const double previewed = whole.elapsed().clock;
    if (plan->count(RowState::New) != count)
        qFatal("%lld of %d rows are new", static_cast<long long>(plan->count(RowState::New)), count);
    std::printf("%-34s %7.0f ms, preview %.0f ms\n", "reading the file", read, previewed - read);
    const Stopwatch importing;
    const Outcome imported = timed("import (at most 1.5)", bare, actions.apply(plan, false), importing);
    report("import beside one without journal", importing.elapsed(), alone);
    report("import with reading and preview", whole.elapsed(), alone);
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
    add("rounds", "How often everything is measured.", "1");
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
    for (int round = 0; round < options.value(QStringLiteral("rounds")).toInt(); ++round) {
        edits(directory, folder.path(), rows, changed, seed);
        imports(directory, folder.path(), rows, changed);
    }
    for (auto it = ratios.begin(); it != ratios.end(); ++it) {
        const auto middle = it->begin() + static_cast<std::ptrdiff_t>(it->size() / 2);
        std::nth_element(it->begin(), middle, it->end());
        std::printf("%-46s median ratio %5.2f\n", qUtf8Printable(it.key()), *middle);
    }
    return 0;
}
