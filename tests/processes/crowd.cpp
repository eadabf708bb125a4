// Three processes write and two read one file for a while: every acknowledged edit is in the journal and no other, the
// rows are what the journal says, and nobody is shown an error.
// Usage: process_crowd [--seed N] [--seconds N] [--writers N] [--readers N]

#include "tests/processes/directorymodel.h"
#include "tests/processes/otherprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using processTest::fail;
using processTest::say;

constexpr int Rows = 12; // Few, so that they meet.
constexpr int StartMs = 60'000;
/// Who never waits keeps the others out; and readers replay the whole journal each time.
constexpr std::chrono::milliseconds Pause {5};

/// Edits until the time is over; a stale edit is read again and tried again.
int write(Store &store, const QString &name, quint32 seed, int seconds)
{
    processTest::RandomEdit edit(seed);
    QElapsedTimer timer;
    timer.start();
    qint64 done = 0;
    qint64 conflicts = 0;
    while (!timer.hasExpired(seconds * 1000LL)) {
        std::this_thread::sleep_for(Pause);
        const Result<qint64> set = edit.run(store, name, done);
        if (!set && set.error().kind != ErrorKind::Conflict)
            return fail(name + u": "_s + set.error().message + u' ' + set.error().detail);
        if (!set) {
            ++conflicts;
            continue;
        }
        ++done;
        if (*set != 0)
            say(u"set %1"_s.arg(*set));
    }
    say(u"conflicts %1"_s.arg(conflicts));
    return 0;
}

/// Reads everything again and again; each time it is of one moment.
int read(Store &store, const QString &name, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    qint64 looks = 0;
    while (!timer.hasExpired(seconds * 1000LL)) {
        const auto same = await(store.read([](Connection &connection) -> Result<bool> {
            const Connection::Snapshot moment(connection);
            const Result<DirectoryModel> rows = processTest::tables(connection);
            STEWARD_TRY(rows);
            const Result<DirectoryModel> told = processTest::replayed(connection);
            STEWARD_TRY(told);
            return *rows == *told;
        }));
        if (!same)
            return fail(name + u": "_s + same.error().message + u' ' + same.error().detail);
        if (!*same)
            return fail(name + u" saw rows that the journal does not tell of"_s);
        ++looks;
    }
    say(u"looks %1"_s.arg(looks));
    return 0;
}

int child(const QString &path, const QString &name, quint32 seed, int seconds)
{
    Store store;
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    say(u"ready"_s);
    std::getchar();
    return name.startsWith(u"writer"_s) ? write(store, name, seed, seconds) : read(store, name, seconds);
}

std::unique_ptr<QProcess> started(const QString &path, const QString &name, quint32 seed, int seconds)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(),
                   {u"--child"_s, path, u"--name"_s, name, u"--seed"_s, QString::number(seed), u"--seconds"_s,
                    QString::number(seconds)});
    return process;
}

int parent(quint32 seed, int seconds, int writers, int readers)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"crowd.steward"_s);
    if (const auto created = processTest::create(path, Rows); !created)
        return fail(created.error().message);
    std::vector<std::unique_ptr<QProcess>> crowd;
    for (int i = 0; i < writers + readers; ++i) {
        const QString name = i < writers ? u"writer %1"_s.arg(i + 1) : u"reader %1"_s.arg(i + 1 - writers);
        crowd.push_back(started(path, name, seed + static_cast<quint32>(i), seconds));
    }
    for (const auto &one : crowd) {
        if (!one->waitForReadyRead(StartMs) || one->readAll() != "ready\n")
            return fail(u"a process did not start"_s);
    }
    for (const auto &one : crowd) {
        one->write("\n");
        one->waitForBytesWritten();
    }
    QList<qint64> acknowledged;
    qint64 conflicts = 0;
    int wrote = 0;
    qint64 looks = 0;
    for (const auto &one : crowd) {
        if (!one->waitForFinished(seconds * 1000 + StartMs))
            return fail(u"a process does not end"_s);
        const qsizetype before = acknowledged.size();
        for (const QByteArray &line : one->readAll().split('\n')) {
            const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
            if (line.startsWith("FAIL"))
                return fail(QString::fromUtf8(line));
            if (line.startsWith("set "))
                acknowledged.append(number);
            else if (line.startsWith("conflicts "))
                conflicts += number;
            else if (line.startsWith("looks "))
                looks += number;
        }
        wrote += acknowledged.size() > before ? 1 : 0;
        if (one->exitStatus() != QProcess::NormalExit || one->exitCode() != 0)
            return fail(u"a process ended with %1"_s.arg(one->exitCode()));
    }
    std::sort(acknowledged.begin(), acknowledged.end());
    Store store;
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    const qint64 last = await(store.read([](Connection &c) { return Journal(c).lastId(); })).value();
    for (qint64 id = 2; id <= last; ++id) {
        if (acknowledged.value(id - 2) != id)
            return fail(u"the journal has set %1, which nobody was told of"_s.arg(id));
    }
    if (acknowledged.size() != last - 1)
        return fail(u"%1 sets were acknowledged, the journal ends with %2"_s.arg(acknowledged.size()).arg(last));
    const Result<QString> fault = await(store.read(processTest::fault));
    if (!fault || !fault->isEmpty())
        return fail(fault ? *fault : fault.error().message + fault.error().detail);
    say(u"%1 edits, %2 conflicts tried again, %3 looks"_s.arg(acknowledged.size()).arg(conflicts).arg(looks));
    if (wrote < writers)
        return fail(u"only %1 of them wrote"_s.arg(wrote));
    return conflicts > 0 && looks > 0 ? 0 : fail(u"they never met; the test shows nothing"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"seed"_s, u"Gives the same edits again."_s, u"number"_s},
                        {u"seconds"_s, u"How long."_s, u"number"_s, u"20"_s},
                        {u"writers"_s, u"How many write."_s, u"number"_s, u"3"_s},
                        {u"readers"_s, u"How many read."_s, u"number"_s, u"2"_s},
                        {u"child"_s, u"Be one of them on this file."_s, u"path"_s},
                        {u"name"_s, u"Which of them."_s, u"name"_s}});
    options.process(application);
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    const int seconds = options.value(u"seconds"_s).toInt();
    if (options.isSet(u"child"_s))
        return child(options.value(u"child"_s), options.value(u"name"_s), seed, seconds);
    say(u"process_crowd --seed %1"_s.arg(seed));
    return parent(seed, seconds, options.value(u"writers"_s).toInt(), options.value(u"readers"_s).toInt());
}
