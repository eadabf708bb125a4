// The strict reader beside libcsv: both take a text, with the same rows, or both refuse it.
#include "models/exchange/delimitedtext.h"

#include "models/exchange/csv.h"
#include "tests/fuzz/fuzztarget.h"

#include <csv.h>

#include <optional>
#include <utility>

using namespace steward;

namespace {

/// libcsv skips rows without a character.
bool isBlank(const QStringList &row)
{
    return row == QStringList {QString()};
}

/// In strict mode and without trimming; nothing where it finds a fault.
std::optional<QList<QStringList>> byLibcsv(QByteArrayView text, unsigned char separator)
{
    struct Reading {
        QList<QStringList> rows;
        QStringList row;
    } reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    csv_set_delim(&parser, separator);
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    const auto cell = [](void *bytes, size_t size, void *data) {
        static_cast<Reading *>(data)->row.append(textOf({static_cast<const char *>(bytes), qsizetype(size)}));
    };
    const auto row = [](int, void *data) {
        auto *read = static_cast<Reading *>(data);
        if (QStringList cells = std::exchange(read->row, {}); !isBlank(cells))
            read->rows.append(std::move(cells));
    };
    const auto size = static_cast<size_t>(text.size());
    const bool good = csv_parse(&parser, text.data(), size, cell, row, &reading) == size
        && csv_fini(&parser, cell, row, &reading) == 0;
    csv_free(&parser);
    return good ? std::optional(reading.rows) : std::nullopt;
}

} // namespace

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    const char separator = input.isEmpty() ? ',' : knownSeparators().at(static_cast<uchar>(input[0]) % 4);
    const QByteArray text = input.sliced(input.isEmpty() ? 0 : 1).toByteArray();
    TextFault fault;
    // libcsv knows no limits.
    TextLimits limits;
    limits.columns = text.size() + 1;
    const Result<DelimitedText> ours = DelimitedText::parse(text, {separator, '"'}, limits, {}, &fault);
    const auto theirs = byLibcsv(text, static_cast<unsigned char>(separator));
    require(ours.ok() == theirs.has_value(), "libcsv takes and refuses the same");
    if (!ours) {
        require(ours.error().kind == ErrorKind::Invalid && !fault.message.isEmpty(), "a fault is told");
        require(fault.offset >= 0 && fault.offset < text.size() && fault.row > 0, "a fault has its place in the text");
        return;
    }
    QList<QStringList> rows;
    QByteArray again;
    for (qsizetype row = 0; row < ours->rowCount(); ++row) {
        const QStringList cells = ours->row(row);
        require(cells.size() <= ours->columnCount(), "no row is wider than the widest");
        again += csvLine(cells, separator);
        if (!isBlank(cells))
            rows.append(cells);
    }
    require(rows == *theirs, "libcsv reads the same cells");
    const Result<DelimitedText> reread = DelimitedText::parse(again, {separator, '"'}, limits);
    require(reread.ok() && reread->rowCount() == ours->rowCount(), "what is written is read");
    for (qsizetype row = 0; row < ours->rowCount(); ++row)
        require(reread->row(row) == ours->row(row), "what is written is what was read");
}

} // namespace steward::fuzz
