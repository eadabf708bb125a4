#pragma once

#include "models/core/result.h"
#include "models/domain/administrator.h"
#include "models/domain/catalog.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace steward {

/// The formats in which accounts leave the console.
enum class ExportFormat : quint8 {
    Csv,      ///< For spreadsheets: headings and words of the reader's language, formulas neutralised.
    CsvExact, ///< For scripts: keys, commas, and every value as it is.
    Xlsx,
    Json,
    Cells ///< For the clipboard: as Csv, with tabs, as spreadsheets paste them.
};

/// Those of files.
QList<ExportFormat> exportFormats();
/// "csv", "csv-exact", "xlsx" and "json".
QString exportFormatKey(ExportFormat format);
std::optional<ExportFormat> exportFormatFromKey(const QString &key);
/// "CSV for spreadsheets" …
QString exportFormatName(ExportFormat format);
/// "csv", "xlsx" or "json".
QString exportSuffix(ExportFormat format);

/// Behind the name of an export of text: the file with the head of the journal.
inline const QString JournalHeadSuffix = QStringLiteral(".journal-head");

/// Writes accounts as a file of one format, row by row; the file appears when it is complete. One thread.
class RecordWriter {
public:
    static Result<std::unique_ptr<RecordWriter>> create(const QString &path, ExportFormat format,
                                                        const QStringList &columns);
    virtual ~RecordWriter() = default;
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;

    virtual Result<void> add(const Administrator &row, const Catalog &catalog) = 0;
    /// Lets the file carry the line that pins the history of its directory; behind the last row. A workbook has a sheet
    /// for it; beside a file of text, which has no place for it, stands another one, with `JournalHeadSuffix` behind
    /// its name.
    virtual Result<void> pin(const QByteArray &headLine) = 0;
    /// Nothing more is added; the file is still not there.
    virtual Result<void> finish() = 0;
    /// Puts the finished file in its place.
    virtual Result<void> commit() = 0;

protected:
    explicit RecordWriter(const QStringList &columns) : m_columns(columns) { }
    const QStringList &columns() const { return m_columns; }

private:
    QStringList m_columns;
};

} // namespace steward
