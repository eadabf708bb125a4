// A process that edits, imports and undoes many rows at once is killed again and again: each job is there as a whole or
// not at all, and simply runs again. Usage: process_kill_bulk [--seed N] [--seeds N] [--kills N]

#include "models/actions/bulkactions.h"
#include "models/actions/importactions.h"
#include "models/actions/undoactions.h"
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

constexpr int Rows = 60;
constexpr int NewRows = 10;
const QStringList Jobs {u"edit"_s, u"import"_s, u"undo"_s};
const Author Worker {u"worker"_s, u"command"_s};

Error wrong(const QString &what)
{
    return Error {ErrorKind::Storage, what};
}

Consent everything()
{
    Consent consent;
    consent.everything = true;
    return consent;
}

Result<qint64> setOf(const Result<Outcome> &outcome)
{
    STEWARD_TRY(outcome);
    if (outcome->state != Outcome::State::Done || !outcome->set || !outcome->left.isEmpty())
        return wrong(u"not done, or not to all rows"_s);
    return outcome->set->id.value;
}

/// Every living row gets the same new organization.
Result<qint64> editRows(Store &store, qint64 number)
{
    const auto ids = await(store.read([](Connection &c) { return AdministratorRows(c).allIds(); }));
    STEWARD_TRY(ids);
    auto numbers = std::make_shared<std::vector<quint32>>();
    for (const AdministratorId id : *ids)
        numbers->push_back(static_cast<quint32>(id.value));
    BulkJob job;
    job.ids = numbers;
    job.includeStopping = true;
    job.edit.fields = {{Field::Organization, FieldEdit::Operation::Set, u"Organization %1"_s.arg(number)}};
    return setOf(await(BulkActions(store, Worker).apply(job, everything())));
}

/// The first rows get the same new last name, and some rows are new.
Result<qint64> importRows(Store &store, qint64 number)
{
    QByteArray csv = "First name,Last name,Email,Type,External applications,Organization\n";
    const auto first = await(store.read([](Connection &c) { return AdministratorRows(c).byUserName(u"user0"_s); }));
    STEWARD_TRY(first);
    const QByteArray organization = (*first)->organization.toUtf8();
    const auto line = [&](const QByteArray &user) {
        csv += "First,Name " + QByteArray::number(number) + ',' + user + "@example.com,api-user,Application 1,"
            + organization + '\n';
    };
    for (int i = 0; i < Rows; ++i)
        line("user" + QByteArray::number(i));
    for (int i = 0; i < NewRows; ++i)
        line("new" + QByteArray::number(number) + '-' + QByteArray::number(i));
    ImportActions actions(store, Worker);
    ImportSource source;
    source.bytes = csv;
    const auto file = await(actions.read(source));
    STEWARD_TRY(file);
    const auto plan = await(actions.preview({file->sheet, mappingOf(file->matches), {}, {}}));
    STEWARD_TRY(plan);
    return setOf(await(actions.apply(*plan, false, everything())));
}

/// Takes back the newest edit of all rows, or takes that back.
Result<qint64> undoNewest(Store &store, qint64 number)
{
    const auto sets = await(store.read([](Connection &c) { return Journal(c).newest(1); }));
    STEWARD_TRY(sets);
    const ChangeSet newest = sets->first();
    const bool isOfEdit = newest.kind == ChangeKind::Edit || newest.kind == ChangeKind::Undo
        || newest.kind == ChangeKind::Redo;
    if (!isOfEdit)
        return editRows(store, number);
    return setOf(await(UndoActions(store, Worker).undo(newest.id, everything())));
}

Result<qint64> work(Store &store, const QString &job, qint64 number)
{
    return job == Jobs.at(0) ? editRows(store, number)
        : job == Jobs.at(1)  ? importRows(store, number)
                             : undoNewest(store, number);
}

/// Does such jobs without end, and says the id of each set that is committed.
int child(const QString &path, const QString &job, qint64 number)
{
    Store store;
    if (const auto opened = await(store.open(path)); !opened)
        return fail(opened.error().message);
    for (;; ++number) {
        const Result<qint64> set = work(store, job, number);
        if (!set)
            return fail(set.error().message + set.error().detail);
        say(QString::number(*set));
    }
}

Result<qint64> killed(const QString &path, const QString &job, qint64 number, int microseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--child"_s, path, u"--job"_s, job, u"--number"_s, QString::number(number)});
    if (!process.waitForReadyRead(60000))
        return wrong(u"the child did not begin"_s);
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(-1);
    const QByteArray said = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::CrashExit || said.contains("FAIL"))
        return wrong(u"the child ended by itself: "_s + QString::fromUtf8(said));
    const QByteArray complete = said.left(said.lastIndexOf('\n'));
    return complete.mid(complete.lastIndexOf('\n') + 1).toLongLong();
}

