#include "exchangefixture.h"

#include "models/exchange/csv.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSheet : public QObject {
    Q_OBJECT

private slots:
    void readsExcelInWindows1252()
    {
        const auto sheet = sheetOf(sampleFile(u"excel-semicolon-1252.csv"_s));
        QCOMPARE(sheet->encoding(), TextEncoding::Windows1252);
        QVERIFY(!sheet->isEncodingCertain());
        QCOMPARE(sheet->dialect().separator, ';');
        QCOMPARE(sheet->headings().first(), u"Vorname"_s);
        QCOMPARE(sheet->rowCount(), 3);
        QCOMPARE(sheet->cells(1).last(), u"Küche; Süd"_s);
        QCOMPARE(sheet->cells(2).at(1), u"O’Neil"_s);
        QVERIFY(sheetOf(sampleFile(u"excel-semicolon-1252.csv"_s), {.encoding = TextEncoding::Windows1252})
                    ->isEncodingCertain());
        QVERIFY(!Sheet::read(sampleFile(u"excel-semicolon-1252.csv"_s), {.encoding = TextEncoding::Utf8}).ok());
    }

    void readsUnicodeText()
    {
        const auto sheet = sheetOf(sampleFile(u"excel-unicode-text.txt"_s));
        QCOMPARE(sheet->encoding(), TextEncoding::Utf16LittleEndian);
        QVERIFY(sheet->isEncodingCertain());
        QCOMPARE(sheet->dialect().separator, '\t');
        QCOMPARE(sheet->cells(1), (QStringList {u"小林"_s, u"太郎\t二"_s, u"taro@example.com"_s, u"taro"_s, u"Sí"_s}));
    }

    void leavesOutVersionNotesAndExample()
    {
        const auto entra = sheetOf(sampleFile(u"entra-bulk-create.csv"_s));
        QCOMPARE(entra->headingRow(), 2);
        QCOMPARE(entra->rowCount(), 2);
        QCOMPARE(entra->numberOf(0), 4);
        QCOMPARE(entra->cells(0).first(), u"Ana Pérez"_s);
        const auto notes = sheetOf(sampleFile(u"libreoffice-notes.csv"_s));
        QCOMPARE(notes->headingRow(), 4);
        QCOMPARE(notes->rowCount(), 2);
    }

    void takesAnyHeadingRow()
    {
        const QByteArray csv = "alpha,beta\nx,y\n\nu,v\n";
        const auto unknown = sheetOf(csv);
        QCOMPARE(unknown->headingRow(), 1);
        QCOMPARE(unknown->rowCount(), 2);
        QCOMPARE(unknown->numberOf(1), 4);
        const auto none = sheetOf(csv, {.headingRow = 0});
        QCOMPARE(none->rowCount(), 3);
        QCOMPARE(none->headings(), (QStringList {u"Column 1"_s, u"Column 2"_s}));
        QCOMPARE(sheetOf(csv, {.headingRow = 2})->headings().first(), u"x"_s);
        const auto data = sheetOf("Ana,ana@example.com\nJon,jon@example.com\n");
        QCOMPARE(data->headingRow(), 0);
        QCOMPARE(data->rowCount(), 2);
    }

    void fillsShortRowsAndShowsLongOnes()
    {
        const auto sheet = sheetOf("Name,Email,\na\nb,c,d\ne,f,,\n");
        QCOMPARE(sheet->columnCount(), 2);
        QCOMPARE(sheet->cells(0), (QStringList {u"a"_s, QString()}));
        QCOMPARE(sheet->cells(1).size(), 3);
        QCOMPARE(sheet->cells(2).size(), 2);
    }

    void undoesNeutralizingExceptInExactFiles()
    {
        QCOMPARE(sheetOf("First name,Email\n'=1,a\n")->cells(0).first(), u"=1"_s);
        const auto exact = sheetOf("firstName,email\n'=1,a\n");
        QVERIFY(exact->isExact());
        QCOMPARE(exact->cells(0).first(), u"'=1"_s);
    }

    void separatorLineIsNoRow()
    {
        const auto sheet = sheetOf("sep=;\nName;Email\na;b\n");
        QCOMPARE(sheet->headings(), (QStringList {u"Name"_s, u"Email"_s}));
        QCOMPARE(sheet->rowCount(), 1);
    }

    void refusesWhatIsEmptyOrTooLarge()
    {
        QVERIFY(!Sheet::read("").ok());
        QVERIFY(!Sheet::read("Name,Email\n").ok());
        SheetOptions options;
        options.limits.bytes = 4;
        QVERIFY(!Sheet::read("a,b\nc,d\n", options).ok());
        QVERIFY(!Sheet::read("a,b\nc,d\n", {}, StopToken([] { return true; })).ok());
    }

    void saysWhichByteOfTheFileIsWrong()
    {
        const QString text = u"Name,Email\nZoë,a\"b\n"_s;
        const auto marked = Sheet::read("\xEF\xBB\xBF" + text.toUtf8());
        QVERIFY2(marked.error().message.contains(u"Row 2, column 2 (byte 21)"_s), qPrintable(marked.error().message));
        QByteArray wide = "\xFF\xFE";
        for (const QChar c : text)
            wide.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        const auto utf16 = Sheet::read(wide);
        QVERIFY2(utf16.error().message.contains(u"(byte 35)"_s), qPrintable(utf16.error().message));
    }

    void pastesCells()
    {
        const auto sheet = Sheet::pasted(u"First name\tLast name\nAna\tPérez\n"_s);
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->headingRow(), 1);
        QCOMPARE(sheet->cells(0), (QStringList {u"Ana"_s, u"Pérez"_s}));
        QVERIFY(!Sheet::pasted(u" \n"_s).ok());
    }

    void knowsFilesOfTheSameKind()
    {
        const QString one = sheetOf("Name,Email\na,b\n")->signature();
        QCOMPARE(sheetOf("NAME,Email\nc,d\n")->signature(), one);
        QVERIFY(sheetOf("Name,Mail\na,b\n")->signature() != one);
        QCOMPARE(sheetOf("Name,Email\n,b\nc,d\n")->sample(0), u"c"_s);
    }
};

STEWARD_TEST(TestSheet)

#include "tst_sheet.moc"
