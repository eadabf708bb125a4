#pragma once

#include "app/cli/formats.h"
#include "models/core/result.h"
#include "models/domain/administrator.h"
#include "models/domain/catalog.h"
#include "models/exchange/recordcolumns.h"

namespace steward {

/// The columns of administrators on the command line: the fields of the field table and what else a row has.

/// The keys of --json and --csv, in order.
QStringList standardColumns();
/// Those of the text table.
QStringList tableColumns();
/// Keys parted by commas; without case, "first-name" is firstName.
Result<QStringList> parseColumns(const QString &typed);

Listing listingOf(const QList<Administrator> &rows, const QStringList &keys, const Catalog &catalog);
/// Sorts without case and accents, then by id.
void sortRows(QList<Administrator> &rows, const QStringList &keys, const Catalog &catalog);

/// "firstName" as "first-name": how a key is written as an option.
QString optionWord(const QString &key);

} // namespace steward
