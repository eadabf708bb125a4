#include "models/store/syncsurvey.h"
#include "models/sync/absence.h"
#include "models/sync/syncpull.h"

namespace steward {

Result<void> SyncPull::lookForAbsent()
{
    const auto isMissing = [this](const SyncBase &base) {
        const bool waits = m_intents.contains(base.uid)
            || m_heldUids.value(base.uid, SyncHeld::Kind::Unusable) == SyncHeld::Kind::Missing;
        return !waits && !m_seen.contains(digestOf(base.serverId));
    };
    const auto missing
        = m_seams.read([&](Connection &connection) { return SyncSurvey(connection).basesThat(isMissing); });
    STEWARD_TRY(missing);
    if (missing->isEmpty())
        return {};
    const Result<QList<SyncBase>> absent = confirmedAbsent(*missing);
    STEWARD_TRY(absent);
    return absent->isEmpty() ? Result<void>() : settleAbsent(*absent);
}

Result<QList<SyncBase>> SyncPull::confirmedAbsent(const QList<SyncBase> &missing)
{
    QList<SyncBase> absent;
    for (qsizetype first = 0; first < missing.size(); first += AbsentAtOnce) {
        const AbsenceAnswers answers = askedForAbsent(m_seams.remote, missing.mid(first, AbsentAtOnce), m_stop);
        absent += answers.absent;
        m_waiting += answers.found;
        STEWARD_TRY(take(true));
        if (m_stop.stopRequested())
            return stoppedRound();
    }
    return absent;
}

Result<void> SyncPull::settleAbsent(const QList<SyncBase> &absent)
{
    const auto total = m_seams.read([](Connection &connection) { return SyncRows(connection).baseCount(); });
    STEWARD_TRY(total);
    const bool many = isManyAbsent(absent.size(), *total, m_seen.size(), m_state.lastFullCount);
    AbsenceFindings findings {many, many || m_report.rolledBack, m_report.rolledBack, m_newestUnchanged, m_seams.rules};
    qint64 doubtful = 0;
    const auto settle = [&](Transaction &transaction) -> Result<qint64> {
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        qint64 removed = 0;
        doubtful = 0;
        for (const SyncBase &one : absent) {
            const Result<Absence> settled = settleAbsence(transaction, absorption, one, findings);
            STEWARD_TRY(settled);
            removed += *settled == Absence::Deleted ? 1 : 0;
            doubtful += *settled == Absence::Doubtful ? 1 : 0;
        }
        if (!m_seams.passes(SyncPoint::PullInTransaction))
            return stoppedRound();
        return removed;
    };
    auto settled = m_seams.write(settle);
    if (!settled && settled.error().kind == ErrorKind::Forbidden) {
        // Nobody could put things right any more: a person has to look at each.
        findings.hold = true;
        settled = m_seams.write(settle);
    }
    STEWARD_TRY(settled);
    m_report.removed += settled->value;
    m_report.doubtful += doubtful;
    if (settled->set)
        m_report.sets.append(settled->set->id);
    return {};
}

Result<void> SyncPull::dropQuestionsOfGone()
{
    const auto held = m_seams.read([](Connection &connection) { return SyncRows(connection).held(); });
    STEWARD_TRY(held);
    // Several questions may be about the same account.
    QMap<QString, RemoteResource> unseen;
    for (const SyncHeld &one : *held) {
        const RemoteResource there = resourceFromJson(one.resource);
        if (!there.id.isEmpty() && !m_seen.contains(digestOf(there.id)))
            unseen.insert(there.id, there);
    }
    if (unseen.isEmpty())
        return {};
    QList<RemoteRequest> requests;
    for (const RemoteResource &one : std::as_const(unseen)) {
        RemoteRequest request;
        request.id = one.id;
        requests.append(request);
    }
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    QSet<QString> gone;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const QString &id = requests.at(i).id;
        const RemoteAnswer &answer = answers.at(i);
        const bool other = answer.resource && answer.resource->externalId != unseen.value(id).externalId;
        if (answer.outcome == RemoteAnswer::Outcome::NotFound || other)
            gone.insert(id);
    }
    if (gone.isEmpty())
        return {};
    const auto dropped = m_seams.write([&](Transaction &transaction) -> Result<bool> {
        for (const SyncHeld &one : *held) {
            if (gone.contains(resourceFromJson(one.resource).id))
                STEWARD_TRY(transaction.dropHeld(one.uid));
        }
        return true;
    });
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

} // namespace steward
