#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"
#include "models/sync/syncdecisions.h"

namespace steward {

/// The verbs of what a sync leaves to a person: conflicts, questions and refusals. What would stop an integration needs
/// consent, as with every other verb. GUI thread.
class DecisionActions {
public:
    DecisionActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    /// A choice for each conflict, by its id: one change.
    QFuture<Result<Outcome>> choose(const QList<std::pair<qint64, SyncDecisions::Choice>> &choices,
                                    const Consent &consent);
    QFuture<Result<Outcome>> answer(const QList<QUuid> &uids, SyncDecisions::Answer answer, const Consent &consent);
    /// What the server refused is sent once more.
    QFuture<Result<Outcome>> tryAgain(const QUuid &uid);

private:
    Store &m_store;
    Author m_author;
};

} // namespace steward
