#include "models/exchange/sheet.h"

#include "models/domain/email.h"
#include "models/domain/folding.h"
#include "models/exchange/columnnames.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/recordcolumns.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr qsizetype HeadingSearch = 20; ///< So far down the headings are looked for.
constexpr qsizetype SampleSearch = 200;
constexpr qsizetype RowsPerLook = 4096;

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

qsizetype knownHeadings(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(),
                         [](const QString &cell) { return namedColumn(cell).has_value(); });
}

/// "version:v1.0", "# exported by …", "sep=;".
bool isNote(const QStringList &cells)
{
    const QString first = cells.value(0).trimmed();
    return first.startsWith(u'#') || first.startsWith(QStringLiteral("version:"), Qt::CaseInsensitive)
        || isSeparatorLine(cells);
}

bool looksLikeData(const QStringList &cells)
{
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return Email::parse(cell).ok(); });
}

/// The row of the text with the headings; -1: there are none. `first` becomes the first row that can be data.
qsizetype findHeadings(const DelimitedText &text, qsizetype &first)
{
    qsizetype widest = 0;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < std::min(text.rowCount(), HeadingSearch); ++i) {
        rows.append(text.row(i));
        widest = std::max(widest, filledCells(rows.last()));
    }
    qsizetype best = -1;
    qsizetype known = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype here = isNote(rows.at(i)) ? 0 : knownHeadings(rows.at(i));
        if (here > known && !looksLikeData(rows.at(i))) {
            best = i;
            known = here;
        }
    }
    if (best >= 0)
        return best;
    // Unknown words: the first row that is about as wide as the others, when it has no data in it.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isNote(rows.at(i)) || filledCells(rows.at(i)) * 2 <= widest)
            continue;
        first = i;
        return looksLikeData(rows.at(i)) ? -1 : i;
    }
    return -1;
}

bool isExample(const QStringList &cells)
{
    return folded(cells.value(0).trimmed()).startsWith(QStringLiteral("example:"));
}

bool areExactKeys(const QStringList &headings)
{
    const QStringList keys = recordColumns();
    return !headings.isEmpty() && std::all_of(headings.cbegin(), headings.cend(), [&keys](const QString &heading) {
        return keys.contains(heading);
    });
}

} // namespace

Result<Sheet> Sheet::read(const QByteArray &bytes, const SheetOptions &options, const StopToken &stop)
{
    if (bytes.size() > options.limits.bytes)
        return Error {ErrorKind::Invalid,
                      SheetText::tr("The file is larger than %1. Import it in parts.")
                          .arg(QLocale().formattedDataSize(options.limits.bytes))};
    const EncodingGuess guess = guessedEncoding(bytes);
    Sheet sheet;
    sheet.m_encoding = options.encoding.value_or(guess.encoding);
    sheet.m_encodingCertain = options.encoding.has_value() || guess.certain;
    const Result<QByteArray> utf8 = toUtf8(bytes, sheet.m_encoding);
    STEWARD_TRY(utf8);
    TextDialect dialect = detectedDialect(*utf8);
    dialect.separator = options.separator.value_or(dialect.separator);
    dialect.quote = options.quote.value_or(dialect.quote);
    TextFault fault;
    Result<DelimitedText> text = DelimitedText::parse(*utf8, dialect, options.limits, stop, &fault);
    if (!text && !fault.message.isEmpty()) {
        fault.offset = offsetInFile(bytes, sheet.m_encoding, *utf8, fault.offset);
        return faultError(fault);
    }
    STEWARD_TRY(text);
    sheet.m_text = std::move(*text);
    sheet.layOut(options.headingRow, stop);
    if (stop.stopRequested())
        return cancelled();
    if (sheet.rowCount() == 0)
        return invalid(SheetText::tr("The file has no rows with data."));
    return sheet;
}

Result<Sheet> Sheet::pasted(const QString &text, const SheetOptions &options)
{
    Sheet sheet;
    Result<DelimitedText> cells = pastedCells(text, options.limits);
    STEWARD_TRY(cells);
    sheet.m_text = std::move(*cells);
    sheet.layOut(options.headingRow, {});
    if (sheet.rowCount() == 0)
        return invalid(SheetText::tr("There are no rows with data in what was copied."));
    return sheet;
}

void Sheet::layOut(std::optional<qsizetype> headingRow, const StopToken &stop)
{
    qsizetype first = 0;
    const qsizetype headings = headingRow ? *headingRow - 1 : findHeadings(m_text, first);
    m_headingRow = headings + 1;
    if (headings >= 0 && headings < m_text.rowCount()) {
        first = headings + 1;
        m_headings = m_text.row(headings);
        m_exact = areExactKeys(m_headings);
        while (m_headings.size() > 1 && m_headings.last().trimmed().isEmpty())
            m_headings.removeLast();
    } else {
        m_headings.resize(m_text.columnCount());
    }
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        m_headings[column] = cleaned(m_headings.at(column));
        if (m_headings.at(column).isEmpty())
            m_headings[column] = SheetText::tr("Column %1").arg(column + 1);
    }
    // Templates have an example below their headings; a file of problem rows has only what is to be imported.
    const bool mayHaveExample = m_headings.isEmpty() || m_headings.last() != reasonHeading();
    for (qsizetype row = first; row < m_text.rowCount(); ++row) {
        const QStringList cells = m_text.row(row);
        const bool aside
            = headings < 0 ? isNote(cells) && row < HeadingSearch : row == first && mayHaveExample && isExample(cells);
        if (!aside && filledCells(cells) > 0)
            m_rows.push_back(static_cast<quint32>(row));
        if (row % RowsPerLook == 0 && stop.stopRequested())
            return;
    }
}

QStringList Sheet::cells(qsizetype row) const
{
    QStringList cells = m_text.row(m_rows[static_cast<std::size_t>(row)]);
    while (cells.size() > columnCount() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    cells.resize(std::max(cells.size(), columnCount()));
    if (!m_exact) {
        for (QString &cell : cells)
            cell = withoutNeutralizing(cell);
    }
    return cells;
}

QString Sheet::sample(qsizetype column) const
{
    for (qsizetype row = 0; row < std::min(rowCount(), SampleSearch); ++row) {
        if (const QString cell = cells(row).at(column).trimmed(); !cell.isEmpty())
            return cell;
    }
    return {};
}

QString Sheet::signature() const
{
    QStringList names;
    for (const QString &heading : m_headings)
        names.append(folded(heading));
    const QByteArray hash = QCryptographicHash::hash(names.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace steward
