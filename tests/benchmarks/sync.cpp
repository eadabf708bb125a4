// Measures a sync with a server that costs next to nothing beside libcurl doing the same requests, and beside what Qt
// needs for them alone: all accounts read, edits sent, and a round that finds nothing new: bench_sync [--accounts N]
// [--edits N] [--latency MS] [--parallel N]
// [--seed N].

#include "models/actions/bulkactions.h"
#include "models/actions/remoteactions.h"
#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/plaincurl.h"
#include "tests/benchmarks/plainqt.h"
#include "tests/benchmarks/processmemory.h"
#include "tests/benchmarks/scimserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace steward;

namespace {

const Author Bench {QStringLiteral("Bench"), QStringLiteral("command")};
constexpr qint64 MemoryEvery = 20'000'000; // Nanoseconds.

template <typename T> T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return *result;
}

/// Looks at the event loop of this thread, which is that of the window, and at the memory of the process.
class Watch : public QObject {
public:
    Watch()
    {
        connect(&m_tick, &QTimer::timeout, this, &Watch::look);
        m_whole.start();
        m_since.start();
        m_tick.start(1);
    }
    double milliseconds() const { return static_cast<double>(m_whole.nsecsElapsed()) / 1e6; }
    void report() const
    {
        std::printf("  longest stall of the event loop %.1f ms (limit 16); memory %.0f MiB before, at most %.0f\n",
                    static_cast<double>(m_longest) / 1e6, m_before, m_peak);
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        if (m_whole.nsecsElapsed() - m_weighed > MemoryEvery) {
            m_weighed = m_whole.nsecsElapsed();
            m_peak = std::max(m_peak, residentMegabytes());
        }
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_whole;
    QElapsedTimer m_since;
    qint64 m_weighed = 0;
    qint64 m_longest = 0;
    double m_before = residentMegabytes();
    double m_peak = m_before;
};

double synced(RemoteActions &remote, const char *what, bool full, qint64 taken, qint64 sent)
{
    SyncWish wish;
    wish.full = full;
    const Watch watch;
    const SyncReport report = must(awaitInEventLoop(remote.sync(wish)));
    const double time = watch.milliseconds();
    if (report.error)
        qFatal("%s: %s", what, qUtf8Printable(report.error->message));
    if (report.taken() != taken || report.updated != sent)
        qFatal("%s: %lld were taken and %lld sent", what, static_cast<long long>(report.taken()),
               static_cast<long long>(report.updated));
    std::printf("%s: %.0f ms\n", what, time);
    watch.report();
    return time;
}

QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        qFatal("The directory could not be read.");
    return hash.result();
}

std::vector<quint32> scattered(int rows, int count, quint32 seed)
{
    std::vector<quint32> ids(static_cast<std::size_t>(rows));
    std::iota(ids.begin(), ids.end(), 1U);
    QRandomGenerator random(seed);
    std::shuffle(ids.begin(), ids.end(), random);
    ids.resize(static_cast<std::size_t>(count));
    std::sort(ids.begin(), ids.end());
    return ids;
}

void edit(Store &store, const std::vector<quint32> &ids)
{
    BulkJob job;
    job.ids = std::make_shared<const std::vector<quint32>>(ids);
    job.includeStopping = true;
    job.edit.fields = {{Field::Organization, FieldEdit::Operation::Set, QStringLiteral("Head Office")}};
    Consent everything;
    everything.everything = true;
    BulkActions bulk(store, Bench);
    const Outcome edited = must(awaitInEventLoop(bulk.apply(job, everything)));
    if (!edited.job || edited.job->changed != static_cast<qint64>(ids.size()))
        qFatal("not edited");
}

void measure(int accounts, int edits, std::chrono::milliseconds latency, int parallel, quint32 seed)
{
    const ScimServer server(accounts, latency);
    const std::vector<quint32> ids = scattered(accounts, edits, seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.steward"));
    if (const QString problem = makeBenchDirectory(path, 0, seed); !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    Store store;
    std::ignore = await(store.open(path));
    Keychain keychain;
    RemoteActions remote(store, Bench, keychain);
    RemoteProfile profile;
    profile.url = server.url();
    profile.authentication = RemoteProfile::Authentication::None;
    profile.readsPerSecond = 0;
    profile.writesPerSecond = 0;
    profile.parallel = parallel;
    std::ignore = must(awaitInEventLoop(remote.connectTo(profile, {})));

    const double curlPulls = curlPull(server.url(), accounts);
    const double curlPushes = curlPush(server.url(), ids, "W/\"1\"");
    std::printf("curl: %d accounts read in %.0f ms, %d edits sent in %.0f ms\n", accounts, curlPulls, edits,
                curlPushes);
    const double qtPulls = qtPull(server.url(), accounts, parallel);
    const double parsedPulls = parsedPull(server.url(), accounts);
    const double qtPushes = qtPush(server.url(), ids, "W/\"2\"", parallel);
    std::printf(
        "the least of a sync, as times of curl: QNetworkAccessManager alone %.2f for the accounts and %.2f for the "
        "edits; curl with each page parsed %.2f\n",
        qtPulls / curlPulls, qtPushes / curlPushes, parsedPulls / curlPulls);
    const double pull = synced(remote, "pull", true, accounts, 0);
    edit(store, ids);
    const double push = synced(remote, "push", false, 0, edits);
    synced(remote, "what was sent seen again", false, 0, 0);
    const QByteArray before = fingerprint(path);
    const double again = synced(remote, "nothing new, all looked at", true, 0, 0);
    synced(remote, "nothing new", false, 0, 0);
    std::printf("the file is %s\n", before == fingerprint(path) ? "the same, byte for byte" : "CHANGED");
    std::printf("ratio of pull %.2f (limit 1.5), of push %.2f (limit 1.3), of reading all again %.2f\n",
                pull / curlPulls, push / curlPushes, again / curlPulls);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const auto add = [&options](const char *name, const char *text, const char *fallback) {
        options.addOption(
            {QLatin1StringView(name), QLatin1StringView(text), QStringLiteral("value"), QLatin1StringView(fallback)});
    };
    add("accounts", "How many accounts the server has.", "100000");
    add("edits", "How many of them are edited here and sent.", "10000");
    add("latency", "For how many milliseconds the server holds each answer back.", "0");
    add("parallel", "How many requests are under way at once.", "2");
    add("seed", "Gives the same edits.", "7");
    options.addOption({QStringLiteral("serve"), QStringLiteral("Is the server, until standard input ends.")});
    options.process(application);
    const auto number = [&options](const char *name) { return options.value(QLatin1StringView(name)).toInt(); };
    const int accounts = number("accounts");
    const std::chrono::milliseconds latency(number("latency"));
    if (options.isSet(QStringLiteral("serve")))
        return ScimServer::serve(accounts, latency);
    std::printf("%d accounts, %d edits, latency %d ms, --seed %d\n", accounts, number("edits"), number("latency"),
                number("seed"));
    measure(accounts, number("edits"), latency, number("parallel"), quint32(number("seed")));
    return 0;
}
