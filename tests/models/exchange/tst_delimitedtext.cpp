#include "models/exchange/delimitedtext.h"

#include "models/exchange/csv.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <csv.h>
#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const DelimitedText &text)
{
    QList<QStringList> rows;
    for (qsizetype row = 0; row < text.rowCount(); ++row)
        rows.append(text.row(row));
    return rows;
}

QList<QStringList> parsed(const QByteArray &utf8, TextDialect dialect = {})
{
    const auto text = DelimitedText::parse(utf8, dialect);
    return text ? rowsOf(*text) : QList<QStringList> {{u"refused"_s}};
}

/// What libcsv reads, in strict mode and without trimming; nothing where it finds a fault.
std::optional<QList<QStringList>> byLibcsv(const QByteArray &utf8)
{
    struct Reading {
        QList<QStringList> rows;
        QStringList row;
    } reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    const auto cell = [](void *bytes, size_t size, void *data) {
        static_cast<Reading *>(data)->row.append(QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)));
    };
    const auto row = [](int, void *data) {
        auto *read = static_cast<Reading *>(data);
        read->rows.append(std::exchange(read->row, {}));
    };
    const bool good
        = csv_parse(&parser, utf8.constData(), size_t(utf8.size()), cell, row, &reading) == size_t(utf8.size())
        && csv_fini(&parser, cell, row, &reading) == 0;
    csv_free(&parser);
    return good ? std::optional(reading.rows) : std::nullopt;
}

rc::Gen<QString> hostileText()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)),
                        [](const std::vector<int> &parts) {
                            static const QStringList some {u"\""_s,   u","_s, u";"_s, u"\n"_s,    u"\r\n"_s, u"\r"_s,
                                                           u"=1+1"_s, u"'"_s, u"😀"_s, u"مرحبا"_s, u" "_s,    u"007"_s};
                            QString text;
                            for (const int part : parts)
                                text += some.at(part);
                            return text;
                        });
}

} // namespace

class TestDelimitedText : public QObject {
    Q_OBJECT

private slots:
    void aByteOrderMarkInTheMidstIsACharacter()
    {
        const QList<QStringList> rows {{u"a"_s, u"\uFEFF\uFEFFb"_s}};
        QCOMPARE(parsed("a,\xEF\xBB\xBF\xEF\xBB\xBF"
                        "b"),
                 rows);
    }

