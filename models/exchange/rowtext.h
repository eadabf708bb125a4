#pragma once

#include "models/exchange/importrow.h"

namespace steward {

/// "New", "Changed", "Unchanged", "Problem" and "Left out".
QString rowStateText(RowState state);
/// What an import does with the row, in one line: "API user for HttpApi, Salesforce", "Role: Help desk → Auditor", or
/// what is wrong with it.
QString whatHappens(const ImportRow &row, const Catalog &catalog);
/// "Role: Help desk → Auditor" for each field.
QStringList changeTexts(const ImportRow &row, const Catalog &catalog);
/// The name that the row shows: as far as it could be read.
QString nameOf(const ImportRow &row);
/// The email that the row shows, also when it cannot be taken.
QString emailOf(const ImportRow &row);

} // namespace steward
