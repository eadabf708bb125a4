#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"

namespace steward {

/// The verbs on external applications. Called from the GUI thread; answers come as futures.
class ApplicationActions {
    Q_DECLARE_TR_FUNCTIONS(ApplicationActions)

public:
    ApplicationActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    /// A name that is taken is a Conflict, other bad input Invalid.
    QFuture<Result<Outcome>> add(const Application &draft);
    /// Name, description and endpoint; the name of a built-in application stays.
    QFuture<Result<Outcome>> edit(const Application &changed);
    /// A custom application that no API user has; otherwise refused with their names.
    QFuture<Result<Outcome>> remove(ApplicationId id);

private:
    Store &m_store;
    Author m_author;
};

} // namespace steward
