#include "models/sync/absence.h"

#include "models/store/syncrows.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AbsentText {
    Q_DECLARE_TR_FUNCTIONS(SyncPull)
};

constexpr qint64 FewDeletions = 5;
constexpr qint64 DeletionPercent = 10;
/// Where a server does not say when accounts changed, it has to be sure twice.
constexpr int RoundsToBelieve = 2;

/// An account that changed later than the absent one did, and stands as we know it: so the server was not restored to a
/// time before the absent one changed, and somebody has deleted it.
bool hasWitness(const SyncBase &absent, const AbsenceFindings &findings)
{
    return !findings.rules.heedRollback || (absent.modified != 0 && findings.newestUnchanged > absent.modified);
}

} // namespace

AbsenceAnswers askedForAbsent(RemoteDirectory &remote, const QList<SyncBase> &missing, const StopToken &stop)
{
    QList<RemoteRequest> requests;
    for (const SyncBase &base : missing) {
        RemoteRequest request;
        request.kind = RemoteRequest::Kind::Get;
        request.id = base.serverId;
        requests.append(request);
    }
    const QList<RemoteAnswer> answers = remote.perform(requests, stop);
    AbsenceAnswers result;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        const RemoteAnswer &answer = answers.at(i);
        const bool other = answer.resource && !missing.at(i).externalId.isEmpty()
            && answer.resource->externalId != missing.at(i).externalId;
        if (answer.outcome == RemoteAnswer::Outcome::NotFound || other)
            result.absent.append(missing.at(i));
        else if (answer.resource)
            result.found.append(*answer.resource);
    }
    return result;
}

bool isManyAbsent(qsizetype absent, qint64 total, qint64 seen, qint64 seenBefore)
{
    const qint64 few = std::max(FewDeletions, total * DeletionPercent / 100);
    return absent > few || seen == 0 || seen < seenBefore / 2;
}

Result<Absence> settleAbsence(Transaction &transaction, const Absorption &absorption, const SyncBase &absent,
                              const AbsenceFindings &findings)
{
    SyncRows known(transaction.connection());
    const Result<std::optional<SyncBase>> base = known.base(absent.uid);
    STEWARD_TRY(base);
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byUid(absent.uid);
    STEWARD_TRY(row);
    // Settled meanwhile, or there under another id.
    if (!*base || (*base)->serverId != absent.serverId)
        return Absence::Gone;
    if (!*row || (*row)->isDeleted()) {
        STEWARD_TRY(transaction.dropBase(absent.uid));
        const Result<std::optional<SyncHeld>> held = known.held(absent.uid);
        STEWARD_TRY(held);
        if (*held && (*held)->kind == SyncHeld::Kind::Missing)
            STEWARD_TRY(transaction.dropHeld(absent.uid));
        return Absence::Gone;
    }
    const bool changed = !wireDifference(wireFromJson((*base)->agreed), absorption.onWire(**row)).isEmpty();
    if (findings.rolledBack && absent.modified != 0 && !hasWitness(absent, findings) && !findings.many) {
        // It was there when the server still knew what it has forgotten since: it goes there again.
        STEWARD_TRY(transaction.dropBase(absent.uid));
        return Absence::GoesAgain;
    }
    const bool believed = absent.modified != 0 ? hasWitness(absent, findings) : absent.absent + 1 >= RoundsToBelieve;
    if (!believed && absent.modified == 0 && !findings.hold) {
        STEWARD_TRY(transaction.noteAbsent(absent.uid, absent.absent + 1));
        return Absence::Doubtful;
    }
    if (changed || findings.hold || !believed) {
        const QString reason = changed
            ? AbsentText::tr("It was deleted on the server, and changed here since. Upload it again, or delete "
                             "it here too?")
            : AbsentText::tr("It is missing on the server. Delete it here too, or upload it again?");
        STEWARD_TRY(transaction.keepHeld(
            {absent.uid, SyncHeld::Kind::Missing, (*row)->displayName(), reason, {}, transaction.now()}));
        return Absence::Asked;
    }
    STEWARD_TRY(transaction.setDeleted(**row, transaction.now()));
    STEWARD_TRY(transaction.dropBase(absent.uid));
    transaction.describe(ChangeKind::Sync, (*row)->displayName());
    return Absence::Deleted;
}

} // namespace steward
