// A process that commits edits is killed again and again: every acknowledged change is there, none is half there.
// Usage: process_kill [--seed N] [--kills N]

#include "models/store/directoryfile.h"
#include "tests/processes/directorymodel.h"
#include "tests/processes/otherprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using processTest::fail;
using processTest::say;

constexpr int Rows = 40;
constexpr int MostTries = 1500;

/// Commits without end: single edits and edits of all rows at once. After each it says the set's id and the hash of
/// what was committed.
int child(const QString &path, quint32 seed)
{
    Store store;
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    processTest::RandomEdit edit(seed);
    for (qint64 number = 0;; ++number) {
        const QString author = u"child%1"_s.arg(seed);
        Result<qint64> set = qint64(0);
        if (edit.below(4) == 0) {
            const auto written = await(store.write({author, u"command"_s}, [&](Transaction &t) -> Result<bool> {
                STEWARD_TRY(AdministratorRows(t.connection()).forEach([&](const Administrator &a) {
                    return t.update(a, {{Field::Organization, u"%1 %2"_s.arg(author).arg(number)}});
                }));
                return true;
            }));
            if (!written)
                return fail(written.error().detail);
            set = written->set->id.value;
        } else {
            set = edit.run(store, author, number);
        }
        if (!set)
            return fail(set.error().message + set.error().detail);
        if (*set != 0)
            say(QString::number(*set));
    }
}

/// Whether the kill left a journal that must be rolled back: SQLite writes its first bytes last.
bool leftHot(const QString &path)
{
    QFile journal(path + u"-journal"_s);
    return journal.open(QIODevice::ReadOnly) && journal.read(1).rightJustified(1, '\0') != QByteArray(1, '\0');
}

/// Starts the child, lets it work for a while, kills it; the id of the last set that it acknowledged.
Result<qint64> killed(const QString &path, quint32 seed, int microseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, path, u"--seed"_s, QString::number(seed)});
    // The delay counts from the first acknowledgement, so that the kill falls into the work and not into the start.
    if (!process.waitForReadyRead(60000))
        return Error {ErrorKind::Storage, u"the child did not begin"_s, {}};
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(-1);
    const QByteArray said = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::CrashExit || said.contains("FAIL"))
        return Error {ErrorKind::Storage, u"the child ended by itself: "_s + QString::fromUtf8(said), {}};
    // A line that is not complete was not an acknowledgement.
    const QByteArray complete = said.left(said.lastIndexOf('\n'));
    return complete.mid(complete.lastIndexOf('\n') + 1).toLongLong();
}

int parent(quint32 seed, int kills)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kill.steward"_s);
    if (const auto created = processTest::create(path, Rows); !created)
        return fail(created.error().message);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    int hot = 0;
    int unacknowledged = 0;
    qint64 before = 1;
    for (int round = 1; round <= kills; ++round) {
        const auto where = [round](const QString &what) { return u"after kill %1: %2"_s.arg(round).arg(what); };
        const Result<qint64> acknowledged = killed(path, seed + quint32(round), random.bounded(40000));
        if (!acknowledged)
            return fail(where(acknowledged.error().message));
        if (*acknowledged <= before)
            return fail(where(u"nothing was acknowledged"_s));
        hot += leftHot(path) ? 1 : 0;
        {
            Store store;
            if (const auto opened = await(store.open(path)); !opened)
                return fail(where(opened.error().message + opened.error().detail));
            const auto last = await(store.read([](Connection &c) { return Journal(c).lastId(); }));
            if (!last || *last < *acknowledged || *last > *acknowledged + 1)
                return fail(where(
                    u"set %1 was acknowledged, the journal ends with %2"_s.arg(*acknowledged).arg(last ? *last : -1)));
            unacknowledged += static_cast<int>(*last - *acknowledged);
            before = *last;
            const Result<QString> fault = await(store.read(processTest::fault));
            if (!fault || !fault->isEmpty())
                return fail(where(fault ? *fault : fault.error().message + fault.error().detail));
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        if (files.size() != 1)
            return fail(where(u"left behind: "_s + files.join(u' ')));
    }
    say(u"%1 kills, %2 sets, %3 journals to roll back, %4 sets without acknowledgement, %5 ms"_s.arg(kills)
            .arg(before)
            .arg(hot)
            .arg(unacknowledged)
            .arg(timer.elapsed()));
    return 0;
}

/// A console that stays open beside the process that dies reads on by itself, without writing anything.
int beside(quint32 seed)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"beside.steward"_s);
    if (const auto created = processTest::create(path, Rows); !created)
        return fail(created.error().message);
    Store store;
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    QRandomGenerator random(seed);
    int hot = 0;
    // In memory a journal stands for so short a time that one kill in a hundred meets it.
    for (int round = 1; hot == 0 && round <= MostTries; ++round) {
        const Result<qint64> acknowledged = killed(path, seed + quint32(round), random.bounded(40000));
        if (!acknowledged)
            return fail(acknowledged.error().message);
        hot += leftHot(path) ? 1 : 0;
        Result<qint64> last = qint64 {0};
        const auto readsOn = [&] {
            last = await(store.read([](Connection &c) { return Journal(c).lastId(); }));
            return last && *last >= *acknowledged;
        };
        std::ignore = processTest::waitUntil(readsOn, std::chrono::seconds(5));
        if (!last)
            return fail(u"a console beside it cannot read any more: "_s + last.error().detail);
    }
    say(u"a console beside it read on, %1 journals to roll back"_s.arg(hot));
    return hot > 0 ? 0 : fail(u"no kill left a journal; the test shows nothing"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seed"_s, u"Gives the same edits and delays again."_s, u"number"_s},
                        {u"kills"_s, u"How often."_s, u"number"_s, u"100"_s},
                        {u"child"_s, u"Be the process that is killed."_s, u"path"_s}});
    options.process(application);
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    if (options.isSet(u"child"_s))
        return child(options.value(u"child"_s), seed);
    say(u"--seed %1"_s.arg(seed));
    const int killed = parent(seed, options.value(u"kills"_s).toInt());
    return killed == 0 ? beside(seed) : killed;
}
