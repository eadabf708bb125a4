#pragma once

#include "models/domain/accountpast.h"
#include "models/exchange/rowreader.h"

namespace steward {

/// What becomes of a row when `before` is the account that it names (null: none): its state, what changes, and what is
/// wrong, as far as that can be said without looking at other rows. `past` is that account as the file knows it, when
/// it was changed since.
ImportRow resolved(const ReadRow &read, const Administrator *before, const ImportOptions &options,
                   const ImportContext &context, const AccountPast *past = nullptr);

/// What a row is beside other problems: makes it one.
void addProblem(ImportRow &row, std::optional<Field> field, const QString &message,
                const std::optional<RowCure> &cure = {});
void addHint(ImportRow &row, std::optional<Field> field, const QString &message,
             const std::optional<RowCure> &cure = {});

} // namespace steward
