#pragma once

#include "models/actions/anchorfile.h"
#include "models/actions/systemlog.h"
#include "models/store/store.h"

#include <functional>

namespace steward {

/// The line that pins the history as it is now, signed when this computer has the key: what every mail with
/// credentials, export and backup carries. Empty while there is no history. Blocks: worker code and the command line.
Result<QByteArray> currentHeadLine(Store &store);

/// Where anchors are written beside the directory file itself.
struct AnchorPlaces {
    AnchorFile file;
    std::function<void(const QByteArray &line)> systemLog = writeToSystemLog;
};

/// After so many changes or so long a head is anchored again.
inline constexpr qint64 SetsBetweenAnchors = 1000;
inline constexpr std::chrono::milliseconds TimeBetweenAnchors = std::chrono::hours(24);

/// Whether the head should be anchored now; part of a job.
Result<bool> isAnchorDue(Connection &connection, const AnchorFile &file, Timestamp now);

/// Writes the newest head to this computer's anchors and its log, and into the file when it is signed; one that is
/// there already is left alone. Hands out the anchor; without a set while there is no history.
QFuture<Result<Anchor>> anchorHead(Store &store, const Author &author, const AnchorPlaces &places);

} // namespace steward
