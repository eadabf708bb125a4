#include "models/sync/syncround.h"

#include "models/store/catalogrows.h"
#include "models/sync/syncanew.h"
#include "models/sync/syncpull.h"

#include <QCoreApplication>

#include <chrono>

namespace steward {

namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(SyncRound)
};

constexpr std::chrono::milliseconds FullEvery = std::chrono::hours(24);
constexpr std::chrono::milliseconds ProbeEvery = std::chrono::hours(24);

Error noRemote()
{
    return Error {ErrorKind::NotFound,
                  RoundText::tr("This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.")};
}

/// Accounts came with new roles and applications, and nobody has renamed one meanwhile: rows need no second look.
bool onlyGrew(const QString &before, const QString &now)
{
    const QStringList names = now.split(u'\n');
    const QStringList known = before.split(u'\n');
    return std::all_of(known.cbegin(), known.cend(), [&](const QString &name) { return names.contains(name); });
}

/// What roles and applications are called: when that changes, rows differ on the wire that nobody has touched.
QString namesOf(const Catalog &catalog)
{
    QStringList names;
    for (const Role &role : catalog.roles)
        names.append(QString::number(role.id.value) + u'=' + role.name + (role.privileges.isEmpty() ? u'-' : u'+'));
    for (const Application &application : catalog.applications)
        names.append(QString::number(application.id.value) + u':' + application.name);
    return names.join(u'\n');
}

} // namespace

SyncRound::SyncRound(const SyncSeams &seams, const StopToken &stop, std::function<void(const SyncProgress &)> progress)
    : m_seams(seams), m_stop(stop), m_progress(std::move(progress))
{
}

void SyncRound::tell(SyncProgress::Phase phase, qint64 done, qint64 total) const
{
    if (m_progress)
        m_progress({phase, done, total});
}

Result<SyncRound::Start> SyncRound::begin()
{
    return m_seams.read([](Connection &connection) -> Result<Start> {
        const Result<std::optional<RemoteRecord>> record = SyncRows(connection).remote();
        STEWARD_TRY(record);
        if (!*record)
            return noRemote();
        CatalogRows rows(connection);
        const Result<Catalog> catalog = rows.catalog();
        STEWARD_TRY(catalog);
        const auto usable = rows.usableCounts();
        STEWARD_TRY(usable);
        return Start {**record, Capabilities::fromJson((*record)->capabilities),
                      RemoteState::fromJson((*record)->state), *usable, namesOf(*catalog)};
    });
}

Result<void> SyncRound::probeIfOld(Start &start, bool anew)
{
    const Timestamp now = m_seams.clock();
    const Timestamp age = now - start.capabilities.probedAt;
    if (anew || start.capabilities.probedAt == 0 || age >= ProbeEvery.count() || age < 0) {
        Result<Capabilities> found = m_seams.remote.probe(now, RetryBudget(), m_stop);
        STEWARD_TRY(found);
        // What was found out while sending is not forgotten: a probe that changes nothing cannot see it.
        found->patchLists = found->patchLists && start.capabilities.patchLists;
        found->applications = std::max(found->applications, start.capabilities.applications);
        found->unsupported.unite(start.capabilities.unsupported);
        start.capabilities = *found;
    }
    m_seams.remote.use(start.capabilities);
    return {};
}

Result<void> SyncRound::heedRenames(Start &start)
{
    if (start.state.catalog == start.names)
        return {};
    const auto doubted = m_seams.write([](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(transaction.doubtAllBases());
        return true;
    });
    STEWARD_TRY(doubted);
    start.state.catalog = start.names;
    return {};
}

bool SyncRound::isFullDue(const RemoteState &state) const
{
    const Timestamp age = m_seams.clock() - state.lastFullAt;
    return state.wantsFull || state.lastFullAt == 0 || age >= FullEvery.count() || age < 0;
}

Result<SyncReport> SyncRound::run(const SyncWish &wish)
{
    const Timestamp startedAt = m_seams.clock();
    tell(SyncProgress::Phase::Asking, 0, 0);
    Result<Start> start = begin();
    STEWARD_TRY(start);
    SyncReport report;
    const Result<void> done = pullAndPush(wish, *start, report);
    if (!done && (done.error().kind == ErrorKind::Storage || done.error().kind == ErrorKind::Cancelled))
        return done.error();
    if (!done)
        report.error = done.error();
    STEWARD_TRY(count(report));
    STEWARD_TRY(finish(*start, report, startedAt));
    return report;
}

