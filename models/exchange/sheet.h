#pragma once

#include "models/exchange/delimitedtext.h"
#include "models/exchange/textencoding.h"

#include <optional>

namespace steward {

/// How a file is to be read; what is not said is found out.
struct SheetOptions {
    std::optional<TextEncoding> encoding = {};
    std::optional<char> separator = {};
    std::optional<char> quote = {};           ///< 0: none.
    std::optional<qsizetype> headingRow = {}; ///< From 1; 0: there is none.
    TextLimits limits = {};

    friend bool operator==(const SheetOptions &a, const SheetOptions &b)
    {
        return a.encoding == b.encoding && a.separator == b.separator && a.quote == b.quote
            && a.headingRow == b.headingRow;
    }
};

/// A file of cells with headings and rows. Version lines and notes above the headings, the example of a template below
/// them and empty rows are left out. A value that threads share; any thread.
class Sheet {
public:
    static Result<Sheet> read(const QByteArray &bytes, const SheetOptions &options = {}, const StopToken &stop = {});
    /// Cells that were copied in a spreadsheet.
    static Result<Sheet> pasted(const QString &text, const SheetOptions &options = {});

    TextEncoding encoding() const { return m_encoding; }
    /// Whether nobody has to be asked for the encoding.
    bool isEncodingCertain() const { return m_encodingCertain; }
    TextDialect dialect() const { return m_text.dialect(); }
    qsizetype headingRow() const { return m_headingRow; }

    const QStringList &headings() const { return m_headings; }
    qsizetype columnCount() const { return m_headings.size(); }
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// As many cells as there are columns. More of them only where the file has more that are not empty.
    QStringList cells(qsizetype row) const;
    /// The number that a spreadsheet shows beside the row, from 1.
    qint64 numberOf(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)] + 1; }
    /// The first cell of a column that is not empty.
    QString sample(qsizetype column) const;
    /// The same for files with the same headings.
    QString signature() const;
    /// Written by the exact export: its headings are the keys of fields, and its cells are what they are. In all others
    /// the apostrophe is taken away that keeps a cell from being a formula.
    bool isExact() const { return m_exact; }

private:
    void layOut(std::optional<qsizetype> headingRow, const StopToken &stop);

    DelimitedText m_text;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_encodingCertain = true;
    bool m_exact = false;
    qsizetype m_headingRow = 0;
    QStringList m_headings;
    std::vector<quint32> m_rows; ///< Rows of the text that are data.
};

} // namespace steward
