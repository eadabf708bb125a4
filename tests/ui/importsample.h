#pragma once

#include "tests/models/exchange/exchangefixture.h"
#include "ui/importdialog.h"

namespace steward {

/// A file as it was read, without a directory.
inline ImportFile importFileOf(const QByteArray &csv)
{
    ImportFile file;
    file.sheet = sheetOf(csv);
    file.catalog = testCatalog();
    file.matches = matchedColumns(*file.sheet, file.catalog);
    return file;
}

/// Ana, whose role changes, Bea, who stays, a new one, and one with a problem that has a cure.
inline const QByteArray SampleRows = "First name,Last name,Email,Role\n"
                                     "Ana,Pérez,ana@example.com,Owner\n"
                                     "Bea,Lind,bea@example.com,Auditor\n"
                                     "Cleo,New,cleo@example.com,Auditor\n"
                                     "Dan,Odd,dan@example.com,Auditr\n";

inline MemoryDirectory sampleDirectoryRows()
{
    MemoryDirectory directory;
    directory.add(Kind::Person, QStringLiteral("Ana"), QStringLiteral("Pérez"), QStringLiteral("ana@example.com"));
    directory.add(Kind::Person, QStringLiteral("Bea"), QStringLiteral("Lind"), QStringLiteral("bea@example.com"));
    return directory;
}

inline ImportPlanPtr samplePlan(const QByteArray &csv = SampleRows, const RowEdits &edits = {})
{
    return planOf(csv, sampleDirectoryRows(), {}, edits);
}

} // namespace steward