    void readsEveryLineEnd()
    {
        const QList<QStringList> rows {{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
        for (const char *text : {"a,b\r\nc,\r\n", "a,b\nc,\n", "a,b\rc,\r", "a,b\r\nc,", "\"a\",\"b\"\nc,\"\""})
            QCOMPARE(parsed(text), rows);
        QCOMPARE(parsed(""), QList<QStringList>());
        QCOMPARE(parsed("\n"), (QList<QStringList> {{QString()}}));
    }

    void knowsRowsAndLines()
    {
        const auto text = DelimitedText::parse("a\n\"b\nc\"\nd,e,f", {});
        QVERIFY(text.ok());
        QCOMPARE(text->rowCount(), 3);
        QCOMPARE(text->columnCount(), 3);
        QCOMPARE(text->lineOf(1), 2);
        QCOMPARE(text->lineOf(2), 4);
        QCOMPARE(text->row(1), (QStringList {u"b\nc"_s}));
    }

    void refusesWithThePlace()
    {
        TextFault fault;
        const auto text = DelimitedText::parse("a,b\nc,d\"e\n", {}, {}, {}, &fault);
        QVERIFY(!text.ok());
        QCOMPARE(text.error().kind, ErrorKind::Invalid);
        QCOMPARE(fault.row, 2);
        QCOMPARE(fault.column, 2);
        QCOMPARE(fault.offset, 7);
        QVERIFY(text.error().message.contains(u"Row 2, column 2 (byte 8)"_s));
    }

    void keepsToLimits()
    {
        TextLimits limits {20, 2, 3, 4};
        QVERIFY(DelimitedText::parse("a,b,c\nd\n", {}, limits).ok());
        QVERIFY(!DelimitedText::parse("a\nb\nc\n", {}, limits).ok());
        QVERIFY(!DelimitedText::parse("a,b,c,d\n", {}, limits).ok());
        QVERIFY(!DelimitedText::parse("abcde\n", {}, limits).ok());
        QVERIFY(DelimitedText::parse("\"abcd\"\n", {}, limits).ok());
        QVERIFY(!DelimitedText::parse("a,b,c\naaaa,bbbb,cccc\n", {}, limits).ok());
    }

    void stops()
    {
        const QByteArray many = QByteArray("a\n").repeated(10'000);
        const auto text = DelimitedText::parse(many, {}, {}, StopToken([] { return true; }));
        QVERIFY(!text.ok());
        QCOMPARE(text.error().kind, ErrorKind::Cancelled);
    }

    void detectsTheDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<char>("quote");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << '"';
        QTest::newRow("semicolon with commas") << QByteArray("name;amount\nana;1,5\nbea;2,5\n") << ';' << '"';
        QTest::newRow("tab") << QByteArray("a\tb\n1,2\t3\n") << '\t' << '"';
        QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << '|' << '"';
        QTest::newRow("comma in quotes") << QByteArray("a;b\n\"x,y,z\";1\n\"u,v,w\";2\n") << ';' << '"';
        QTest::newRow("single quotes") << QByteArray("'a';'b'\n'x;y';'it''s'\n") << ';' << '\'';
        QTest::newRow("names with apostrophes") << QByteArray("a,b\n'tHooft,O'Neil\n") << ',' << '"';
        QTest::newRow("one column") << QByteArray("email\nana@example.com\n") << ',' << '"';
        QTest::newRow("declared") << QByteArray("sep=|\na,b\n") << '|' << '"';
        QTest::newRow("empty") << QByteArray() << ',' << '"';
        QTest::newRow("title above") << QByteArray("Users, all\n\na;b;c\n1;2;3\n4;5;6\n") << ';' << '"';
    }
    void detectsTheDialect()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(char, quote);
        QCOMPARE(detectedDialect(text), (TextDialect {separator, quote}));
    }

    void pastesCells()
    {
        const auto cells = pastedCells(u"a\tb\n\"x\ty\"\t1\n"_s);
        QVERIFY(cells.ok());
        QCOMPARE(rowsOf(*cells), (QList<QStringList> {{u"a"_s, u"b"_s}, {u"x\ty"_s, u"1"_s}}));
        const auto inches = pastedCells(u"5\" pipe\tb\n\"half\tc"_s);
        QVERIFY(inches.ok());
        QCOMPARE(inches->row(0), (QStringList {u"5\" pipe"_s, u"b"_s}));
        QCOMPARE(inches->row(1), (QStringList {u"\"half"_s, u"c"_s}));
    }

    void whatIsWrittenIsRead()
    {
        QVERIFY(rc::check("write → read", [] {
            const char separator = *rc::gen::element(',', ';');
            const auto width = *rc::gen::inRange<std::size_t>(1, 5);
            const auto table = *rc::gen::container<std::vector<std::vector<QString>>>(
                rc::gen::container<std::vector<QString>>(width, hostileText()));
            QByteArray bytes;
            QList<QStringList> rows;
            for (const auto &cells : table) {
                rows.append(QStringList(cells.begin(), cells.end()));
                bytes += csvLine(rows.last(), separator);
            }
            RC_ASSERT(parsed(bytes, {separator, '"'}) == rows);
        }));
    }

    void agreesWithLibcsv()
    {
        QVERIFY(rc::check("random text", [] {
            const auto pieces = *rc::gen::container<std::vector<char>>(
                rc::gen::weightedElement<char>({{4, 'a'}, {3, ','}, {3, '"'}, {2, '\n'}, {1, '\r'}, {1, ' '}}));
            const QByteArray text(pieces.data(), qsizetype(pieces.size()));
            const auto theirs = byLibcsv(text);
            const auto ours = DelimitedText::parse(text, {});
            RC_ASSERT(ours.ok() == theirs.has_value());
            if (!theirs)
                return;
            // libcsv skips rows without a character.
            QList<QStringList> rows;
            for (qsizetype row = 0; row < ours->rowCount(); ++row) {
                if (ours->row(row) != QStringList {QString()})
                    rows.append(ours->row(row));
            }
            QList<QStringList> filled;
            for (const QStringList &row : *theirs) {
                if (row != QStringList {QString()})
                    filled.append(row);
            }
            RC_ASSERT(rows == filled);
        }));
    }

    void quotationMarksHaveKeys()
    {
        for (const char quote : {'"', '\'', '\0'})
            QCOMPARE(quoteFromKey(quoteKey(quote).toUpper()), quote);
        QVERIFY(!quoteFromKey(u"\""_s));
    }

    void separatorsHaveKeys()
    {
        for (const char separator : knownSeparators()) {
            QCOMPARE(separatorFromKey(separatorKey(separator)), separator);
            QCOMPARE(separatorFromKey(QString(QLatin1Char(separator))), separator);
        }
        QVERIFY(!separatorFromKey(u"dot"_s));
        QVERIFY(isSeparatorLine({u"sep="_s, QString()}));
        QVERIFY(!isSeparatorLine({u"sep="_s, u"x"_s}));
    }
};

STEWARD_TEST(TestDelimitedText)

#include "tst_delimitedtext.moc"
