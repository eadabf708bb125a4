#pragma once

#include "models/core/result.h"

#include <QJsonObject>

namespace steward {

/// When a directory is backed up by itself, and how many backups stay. A plain value.
struct BackupPolicy {
    static constexpr int MaximumKept = 365;
    static constexpr qint64 MaximumRows = 1'000'000'000;

    bool daily = true;     ///< While a window has it open.
    int kept = 5;          ///< Of those that were made by themselves; older ones are removed.
    qint64 fromRows = 1000; ///< Before a change of so many rows; 0: before none.

    friend bool operator==(const BackupPolicy &, const BackupPolicy &) = default;
};

/// The policy, or what is wrong with it.
Result<BackupPolicy> checkedBackupPolicy(const BackupPolicy &policy);

QJsonObject toJson(const BackupPolicy &policy);
/// What is missing or makes no sense takes its default.
BackupPolicy backupPolicyFromJson(const QJsonObject &object);

} // namespace steward
