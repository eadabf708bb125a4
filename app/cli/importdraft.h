#pragma once

#include "app/cli/command.h"
#include "models/actions/importactions.h"

namespace steward {

/// What `import` was told about the file: where it is, how it is read, and what its columns mean.

/// The operand and the options of it.
QList<CommandOption> importDraftOptions();
Result<ImportSource> importSourceOf(const Arguments &arguments);
Result<ImportDraft> importDraftOf(const Arguments &arguments, const ImportFile &file);
/// What the operator has to know of how the columns were understood where nobody said it.
QStringList columnLines(const Arguments &arguments, const ImportFile &file, const ImportDraft &draft);
/// The encodings that can be named.
QString encodingWords();

} // namespace steward
