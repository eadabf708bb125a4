#pragma once

#include "models/store/syncrows.h"

namespace steward {

/// How the file writes what it knows of a remote. Any thread.
namespace syncCodes {

/// As the administrator's table writes it.
QString text(const QUuid &uid);
QString text(const QJsonObject &object);
/// Any JSON value, not only objects and arrays.
QString text(const QJsonValue &value);
QJsonObject objectFrom(const QString &text);
QJsonValue valueFrom(const QString &text);

QString text(SyncIntent::Kind kind);
QString text(SyncIntent::State state);
SyncIntent::Kind intentKind(const QString &text);
SyncIntent::State intentState(const QString &text);
SyncHeld::Kind heldKind(const QString &text);

/// The first columns of whoever reads a base: all but what is large.
constexpr QLatin1StringView BriefBase {
    "uid, server_id, external_id, version, created_at, modified_at, absent, clean_revision"};
/// The column behind them.
constexpr int BehindBriefBase = 8;
SyncBase briefBaseOf(const Statement &row);
/// With the agreed values behind them.
SyncBase baseOf(const Statement &row);

} // namespace syncCodes

} // namespace steward
