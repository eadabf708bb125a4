#include "models/sync/syncpull.h"

namespace steward {

Result<void> SyncPull::settleElsewhere()
{
    if (!m_full) {
        // Only a walk over all accounts tells a double from one that was made anew.
        m_report.doubtful += m_elsewhere.size();
        return {};
    }
    QList<RemoteRequest> requests;
    QList<RemoteResource> asked;
    for (const auto &[resource, knownId] : std::as_const(m_elsewhere)) {
        if (m_seen.contains(digestOf(knownId)))
            continue;
        RemoteRequest request;
        request.id = knownId;
        requests.append(request);
        asked.append(resource);
    }
    if (requests.isEmpty())
        return {};
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (answers.at(i).outcome == RemoteAnswer::Outcome::NotFound)
            m_waiting.append(asked.at(i));
        else
            ++m_report.doubtful;
    }
    return take(true);
}

/// They are few, so that they are asked for once more instead of being kept through the walk.
Result<void> SyncPull::mergeDoubles()
{
    for (const Twice &twice : std::as_const(m_twice)) {
        QList<RemoteRequest> requests(2);
        requests[0].id = twice.id;
        requests[1].id = m_keepers.value(twice.externalId).id;
        const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
        if (answers.at(0).outcome == RemoteAnswer::Outcome::NotFound)
            continue;
        const std::optional<RemoteResource> &other = answers.at(0).resource;
        const std::optional<RemoteResource> &keeper = answers.at(1).resource;
        if (!other || !keeper || digestOf(other->externalId) != twice.externalId
            || digestOf(keeper->externalId) != twice.externalId) {
            ++m_report.doubtful;
            continue;
        }
        STEWARD_TRY(mergeDouble(*other, *keeper));
        m_doubles.append(*other);
    }
    return {};
}

Result<void> SyncPull::mergeDouble(const RemoteResource &other, const RemoteResource &keeper)
{
    const auto merged = m_seams.write([&](Transaction &transaction) -> Result<Absorption::Tally> {
        const Result<std::optional<SyncBase>> base = SyncRows(transaction.connection()).base(uidOf(keeper));
        STEWARD_TRY(base);
        if (!*base)
            return Absorption::Tally {};
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        transaction.describe(ChangeKind::Sync, other.values.value(Field::UserName).toString());
        Absorption::Circumstances restored;
        restored.situation = MergeSituation::RolledBack;
        Absorption::Circumstances stranger;
        stranger.stranger = true;
        const WireValues there = completed(other.values, m_capabilities.unsupported);
        const WireValues kept = completed(keeper.values, m_capabilities.unsupported);
        if (wireDifference(there, kept).isEmpty() && wireDifference(kept, there).isEmpty())
            return absorption.absorb(keeper, restored);
        // Each of the two may have been edited, and nobody can tell which values are the newer ones.
        if ((*base)->serverId == other.id) {
            // What was changed in the one that we know comes in first: it goes away with it.
            Result<Absorption::Tally> tally = absorption.absorb(other);
            STEWARD_TRY(tally);
            const Result<Absorption::Tally> met = absorption.absorb(keeper, stranger);
            STEWARD_TRY(met);
            tally->add(*met);
            return tally;
        }
        Result<Absorption::Tally> tally = absorption.absorb(other, stranger);
        STEWARD_TRY(tally);
        const Result<Absorption::Tally> back = absorption.absorb(keeper, restored);
        STEWARD_TRY(back);
        return tally;
    });
    STEWARD_TRY(merged);
    Absorption::Tally tally = merged->value;
    tally.rolledBack = 0;
    tally.rightsBack.clear();
    m_report.add(tally);
    if (merged->set)
        m_report.sets.append(merged->set->id);
    return {};
}

} // namespace steward
