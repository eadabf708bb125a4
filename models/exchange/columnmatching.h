#pragma once

#include "models/exchange/columntarget.h"
#include "models/exchange/sheet.h"

namespace steward {

/// What one column seems to be.
struct ColumnMatch {
    ColumnTarget target;
    bool guessed = false;    ///< From a word with several meanings, or from what stands in its cells.
    bool isPassword = false; ///< Left out on purpose.

    friend bool operator==(const ColumnMatch &, const ColumnMatch &) = default;
};

/// A match for each column: by its heading in any language of the console or of well-known directories, otherwise by
/// its cells. Each target is used once.
QList<ColumnMatch> matchedColumns(const Sheet &sheet, const Catalog &catalog);
ColumnMapping mappingOf(const QList<ColumnMatch> &matches);

} // namespace steward
