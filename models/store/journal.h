#pragma once

#include "models/domain/changeset.h"
#include "models/store/author.h"
#include "models/store/connection.h"

#include <QMultiHash>

#include <optional>

namespace steward {

/// Reads the journal of one connection. Thread of the connection.
class Journal {
public:
    explicit Journal(Connection &connection) : m_connection(connection) { }

    Result<qint64> lastId();
    /// The hash of the newest set; 32 zero bytes while there is none.
    Result<QByteArray> lastHash();
    /// Sets with an id above `after`, oldest first, with the rows that they touched.
    Result<QList<ChangeSet>> since(qint64 after, int limit);
    /// The newest sets first, without their rows.
    Result<QList<ChangeSet>> newest(int limit);
    /// Sets that touched one administrator, the newest first, without their rows; of a mail, only what became of it.
    Result<QList<ChangeSet>> ofAdministrator(AdministratorId id, int limit);
    Result<std::optional<ChangeSet>> set(ChangeSetId id);
    /// The same without the rows that it touched.
    Result<std::optional<ChangeSet>> withoutRows(ChangeSetId id);
    /// The newest set that has taken this one back; null when it stands.
    Result<ChangeSetId> undoneBy(ChangeSetId id);
    Result<QList<ChangeImage>> images(ChangeSetId id);
    /// What Undo and Redo would take back next for this operator, looking back over the newest 1,000 sets. Operators
    /// are told apart by id, and by name where there is none.
    Result<std::optional<ChangeSet>> undoable(const Author &author);
    Result<std::optional<ChangeSet>> redoable(const Author &author);

private:
    struct Stacks {
        QList<ChangeSet> undo;
        QList<ChangeSet> redo;
    };

    Result<QList<ChangeSet>> query(const QString &condition, const QList<qint64> &parameters);
    Result<Stacks> stacks(const Author &author);
    Result<void> readRows(ChangeSet &set);
    /// The newest set that swaps the images of this one.
    Result<ChangeSetId> newestAgainst(ChangeSetId id);
    /// What sets from `first` on have taken back beside the one that they name.
    Result<QMultiHash<ChangeSetId, ChangeSetId>> alsoUndone(ChangeSetId first);

    Connection &m_connection;
};

} // namespace steward
