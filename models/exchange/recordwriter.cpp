#include "models/exchange/recordwriter.h"

#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/privatefile.h"
#include "models/exchange/recordcolumns.h"
#include "models/exchange/workbook.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace steward {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct FormatSpec {
    ExportFormat format;
    const char *key;
    const char *name;
    const char *suffix;
};
constexpr std::array<FormatSpec, 5> Formats {
    {{ExportFormat::Csv, "csv", QT_TRANSLATE_NOOP("Export", "CSV for spreadsheets"), "csv"},
     {ExportFormat::CsvExact, "csv-exact", QT_TRANSLATE_NOOP("Export", "Exact CSV for scripts"), "csv"},
     {ExportFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook"), "xlsx"},
     {ExportFormat::Json, "json", QT_TRANSLATE_NOOP("Export", "JSON"), "json"},
     {ExportFormat::Cells, "cells", QT_TRANSLATE_NOOP("Export", "Cells"), "tsv"}}};

const FormatSpec &specOf(ExportFormat format)
{
    return Formats.at(static_cast<std::size_t>(format));
}

/// A format of text lines, in a PrivateFile.
class TextWriter : public RecordWriter {
public:
    TextWriter(std::unique_ptr<PrivateFile> file, const QStringList &columns)
        : RecordWriter(columns), m_file(std::move(file))
    {
    }
    Result<void> pin(const QByteArray &headLine) override
    {
        Result<std::unique_ptr<PrivateFile>> head = PrivateFile::create(m_file->path() + JournalHeadSuffix);
        STEWARD_TRY(head);
        m_head = std::move(*head);
        return m_head->write(headLine);
    }
    Result<void> finish() override { return {}; }
    Result<void> commit() override
    {
        STEWARD_TRY(m_file->commit());
        return m_head ? m_head->commit() : Result<void>();
    }

protected:
    Result<void> write(const QByteArray &bytes) { return m_file->write(bytes); }

private:
    std::unique_ptr<PrivateFile> m_file;
    std::unique_ptr<PrivateFile> m_head; ///< Once it is pinned.
};

/// CSV that a spreadsheet opens in the reader's country: with a byte order mark, and semicolons where numbers have
/// commas.
class SpreadsheetWriter : public TextWriter {
public:
    SpreadsheetWriter(std::unique_ptr<PrivateFile> file, const QStringList &columns, const char *mark = "\xEF\xBB\xBF",
                      char separator = QLocale().decimalPoint() == QStringLiteral(",") ? ';' : ',')
        : TextWriter(std::move(file), columns), m_mark(mark), m_separator(separator)
    {
    }

    Result<void> begin()
    {
        QStringList titles;
        for (const QString &key : columns())
            titles.append(columnTitle(key));
        return write(m_mark + csvLine(titles, m_separator));
    }
    Result<void> add(const Administrator &row, const Catalog &catalog) override
    {
        QStringList cells;
        for (const QString &key : columns())
            cells.append(neutralized(columnText(key, row, catalog)));
        return write(csvLine(cells, m_separator));
    }

private:
    const char *m_mark;
    char m_separator;
};

class CellsWriter : public SpreadsheetWriter {
public:
    CellsWriter(std::unique_ptr<PrivateFile> file, const QStringList &columns)
        : SpreadsheetWriter(std::move(file), columns, "", '\t')
    {
    }
};

class ExactWriter : public TextWriter {
public:
    using TextWriter::TextWriter;

    Result<void> begin() { return write(csvLine(columns())); }
    Result<void> add(const Administrator &row, const Catalog &catalog) override
    {
        QStringList cells;
        for (const QString &key : columns())
            cells.append(exactText(key, row, catalog));
        return write(csvLine(cells));
    }
};

/// An array with one object a line.
class JsonWriter : public TextWriter {
public:
    using TextWriter::TextWriter;

    Result<void> begin() { return write("["); }
    Result<void> add(const Administrator &row, const Catalog &catalog) override
    {
        QByteArray line = m_first ? "\n{" : ",\n{";
        for (qsizetype i = 0; i < columns().size(); ++i) {
            const QString &key = columns().at(i);
            line += (i == 0 ? "" : ",") + jsonText(key) + ':' + jsonText(columnValue(key, row, catalog));
        }
        m_first = false;
        return write(line + '}');
    }
    Result<void> finish() override { return write(m_first ? "]\n" : "\n]\n"); }

private:
    bool m_first = true;
};

/// A sheet whose cells are texts, whatever they begin with.
class WorkbookWriter : public RecordWriter {
public:
    WorkbookWriter(std::unique_ptr<PrivateFile> file, const QStringList &columns)
        : RecordWriter(columns), m_file(std::move(file)), m_workbook(m_file->partialPath())
    {
    }
    Result<void> begin()
    {
        QStringList titles;
        for (const QString &key : columns())
            titles.append(columnTitle(key));
        return m_workbook.begin(titles);
    }
    Result<void> add(const Administrator &row, const Catalog &catalog) override
    {
        QStringList cells;
        for (const QString &key : columns()) {
            const QString text = columnText(key, row, catalog);
            // Saved as CSV, it would lose an apostrophe that is its own.
            cells.append(withoutNeutralizing(text) == text ? text : neutralized(text));
        }
        return m_workbook.add(cells);
    }
    Result<void> pin(const QByteArray &headLine) override
    {
        return m_workbook.describe(ExportText::tr("About", "a sheet about the file"),
                                   {{ExportText::tr("Journal head"), QString::fromUtf8(headLine).trimmed()}});
    }
    Result<void> finish() override { return m_workbook.finish(); }
    Result<void> commit() override { return m_file->commit(); }

private:
    std::unique_ptr<PrivateFile> m_file;
    Workbook m_workbook;
};

template <typename Writer>
Result<std::unique_ptr<RecordWriter>> begun(std::unique_ptr<PrivateFile> file, const QStringList &columns)
{
    auto writer = std::make_unique<Writer>(std::move(file), columns);
    STEWARD_TRY(writer->begin());
    return std::unique_ptr<RecordWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<RecordWriter>> RecordWriter::create(const QString &path, ExportFormat format,
                                                           const QStringList &columns)
{
    Result<std::unique_ptr<PrivateFile>> file = PrivateFile::create(path);
    STEWARD_TRY(file);
    switch (format) {
    case ExportFormat::Csv:
        return begun<SpreadsheetWriter>(std::move(*file), columns);
    case ExportFormat::CsvExact:
        return begun<ExactWriter>(std::move(*file), columns);
    case ExportFormat::Xlsx:
        return begun<WorkbookWriter>(std::move(*file), columns);
    case ExportFormat::Json:
        return begun<JsonWriter>(std::move(*file), columns);
    case ExportFormat::Cells:
        return begun<CellsWriter>(std::move(*file), columns);
    }
    Q_UNREACHABLE();
}

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const FormatSpec &spec : Formats) {
        if (spec.format != ExportFormat::Cells)
            formats.append(spec.format);
    }
    return formats;
}

QString exportFormatKey(ExportFormat format)
{
    return QLatin1StringView(specOf(format).key);
}

std::optional<ExportFormat> exportFormatFromKey(const QString &key)
{
    for (const ExportFormat format : exportFormats()) {
        if (key.compare(exportFormatKey(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString exportFormatName(ExportFormat format)
{
    return ExportText::tr(specOf(format).name);
}

QString exportSuffix(ExportFormat format)
{
    return QLatin1StringView(specOf(format).suffix);
}

} // namespace steward
