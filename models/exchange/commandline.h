#pragma once

#include "models/domain/bulkedit.h"

namespace steward {

/// The `stewardctl` command that does what a window did, for a shell of POSIX systems; every value is quoted where that
/// is needed.

/// Of the rows that match `conditions`, or without any, of those with these user names.
QString editCommand(const QString &directory, const QStringList &conditions, const QStringList &names,
                    const BulkEdit &edit, const Catalog &catalog);

/// Deletes them; as `editCommand` names them.
QString deleteCommand(const QString &directory, const QStringList &conditions, const QStringList &names);

/// The options of an edit, as `stewardctl edit` takes them: "--set", "role=Auditor" …
QStringList editOptions(const BulkEdit &edit, const Catalog &catalog);
/// "FIELD/FIND/WITH", with a separator that neither text has.
QString replaceOperand(const QString &key, const QString &find, const QString &with);
/// One word for a POSIX shell.
QString shellQuoted(const QString &word);

} // namespace steward