/// An empty text when every job is there as a whole or not at all.
Result<QString> halfDone(Connection &connection)
{
    const auto number = [&connection](const char *sql) { return connection.number(QString::fromLatin1(sql)); };
    const auto organizations
        = number("SELECT count(DISTINCT organization) FROM administrator WHERE deleted_at IS NULL");
    STEWARD_TRY(organizations);
    const auto names = number("SELECT count(DISTINCT last_name) FROM administrator WHERE id <= "
                              "(SELECT max(id) FROM administrator WHERE user_name LIKE 'user%')");
    STEWARD_TRY(names);
    const auto added = number("SELECT count(*) FROM administrator WHERE user_name LIKE 'new%'");
    STEWARD_TRY(added);
    const auto unkept = number("SELECT count(*) FROM change_set s WHERE kind = 'edit' AND NOT EXISTS "
                               "(SELECT 1 FROM job WHERE set_id = s.id AND changed = s.row_count)");
    STEWARD_TRY(unkept);
    const auto jobs = number("SELECT count(*) FROM job WHERE set_id NOT IN (SELECT id FROM change_set)");
    STEWARD_TRY(jobs);
    if (*organizations > 1 || *names > 1 || *added % NewRows != 0 || *unkept != 0 || *jobs != 0)
        return u"half done: %1 organizations, %2 last names, %3 new rows, %4 edits without result, %5 results alone"_s
            .arg(*organizations)
            .arg(*names)
            .arg(*added)
            .arg(*unkept)
            .arg(*jobs);
    return QString();
}

/// Whether the file is whole after the kill, and the same job runs again; the id of its set.
Result<qint64> ranAgain(const QString &path, const QString &job, qint64 number, qint64 acknowledged)
{
    Store store;
    STEWARD_TRY(await(store.open(path)));
    const auto last = await(store.read([](Connection &c) { return Journal(c).lastId(); }));
    STEWARD_TRY(last);
    if (*last < acknowledged || *last > acknowledged + 1)
        return wrong(u"set %1 was acknowledged, the journal ends with %2"_s.arg(acknowledged).arg(*last));
    const auto half = await(store.read(halfDone));
    STEWARD_TRY(half);
    if (!half->isEmpty())
        return wrong(*half);
    return work(store, job, number);
}

Result<void> oneDirectory(quint32 seed, int kills, QMap<QString, int> &done)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kill.steward"_s);
    STEWARD_TRY(processTest::create(path, Rows));
    QRandomGenerator random(seed);
    for (int round = 1; round <= kills; ++round) {
        const QString job = Jobs.at((static_cast<int>(seed % 3) + round) % static_cast<int>(Jobs.size()));
        const qint64 number = 1000LL * round;
        const auto where = [&](const Error &error) {
            return wrong(u"seed %1, kill %2 of %3: %4 %5"_s.arg(seed).arg(round).arg(job, error.message, error.detail));
        };
        const Result<qint64> acknowledged = killed(path, job, number, random.bounded(60'000));
        if (!acknowledged)
            return where(acknowledged.error());
        const Result<qint64> again = ranAgain(path, job, number + 999, *acknowledged);
        if (!again)
            return where(again.error());
        ++done[job];
    }
    Store store;
    STEWARD_TRY(await(store.open(path)));
    const Result<QString> fault = await(store.read(processTest::fault));
    STEWARD_TRY(fault);
    return fault->isEmpty() ? Result<void>() : Result<void>(wrong(u"seed %1: %2"_s.arg(seed).arg(*fault)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"seed"_s, u"Gives the same jobs and delays again."_s, u"number"_s},
                        {u"seeds"_s, u"How many directories."_s, u"number"_s, u"6"_s},
                        {u"kills"_s, u"How often in each."_s, u"number"_s, u"20"_s},
                        {u"child"_s, u"Be the process that is killed."_s, u"path"_s},
                        {u"job"_s, u"What it does."_s, u"word"_s},
                        {u"number"_s, u"Makes its values new."_s, u"number"_s}});
    options.process(application);
    if (options.isSet(u"child"_s))
        return child(options.value(u"child"_s), options.value(u"job"_s), options.value(u"number"_s).toLongLong());
    const quint32 seed
        = options.isSet(u"seed"_s) ? options.value(u"seed"_s).toUInt() : QRandomGenerator::global()->bounded(1U << 30);
    say(u"--seed %1"_s.arg(seed));
    QElapsedTimer timer;
    timer.start();
    QMap<QString, int> done;
    for (int i = 0; i < options.value(u"seeds"_s).toInt(); ++i) {
        const Result<void> result = oneDirectory(seed + quint32(i), options.value(u"kills"_s).toInt(), done);
        if (!result)
            return fail(result.error().message + result.error().detail);
    }
    say(u"killed during %1 edits, %2 imports, %3 undos; %4 ms"_s.arg(done.value(Jobs.at(0)))
            .arg(done.value(Jobs.at(1)))
            .arg(done.value(Jobs.at(2)))
            .arg(timer.elapsed()));
    return 0;
}
