#include "models/exchange/codepage.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCodePage : public QObject {
    Q_OBJECT

private slots:
    void keepsPlacesOnlyWhenAsked()
    {
        const QByteArray bytes = "a\x8F\xAC\x97\xD1!"; // a小林!
        QCOMPARE(decodedText(bytes, "windows-31j").text, u"a小林!"_s);
        QVERIFY(decodedText(bytes, "windows-31j").places.isEmpty());
        QCOMPARE(decodedText(bytes, "windows-31j", Places::Kept).places, (QList<int> {0, 1, 3, 5}));
        // Both halves of a pair came from the same bytes.
        const CodePageText pair = decodedText("\x94\x39\xDA\x33x", "gb18030", Places::Kept);
        QCOMPARE(pair.text, u"💩x"_s);
        QCOMPARE(pair.places, (QList<int> {0, 0, 4}));
    }

    void saysWhereItStops_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("bad");
        const auto row = [](const char *name, const QByteArray &bytes, const char *page, int bad) {
            QTest::newRow(name) << bytes << QByteArray(page) << bad;
        };
        row("nothing wrong", "abc", "windows-1252", -1);
        row("empty", {}, "big5", -1);
        row("a gap of the page", "ab\x81", "windows-1252", 2);
        row("cut at the end", "ab\x8F", "windows-31j", 2);
        row("no second byte", "\x8F\xAC\x8F\x20z", "windows-31j", 2);
        row("four bytes, cut", "\xC0\xEE\x81\x39\xEF", "gb18030", 2);
        row("a gap behind two bytes", "\x8F\xAC\x80", "windows-31j", 2);
    }
    void saysWhereItStops()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, page);
        QFETCH(int, bad);
        for (const Places places : {Places::Forgotten, Places::Kept})
            QCOMPARE(decodedText(bytes, page.constData(), places).bad, bad);
    }

    void replacesNothing()
    {
        QVERIFY(!decodedText("a\xFF\xFF", "windows-949").text.contains(QChar::ReplacementCharacter));
        QCOMPARE(decodedText("\xA4\x85", "windows-1252").text, u"¤…"_s);
    }

    void detectsByTheCommonestCharacters()
    {
        const auto korean = detectedPages("\xBC\xBA,\xC0\xCC\xB8\xA7,\xC0\xCC\xB8\xDE\xC0\xCF\n"
                                          "\xB1\xE8,\xB9\xCE\xBC\xF6,minsu@example.kr\n"
                                          "\xC0\xCC,\xBF\xB5\xC8\xF1,y@example.kr\n");
        QVERIFY(!korean.isEmpty());
        QCOMPARE(korean.first().page, QByteArray("EUC-KR"));
        QVERIFY(korean.first().confidence > 50);
        for (const DetectedPage &none : detectedPages({}))
            QVERIFY(none.confidence <= 15);
    }
};

STEWARD_TEST(TestCodePage)

#include "tst_codepage.moc"
