#include "models/exchange/delimitedtext.h"

#include "models/exchange/cellreader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace steward {

namespace {

struct DelimitedWords {
    Q_DECLARE_TR_FUNCTIONS(DelimitedText)
};

constexpr qsizetype LinesPerLook = 4096;
constexpr qsizetype SampleRows = 200;
constexpr qsizetype SampleBytes = 256LL * 1024;
const QByteArray SeparatorLine = QByteArrayLiteral("sep=");

struct Separator {
    char character;
    const char *key;
};
constexpr std::array<Separator, 4> Separators {{{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}, {'|', "pipe"}}};

std::optional<TextFault> overLimit(const CellReader &reader, qsizetype row, qsizetype column, const TextLimits &limits)
{
    const QLocale locale;
    TextFault fault {{}, row, column, reader.offset()};
    if (reader.cellBytes() > limits.cellBytes)
        fault.message = DelimitedWords::tr("A cell is longer than %1 bytes. Shorten it, or check the quotation marks "
                                           "before it.")
                            .arg(locale.toString(limits.cellBytes));
    else if (column > limits.columns)
        fault.message
            = DelimitedWords::tr("There are more than %1 columns. Choose another separator, or delete columns.")
                  .arg(locale.toString(limits.columns));
    else if (row > limits.rows)
        fault.message = DelimitedWords::tr("There are more than %1 rows. Import the file in parts.")
                            .arg(locale.toString(limits.rows));
    else
        return std::nullopt;
    return fault;
}

/// A row for each line of the sample; fewer when the text breaks the rules of the dialect.
struct Sample {
    std::vector<qsizetype> widths;
    bool broken = false;
};

Sample sampleOf(QByteArrayView text, TextDialect dialect)
{
    Sample sample;
    CellReader reader(text, dialect);
    qsizetype width = 0;
    bool blank = true;
    while ((!reader.atEnd() || width > 0) && static_cast<qsizetype>(sample.widths.size()) < SampleRows) {
        const CellReader::End end = reader.next();
        if (end == CellReader::End::Broken) {
            sample.broken = true;
            break;
        }
        ++width;
        blank = blank && reader.cellBytes() == 0;
        if (end == CellReader::End::Cell)
            continue;
        if (!blank)
            sample.widths.push_back(width);
        width = 0;
        blank = true;
    }
    return sample;
}

/// How well the rows agree: the share of those that are as wide as most, and then how wide those are.
double regularity(const Sample &sample)
{
    if (sample.widths.empty())
        return 0;
    std::vector<qsizetype> sorted = sample.widths;
    std::sort(sorted.begin(), sorted.end());
    qsizetype usual = 1;
    std::ptrdiff_t most = 0;
    for (auto it = sorted.begin(); it != sorted.end();) {
        const auto next = std::upper_bound(it, sorted.end(), *it);
        // One column is no sign of a separator.
        if (*it > 1 && next - it > most) {
            most = next - it;
            usual = *it;
        }
        it = next;
    }
    const double share = static_cast<double>(most) / static_cast<double>(sorted.size());
    return share + 0.01 * static_cast<double>(std::min<qsizetype>(usual, 50)) * share - (sample.broken ? 0.5 : 0);
}

/// Single quotation marks are taken for such only where nearly every cell stands in them.
char detectedQuote(QByteArrayView text, char separator)
{
    qsizetype quoted = 0;
    qsizetype cells = 0;
    CellReader reader(text, {separator, '\''});
    while (!reader.atEnd() && cells < SampleRows) {
        if (reader.next() == CellReader::End::Broken)
            return '"';
        cells += reader.cellBytes() > 0 ? 1 : 0;
        quoted += reader.wasQuoted() && reader.cellBytes() > 0 ? 1 : 0;
    }
    return cells > 0 && quoted * 10 >= cells * 9 ? '\'' : '"';
}

/// The whole lines at the start of a text.
QByteArrayView sampleText(const QByteArray &utf8)
{
    if (utf8.size() <= SampleBytes)
        return utf8;
    const qsizetype end = utf8.lastIndexOf('\n', SampleBytes);
    return QByteArrayView(utf8).first(end > 0 ? end : SampleBytes);
}

} // namespace

Error faultError(const TextFault &fault)
{
    const QString place = fault.column > 0
        ? DelimitedWords::tr("Row %1, column %2 (byte %3)").arg(fault.row).arg(fault.column).arg(fault.offset + 1)
        : DelimitedWords::tr("Row %1").arg(fault.row);
    return Error {ErrorKind::Invalid,
                  DelimitedWords::tr("%1: %2", "place in a file: what is wrong").arg(place, fault.message)};
}

