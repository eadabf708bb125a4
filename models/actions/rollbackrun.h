#pragma once

#include "models/actions/outcome.h"
#include "models/store/backupmanifest.h"
#include "models/store/transaction.h"

namespace steward {

/// What becomes of a directory that is made as a backup has it.
struct Rollback {
    Outcome outcome;
    qint64 added = 0;    ///< Accounts that were deleted for good since.
    qint64 returned = 0; ///< From the recycle bin.
    qint64 changed = 0;
    qint64 removed = 0; ///< Into the recycle bin: those that the backup does not know, and those that were there then.
    qint64 catalog = 0; ///< Roles, applications and settings.
    qint64 setsSince = 0;   ///< Changes that were made after the backup.
    QStringList names = {}; ///< Of the first accounts that change.
    /// Accounts whose password worked then and does not now: they need new credentials.
    QList<AdministratorId> withoutPassword = {};

    bool isEmpty() const { return added + returned + changed + removed + catalog == 0; }
};

/// What happens, or has happened, in sentences: what comes back, what changes, and what is lost.
QStringList sentencesOf(const Rollback &rollback);

/// Makes the directory of one transaction as a backup has it. The history goes on: whatever differs becomes one change
/// that can be undone. Passwords stay as they are, and so does how people sign in; what was agreed with a remote is
/// forgotten, so that nothing old is sent as news. Writer thread.
class RollbackRun {
public:
    /// `backup` is a copy with the present schema.
    RollbackRun(Transaction &transaction, Connection &backup, const BackupManifest &manifest)
        : m_transaction(transaction), m_backup(backup), m_manifest(manifest)
    {
    }

    Result<Rollback> run(const Consent &consent);

private:
    /// An account that differs: as it stands, and as it was.
    struct Difference {
        Administrator now;
        Administrator then;
    };

    Result<void> compare();
    Result<void> compareWith(const QList<Administrator> &then);
    Result<void> restoreSettings();
    Result<void> removeNew();
    Result<void> restoreAccounts();
    Result<void> write(Administrator now, const Administrator &then);
    Result<void> addAgain();
    Result<void> lookForPasswords();
    void countAndName();

    Transaction &m_transaction;
    Connection &m_backup;
    BackupManifest m_manifest;
    Rollback m_rollback;
    QList<Difference> m_differing;
    QList<Administrator> m_missing; ///< In the backup alone.
    QList<Administrator> m_new;     ///< Here alone, and living.
};

} // namespace steward
