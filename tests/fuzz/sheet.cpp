// A file from bytes to accounts: encoding, separators, headings, columns, and the rows that an import shows.
#include "models/exchange/sheet.h"

#include "models/exchange/importplanner.h"
#include "models/exchange/problemrows.h"
#include "models/exchange/rowtext.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/models/exchange/exchangefixture.h"

using namespace steward;

namespace {

constexpr qsizetype ReadRows = 40;

/// The first two bytes say how the rest is to be read.
SheetOptions optionsOf(uchar how, uchar more)
{
    SheetOptions options;
    const QList<TextEncoding> encodings = textEncodings();
    if (const unsigned choice = how % 8U; choice <= 4U)
        options.encoding = encodings.at(choice < 4U ? choice : more % encodings.size());
    if ((how & 0x10U) != 0)
        options.separator = knownSeparators().at((how >> 5U) % 4);
    if ((more & 0x01U) != 0)
        options.quote = (more & 0x02U) != 0 ? '\'' : (more & 0x04U) != 0 ? '\0' : '"';
    if ((more & 0x08U) != 0)
        options.headingRow = (more >> 4U) % 8;
    if ((more & 0x80U) != 0)
        options.limits = {1024, 20, 8, 64};
    return options;
}

void checkEncoding(const QByteArray &bytes)
{
    const EncodingGuess guess = guessedEncoding(bytes);
    // The code pages take turns.
    QList<TextEncoding> encodings = textEncodings();
    encodings = encodings.first(4) + encodings.sliced(bytes.size() % encodings.size(), 1);
    for (const TextEncoding encoding : std::as_const(encodings)) {
        const Result<QByteArray> utf8 = toUtf8(bytes, encoding);
        if (!utf8) {
            fuzz::require(!utf8.error().message.isEmpty(), "who refuses says why");
            continue;
        }
        fuzz::require(utf8->isValidUtf8(), "what is read is UTF-8");
        qint64 last = 0;
        for (qsizetype at = 0; at <= utf8->size(); at += 1 + utf8->size() / 16) {
            // Inside a character is no place.
            while (at < utf8->size() && (static_cast<uchar>(utf8->at(at)) & 0xC0U) == 0x80U)
                ++at;
            const qint64 offset = offsetInFile(bytes, encoding, *utf8, at);
            fuzz::require(offset >= last && offset <= bytes.size(), "places of the text are places of the file");
            last = offset;
        }
    }
    fuzz::require(!guess.certain || guess.encoding <= TextEncoding::Utf16BigEndian, "eight-bit text is asked about");
}

void checkRows(const std::shared_ptr<const Sheet> &sheet, const TextLimits &limits)
{
    fuzz::require(sheet->rowCount() > 0 && sheet->rowCount() <= limits.rows, "rows are within the limit");
    fuzz::require(sheet->columnCount() > 0 && sheet->columnCount() <= limits.columns, "columns are within the limit");
    fuzz::require(!sheet->signature().isEmpty(), "headings have a signature");
    for (qsizetype row = 0; row < std::min(ReadRows, sheet->rowCount()); ++row) {
        const QStringList cells = sheet->cells(row);
        fuzz::require(cells.size() >= sheet->columnCount(), "each column has its cell");
        fuzz::require(row == 0 || sheet->numberOf(row) > sheet->numberOf(row - 1), "rows come in order");
    }
    for (qsizetype column = 0; column < sheet->columnCount(); ++column)
        static_cast<void>(sheet->sample(column));
}

void checkPlan(const std::shared_ptr<const Sheet> &sheet)
{
    const ImportContext context = testContext();
    const QList<ColumnMatch> matches = matchedColumns(*sheet, context.catalog);
    fuzz::require(matches.size() == sheet->columnCount(), "each column has a match");
    MemoryDirectory directory;
    directory.add(Kind::ApiUser, QStringLiteral("Ana"), QStringLiteral("Example"), QStringLiteral("ana@example.com"));
    directory.add(Kind::Person, QStringLiteral("Bea"), QStringLiteral("Example"), QStringLiteral("bea@example.com"));
    const auto plan = planOf({sheet, mappingOf(matches), {}, {}}, directory, context, ReadRows);
    fuzz::require(plan->rowCount() == sheet->rowCount(), "each row has a verdict");
    for (qsizetype i = 0; i < std::min(ReadRows, plan->rowCount()); ++i) {
        const ImportRow row = plan->row(i);
        fuzz::require(row.state == plan->state(i), "a row read again is as it was");
        fuzz::require((row.state == RowState::Problem) == (row.firstProblem() != nullptr), "a problem has a reason");
        fuzz::require(!whatHappens(row, context.catalog).isEmpty(), "what happens is told");
        const bool written = row.state == RowState::New || row.state == RowState::Changed;
        fuzz::require(!written || problemsOf(row.after, context.catalog).isEmpty(), "only what is valid is imported");
    }
    const QByteArray problems = problemRows(*plan);
    // Which row has the headings, and what separates cells, are guesses; here they are known.
    SheetOptions again;
    again.headingRow = 1;
    again.separator = sheet->dialect().separator;
    again.quote = '"';
    fuzz::require(plan->count(RowState::Problem) == 0 || Sheet::read(problems, again).ok(),
                  "problem rows can be read again");
}

} // namespace

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    if (input.size() < 2)
        return;
    const QByteArray bytes = input.sliced(2).toByteArray();
    const SheetOptions options = optionsOf(static_cast<uchar>(input[0]), static_cast<uchar>(input[1]));
    checkEncoding(bytes);
    Result<Sheet> read = Sheet::read(bytes, options);
    if (!read) {
        require(read.error().kind == ErrorKind::Invalid && !read.error().message.isEmpty(), "who refuses says why");
    } else {
        const auto sheet = std::make_shared<const Sheet>(std::move(*read));
        checkRows(sheet, options.limits);
        checkPlan(sheet);
    }
    static_cast<void>(Sheet::pasted(QString::fromUtf8(bytes), options));
}

} // namespace steward::fuzz