Result<DelimitedText> DelimitedText::parse(const QByteArray &utf8, TextDialect dialect, const TextLimits &limits,
                                           const StopToken &stop, TextFault *fault)
{
    if (utf8.size() > limits.bytes)
        return Error {ErrorKind::Invalid,
                      DelimitedWords::tr("The text is larger than %1. Import it in parts.")
                          .arg(QLocale().formattedDataSize(limits.bytes))};
    DelimitedText text;
    text.m_utf8 = utf8;
    text.m_dialect = dialect;
    auto rows = std::make_shared<std::vector<Place>>();
    CellReader reader(text.m_utf8, dialect);
    const auto failed = [&](TextFault found) {
        if (fault)
            *fault = found;
        return faultError(found);
    };
    qsizetype column = 0;
    Place begin {0, 1};
    while (!reader.atEnd() || column > 0) {
        const CellReader::End end = reader.next();
        const auto row = static_cast<qsizetype>(rows->size()) + 1;
        ++column;
        if (end == CellReader::End::Broken)
            return failed({reader.fault().message, row, column, reader.fault().offset});
        if (const auto over = overLimit(reader, row, column, limits))
            return failed(*over);
        text.m_columns = std::max(text.m_columns, column);
        if (end == CellReader::End::Cell)
            continue;
        rows->push_back(begin);
        begin = {static_cast<quint32>(reader.offset()), static_cast<quint32>(reader.line())};
        column = 0;
        if (row % LinesPerLook == 0 && stop.stopRequested())
            return cancelled();
        if (end == CellReader::End::Text)
            break;
    }
    text.m_rows = std::move(rows);
    return text;
}

/// A byte order mark in the midst of a file is a character like others; `QString::fromUtf8` would drop it.
QString textOf(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

QStringList DelimitedText::row(qsizetype row) const
{
    const Place &place = (*m_rows)[static_cast<std::size_t>(row)];
    CellReader reader(m_utf8, m_dialect, place.offset, place.line);
    QStringList cells;
    cells.reserve(columnCount());
    CellReader::End end = CellReader::End::Cell;
    while (end == CellReader::End::Cell) {
        end = reader.next();
        cells.append(textOf(reader.cell()));
    }
    return cells;
}

TextDialect detectedDialect(const QByteArray &utf8)
{
    if (utf8.startsWith(SeparatorLine) && utf8.size() > SeparatorLine.size()
        && knownSeparators().contains(utf8.at(SeparatorLine.size())))
        return {utf8.at(SeparatorLine.size()), '"'};
    const QByteArrayView sample = sampleText(utf8);
    TextDialect best;
    double bestScore = 0;
    for (const Separator &one : Separators) {
        const TextDialect dialect {one.character, detectedQuote(sample, one.character)};
        const double score = regularity(sampleOf(sample, dialect));
        if (score > bestScore) {
            best = dialect;
            bestScore = score;
        }
    }
    return best;
}

bool isSeparatorLine(const QStringList &cells)
{
    return cells.value(0) == QLatin1StringView(SeparatorLine) && cells.size() <= 2 && cells.value(1).isEmpty();
}

Result<DelimitedText> pastedCells(const QString &text, const TextLimits &limits)
{
    const QByteArray utf8 = text.toUtf8();
    Result<DelimitedText> strict = DelimitedText::parse(utf8, {'\t', '"'}, limits);
    return strict ? strict : DelimitedText::parse(utf8, {'\t', 0}, limits);
}

QByteArray knownSeparators()
{
    QByteArray all;
    for (const Separator &one : Separators)
        all.append(one.character);
    return all;
}

QString separatorKey(char separator)
{
    for (const Separator &one : Separators) {
        if (one.character == separator)
            return QLatin1StringView(one.key);
    }
    return QString(QLatin1Char(separator));
}

std::optional<char> separatorFromKey(const QString &key)
{
    for (const Separator &one : Separators) {
        if (key.compare(QLatin1StringView(one.key), Qt::CaseInsensitive) == 0
            || key == QString(QLatin1Char(one.character)))
            return one.character;
    }
    return std::nullopt;
}

QString quoteKey(char quote)
{
    return quote == '"' ? QStringLiteral("double") : quote == '\'' ? QStringLiteral("single") : QStringLiteral("none");
}

std::optional<char> quoteFromKey(const QString &key)
{
    for (const char quote : {'"', '\'', '\0'}) {
        if (key.compare(quoteKey(quote), Qt::CaseInsensitive) == 0)
            return quote;
    }
    return std::nullopt;
}

} // namespace steward
