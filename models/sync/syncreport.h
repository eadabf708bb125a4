#pragma once

#include "models/domain/ids.h"
#include "models/sync/absorption.h"

#include <optional>

namespace steward {

/// What a round did, and what it left for a person. A value.
struct SyncReport {
    // Sent.
    qint64 created = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    // Taken.
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    // Left.
    qint64 conflicts = 0; ///< Open ones, when the round ended.
    qint64 held = 0;
    qint64 blocked = 0;
    qint64 unknown = 0;  ///< Requests of which nobody knows what became of them; asked again later.
    qint64 waiting = 0;  ///< Rows that could not be sent now.
    qint64 doubtful = 0; ///< Missing on the server for the first time; believed when it stays so.
    qint64 replaced = 0;
    /// So many deletions and suspensions would be sent; somebody has to agree first.
    std::optional<qint64> removalsToConfirm;
    bool full = false;       ///< All accounts of the server were looked at.
    bool rolledBack = false; ///< The server was restored from an older state.
    QStringList rightsBack;
    QStringList stopped; ///< Integrations that have no usable API user since this round.
    QList<ChangeSetId> sets;
    std::optional<Error> error; ///< Why it ended early.

    void add(const Absorption::Tally &tally);
    qint64 sent() const { return created + updated + deleted; }
    qint64 taken() const { return added + changed + removed; }
    /// Nothing waits, for a person or for the next round.
    bool inStep() const;
    /// Whether there is something to be remembered.
    bool isNoteworthy() const;

    QJsonObject toJson() const;
    static SyncReport fromJson(const QJsonObject &object);
    /// "Sent 2 changes, took 4 from the server." and what waits.
    QString sentence() const;
};

} // namespace steward
