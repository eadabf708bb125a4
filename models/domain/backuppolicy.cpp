#include "models/domain/backuppolicy.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupPolicy)
};

const QString DailyKey = QStringLiteral("daily");
const QString KeptCountKey = QStringLiteral("kept");
const QString RowsKey = QStringLiteral("fromRows");

bool isCount(int kept)
{
    return kept >= 1 && kept <= BackupPolicy::MaximumKept;
}

bool isRows(qint64 rows)
{
    return rows >= 0 && rows <= BackupPolicy::MaximumRows;
}

} // namespace

Result<BackupPolicy> checkedBackupPolicy(const BackupPolicy &policy)
{
    if (!isCount(policy.kept))
        return Error {ErrorKind::Invalid,
                      BackupText::tr("Keep between 1 and %1 backups.").arg(BackupPolicy::MaximumKept)};
    if (!isRows(policy.fromRows))
        return Error {ErrorKind::Invalid,
                      BackupText::tr("The number of rows is from 0 (never) to %L1.").arg(BackupPolicy::MaximumRows)};
    return policy;
}

QJsonObject toJson(const BackupPolicy &policy)
{
    return {{DailyKey, policy.daily}, {KeptCountKey, policy.kept}, {RowsKey, policy.fromRows}};
}

BackupPolicy backupPolicyFromJson(const QJsonObject &object)
{
    BackupPolicy policy;
    policy.daily = object.value(DailyKey).toBool(policy.daily);
    if (const int kept = object.value(KeptCountKey).toInt(policy.kept); isCount(kept))
        policy.kept = kept;
    if (const qint64 rows = object.value(RowsKey).toInteger(policy.fromRows); isRows(rows))
        policy.fromRows = rows;
    return policy;
}

} // namespace steward
