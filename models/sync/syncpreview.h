#pragma once

#include "models/sync/syncseams.h"

namespace steward {

/// One line of what a round would do.
struct SyncPreviewLine {
    enum class What : quint8 { Create, Update, Delete, Add, Change, Conflict, Held, Remove };

    What what = What::Update;
    QString name;
    QJsonObject before; ///< Values on the wire, the changed ones.
    QJsonObject after;
    QString reason; ///< Of a question.
    Kind kind = Kind::ApiUser;
};

/// What a round would do now, with nothing done: for `sync --dry-run` and the first connection.
struct SyncPreview {
    qint64 onServer = 0;
    qint64 here = 0;
    qint64 equal = 0; ///< Accounts that are the same on both sides.
    qint64 create = 0;
    qint64 update = 0;
    qint64 remove = 0;
    qint64 add = 0;
    qint64 change = 0;
    qint64 removeHere = 0; ///< Deleted on the server.
    // What would wait for a person then, whether it waits already or not.
    qint64 conflicts = 0; ///< Accounts with one or more.
    qint64 held = 0;
    qint64 blocked = 0; ///< Refused by the server earlier, and not sent again.
    qint64 unknown = 0; ///< Sent earlier, with no answer; a round asks the server first what became of them.
    Capabilities capabilities;
    QList<SyncPreviewLine> lines; ///< The first thousand of those that may be shown.
    qint64 hidden = 0;            ///< Lines of accounts that may not.

    bool waits() const { return conflicts + held + blocked > 0; }
    QJsonObject toJson() const;
};

/// Reads the whole server and merges it in a transaction that is taken back. `capabilities` without a probe are probed.
/// Accounts that the reader may not view are counted and not named. Blocks: sync thread.
Result<SyncPreview> previewOf(const SyncSeams &seams, const Capabilities &capabilities, bool firstMeeting,
                              const std::function<bool(Kind)> &mayView, const StopToken &stop);

} // namespace steward
