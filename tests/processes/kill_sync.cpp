// A process that syncs with a real server is killed at each point between what it writes and what it asks: the next
// round ends in the same state as if nothing had happened. Usage: process_kill_sync [--times N]

#include "models/store/catalogrows.h"
#include "models/sync/remotedirectory.h"
#include "models/sync/remoteprofile.h"
#include "models/sync/syncround.h"
#include "tests/processes/otherprocess.h"
#include "tests/simulation/console.h"
#include "tests/support/remoteserver.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using processTest::fail;
using processTest::say;

constexpr Timestamp Minute = 60'000;

struct Way {
    RemoteProfile profile;
    Secret token;
};

/// One round on the file, by a clock that is `minutes` ahead.
Result<SyncReport> roundOn(
    const QString &path, const Way &way, int minutes,
    const std::function<bool(SyncPoint)> &passes = [](SyncPoint) { return true; })
{
    Store store([minutes] { return systemClock()() + minutes * Minute; });
    const Result<void> opened = await(store.open(path));
    STEWARD_TRY(opened);
    const std::unique_ptr<RemoteDirectory> remote = openRemote(way.profile, way.token);
    SyncSeams seams {store,
                     {u"worker"_s, u"sync"_s, {}, false, true},
                     *remote,
                     [&store] { return store.now(); },
                     [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); }};
    // As the window and the commands do it.
    seams.beside = std::make_shared<SideThread>();
    seams.sentAtOnce = 1;
    seams.passes = passes;
    SyncWish wish;
    wish.full = true;
    wish.removalsAgreed = 1000;
    return SyncRound(seams, StopToken()).run(wish);
}

/// What the process that is killed does: `PATH POINT TIMES MINUTES`, profile and token on standard input.
int child(const QStringList &arguments)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonObject told = QJsonDocument::fromJson(input.readAll()).object();
    const Result<RemoteProfile> profile = RemoteProfile::fromJson(told.value(u"profile"_s).toObject());
    if (!profile)
        return fail(profile.error().message);
    const int point = arguments.at(3).toInt();
    int left = arguments.at(4).toInt();
    const auto passes = [&](SyncPoint at) {
        if (static_cast<int>(at) == point && --left == 0)
            raise(SIGKILL);
        return true;
    };
    const auto report = roundOn(arguments.at(2), {*profile, Secret(told.value(u"token"_s).toString().toUtf8())},
                                arguments.at(5).toInt(), passes);
    return report ? 0 : fail(report.error().message);
}

bool killed(const QString &path, const Way &way, int point, int times, int minutes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--child"_s, path, QString::number(point), QString::number(times), QString::number(minutes)});
    process.write(QJsonDocument(QJsonObject {{u"profile"_s, way.profile.toJson()},
                                             {u"token"_s, QString::fromUtf8(way.token.view().toByteArray())}})
                      .toJson());
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::CrashExit;
}

/// By user name: what the file holds of each living account, and what waits for a person.
QString contentOf(const QString &path)
{
    Store store;
    if (!await(store.open(path)))
        return u"cannot be opened"_s;
    const auto text = await(store.read([](Connection &connection) -> Result<QString> {
        const Result<Catalog> catalog = CatalogRows(connection).catalog();
        STEWARD_TRY(catalog);
        QMap<QString, QString> lines;
        STEWARD_TRY(AdministratorRows(connection).forEach([&](const Administrator &row) -> Result<void> {
            if (!row.isDeleted())
                lines.insert(row.userName,
                             QString::fromUtf8(
                                 QJsonDocument(wireToJson(wireValues(row, *catalog))).toJson(QJsonDocument::Compact)));
            return {};
        }));
        return lines.values().join(u'\n');
    }));
    return text ? *text : text.error().message;
}

/// Something to send of each kind.
Result<void> work(const QString &path, int number)
{
    Store store;
    STEWARD_TRY(await(store.open(path)));
    const auto done = await(store.write({u"Tess"_s, u"window"_s}, [number](Transaction &transaction) -> Result<bool> {
        transaction.describe(ChangeKind::Edit, u"work"_s);
        WireIntake intake(transaction);
        STEWARD_TRY(intake.open());
        AdministratorRows rows(transaction.connection());
        const QString name = u"user%1"_s.arg(number);
        const auto fresh = intake.taken({},
                                        {{Field::Kind, kindKey(Kind::ApiUser)},
                                         {Field::FirstName, u"New"_s},
                                         {Field::LastName, name},
                                         {Field::UserName, name},
                                         {Field::Email, QString(name + u"@example.org"_s)},
                                         {Field::Applications, QJsonArray {u"HttpApi"_s}}});
        STEWARD_TRY(fresh);
        STEWARD_TRY(transaction.insert(fresh->row));
        const auto ada = rows.byUserName(u"ada"_s);
        STEWARD_TRY(ada);
        STEWARD_TRY(transaction.update(**ada, {{Field::LastName, name}}));
        const auto old = rows.byUserName(u"user%1"_s.arg(number - 2));
        STEWARD_TRY(old);
        if (*old)
            STEWARD_TRY(transaction.setDeleted(**old, transaction.now()));
        return true;
    }));
    return done ? Result<void>() : Result<void>(done.error());
}

int run(int times)
{
    if (!RemoteServer::isInstalled()) {
        say(u"SKIP the packages of tests/servers are not installed"_s);
        return 0;
    }
    QTemporaryDir folder;
    const QString mine = folder.filePath(u"mine.steward"_s);
    const QString other = folder.filePath(u"other.steward"_s);
    simulation::makeOrigin(mine, systemClock()());
    QFile::copy(mine, other);
    RemoteServer server(u"scimmy"_s);
    const Way way {server.directProfile(), server.token()};
    int minutes = 0;
    int kills = 0;
    int number = 0;
    for (int point = 0; point < SyncPointCount; ++point) {
        for (int time = 1; time <= times; ++time) {
            const Result<void> here = work(mine, ++number);
            // What comes in: the other side changes something, too.
            const Result<void> there = work(other, 1000 + number);
            const auto sent = roundOn(other, way, minutes);
            if (!here || !there || !sent || sent->error)
                return fail(u"the work before point %1 failed"_s.arg(point));
            kills += killed(mine, way, point, time, minutes) ? 1 : 0;
            for (int round = 0; round < 4; ++round) {
                minutes += 3;
                const auto report = roundOn(mine, way, minutes);
                const auto back = roundOn(other, way, minutes);
                if (!report || !back)
                    return fail(u"a round after point %1 failed"_s.arg(point));
                if (report->inStep() && back->inStep() && !report->isNoteworthy() && !back->isNoteworthy())
                    break;
            }
            if (contentOf(mine) != contentOf(other))
                return fail(u"killed at point %1, time %2, the two differ:\n%3\n--\n%4"_s.arg(point).arg(time).arg(
                    contentOf(mine), contentOf(other)));
            if (!contentOf(mine).contains(u"user%1"_s.arg(number)))
                return fail(u"killed at point %1, the new account is gone"_s.arg(point));
        }
    }
    say(u"%1 of %2 rounds were killed, each ended in the same state"_s.arg(kills).arg(SyncPointCount * times));
    return kills >= SyncPointCount ? 0 : fail(u"too few rounds were killed"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments);
    return run(arguments.value(1) == u"--times"_s ? arguments.value(2).toInt() : 2);
}
