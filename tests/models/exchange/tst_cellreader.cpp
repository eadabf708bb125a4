#include "models/exchange/cellreader.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestCellReader : public QObject {
    Q_OBJECT

private slots:
    void walksThroughCellsAndLines()
    {
        const QByteArray text = "a,\"b\"\"\r\nc\",\r\rd\n\"\"";
        CellReader reader(text, {});
        QCOMPARE(reader.next(), CellReader::End::Cell);
        QCOMPARE(reader.cell(), "a");
        QVERIFY(!reader.wasQuoted());
        QCOMPARE(reader.next(), CellReader::End::Cell);
        QCOMPARE(reader.cell(), "b\"\r\nc");
        QCOMPARE(reader.line(), 2);
        QVERIFY(reader.wasQuoted());
        QCOMPARE(reader.next(), CellReader::End::Row);
        QCOMPARE(reader.cell(), "");
        QCOMPARE(reader.next(), CellReader::End::Row);
        QCOMPARE(reader.next(), CellReader::End::Row);
        QCOMPARE(reader.cell(), "d");
        QCOMPARE(reader.line(), 5);
        QVERIFY(!reader.atEnd());
        QCOMPARE(reader.next(), CellReader::End::Text);
        QCOMPARE(reader.cell(), "");
        QVERIFY(reader.atEnd());
    }

    void beginsAnywhere()
    {
        const QByteArray text = "a;b\nc;d\n";
        CellReader reader(text, {';', '"'}, 4, 2);
        QCOMPARE(reader.next(), CellReader::End::Cell);
        QCOMPARE(reader.cell(), "c");
        QCOMPARE(reader.line(), 2);
    }

    void saysWhereAMarkIsWrong()
    {
        const auto faultOf = [](const QByteArray &text, TextDialect dialect = {}) {
            CellReader reader(text, dialect);
            while (!reader.atEnd()) {
                if (reader.next() == CellReader::End::Broken)
                    return reader.fault().offset;
            }
            return qint64(-1);
        };
        QCOMPARE(faultOf("a,b\"c"), 3);
        QCOMPARE(faultOf("a,\"b"), 2);
        QCOMPARE(faultOf("\"a\"b"), 3);
        QCOMPARE(faultOf("a,b\"c", {',', 0}), -1);
        QCOMPARE(faultOf("a,b\"c", {',', '\''}), -1);
    }
};

STEWARD_TEST(TestCellReader)

#include "tst_cellreader.moc"
