#pragma once

#include "models/store/anchor.h"
#include "models/store/connection.h"

#include <QHash>

namespace steward {

/// Reads heads of the journal: the newest one, and those that were anchored. Thread of the connection.
class AnchorRows {
public:
    explicit AnchorRows(Connection &connection) : m_connection(connection) { }

    /// The head as it is now, at `now` and unsigned; without a set when the journal is empty.
    Result<Anchor> head(Timestamp now);
    /// The oldest first.
    Result<QList<Anchor>> all();
    /// Without a set when there is none.
    Result<Anchor> newest();
    /// What stands as the hash of these sets; those that are missing are left out.
    Result<QHash<ChangeSetId, QByteArray>> hashes(const QList<Anchor> &anchors);

private:
    Result<QList<Anchor>> query(const QString &order);
    Result<QUuid> directory();

    Connection &m_connection;
};

} // namespace steward
