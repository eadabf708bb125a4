#pragma once

#include "models/sync/syncdecisions.h"
#include "models/sync/syncoverview.h"

#include <optional>

namespace steward {

/// One line of the table that shows an account on both sides. A value.
struct SyncFieldLine {
    enum class Change : quint8 {
        Same,
        Here,
        Server,
        Both,
        Different ///< The two sides never agreed about the account.
    };

    Field field = Field::FirstName;
    Change change = Change::Same;
    qint64 conflict = 0; ///< Its id when somebody has to choose; 0: none.
    std::optional<QJsonValue> base;
    std::optional<QJsonValue> here;
    std::optional<QJsonValue> server;

    /// What will stand on both sides; nothing while nobody knows.
    std::optional<QJsonValue> result(std::optional<SyncDecisions::Choice> choice) const;
    friend bool operator==(const SyncFieldLine &, const SyncFieldLine &) = default;
};

/// The fields that either side has, in the order of the field table.
QList<SyncFieldLine> fieldLines(const SyncEntry &entry);
QString fieldLabel(Field field);
QString changeText(SyncFieldLine::Change change);

} // namespace steward
