#pragma once

#include "models/domain/accountpast.h"
#include "models/domain/catalog.h"
#include "models/exchange/importoptions.h"
#include "models/exchange/importrow.h"
#include "models/exchange/rowreader.h"

namespace steward {

/// Merges what a row of a file says into an account that was changed after the file was written: what only the file
/// changed is taken, what only the directory changed is kept, and for what both changed somebody has to choose.
void mergeIntoChanged(ImportRow &row, const ReadRow &read, const Administrator &edited, const AccountPast &past,
                      ImportOptions::OnConflict onConflict, const Catalog &catalog);

} // namespace steward
