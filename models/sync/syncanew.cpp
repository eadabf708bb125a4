#include "models/sync/syncanew.h"

#include "models/sync/remotestate.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AnewText {
    Q_DECLARE_TR_FUNCTIONS(SyncAnew)
};

} // namespace

Result<void> syncAnew::begin(Transaction &transaction)
{
    const auto remote = SyncRows(transaction.connection()).remote();
    STEWARD_TRY(remote);
    if (!*remote)
        return {};
    STEWARD_TRY(transaction.forgetAgreements());
    RemoteState state;
    state.hasSecret = RemoteState::fromJson((*remote)->state).hasSecret;
    state.restored = true;
    RemoteRecord anew = **remote;
    anew.state = state.toJson();
    return transaction.keepRemote(anew);
}

Result<qint64> syncAnew::holdUnknown(Transaction &transaction)
{
    SyncRows known(transaction.connection());
    qint64 count = 0;
    const auto hold = [&](const Administrator &row) -> Result<void> {
        if (row.isDeleted())
            return {};
        const auto base = known.base(row.uid);
        STEWARD_TRY(base);
        const auto intent = known.intent(row.uid);
        STEWARD_TRY(intent);
        const auto held = known.held(row.uid);
        STEWARD_TRY(held);
        if (*base || *intent || *held)
            return {};
        SyncHeld question;
        question.uid = row.uid;
        question.kind = SyncHeld::Kind::Missing;
        question.name = row.displayName();
        question.reason = AnewText::tr("It came back with a backup, and the server does not know it.");
        question.heldAt = transaction.now();
        ++count;
        return transaction.keepHeld(question);
    };
    STEWARD_TRY(AdministratorRows(transaction.connection()).forEach(hold));
    return count;
}

} // namespace steward
