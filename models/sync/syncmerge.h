#pragma once

#include "models/sync/wirevalues.h"

#include <QList>

namespace steward {

/// A field that both sides have changed to different values.
struct FieldClash {
    Field field;
    QJsonValue base;
    QJsonValue here;
    QJsonValue server;

    friend bool operator==(const FieldClash &, const FieldClash &) = default;
};

/// How two states came to differ.
enum class MergeSituation : quint8 {
    Usual,     ///< Both sides started from the base.
    RolledBack ///< The server shows an older state than the base: ours goes there again.
};

/// What becomes of an account when the server's state meets ours.
struct SyncMerge {
    WireValues result;           ///< What stands here from now on.
    QList<FieldClash> conflicts; ///< The server's value is in force, ours waits for a person.
    QList<FieldClash> replaced;  ///< Ours stays and goes to the server, whose value is for the journal.

    friend bool operator==(const SyncMerge &, const SyncMerge &) = default;
};

/// The rules of who wins; a field without a base that differs is a conflict, but suspended
/// wins in any case. Pure: same input, same answer, on every
/// console.
SyncMerge syncMerged(const WireValues &base, const WireValues &here, const WireValues &server,
                     MergeSituation situation = MergeSituation::Usual);

/// The values with every shared field that applies to their kind and that the remote holds, absent ones as empty; and
/// without the others.
WireValues completed(const WireValues &values, const QSet<Field> &unsupported);

} // namespace steward