Result<void> SyncRound::pullAndPush(const SyncWish &wish, Start &start, SyncReport &report)
{
    STEWARD_TRY(probeIfOld(start, false));
    STEWARD_TRY(heedRenames(start));
    SyncPush push(m_seams, start.capabilities, report, m_stop,
                  [this](qint64 done, qint64 total) { tell(SyncProgress::Phase::Sending, done, total); });
    STEWARD_TRY(push.settle());
    SyncPull pull(m_seams, start.capabilities, start.state, report, m_stop,
                  [this](qint64 seen, qint64 expected) { tell(SyncProgress::Phase::Reading, seen, expected); });
    STEWARD_TRY(pull.run(wish.full || isFullDue(start.state)));
    STEWARD_TRY(push.forgetCreates(pull.notCreated()));
    STEWARD_TRY(holdOldAccounts(start.state));
    if (!wish.send)
        return {};
    STEWARD_TRY(push.removeDoubles(pull.doubles()));
    return push.run(wish.removalsAgreed);
}

Result<void> SyncRound::holdOldAccounts(RemoteState &state)
{
    if (!state.restored)
        return {};
    const auto held = m_seams.write([](Transaction &transaction) { return syncAnew::holdUnknown(transaction); });
    STEWARD_TRY(held);
    state.restored = false;
    return {};
}

Result<void> SyncRound::count(SyncReport &report)
{
    const auto counted = m_seams.read([&report](Connection &connection) -> Result<bool> {
        SyncRows rows(connection);
        const Result<QList<SyncIntent>> intents = rows.intents();
        STEWARD_TRY(intents);
        for (const SyncIntent &intent : *intents)
            ++(intent.state == SyncIntent::State::Blocked ? report.blocked : report.unknown);
        const Result<QList<SyncConflict>> conflicts = rows.openConflicts();
        STEWARD_TRY(conflicts);
        report.conflicts = conflicts->size();
        const Result<QList<SyncHeld>> held = rows.held();
        STEWARD_TRY(held);
        report.held = held->size();
        return true;
    });
    return counted ? Result<void>() : Result<void>(counted.error());
}

Result<void> SyncRound::finish(const Start &start, SyncReport &report, Timestamp startedAt)
{
    const auto kept = m_seams.write([&](Transaction &transaction) -> Result<QStringList> {
        QStringList stopped;
        CatalogRows rows(transaction.connection());
        const Result<Catalog> catalog = rows.catalog();
        STEWARD_TRY(catalog);
        if (report.taken() > 0) {
            const auto usable = rows.usableCounts();
            STEWARD_TRY(usable);
            for (auto it = start.usable.cbegin(); it != start.usable.cend(); ++it) {
                if (*it > 0 && usable->value(it.key()) == 0)
                    stopped.append(integrationText(it.key(), *catalog));
            }
        }
        report.stopped = stopped;
        RemoteState state = start.state;
        if (const QString names = namesOf(*catalog); onlyGrew(state.catalog, names))
            state.catalog = names;
        state.wantsFull = report.held > 0 || report.rolledBack || report.doubtful > 0;
        const RemoteState before = RemoteState::fromJson(start.record.state);
        // A round that found nothing new leaves the file as it is, as long as the time of the last walk is not old.
        RemoteState compared = state;
        if (state.lastFullAt - before.lastFullAt < FullEvery.count() && before.lastFullAt != 0)
            compared.lastFullAt = before.lastFullAt;
        const bool isNew = compared != before || start.capabilities.toJson() != start.record.capabilities;
        if (isNew)
            STEWARD_TRY(transaction.keepRemote({start.record.profile, start.capabilities.toJson(), state.toJson()}));
        if (report.isNoteworthy())
            STEWARD_TRY(transaction.keepSyncRun({0, startedAt, m_seams.clock(), report.toJson()}));
        return stopped;
    });
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace steward
