#include "models/sync/syncpush.h"

#include <chrono>

namespace steward {

namespace {

/// A request that timed out may still be carried out late: twice the time-out of an answer.
constexpr std::chrono::milliseconds QuietTime = std::chrono::seconds(60);
constexpr qsizetype SettledAtOnce = 50;

} // namespace

Result<void> SyncPush::settle()
{
    const auto intents = m_seams.read([](Connection &connection) { return SyncRows(connection).intents(); });
    STEWARD_TRY(intents);
    QList<SyncIntent> due;
    const Timestamp now = m_seams.clock();
    for (const SyncIntent &intent : *intents) {
        const bool quiet = now - intent.startedAt >= QuietTime.count() || now < intent.startedAt;
        if (intent.state == SyncIntent::State::Sending && quiet)
            due.append(intent);
    }
    for (qsizetype first = 0; first < due.size() && !m_end; first += SettledAtOnce) {
        STEWARD_TRY(settleSome(due.mid(first, SettledAtOnce)));
        if (m_stop.stopRequested())
            return stoppedRound();
    }
    return m_end ? Result<void>(*m_end) : Result<void>();
}

Result<void> SyncPush::settleSome(const QList<SyncIntent> &intents)
{
    QList<SyncIntent> asked;
    QList<RemoteRequest> requests;
    for (const SyncIntent &intent : intents) {
        RemoteRequest request;
        request.id = intent.serverId;
        if (intent.kind == SyncIntent::Kind::Create) {
            // Without a filter only a walk can tell.
            if (!m_capabilities.filterByExternalId)
                continue;
            request.kind = RemoteRequest::Kind::FindByExternalId;
            request.key = intent.uid.toString(QUuid::WithoutBraces);
        }
        asked.append(intent);
        requests.append(request);
    }
    if (asked.isEmpty())
        return {};
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    const auto settled = m_seams.write([&](Transaction &transaction) -> Result<bool> {
        for (qsizetype i = 0; i < asked.size(); ++i)
            STEWARD_TRY(settleOne(transaction, asked.at(i), answers.at(i)));
        if (!m_seams.passes(SyncPoint::AnswerInTransaction))
            return stoppedRound();
        return true;
    });
    STEWARD_TRY(settled);
    if (settled->set)
        m_report.sets.append(settled->set->id);
    return {};
}

Result<void> SyncPush::settleOne(Transaction &transaction, const SyncIntent &intent, const RemoteAnswer &answer)
{
    if (answer.outcome == RemoteAnswer::Outcome::Unauthorized) {
        m_end = Error {ErrorKind::Unauthorized, answer.words};
        return {};
    }
    // A search says by an empty answer that there is none; an account that was asked for by its id does not.
    const bool searched = intent.kind == SyncIntent::Kind::Create;
    const bool gone = searched ? answer.outcome == RemoteAnswer::Outcome::Done && answer.found.isEmpty()
                               : answer.outcome == RemoteAnswer::Outcome::NotFound;
    const std::optional<RemoteResource> there
        = answer.found.isEmpty() ? answer.resource : std::optional<RemoteResource>(answer.found.constFirst());
    if (!gone && !there)
        return {};
    STEWARD_TRY(transaction.dropIntent(intent.uid));
    if (there && intent.kind != SyncIntent::Kind::Delete) {
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        transaction.describe(ChangeKind::Sync, there->values.value(Field::UserName).toString());
        const Result<Absorption::Tally> tally
            = absorption.absorb(*there, {.sent = wireFromJson(intent.sent), .uid = intent.uid, .unsure = true});
        STEWARD_TRY(tally);
        m_report.add(*tally);
    } else if (gone && intent.kind == SyncIntent::Kind::Delete) {
        ++m_report.deleted;
        return transaction.dropBase(intent.uid);
    }
    return {};
}

Result<void> SyncPush::forgetCreates(const QSet<QUuid> &uids)
{
    if (uids.isEmpty())
        return {};
    const Timestamp now = m_seams.clock();
    const auto dropped = m_seams.write([&](Transaction &transaction) -> Result<bool> {
        for (const QUuid &uid : uids) {
            const Result<std::optional<SyncIntent>> intent = SyncRows(transaction.connection()).intent(uid);
            STEWARD_TRY(intent);
            if (*intent && now - (*intent)->startedAt >= QuietTime.count())
                STEWARD_TRY(transaction.dropIntent(uid));
        }
        return true;
    });
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

Result<void> SyncPush::removeDoubles(const QList<RemoteResource> &doubles)
{
    QList<RemoteRequest> requests;
    for (const RemoteResource &one : doubles) {
        RemoteRequest request;
        request.kind = RemoteRequest::Kind::Remove;
        request.id = one.id;
        request.ifMatch = one.version;
        request.requestId = m_seams.freshId();
        requests.append(request);
    }
    // Whatever becomes of it, the next walk over all accounts sees what is left.
    if (!requests.isEmpty())
        m_seams.remote.perform(requests, m_stop);
    return {};
}

} // namespace steward
