#pragma once

#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/store/store.h"

#include <memory>

namespace steward {

/// Takes back a change set by a new one that swaps its images, on those rows that nobody has changed since; the others
/// are left alone and listed. Works after a restart and in any order. The progress counts images; one that is asked to
/// stop puts everything back, and the answer is an Error of kind Cancelled. Called from the GUI thread.
class UndoActions {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)

public:
    UndoActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    using Progress = std::shared_ptr<JobProgress>;

    QFuture<Result<Outcome>> undo(ChangeSetId set, const Consent &consent = {},
                                  const Progress &progress = std::make_shared<JobProgress>());
    /// Takes back several, the newest first, as one change; sets that are not for undoing are left and listed too.
    QFuture<Result<Outcome>> undoAll(const QList<ChangeSetId> &sets, const Consent &consent = {},
                                     const Progress &progress = std::make_shared<JobProgress>());
    /// Takes back an undo.
    QFuture<Result<Outcome>> redo(ChangeSetId undoSet, const Consent &consent = {},
                                  const Progress &progress = std::make_shared<JobProgress>());

    /// What Ctrl+Z and Ctrl+Shift+Z would do next for this operator.
    struct Next {
        std::optional<ChangeSet> undo;
        std::optional<ChangeSet> redo;
    };
    QFuture<Result<Next>> next();

private:
    QFuture<Result<Outcome>> swap(ChangeSetId set, ChangeKind kind, const Consent &consent,
                                  const Progress &progress);

    Store &m_store;
    Author m_author;
};

} // namespace steward
