#include "tests/faults/commands.h"

#include "app/cli/commands.h"
#include "app/cli/grammar.h"
#include "app/cli/run.h"
#include "models/actions/administratoractions.h"
#include "models/actions/mailround.h"
#include "models/actions/newdirectory.h"
#include "models/core/future.h"
#include "models/store/catalogrows.h"
#include "models/sync/syncround.h"
#include "tests/simulation/console.h"
#include "tests/support/filebytes.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace steward::faults {

namespace {

const Author Tess {u"Tess Tester"_s, u"window"_s};
const Author Program {u"Tess Tester"_s, u"sync"_s, {}, false, true};
constexpr Timestamp ServerTime = 1'780'000'000'000;

QByteArray said;
int mailPort = 2525;

int codeOf(const Result<void> &result)
{
    if (result)
        return 0;
    said = (result.error().message + u' ' + result.error().detail).toUtf8();
    return static_cast<int>(exitCodeFor(result.error().kind));
}

template <typename T> int codeOf(const Result<T> &result)
{
    return codeOf(result ? Result<void>() : Result<void>(result.error()));
}

Result<void> written(const QString &file, const std::function<Result<void>(Transaction &)> &fn)
{
    Store store;
    STEWARD_TRY(await(store.open(file)));
    return codeOf(await(store.write(Tess,
                                    [fn](Transaction &transaction) -> Result<int> {
                                        STEWARD_TRY(fn(transaction));
                                        return 0;
                                    })))
            == 0
        ? Result<void>()
        : Error {ErrorKind::Storage, QString::fromUtf8(said)};
}

QStringList newApiUser(const QString &name)
{
    return {u"add-api-user"_s,
            u"--first-name"_s,
            name,
            u"--last-name"_s,
            u"Example"_s,
            u"--email"_s,
            name.toLower() + u"@example.com"_s,
            u"--application"_s,
            u"HttpApi"_s};
}

QStringList mailLine()
{
    return {u"mail"_s,   u"set"_s,        u"--host"_s, u"localhost"_s, u"--port"_s,
            u"{port}"_s, u"--security"_s, u"none"_s,   u"--sender"_s,  u"access@example.com"_s};
}

/// A verb that does not look at what becomes of its steps; the transaction has to.
Result<void> careless(Transaction &transaction)
{
    transaction.describe(ChangeKind::Application, u"Three"_s);
    const auto insert = [&transaction](const QString &name) {
        Application application;
        application.name = name;
        std::ignore = transaction.insert(application);
    };
    insert(u"First"_s);
    std::ignore = CredentialRows(transaction.connection()).byId(AdministratorId {1});
    insert(u"Second"_s);
    std::ignore = SyncRows(transaction.connection()).held();
    insert(u"Third"_s);
    return {};
}

int deliver(const QString &file, Surroundings &)
{
    Store store;
    if (const Result<void> opened = await(store.open(file)); !opened)
        return codeOf(opened);
    return codeOf(MailRound(store, Tess, {}).run({}, [](const auto &) {}));
}

/// Both ways: what changed at the server and what changed here.
int sync(const QString &file, Surroundings &surroundings)
{
    Store store([] { return ServerTime + 60'000; });
    if (const Result<void> opened = await(store.open(file)); !opened)
        return codeOf(opened);
    const std::unique_ptr<RemoteDirectory> remote = surroundings.server->connection();
    int number = 0;
    SyncSeams seams {store, Program, *remote, [] { return ServerTime + 60'000; },
                     [&number] { return u"%1-%2"_s.arg(QUuid::createUuid().toString(QUuid::Id128)).arg(++number); }};
    SyncWish wish;
    wish.full = true;
    wish.removalsAgreed = 1000;
    return codeOf(SyncRound(seams, StopToken()).run(wish));
}

int createFirst(const QString &file, Surroundings &)
{
    Administrator owner = *checkedOwner(u"Olga"_s, u"Owner"_s, u"olga@example.com"_s);
    Store store;
    return codeOf(await(store.create(
        file,
        ownedDirectory(u"First"_s, Tess, owner,
                       u"$argon2id$v=19$m=65536,t=2,p=1$"_s + QString(22, u'a') + u'$' + QString(43, u'b')))));
}

void makeOlder(const QString &file)
{
    QFile::copy(testFile(u"models/store/data/version-1.steward"_s), file);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

int open(const QString &file, Surroundings &)
{
    Store store;
    return codeOf(await(store.open(file)));
}

QList<Command> accountCommands()
{
    const QString group = u"accounts"_s;
    const QStringList failingEdit {u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--set"_s, u"userName=shared"_s};
    return {
        {group, u"add-api-user"_s, {}, newApiUser(u"Nora"_s), {}, 2, false, {5, 2}},
        {group,
         u"add-administrator"_s,
         {},
         {u"add-administrator"_s, u"--first-name"_s, u"Nils"_s, u"--last-name"_s, u"Example"_s, u"--email"_s,
          u"nils@example.com"_s, u"--role"_s, u"Auditor"_s},
         {},
         2,
         false,
         {5, 2}},
        {group, u"edit"_s, {}, {u"edit"_s, u"ana@example.com"_s, u"--last-name"_s, u"Other"_s}},
        {group,
         u"edit --where"_s,
         {},
         {u"edit"_s, u"--where"_s, u"type=api-user"_s, u"--set"_s, u"language=de"_s, u"--report"_s,
          u"{folder}/report.csv"_s}},
        {group, u"suspend"_s, {}, {u"suspend"_s, u"ana@example.com"_s}},
        {group, u"resume"_s, {{u"suspend"_s, u"ana@example.com"_s}}, {u"resume"_s, u"ana@example.com"_s}},
        {group, u"delete"_s, {}, {u"delete"_s, u"ana@example.com"_s, u"--yes"_s}, {}, 2, false, {3}},
        {group,
         u"delete --where"_s,
         {},
         {u"delete"_s, u"--where"_s, u"text=Bob"_s, u"--yes"_s},
         {},
         3,
         false,
         {0, 2, 3}},
        {group, u"restore"_s, {}, {u"restore"_s, u"dora@example.com"_s}, {}, 2, false, {3}},
        {group, u"purge"_s, {}, {u"purge"_s, u"dora@example.com"_s, u"--yes"_s}, {}, 2, false, {3}},
        {group, u"undo"_s, {}, {u"undo"_s}, {}, 2, false, {0}},
        {group, u"redo"_s, {{u"undo"_s}}, {u"redo"_s}, {}, 2, false, {0, 3}},
        {group,
         u"retry"_s,
         {failingEdit, {u"edit"_s, u"shared"_s, u"--user-name"_s, u"freed"_s}},
         {u"retry"_s, u"1"_s},
         {},
         2,
         false,
         {0, 2}},
        {group,
         u"a careless verb"_s,
         {},
         {},
         [](const QString &file, Surroundings &) { return codeOf(written(file, careless)); },
         2,
         false,
         {6}},
    };
}

QList<Command> catalogCommands()
{
    const QString group = u"catalog"_s;
    const QStringList billing {u"application"_s, u"add"_s, u"Billing"_s};
    const QStringList helpers {u"role"_s, u"add"_s, u"Helpers"_s, u"--copy-of"_s, u"Auditor"_s};
    return {
        {group, u"application add"_s, {}, billing, {}, 2, false, {5, 2}},
        {group,
         u"application edit"_s,
         {billing},
         {u"application"_s, u"edit"_s, u"Billing"_s, u"--name"_s, u"Ledger"_s},
         {},
         2,
         false,
         {3}},
        {group, u"application delete"_s, {billing}, {u"application"_s, u"delete"_s, u"Billing"_s}, {}, 2, false, {3}},
        {group, u"role add"_s, {}, helpers, {}, 2, false, {5, 2}},
        {group, u"role edit"_s, {helpers}, {u"role"_s, u"edit"_s, u"Helpers"_s, u"--description"_s, u"They help"_s}},
        {group, u"policy set"_s, {}, {u"policy"_s, u"set"_s, u"--length"_s, u"30"_s}},
        {group, u"mail set"_s, {}, mailLine()},
        {group,
         u"credentials send"_s,
         {mailLine()},
         {u"credentials"_s, u"send"_s, u"ana@example.com"_s},
         {},
         2,
         false,
         {0, 1}},
    };
}

QList<Command> fileCommands()
{
    const QString group = u"files"_s;
    const auto none = [](const QString &) {};
    return {
        {group, u"init"_s, {}, {u"init"_s, u"--name"_s, u"Fresh"_s}, {}, 2, false, {5}, {6}, {}, none},
        {group, u"first run"_s, {}, {}, createFirst, 2, false, {5}, {6}, {}, none},
        {group, u"import"_s, {}, {u"import"_s, u"{folder}/people.csv"_s, u"--by"_s, u"email"_s}, {}, 2, false, {0}},
        {group, u"export"_s, {}, {u"export"_s, u"{folder}/out.csv"_s, u"--yes"_s}, {}, 2, false, {0, 5}},
        {group, u"apply"_s, {}, {u"apply"_s, u"{folder}/recipe.json"_s}},
        // Noted beforehand; what fails after that is noted too.
        {group, u"copy"_s, {}, {u"copy"_s, u"{folder}/copy.steward"_s}, {}, 2, true, {5}, {6}, {u"copy.steward"_s}},
        {group, u"backup"_s, {}, {u"backup"_s, u"--to"_s, u"{folder}/kept.steward"_s}, {}, 2, true, {5}, {6}, {u"kept.steward"_s}},
        {group,
         u"restore a backup"_s,
         {{u"backup"_s, u"--to"_s, u"{folder}/kept.steward"_s},
          {u"edit"_s, u"ana@example.com"_s, u"--last-name"_s, u"Later"_s},
          {u"delete"_s, u"bob@example.com"_s, u"--yes"_s, u"--even-if-last"_s}},
         {u"restore"_s, u"--backup"_s, u"{folder}/kept.steward"_s, u"--yes"_s, u"--even-if-last"_s}},
        {group, u"migration"_s, {}, {}, open, 6, false, {0}, {6}, {u"test.steward.version-1"_s}, makeOlder},
    };
}

QList<Command> roundCommands()
{
    const QString group = u"rounds"_s;
    return {
        {group,
         u"deliver"_s,
         {mailLine(), {u"credentials"_s, u"send"_s, u"ana@example.com"_s, u"bob@example.com"_s}},
         {},
         deliver,
         7,
         true},
        {group,
         u"sync"_s,
         {},
         {},
         sync,
         40,
         true,
         {0},
         {6},
         {},
         [](const QString &file) { simulation::makeOrigin(file, ServerTime); }},
    };
}

} // namespace

/// With one account that nobody knows here yet.
Surroundings::Surroundings()
    : server(std::make_unique<simulation::FakeServer>(simulation::serverProfiles().constFirst(), 1,
                                                      [] { return ServerTime; }))
{
    simulation::FakeServer::Account account;
    account.id = u"s1"_s;
    account.externalId = u"not-ours"_s;
    account.created = account.modified = ServerTime;
    account.values = {{Field::Kind, kindKey(Kind::ApiUser)}, {Field::FirstName, u"Sara"_s},
                      {Field::LastName, u"Server"_s},        {Field::UserName, u"sara"_s},
                      {Field::Email, u"sara@example.org"_s}, {Field::Applications, QJsonArray {u"HttpApi"_s}}};
    server->restore({{account.id, account}});
}

QList<Command> commands()
{
    return accountCommands() + catalogCommands() + fileCommands() + roundCommands();
}

Command opening()
{
    return {{}, u"opening"_s, {}, {}, open, 1};
}

void makeUsualFile(const QString &file)
{
    const Administrator owner = *checkedOwner(u"Olga"_s, u"Owner"_s, u"olga@example.com"_s);
    {
        Store store;
        if (!await(store.create(file, ownedDirectory(u"Test"_s, Tess, owner))))
            qFatal("no directory");
    }
    for (const QString &name : {u"Ana"_s, u"Bob"_s, u"Dora"_s}) {
        if (runLine(newApiUser(name), file) != 0)
            qFatal("%s is not added: %s", qPrintable(name), said.constData());
    }
    if (runLine({u"delete"_s, u"dora@example.com"_s, u"--yes"_s}, file) != 0)
        qFatal("nobody is deleted: %s", said.constData());
    // What undo takes back.
    if (runLine({u"edit"_s, u"bob@example.com"_s, u"--last-name"_s, u"Baker"_s}, file) != 0)
        qFatal("nobody is edited: %s", said.constData());
}

void putAssets(const QString &folder)
{
    put(folder + u"/people.csv"_s,
        "First name,Last name,Email,Type,Applications\nIda,Import,ida@example.com,API user,HttpApi\n"
        "Ivo,Import,ivo@example.com,API user,HttpApi\n");
    put(folder + u"/recipe.json"_s,
        R"({"steward-recipe": 1, "name": "Speak", "where": ["type=api-user"], "action": "edit",)"
        R"( "edit": {"fields": [{"field": "language", "operation": "set", "value": "de"}]}})");
}

namespace {

/// Understanding a line takes as long as doing it, so each is understood once.
const Request &requestFor(const QStringList &arguments)
{
    static const QList<steward::Command> table = commandTable();
    static QHash<QStringList, Request> known;
    auto request = known.constFind(arguments);
    if (request == known.cend())
        request = known.insert(arguments, parseCommandLine(arguments, table));
    return *request;
}

} // namespace

int runLine(const QStringList &line, const QString &file)
{
    static const int taken = [] {
        QTemporaryFile words;
        words.open();
        return ::dup(words.handle());
    }();
    QStringList arguments = line;
    arguments.replaceInStrings(u"{folder}"_s, QFileInfo(file).absolutePath());
    arguments.replaceInStrings(u"{port}"_s, QString::number(mailPort));
    std::ignore = ::ftruncate(taken, 0);
    ::lseek(taken, 0, SEEK_SET);
    std::fflush(stdout);
    const int out = ::dup(1);
    const int err = ::dup(2);
    ::dup2(taken, 1);
    ::dup2(taken, 2);
    const int code = static_cast<int>(runRequest(requestFor(arguments + QStringList {u"--directory"_s, file})));
    std::fflush(stdout);
    ::dup2(out, 1);
    ::dup2(err, 2);
    ::close(out);
    ::close(err);
    said.resize(4096);
    said.resize(std::max<qsizetype>(0, ::pread(taken, said.data(), 4096, 0)));
    return code;
}

int runCommand(const Command &command, const QString &file, Surroundings &surroundings)
{
    said.clear();
    return command.run ? command.run(file, surroundings) : runLine(command.line, file);
}

void useMailServer(int port)
{
    mailPort = port;
}

QByteArray lastWords()
{
    return said;
}

} // namespace steward::faults
