#include "tests/simulation/console.h"

#include "models/store/catalogrows.h"
#include "models/store/syncsurvey.h"
#include "tests/simulation/line.h"

#include <QFile>

#include <stdexcept>

namespace steward::simulation {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(qPrintable(result.error().message + u' ' + result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        throw std::runtime_error(qPrintable(result.error().message + u' ' + result.error().detail));
}

const Author Operator {QStringLiteral("Tess Tester"), QStringLiteral("window")};
const Author Program {QStringLiteral("Tess Tester"), QStringLiteral("sync"), {}, false, true};

Administrator account(Kind kind, const QString &name)
{
    Administrator one;
    one.kind = kind;
    // The same in each run, so that a history can be told again.
    one.uid = QUuid::createUuidV5(QUuid(), name);
    one.firstName = name;
    one.lastName = QStringLiteral("Origin");
    one.userName = name.toLower();
    one.email = *Email::parse(one.userName + QStringLiteral("@example.org"));
    return one;
}

} // namespace

void makeOrigin(const QString &path, Timestamp now)
{
    Store store([now] { return now; });
    const auto fill = [](Transaction &transaction) -> Result<void> {
        QList<ApplicationId> applications;
        for (const char *name : {"HttpApi", "Salesforce", "Billing"}) {
            Application application;
            application.name = QLatin1StringView(name);
            const Result<ApplicationId> id = transaction.insert(application);
            STEWARD_TRY(id);
            applications.append(*id);
        }
        QList<RoleId> roles;
        for (const char *name : {"Owner", "Reader", "Editor", "Chief"}) {
            Role role;
            role.name = QLatin1StringView(name);
            role.privileges
                = roles.isEmpty() ? PrivilegeSet::all().keys() : QStringList {QStringLiteral("reports.view")};
            const Result<RoleId> id = transaction.insert(role);
            STEWARD_TRY(id);
            roles.append(*id);
        }
        Administrator owner = account(Kind::Person, QStringLiteral("Olga"));
        owner.role = roles.constFirst();
        STEWARD_TRY(transaction.insert(owner));
        Administrator person = account(Kind::Person, QStringLiteral("Paul"));
        person.role = roles.at(2);
        STEWARD_TRY(transaction.insert(person));
        for (const char *name : {"Ada", "Ben", "Cleo", "Dan"}) {
            Administrator user = account(Kind::ApiUser, QLatin1StringView(name));
            user.applications = {applications.at(0), applications.at(1)};
            STEWARD_TRY(transaction.insert(user));
        }
        return transaction.keepRemote({{}, {}, {}});
    };
    must(await(store.create(path, {QStringLiteral("Simulated"), Operator, fill})));
}

Console::Console(int number, const QString &origin, Connect connect, const Timestamp &time, const SyncRules &rules)
    : m_path(m_folder.filePath(QStringLiteral("console.steward"))),
      m_number(number),
      m_connect(std::move(connect)),
      m_time(time),
      m_rules(rules)
{
    QFile::copy(origin, m_path);
    open();
}

void Console::open()
{
    m_store = std::make_unique<Store>([this] { return m_time + m_clockError; });
    must(await(m_store->open(m_path)));
}

QList<Administrator> Console::living()
{
    return must(await(m_store->read([](Connection &connection) -> Result<QList<Administrator>> {
        QList<Administrator> rows;
        STEWARD_TRY(AdministratorRows(connection).forEach([&rows](const Administrator &row) -> Result<void> {
            if (!row.isDeleted())
                rows.append(row);
            return {};
        }));
        return rows;
    })));
}

std::optional<Administrator> Console::row(const QUuid &uid)
{
    return must(
        await(m_store->read([uid](Connection &connection) { return AdministratorRows(connection).byUid(uid); })));
}

Catalog Console::catalog()
{
    return must(await(m_store->read([](Connection &connection) { return CatalogRows(connection).catalog(); })));
}

WireValues Console::onWire(const Administrator &row)
{
    return completed(wireValues(row, catalog()), {});
}

bool Console::change(const std::function<Result<void>(Transaction &)> &fn)
{
    const auto written = await(m_store->write(Operator, [fn](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(fn(transaction));
        return true;
    }));
    return written.ok();
}

void Console::setWay(const Way &way)
{
    m_way = way;
    m_random.seed(way.seed);
}

std::optional<SyncReport> Console::sync(bool full, const std::optional<Death> &death, qint64 removalsAgreed)
{
    bool died = false;
    bool copied = false;
    int left = death ? death->times : 0;
    const std::shared_ptr<Turns> turns = m_way.overlaps ? std::make_shared<Turns>(m_random()) : nullptr;
    std::unique_ptr<RemoteDirectory> remote = m_connect();
    Line *line = nullptr;
    if (turns) {
        auto made = std::make_unique<Line>(std::move(remote), *turns, m_random());
        line = made.get();
        remote = std::move(made);
        line->passes = [&] {
            if (!died && death && !death->point && --left <= 0) {
                died = true;
                copied = copyFile();
            }
            if (!died && duringRequests && !turns->isInTransaction())
                duringRequests();
            return !died;
        };
    }
    SyncSeams seams {*m_store, Program, *remote, [this] { return m_time + m_clockError; },
                     [this] { return QStringLiteral("%1-%2").arg(m_number).arg(++m_lastRequest); }};
    seams.rules = m_rules;
    seams.beside = turns;
    seams.takenAtOnce = m_way.takenAtOnce;
    seams.sentAtOnce = m_way.sentAtOnce;
    seams.passes = [&](SyncPoint point) {
        const bool inTransaction = point == SyncPoint::PullInTransaction || point == SyncPoint::IntentInTransaction
            || point == SyncPoint::AnswerInTransaction;
        if (turns)
            turns->pause(inTransaction);
        if (died || !death || point != death->point || --left > 0)
            return !died;
        died = true;
        copied = inTransaction && copyFile();
        return false;
    };
    SyncWish wish;
    wish.full = full;
    wish.removalsAgreed = removalsAgreed;
    const Result<SyncReport> report = SyncRound(seams, StopToken()).run(wish);
    if (line && m_complaint.isEmpty())
        m_complaint = line->complaint();
    if (died) {
        die(copied);
        return {};
    }
    return finished(report);
}

std::optional<SyncReport> Console::finished(const Result<SyncReport> &report)
{
    if (!report && report.error().kind != ErrorKind::Offline)
        throw std::runtime_error(
            qPrintable(QStringLiteral("round failed: ") + report.error().message + report.error().detail));
    return report ? std::optional<SyncReport>(*report) : std::nullopt;
}

/// The file and its rollback journal in the middle of a transaction, as other processes see them now.
bool Console::copyFile()
{
    const QString journal = m_path + QStringLiteral("-journal");
    QFile::remove(m_path + QStringLiteral(".cut"));
    QFile::remove(journal + QStringLiteral(".cut"));
    return QFile::copy(m_path, m_path + QStringLiteral(".cut"))
        && (!QFile::exists(journal) || QFile::copy(journal, journal + QStringLiteral(".cut")));
}

void Console::die(bool withCopy)
{
    m_store.reset();
    if (withCopy) {
        const QString journal = m_path + QStringLiteral("-journal");
        QFile::remove(m_path);
        QFile::remove(journal);
        QFile::rename(m_path + QStringLiteral(".cut"), m_path);
        if (QFile::exists(journal + QStringLiteral(".cut")))
            QFile::rename(journal + QStringLiteral(".cut"), journal);
    }
    open();
}

QList<SyncConflict> Console::conflicts()
{
    return must(await(m_store->read([](Connection &connection) { return SyncRows(connection).openConflicts(); })));
}

QList<SyncHeld> Console::held()
{
    return must(await(m_store->read([](Connection &connection) { return SyncRows(connection).held(); })));
}

QList<SyncIntent> Console::intents()
{
    return must(await(m_store->read([](Connection &connection) { return SyncRows(connection).intents(); })));
}

QList<SyncBase> Console::bases()
{
    return must(await(m_store->read([](Connection &connection) {
        return SyncSurvey(connection).basesThat([](const SyncBase &) { return true; });
    })));
}

QStringList Console::applicationsOutside(const QUuid &uid)
{
    return must(await(m_store->read([uid](Connection &connection) -> Result<QStringList> {
        const Result<std::optional<SyncBase>> base = SyncSurvey(connection).base(uid);
        STEWARD_TRY(base);
        const Result<std::optional<SyncIntent>> intent = SyncRows(connection).intent(uid);
        STEWARD_TRY(intent);
        QStringList names;
        if (*base)
            names += applicationList(wireFromJson((*base)->agreed).value(Field::Applications));
        if (*intent)
            names += applicationList(wireFromJson((*intent)->sent).value(Field::Applications));
        return names;
    })));
}

bool Console::knowsServer()
{
    const auto record
        = must(await(m_store->read([](Connection &connection) { return SyncRows(connection).remote(); })));
    return record && RemoteState::fromJson(record->state).lastFullAt != 0;
}

QByteArray Console::bytes()
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Console::remembers(const QString &text)
{
    const auto found = await(m_store->read([text](Connection &connection) -> Result<bool> {
        auto statement = connection.prepare(QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM administrator WHERE instr(first_name || '|' || last_name || '|' || email || "
            "'|' || user_name, ?1)) OR EXISTS (SELECT 1 FROM change_image WHERE instr(before, ?1) OR instr(after, ?1)) "
            "OR EXISTS (SELECT 1 FROM sync_conflict WHERE instr(here, ?1) OR instr(server, ?1)) OR EXISTS "
            "(SELECT 1 FROM sync_held WHERE instr(resource, ?1))"));
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, text).step();
        STEWARD_TRY(row);
        return statement->integer(0) != 0;
    }));
    return must(found);
}

} // namespace steward::simulation
