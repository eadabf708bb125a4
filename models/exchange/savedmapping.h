#pragma once

#include "models/exchange/columnmatching.h"
#include "models/exchange/importplan.h"

#include <QList>

#include <utility>

namespace steward {

/// How an import was told to read the columns of a file, for the next file like it: by headings, so that the order of
/// the columns and further ones do not matter. As a file it is a small JSON object (README, "Spreadsheets"). A value.
struct SavedMapping {
    QList<std::pair<QString, QString>> columns; ///< Heading, and the key of its target; empty: not imported.
    QString findBy;                             ///< Keys of ImportOptions; empty: as without the mapping.
    QString onExisting;
    QString onConflict;
    QMap<QString, QString> defaults; ///< By the key of the field.

    friend bool operator==(const SavedMapping &, const SavedMapping &) = default;
};

SavedMapping savedMapping(const ImportDraft &draft, const Catalog &catalog);
QByteArray toJson(const SavedMapping &saved);
/// Invalid, with what is wrong, when it is none.
Result<SavedMapping> savedMappingFromJson(const QByteArray &json);

/// A saved mapping on a file.
struct AppliedMapping {
    ColumnMapping mapping; ///< Columns that it does not know are as they were found.
    ImportOptions options;
    QStringList missing; ///< Headings that the file lacks, and targets that the directory lacks.
};

AppliedMapping applied(const SavedMapping &saved, const Sheet &sheet, const QList<ColumnMatch> &matches,
                       const Catalog &catalog);

} // namespace steward
