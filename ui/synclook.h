#pragma once

#include "models/sync/syncoverview.h"
#include "ui/style/theme.h"

namespace steward {

/// The parts of the list on the Sync page, in their order.
enum class SyncSection : quint8 { Conflicts, Questions, ToSend, Unanswered, Taken, Refused };

inline constexpr int SyncSections = 6;

struct SyncLook {
    QString icon;
    ColorToken token = ColorToken::Text2;
};

SyncSection sectionOf(SyncEntry::Kind kind);
QString sectionTitle(SyncSection section);
SyncLook syncLook(SyncEntry::Kind kind);
/// "at 09:40" of today, "on 10 Mar" of another day; empty for 0.
QString momentText(Timestamp time, Timestamp now);
/// "API user in Contact Centre. Changed here at 09:40, on the server at 09:36."
QString whereabouts(const SyncEntry &entry, Timestamp now);
/// What a question asks, in plain words.
QString questionText(const SyncEntry &entry);
QString kindIcon(const SyncEntry &entry);

/// What has become of an account, as the filter of the Sync page tells it.
enum class SyncChange : quint8 { New, Changed, Deleted, Conflict, Question, Refused, Unanswered };

inline constexpr int SyncChanges = 7;

SyncChange changeOf(const SyncEntry &entry);
QString changeText(SyncChange change);

/// What stands where the list would be.
struct SyncEmptyText {
    QString icon;
    QString heading;
    QString sentence = {};
    QString button = {}; ///< Empty: there is nothing to do.
};

SyncEmptyText emptyText(bool hasRemote, bool filtered);
/// A long address may be parted after its @.
QString partable(QString text);

} // namespace steward
