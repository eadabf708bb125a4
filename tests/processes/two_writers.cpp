// Two processes make 2,000 random edits on one file; nothing is lost and both see the same at rest.
// Usage: process_two_writers [--seed N] [--edits N]

#include "tests/processes/directorymodel.h"
#include "tests/processes/otherprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using processTest::fail;
using processTest::say;

constexpr int Rows = 12; // few, so that the two meet
constexpr std::chrono::seconds LookFor {30};

/// Waits in the event loop until the store has told of `last`, or too long.
bool waitFor(const QList<qint64> &heard, qint64 last)
{
    std::ignore = processTest::waitUntil([&] { return !heard.isEmpty() && heard.last() >= last; }, LookFor);
    return !heard.isEmpty() && heard.last() == last;
}

QString digest(const DirectoryModel &model)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto it = model.cbegin(); it != model.cend(); ++it)
        hash.addData(QByteArray(QByteArray::number(it.key()) + QJsonDocument(it.value()).toJson()));
    return QString::fromLatin1(hash.result().toHex());
}

struct Side {
    QList<qint64> acknowledged;
    int conflicts = 0;
};

/// Commits `edits` edits; a stale one is read again and tried again.
Result<Side> editAll(Store &store, const QString &author, quint32 seed, int edits)
{
    Side side;
    processTest::RandomEdit edit(seed);
    while (side.acknowledged.size() < edits) {
        const Result<qint64> set = edit.run(store, author, side.acknowledged.size());
        if (set && *set != 0)
            side.acknowledged.append(*set);
        else if (!set && set.error().kind == ErrorKind::Conflict)
            ++side.conflicts;
        else if (!set)
            return set.error();
    }
    return side;
}

/// The other process: edits, says which sets it made, then waits to be told the last set and says what it sees then.
int child(const QString &path, quint32 seed, int edits)
{
    Store store;
    QList<qint64> heard;
    QObject::connect(&store, &Store::changed, &store, [&](const ChangeSet &set) { heard.append(set.id.value); });
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    say(u"ready"_s);
    std::getchar();
    const Result<Side> side = editAll(store, u"child"_s, seed, edits);
    if (!side)
        return fail(side.error().message + side.error().detail);
    for (const qint64 id : side->acknowledged)
        say(u"set %1"_s.arg(id));
    say(u"conflicts %1"_s.arg(side->conflicts));
    say(u"done"_s);
    qint64 last = 0;
    if (std::scanf("%lld", reinterpret_cast<long long *>(&last)) != 1 || !waitFor(heard, last))
        return fail(u"the child has not heard of set %1"_s.arg(last));
    const auto model = await(store.read(processTest::tables));
    if (!model)
        return fail(model.error().detail);
    say(u"heard %1"_s.arg(heard.size()));
    say(u"digest "_s + digest(*model));
    return 0;
}

int parent(quint32 seed, int edits)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"two.steward"_s);
    if (const auto created = processTest::create(path, Rows); !created)
        return fail(created.error().message);
    QElapsedTimer timer;
    timer.start();
    Store store;
    QList<qint64> heard;
    QObject::connect(&store, &Store::changed, &store, [&](const ChangeSet &set) { heard.append(set.id.value); });
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, path, u"--seed"_s, QString::number(seed + 1), u"--edits"_s, QString::number(edits / 2)});
    if (!other.waitForReadyRead(60000) || other.readAll() != "ready\n")
        return fail(u"the child did not start"_s);
    other.write("\n");
    other.waitForBytesWritten();
    const Result<Side> mine = editAll(store, u"parent"_s, seed, edits - edits / 2);
    if (!mine)
        return fail(mine.error().message + mine.error().detail);
    QByteArray said;
    while (!said.contains("done\n") && other.waitForReadyRead(120000))
        said += other.readAll();
    if (!said.contains("done\n"))
        return fail(u"the child said: "_s + QString::fromUtf8(said));
    const qint64 last = await(store.read([](Connection &c) { return Journal(c).lastId(); })).value();
    other.write(QByteArray::number(last) + '\n');
    if (!waitFor(heard, last))
        return fail(u"the parent has not heard of set %1"_s.arg(last));
    // It may have ended already.
    if (other.state() != QProcess::NotRunning && !other.waitForFinished(60000))
        return fail(u"the child does not end"_s);
    said += other.readAll();

    QList<qint64> acknowledged = mine->acknowledged;
    int conflicts = mine->conflicts;
    QString theirDigest;
    qint64 theyHeard = 0;
    for (const QByteArray &line : said.split('\n')) {
        const QByteArray value = line.mid(line.indexOf(' ') + 1);
        if (line.startsWith("set "))
            acknowledged.append(value.toLongLong());
        else if (line.startsWith("conflicts "))
            conflicts += value.toInt();
        else if (line.startsWith("digest "))
            theirDigest = QString::fromLatin1(value);
        else if (line.startsWith("heard "))
            theyHeard = value.toLongLong();
        else if (line.startsWith("FAIL"))
            return fail(QString::fromUtf8(line));
    }
    // The journal holds the birth of the file and exactly the acknowledged edits.
    std::sort(acknowledged.begin(), acknowledged.end());
    QList<qint64> expected;
    for (qint64 id = 2; id <= edits + 1; ++id)
        expected.append(id);
    if (acknowledged != expected || last != edits + 1)
        return fail(u"acknowledged are %1 sets, the journal ends with %2"_s.arg(acknowledged.size()).arg(last));
    if (heard != expected || theyHeard != edits)
        return fail(u"the stores told of %1 and %2 sets of %3"_s.arg(heard.size()).arg(theyHeard).arg(edits));
    const auto model = await(store.read(processTest::tables));
    if (!model || digest(*model) != theirDigest)
        return fail(u"the two processes see different rows"_s);
    const Result<QString> fault = await(store.read(processTest::fault));
    if (!fault || !fault->isEmpty())
        return fail(fault ? *fault : fault.error().message + fault.error().detail);
    say(u"%1 edits by two processes, %2 conflicts tried again, %3 ms"_s.arg(edits).arg(conflicts).arg(timer.elapsed()));
    return conflicts > 0 ? 0 : fail(u"the two never met; the test shows nothing"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seed"_s, u"Gives the same edits again."_s, u"number"_s},
                        {u"edits"_s, u"How many edits both make together."_s, u"number"_s, u"2000"_s},
                        {u"child"_s, u"Be the other process on this file."_s, u"path"_s}});
    options.process(application);
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    const int edits = options.value(u"edits"_s).toInt();
    if (options.isSet(u"child"_s))
        return child(options.value(u"child"_s), seed, edits);
    say(u"--seed %1"_s.arg(seed));
    return parent(seed, edits);
}
