// Measures what the Sync page asks for after each change, in a large directory that is in step with its server but for
// a few accounts: bench_overview [--rows N] [--changed N] [--directory FILE] [--seed N].

#include "models/actions/remoteactions.h"
#include "models/store/catalogrows.h"
#include "tests/benchmarks/benchdirectory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace steward;

namespace {

const Author Bench {QStringLiteral("Bench"), QStringLiteral("command")};
constexpr int AtOnce = 20'000;
constexpr int Times = 5;

template <typename T> T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return *result;
}

/// Agrees with a server on the next accounts that nobody has agreed on; false: there are none.
bool agreeOnSome(Store &store)
{
    const auto agree = [](Transaction &transaction) -> Result<bool> {
        const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
        STEWARD_TRY(catalog);
        const Result<QList<AdministratorId>> ids = SyncRows(transaction.connection()).candidates({}, AtOnce);
        STEWARD_TRY(ids);
        const Result<QList<Administrator>> rows = AdministratorRows(transaction.connection()).byIds(*ids);
        STEWARD_TRY(rows);
        for (const Administrator &row : *rows) {
            SyncBase base;
            base.uid = row.uid;
            base.serverId = QString::number(row.id.value);
            base.externalId = row.uid.toString(QUuid::WithoutBraces);
            base.agreed = wireToJson(wireValues(row, *catalog));
            base.resource = base.agreed;
            base.cleanRevision = row.revision;
            STEWARD_TRY(transaction.keepBase(base));
        }
        return !ids->isEmpty();
    };
    return must(await(store.write(Bench.asProgram(), agree))).value;
}

void connectTo(Store &store)
{
    const auto keep = [](Transaction &transaction) -> Result<bool> {
        RemoteProfile profile;
        profile.url = QUrl(QStringLiteral("http://127.0.0.1:9/scim/v2"));
        RemoteRecord record;
        record.profile = profile.toJson();
        STEWARD_TRY(transaction.keepRemote(record));
        return true;
    };
    std::ignore = must(await(store.write(Bench.asProgram(), keep)));
    while (agreeOnSome(store)) { }
}

void edit(Store &store, int rows, int count)
{
    const auto change = [rows, count](Transaction &transaction) -> Result<bool> {
        for (int i = 0; i < count; ++i) {
            const AdministratorId id {1 + static_cast<qint64>(i) * rows / count};
            const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
            STEWARD_TRY(row);
            transaction.describe(ChangeKind::Edit, (*row)->displayName());
            STEWARD_TRY(transaction.update(**row, {{Field::LastName, QStringLiteral("Edited")}}));
        }
        return true;
    };
    std::ignore = must(await(store.write(Bench.asProgram(), change)));
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
    add("rows", "How many accounts the directory has.", "1000000");
    add("changed", "How many of them are edited.", "20");
    add("directory", "Where the directory is kept for the next time.", "");
    add("seed", "Gives the same directory.", "7");
    options.process(application);
    const int rows = options.value(QStringLiteral("rows")).toInt();
    const int changed = options.value(QStringLiteral("changed")).toInt();
    QTemporaryDir folder;
    QString path = options.value(QStringLiteral("directory"));
    if (path.isEmpty())
        path = folder.filePath(QStringLiteral("bench.steward"));
    if (const QString problem = makeBenchDirectory(path, rows, options.value(QStringLiteral("seed")).toUInt());
        !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    Store store;
    std::ignore = await(store.open(path));
    std::ignore = await(store.checked());
    Keychain keychain;
    RemoteActions remote(store, Bench, keychain);
    connectTo(store);
    edit(store, rows, changed);
    for (int i = 0; i < Times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const SyncOverview overview = must(awaitInEventLoop(remote.overview()));
        std::printf("%lld to send of %d: %.1f ms\n", static_cast<long long>(overview.toSend()), rows,
                    static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}
