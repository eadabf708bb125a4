#pragma once

#include "models/core/result.h"
#include "models/core/worker.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace steward {

/// Which characters part the cells of a text.
struct TextDialect {
    char separator = ',';
    char quote = '"'; ///< 0: quotation marks are ordinary characters.

    friend bool operator==(const TextDialect &, const TextDialect &) = default;
};

/// What is more is refused.
struct TextLimits {
    qint64 bytes = 50LL * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 500;
    qsizetype cellBytes = 64LL * 1024;
};

/// Where a text breaks its own rules.
struct TextFault {
    QString message;      ///< A sentence with cause and cure, without the place.
    qsizetype row = 0;    ///< From 1.
    qsizetype column = 0; ///< From 1; 0: the whole row.
    qint64 offset = 0;    ///< Byte of the text.
};

/// The fault with its place, for readers.
Error faultError(const TextFault &fault);

/// A table of cells as text (RFC 4180, strictly: a quotation mark stands around a cell or is doubled inside one; rows
/// end with CRLF, LF or CR). Keeps the bytes and where rows begin, so that it takes little more memory than the file.
/// A value; any thread.
class DelimitedText {
public:
    DelimitedText() = default;
    /// Reads all of `utf8`. A fault comes as Invalid, its place in `fault`.
    static Result<DelimitedText> parse(const QByteArray &utf8, TextDialect dialect, const TextLimits &limits = {},
                                       const StopToken &stop = {}, TextFault *fault = nullptr);

    qsizetype rowCount() const { return m_rows ? static_cast<qsizetype>(m_rows->size()) : 0; }
    /// The widest row.
    qsizetype columnCount() const { return m_columns; }
    QStringList row(qsizetype row) const;
    /// The line of the file in which the row begins, from 1.
    qint64 lineOf(qsizetype row) const { return (*m_rows)[static_cast<std::size_t>(row)].line; }
    const QByteArray &utf8() const { return m_utf8; }
    TextDialect dialect() const { return m_dialect; }

private:
    struct Place {
        quint32 offset;
        quint32 line;
    };

    QByteArray m_utf8;
    TextDialect m_dialect;
    qsizetype m_columns = 0;
    std::shared_ptr<const std::vector<Place>> m_rows;
};

/// A cell as text.
QString textOf(QByteArrayView utf8);

/// Separator and quotation mark that make the most regular table of the first rows. A first line "sep=;" decides.
TextDialect detectedDialect(const QByteArray &utf8);
/// Whether the cells are those of such a line.
bool isSeparatorLine(const QStringList &cells);

/// Cells that were copied in a spreadsheet: parted by tabs; quotation marks that make no sense as such are ordinary
/// characters.
Result<DelimitedText> pastedCells(const QString &text, const TextLimits &limits = {});

/// Separators that are looked for, the most usual first.
QByteArray knownSeparators();
/// "comma", "semicolon", "tab" and "pipe": for the command line.
QString separatorKey(char separator);
std::optional<char> separatorFromKey(const QString &key);
/// "double", "single" or "none" (0).
QString quoteKey(char quote);
std::optional<char> quoteFromKey(const QString &key);

} // namespace steward
