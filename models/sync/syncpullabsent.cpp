#include "models/store/syncsurvey.h"
#include "models/sync/syncpull.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AbsentText {
    Q_DECLARE_TR_FUNCTIONS(SyncPull)
};

constexpr qsizetype AskedAtOnce = 50;
constexpr qint64 FewDeletions = 5;
constexpr qint64 DeletionPercent = 10;
/// Where a server does not say when accounts changed, it has to be sure twice.
constexpr int RoundsToBelieve = 2;

} // namespace

/// An account that changed later than the absent one did, and stands as we know it: so the server was not restored to a
/// time before the absent one changed, and somebody has deleted it.
bool SyncPull::hasWitness(const SyncBase &absent) const
{
    return !m_seams.rules.heedRollback || (absent.modified != 0 && m_newestUnchanged > absent.modified);
}

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
    for (qsizetype first = 0; first < missing.size(); first += AskedAtOnce) {
        const QList<SyncBase> some = missing.mid(first, AskedAtOnce);
        QList<RemoteRequest> requests;
        for (const SyncBase &base : some) {
            RemoteRequest request;
            request.kind = RemoteRequest::Kind::Get;
            request.id = base.serverId;
            requests.append(request);
        }
        const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
        QList<RemoteResource> found;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const RemoteAnswer &answer = answers.at(i);
            const bool other = answer.resource && !some.at(i).externalId.isEmpty()
                && answer.resource->externalId != some.at(i).externalId;
            if (answer.outcome == RemoteAnswer::Outcome::NotFound || other)
                absent.append(some.at(i));
            else if (answer.resource)
                found.append(*answer.resource);
        }
        m_waiting += found;
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
    const qint64 few = std::max(FewDeletions, *total * DeletionPercent / 100);
    const bool many = absent.size() > few || m_seen.isEmpty() || m_seen.size() < m_state.lastFullCount / 2;
    bool hold = many || m_report.rolledBack;
    qint64 doubtful = 0;
    const auto settle = [&](Transaction &transaction) -> Result<qint64> {
        AdministratorRows rows(transaction.connection());
        SyncRows known(transaction.connection());
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        qint64 removed = 0;
        doubtful = 0;
        for (const SyncBase &one : absent) {
            const Result<std::optional<SyncBase>> base = known.base(one.uid);
            STEWARD_TRY(base);
            const Result<std::optional<Administrator>> row = rows.byUid(one.uid);
            STEWARD_TRY(row);
            if (!*base)
                continue;
            if (!*row || (*row)->isDeleted()) {
                // Gone on both sides.
                STEWARD_TRY(transaction.dropBase(one.uid));
                if (m_heldUids.value(one.uid, SyncHeld::Kind::Unusable) == SyncHeld::Kind::Missing)
                    STEWARD_TRY(transaction.dropHeld(one.uid));
                continue;
            }
            const bool changed = !wireDifference(wireFromJson((*base)->agreed), absorption.onWire(**row)).isEmpty();
            if (m_report.rolledBack && one.modified != 0 && !hasWitness(one) && !many) {
                // It was there when the server still knew what it has forgotten since: it goes there again.
                STEWARD_TRY(transaction.dropBase(one.uid));
                continue;
            }
            const bool believed = one.modified != 0 ? hasWitness(one) : one.absent + 1 >= RoundsToBelieve;
            if (!believed && one.modified == 0 && !hold) {
                STEWARD_TRY(transaction.noteAbsent(one.uid, one.absent + 1));
                ++doubtful;
                continue;
            }
            if (changed || hold || !believed) {
                const QString reason = changed
                    ? AbsentText::tr("It was deleted on the server, and changed here since. Upload it again, or delete "
                                     "it here too?")
                    : AbsentText::tr("It is missing on the server. Delete it here too, or upload it again?");
                STEWARD_TRY(transaction.keepHeld(
                    {one.uid, SyncHeld::Kind::Missing, (*row)->displayName(), reason, {}, transaction.now()}));
                continue;
            }
            STEWARD_TRY(transaction.setDeleted(**row, transaction.now()));
            STEWARD_TRY(transaction.dropBase(one.uid));
            transaction.describe(ChangeKind::Sync, (*row)->displayName());
            ++removed;
        }
        if (!m_seams.passes(SyncPoint::PullInTransaction))
            return stoppedRound();
        return removed;
    };
    auto settled = m_seams.write(settle);
    if (!settled && settled.error().kind == ErrorKind::Forbidden) {
        // Nobody could put things right any more: a person has to look at each.
        hold = true;
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
