#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"

namespace steward {

/// Takes back a change set by a new one that swaps its images, on those rows that nobody has changed since; the others
/// are left alone and listed. Works after a restart and in any order. Called from the GUI thread.
class UndoActions {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)

public:
    UndoActions(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

    QFuture<Result<Outcome>> undo(ChangeSetId set, const Consent &consent = {});
    /// Takes back several, the newest first, as one change; sets that are not for undoing are left and listed too.
    QFuture<Result<Outcome>> undoAll(const QList<ChangeSetId> &sets, const Consent &consent = {});
    /// Takes back an undo.
    QFuture<Result<Outcome>> redo(ChangeSetId undoSet, const Consent &consent = {});

    /// What Ctrl+Z and Ctrl+Shift+Z would do next for this operator.
    struct Next {
        std::optional<ChangeSet> undo;
        std::optional<ChangeSet> redo;
    };
    QFuture<Result<Next>> next();

private:
    QFuture<Result<Outcome>> swap(ChangeSetId set, ChangeKind kind, const Consent &consent);

    Store &m_store;
    Author m_author;
};

} // namespace steward
