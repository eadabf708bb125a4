#pragma once

#include "models/domain/bulkedit.h"
#include "models/exchange/columnmatching.h"
#include "models/exchange/importplan.h"
#include "models/exchange/recordwriter.h"

namespace steward {

/// The `stewardctl` command that does what a window did, for a shell of POSIX systems; every value is quoted where that
/// is needed.

/// Of the rows that match `conditions`, or without any, of those with these user names.
QString editCommand(const QString &directory, const QStringList &conditions, const QStringList &names,
                    const BulkEdit &edit, const Catalog &catalog);

/// Deletes them; as `editCommand` names them.
QString deleteCommand(const QString &directory, const QStringList &conditions, const QStringList &names);

/// Imports the file at `path` as `draft` says, beside what `stewardctl` would find out by itself from `matches`; rows
/// that were put right by hand are not in it.
QString importCommand(const QString &directory, const QString &path, const SheetOptions &options,
                      const ImportDraft &draft, const QList<ColumnMatch> &matches, const Catalog &catalog,
                      bool sendCredentials);

/// What an export writes.
struct ExportedRows {
    QStringList conditions;
    QStringList columns;
    QStringList sortColumns;
    bool recycleBin = false;
};
QString exportCommand(const QString &directory, const QString &path, ExportFormat format, const ExportedRows &rows);

/// The options of an edit, as `stewardctl edit` takes them: "--set", "role=Auditor" …
QStringList editOptions(const BulkEdit &edit, const Catalog &catalog);
/// "FIELD/FIND/WITH", with a separator that neither text has.
QString replaceOperand(const QString &key, const QString &find, const QString &with);
/// One word for a POSIX shell.
QString shellQuoted(const QString &word);

} // namespace steward
