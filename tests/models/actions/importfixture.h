#pragma once

#include "models/actions/importactions.h"
#include "tests/support/testdirectory.h"

namespace steward {

inline ImportSource csvSource(const QByteArray &csv)
{
    ImportSource source;
    source.bytes = csv;
    return source;
}

/// What importing the text would do, with its columns as they are found.
inline ImportPlanPtr planOf(ImportActions &actions, const QByteArray &csv, const ImportOptions &options = {},
                            const RowEdits &edits = {})
{
    const Result<ImportFile> file = await(actions.read(csvSource(csv)));
    if (!file)
        qFatal("%s", qUtf8Printable(file.error().message));
    const Result<ImportPlanPtr> plan
        = await(actions.preview(ImportDraft {file->sheet, mappingOf(file->matches), options, edits}));
    if (!plan)
        qFatal("%s", qUtf8Printable(plan.error().message));
    return *plan;
}

inline const QByteArray ImportHead = "First name,Last name,Email,Type,Role,External applications,Organization\n";

} // namespace steward
