#include "models/actions/decisionactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/guardedchange.h"

namespace steward {

namespace {

/// Runs a decision that may change `rows`.
template <typename Decide>
Result<Outcome> decided(Transaction &transaction, const Result<QList<Administrator>> &rows, const Consent &consent,
                        Decide decide)
{
    STEWARD_TRY(rows);
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, *rows);
    STEWARD_TRY(probe);
    STEWARD_TRY(decide());
    Outcome outcome;
    outcome.rows = *rows;
    return concluded(transaction, *probe, consent, outcome);
}

} // namespace

QFuture<Result<Outcome>> DecisionActions::choose(const QList<std::pair<qint64, SyncDecisions::Choice>> &choices,
                                                 const Consent &consent)
{
    return runAction(m_store, m_author, [choices, consent](Transaction &transaction) {
        SyncDecisions decisions(transaction);
        QList<qint64> conflicts;
        for (const auto &[conflict, choice] : choices)
            conflicts.append(conflict);
        return decided(transaction, decisions.disagreedOn(conflicts), consent, [&]() -> Result<void> {
            for (const auto &[conflict, choice] : choices)
                STEWARD_TRY(decisions.choose(conflict, choice));
            return {};
        });
    });
}

QFuture<Result<Outcome>> DecisionActions::answer(const QList<QUuid> &uids, SyncDecisions::Answer answer,
                                                 const Consent &consent)
{
    return runAction(m_store, m_author, [uids, answer, consent](Transaction &transaction) {
        SyncDecisions decisions(transaction);
        return decided(transaction, decisions.askedAbout(uids), consent, [&]() -> Result<void> {
            for (const QUuid &uid : uids)
                STEWARD_TRY(decisions.answer(uid, answer));
            return {};
        });
    });
}

QFuture<Result<Outcome>> DecisionActions::tryAgain(const QUuid &uid)
{
    return runAction(m_store, m_author, [uid](Transaction &transaction) -> Result<Outcome> {
        STEWARD_TRY(SyncDecisions(transaction).tryAgain(uid));
        Outcome outcome;
        outcome.state = Outcome::State::Done;
        return outcome;
    });
}

} // namespace steward
