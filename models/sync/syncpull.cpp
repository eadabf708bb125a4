#include "models/sync/syncpull.h"

#include "models/store/refusal.h"
#include "models/store/syncsurvey.h"
#include "models/sync/firstmeeting.h"

#include <chrono>

namespace steward {

namespace {

/// A server's clock may be late by so much when it says what changed since.
constexpr std::chrono::milliseconds Overlap = std::chrono::seconds(300);

/// What the directory knows of a resource, for telling whether it is news.
struct Known {
    std::optional<SyncBase> base;
    bool elsewhere = false; ///< The base is of another id of the server.
    bool byName = false;    ///< Only by its name can it be somebody whom we know.
};

Result<QList<Known>> knownOf(Connection &connection, const QList<RemoteResource> &page, bool firstMeeting)
{
    const Connection::Snapshot snapshot(connection);
    SyncSurvey rows(connection);
    QList<Known> known;
    for (const RemoteResource &resource : page) {
        Result<std::optional<SyncBase>> base = rows.baseOfServerId(resource.id);
        STEWARD_TRY(base);
        const bool elsewhere = !*base;
        if (elsewhere) {
            base = rows.base(uidOf(resource));
            STEWARD_TRY(base);
        }
        const Result<bool> byName = firstMeeting ? meetsByNameOnly(connection, resource) : Result<bool>(false);
        STEWARD_TRY(byName);
        known.append({*base, elsewhere, *byName});
    }
    return known;
}

bool isUnchanged(const RemoteResource &resource, const SyncBase &base, const QSet<Field> &unsupported)
{
    const WireValues server = completed(resource.values, unsupported);
    const WireValues agreed = wireFromJson(base.agreed);
    return base.absent == 0 && resource.externalId == base.externalId && resource.version == base.version
        && resource.modified == base.modified && wireDifference(agreed, server).isEmpty()
        && wireDifference(server, agreed).isEmpty();
}

} // namespace

QUuid SyncPull::digestOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

SyncPull::SyncPull(const SyncSeams &seams, const Capabilities &capabilities, RemoteState &state, SyncReport &report,
                   const StopToken &stop, std::function<void(qint64, qint64)> progress)
    : m_seams(seams),
      m_capabilities(capabilities),
      m_state(state),
      m_report(report),
      m_stop(stop),
      m_progress(std::move(progress))
{
}

Result<void> SyncPull::run(bool full)
{
    m_full = full || !m_capabilities.filterByModified || m_state.watermark == 0;
    m_report.full = m_full;
    const auto waiting
        = m_seams.read([](Connection &connection) -> Result<std::pair<QList<SyncIntent>, QList<SyncHeld>>> {
              SyncRows rows(connection);
              const Result<QList<SyncIntent>> intents = rows.intents();
              STEWARD_TRY(intents);
              const Result<QList<SyncHeld>> held = rows.held();
              STEWARD_TRY(held);
              return std::pair(*intents, *held);
          });
    STEWARD_TRY(waiting);
    for (const SyncIntent &intent : waiting->first) {
        if (intent.state == SyncIntent::State::Sending)
            m_intents.insert(intent.uid, intent);
    }
    for (const SyncHeld &held : waiting->second)
        m_heldUids.insert(held.uid, held.kind);

    ListRequest first;
    if (!m_full)
        first.modifiedSince = std::max<Timestamp>(1, m_state.watermark - Overlap.count());
    const Result<void> walked = walk(first);
    // What was read is good, also when the rest was not.
    STEWARD_TRY(take(true));
    STEWARD_TRY(walked);
    m_waiting = std::exchange(m_byName, {});
    STEWARD_TRY(take(true));
    STEWARD_TRY(settleElsewhere());
    STEWARD_TRY(mergeDoubles());
    if (m_full) {
        for (const SyncIntent &intent : std::as_const(m_intents)) {
            if (intent.kind == SyncIntent::Kind::Create)
                m_notCreated.insert(intent.uid);
        }
        STEWARD_TRY(lookForAbsent());
        STEWARD_TRY(dropQuestionsOfGone());
        m_state.lastFullAt = m_seams.clock();
        m_state.lastFullCount = m_seen.size();
    }
    if (m_full || m_greatest > m_state.watermark) {
        m_state.watermark = m_greatest;
        m_state.watermarkIds = m_greatestIds;
    }
    return {};
}

Result<void> SyncPull::walk(const ListRequest &first)
{
    Result<void> looked;
    const auto endLook = [&] { return m_seams.beside ? m_seams.beside->end() : looked; };
    ListRequest next = first;
    while (true) {
        const Result<RemotePage> page
            = m_stop.stopRequested() ? Result<RemotePage>(stoppedRound()) : m_seams.remote.list(next, m_stop);
        STEWARD_TRY(endLook());
        STEWARD_TRY(page);
        const qsizetype before = m_seen.size();
        QList<RemoteResource> fresh;
        for (const RemoteResource &resource : page->resources) {
            if (resource.id.isEmpty() || m_seen.contains(digestOf(resource.id)))
                continue;
            m_seen.insert(digestOf(resource.id));
            fresh.append(resource);
        }
        if (!m_seams.passes(SyncPoint::PageRead))
            return stoppedRound();
        if (m_seams.beside)
            m_seams.beside->begin([this, fresh] { return look(fresh); });
        else
            looked = look(fresh);
        m_progress(m_seen.size(), std::max<qint64>(page->totalHint, m_seen.size()));
        const bool last = m_capabilities.cursor && page->nextCursor.isEmpty();
        // The total is not asked: servers cap it, or say the size of the page.
        const bool total = !m_seams.rules.walkPastTotal && m_seen.size() >= page->totalHint;
        if (page->resources.isEmpty() || m_seen.size() == before || last || total)
            return endLook();
        next.startIndex += page->resources.size();
        next.cursor = page->nextCursor;
    }
}

void SyncPull::watch(const RemoteResource &resource)
{
    if (resource.modified > m_greatest) {
        m_greatest = resource.modified;
        m_greatestIds.clear();
    }
    if (resource.modified == m_greatest && m_greatest != 0)
        m_greatestIds.insert(resource.id);
}

/// The oldest keeps the account, and among equals the smallest id: the same answer on every console.
bool SyncPull::findsDouble(const RemoteResource &resource)
{
    if (resource.externalId.isEmpty() || !m_seams.rules.foldDoubles)
        return false;
    const QUuid externalId = digestOf(resource.externalId);
    const auto keeper = m_keepers.find(externalId);
    if (keeper == m_keepers.end()) {
        m_keepers.insert(externalId, {resource.id, resource.created});
        return false;
    }
    const bool older
        = resource.created != keeper->created ? resource.created < keeper->created : resource.id < keeper->id;
    m_twice.append({externalId, older ? keeper->id : resource.id});
    if (older)
        *keeper = {resource.id, resource.created};
    return !older;
}

Result<void> SyncPull::look(const QList<RemoteResource> &page)
{
    const auto known
        = m_seams.read([&](Connection &connection) { return knownOf(connection, page, m_state.lastFullAt == 0); });
    STEWARD_TRY(known);
    for (qsizetype i = 0; i < page.size(); ++i) {
        const RemoteResource &resource = page.at(i);
        const std::optional<SyncBase> &base = known->at(i).base;
        watch(resource);
        if (m_full && findsDouble(resource))
            continue;
        if (base && known->at(i).elsewhere && m_seams.rules.foldDoubles) {
            m_elsewhere.append({resource, base->serverId});
            continue;
        }
        const QUuid uid = base ? base->uid : uidOf(resource);
        if (const auto intent = m_intents.constFind(uid); intent != m_intents.cend()) {
            // One that is on its way is settled by asking, except a create that only a walk can find.
            if (intent->kind == SyncIntent::Kind::Create)
                m_waiting.append(resource);
            continue;
        }
        const bool sameVersion
            = !m_seams.rules.compareContent && base && !resource.version.isEmpty() && base->version == resource.version;
        if (base && !m_heldUids.contains(uid)
            && (sameVersion || isUnchanged(resource, *base, m_capabilities.unsupported))) {
            m_newestUnchanged = std::max(m_newestUnchanged, resource.modified);
            continue;
        }
        if (base && !base->externalId.isEmpty() && !resource.externalId.isEmpty()
            && base->externalId != resource.externalId)
            m_report.rolledBack = true;
        (known->at(i).byName ? m_byName : m_waiting).append(resource);
    }
    return take(false);
}

Result<void> SyncPull::take(bool all)
{
    while (!m_waiting.isEmpty() && (all || m_waiting.size() >= m_seams.takenAtOnce)) {
        const QList<RemoteResource> some = m_waiting.mid(0, m_seams.takenAtOnce);
        m_waiting = m_waiting.mid(some.size());
        Result<void> taken = takeTogether(some, Names::ChangeHands);
        if (!taken && taken.error().kind == ErrorKind::Conflict)
            taken = takeTogether(some, Names::Stay);
        if (!taken && taken.error().kind == ErrorKind::Forbidden)
            taken = takeOneByOne(some);
        STEWARD_TRY(taken);
        if (!m_seams.passes(SyncPoint::PullCommitted))
            return stoppedRound();
    }
    return {};
}

Result<void> SyncPull::takeTogether(const QList<RemoteResource> &resources, Names names)
{
    const auto meeting = m_state.lastFullAt == 0 ? Absorption::Meeting::ByNameAsWell : Absorption::Meeting::ById;
    std::optional<Error> refusal;
    const auto taken = m_seams.write([&](Transaction &transaction) -> Result<Absorption::Tally> {
        Absorption absorption(transaction, m_capabilities, meeting, m_seams.rules);
        STEWARD_TRY(absorption.open());
        if (names == Names::ChangeHands && meeting == Absorption::Meeting::ById)
            absorption.expect(resources);
        SyncRows rows(transaction.connection());
        Absorption::Tally tally;
        transaction.describe(ChangeKind::Sync, {});
        for (const RemoteResource &resource : resources) {
            const Result<std::optional<SyncIntent>> intent = rows.intent(uidOf(resource));
            STEWARD_TRY(intent);
            WireValues sent;
            if (*intent && (*intent)->kind == SyncIntent::Kind::Create
                && (*intent)->state == SyncIntent::State::Sending) {
                sent = wireFromJson((*intent)->sent);
                STEWARD_TRY(transaction.dropIntent((*intent)->uid));
            }
            const Result<Absorption::Tally> one = absorption.absorb(resource, {.sent = sent});
            STEWARD_TRY(one);
            tally.add(*one);
            const QString name = resource.values.value(Field::FirstName).toString() + u' '
                + resource.values.value(Field::LastName).toString();
            if (one->added > 0 || one->changed > 0)
                transaction.describe(ChangeKind::Sync, name.trimmed());
        }
        STEWARD_TRY(transaction.settleNames());
        if (!m_seams.passes(SyncPoint::PullInTransaction))
            return stoppedRound();
        // It stands in the history once, with the question that it leads to, and not after every round.
        const Result<void> admitted = transaction.admit();
        if (!admitted && admitted.error().kind == ErrorKind::Forbidden) {
            refusal = admitted.error();
            transaction.abandon();
        }
        return tally;
    });
    STEWARD_TRY(taken);
    if (refusal)
        return *refusal;
    for (const RemoteResource &resource : resources)
        m_intents.remove(uidOf(resource));
    m_report.add(taken->value);
    if (taken->set)
        m_report.sets.append(taken->set->id);
    return {};
}

Result<void> SyncPull::takeOneByOne(const QList<RemoteResource> &resources)
{
    for (const RemoteResource &resource : resources) {
        const Result<void> taken = takeTogether({resource}, Names::Stay);
        if (taken)
            continue;
        if (taken.error().kind != ErrorKind::Forbidden)
            return taken;
        // Nobody could put things right any more if this were taken.
        const auto held = m_seams.write([&](Transaction &transaction) -> Result<bool> {
            const Result<std::optional<SyncBase>> base = SyncRows(transaction.connection()).baseOfServerId(resource.id);
            STEWARD_TRY(base);
            const QUuid uid = *base ? (*base)->uid : uidOf(resource);
            const Result<std::optional<SyncHeld>> before = SyncRows(transaction.connection()).held(uid);
            STEWARD_TRY(before);
            const QJsonObject there = toJson(resource);
            if (*before && (*before)->resource == there)
                return false;
            const QString name = resource.values.value(Field::UserName).toString();
            STEWARD_TRY(transaction.keepHeld(
                {uid, SyncHeld::Kind::Unusable, name, taken.error().message, there, transaction.now()}));
            ChangeSet tried;
            tried.kind = ChangeKind::Sync;
            tried.subject = name;
            STEWARD_TRY(noteRefusal(transaction, tried, taken.error().message));
            return true;
        });
        STEWARD_TRY(held);
    }
    return {};
}

} // namespace steward
