// Every command that writes, with a power cut or a failing disk, a full disk or no memory at each of its operations on
// the disk; and power cuts by chance, as many as wanted.
// Usage: faults [--group NAME] [--command NAME] [--seed S] [--outcomes N] [--ways N]
// [--cuts N [--part I/N]] [--without RULE]

#include "tests/faults/allocations.h"
#include "tests/faults/trial.h"
#include "tests/support/smtpserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>
#include <sqlite3.h>

#include <cstdio>
#include <ctime>
#include <dlfcn.h>

using namespace steward;
using namespace steward::faults;
using namespace Qt::StringLiterals;

namespace {

/// What a negative control leaves out.
bool asksAutocommit = true;

struct Wish {
    QString group;
    QString command;
    quint64 seed = 1;
    int outcomes = 4;
    qsizetype ways = 6;
    qint64 cuts = 0;
    qint64 part = 1;
    qint64 parts = 1;
    QString without;
};

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

double processorTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QString told(const Tally &tally)
{
    return u"%1 operations, %2 states, %3 cuts (%4 images), %5 runs with a fault (%6 shared)"_s.arg(tally.operations)
        .arg(tally.states)
        .arg(tally.cuts)
        .arg(tally.images)
        .arg(tally.runs)
        .arg(tally.shared);
}

QList<Command> wanted(const Wish &wish)
{
    QList<Command> some;
    for (const Command &command : commands()) {
        if ((wish.group.isEmpty() || command.group == wish.group)
            && (wish.command.isEmpty() || command.name == wish.command))
            some.append(command);
    }
    return some;
}

/// What is wrong, of each command the first thing.
QString everywhere(const Wish &wish, FaultyDisk &disk)
{
    Beginnings shared;
    QStringList faults;
    for (const Command &command : QList<Command> {opening()} + wanted(wish)) {
        const double before = processorTime();
        Trial trial(command, disk);
        QString wrong = trial.prepare();
        if (wrong.isEmpty())
            wrong = trial.cutEverywhere(wish.seed, wish.outcomes);
        if (wrong.isEmpty())
            wrong = trial.failEverywhere(shared, wish.seed, wish.ways);
        if (!wrong.isEmpty())
            faults.append(wrong);
        say(u"%1: %2, %3 s"_s.arg(command.name, told(trial.tally())).arg(processorTime() - before, 0, 'f', 1));
    }
    return faults.join(u'\n');
}

QString anywhere(const Wish &wish, FaultyDisk &disk)
{
    std::vector<std::unique_ptr<Trial>> trials;
    for (const Command &command : wanted(wish)) {
        trials.push_back(std::make_unique<Trial>(command, disk));
        if (const QString wrong = trials.back()->prepare(); !wrong.isEmpty())
            return wrong;
    }
    qint64 done = 0;
    for (qint64 cut = wish.part - 1; cut < wish.cuts; cut += wish.parts) {
        const quint64 seed = wish.seed + static_cast<quint64>(cut);
        Trial &trial = *trials.at(static_cast<std::size_t>(cut / wish.parts) % trials.size());
        if (const QString wrong = trial.cutAnywhere(seed); !wrong.isEmpty())
            return u"seed %1: %2"_s.arg(seed).arg(wrong);
        ++done;
    }
    qint64 images = 0;
    for (const auto &trial : trials)
        images += trial->tally().images;
    say(u"%1 cuts, %2 different images"_s.arg(done).arg(images));
    return {};
}

} // namespace

// Costs little here: how long it takes to guess a password is not what is tried.
extern "C" int crypto_pwhash_str(char out[crypto_pwhash_STRBYTES], const char *const password,
                                 unsigned long long length, unsigned long long, size_t)
{
    return crypto_pwhash_str_alg(out, password, length, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN,
                                 crypto_pwhash_ALG_ARGON2ID13);
}

// What a transaction asks before each statement.
extern "C" int sqlite3_get_autocommit(sqlite3 *db)
{
    static const auto real = reinterpret_cast<int (*)(sqlite3 *)>(::dlsym(RTLD_NEXT, "sqlite3_get_autocommit"));
    return asksAutocommit ? real(db) : 0;
}

int main(int argc, char **argv)
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    // No keychain, and none that is waited for.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    Allocations::install();
    FaultyDisk &disk = FaultyDisk::installed();
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    QCommandLineParser options;
    options.addOptions({{u"group"_s, u"Commands of this group only."_s, u"name"_s},
                        {u"command"_s, u"This command only."_s, u"name"_s},
                        {u"seed"_s, u"Gives the same outcomes again."_s, u"number"_s, u"1"_s},
                        {u"outcomes"_s, u"Of a power cut at each operation."_s, u"number"_s, u"4"_s},
                        {u"ways"_s, u"To fail at each operation, of six; the next one takes the next."_s, u"number"_s,
                         u"6"_s},
                        {u"cuts"_s, u"So many power cuts by chance instead."_s, u"number"_s, u"0"_s},
                        {u"part"_s, u"Which part of the cuts: 1/4 is every fourth."_s, u"I/N"_s, u"1/1"_s},
                        {u"without"_s, u"sync or autocommit; then it has to fail."_s, u"rule"_s}});
    options.process(application);
    Wish wish;
    wish.group = options.value(u"group"_s);
    wish.command = options.value(u"command"_s);
    wish.seed = options.value(u"seed"_s).toULongLong();
    wish.outcomes = options.value(u"outcomes"_s).toInt();
    wish.ways = std::max<qsizetype>(1, options.value(u"ways"_s).toLongLong());
    wish.cuts = options.value(u"cuts"_s).toLongLong();
    wish.part = options.value(u"part"_s).section(u'/', 0, 0).toLongLong();
    wish.parts = options.value(u"part"_s).section(u'/', 1, 1).toLongLong();
    wish.without = options.value(u"without"_s);
    if (wanted(wish).isEmpty() || wish.part < 1 || wish.parts < wish.part)
        options.showHelp(2);
    say(u"--seed %1"_s.arg(wish.seed));
    disk.ignoreSync(wish.without == u"sync"_s);
    asksAutocommit = wish.without != u"autocommit"_s;
    std::unique_ptr<SmtpServer> mailServer;
    for (const Command &command : wanted(wish)) {
        if (command.name == u"deliver"_s && !mailServer) {
            mailServer = std::make_unique<SmtpServer>();
            useMailServer(mailServer->port());
        }
    }
    const QString wrong = wish.cuts > 0 ? anywhere(wish, disk) : everywhere(wish, disk);
    say(u"%1 s of processor time"_s.arg(processorTime(), 0, 'f', 1));
    if (wish.without.isEmpty()) {
        say(wrong.isEmpty() ? u"nothing is lost, nothing is half done"_s : wrong);
        return wrong.isEmpty() ? 0 : 1;
    }
    say(wrong.isEmpty() ? u"without %1 nothing fails"_s.arg(wish.without)
                        : u"without %1 it fails, as it must: %2"_s.arg(wish.without, wrong));
    return wrong.isEmpty() ? 1 : 0;
}
