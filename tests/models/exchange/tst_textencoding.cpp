#include "models/exchange/textencoding.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;
using enum TextEncoding;

namespace {

QByteArray utf16(const QString &text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell());
        const char high = static_cast<char>(c.row());
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

} // namespace

class TestTextEncoding : public QObject {
    Q_OBJECT

private slots:
    void isCertainWhereBytesLeaveNoDoubt()
    {
        QCOMPARE(guessedEncoding("a,b\r\n"), (EncodingGuess {Utf8, true}));
        QCOMPARE(guessedEncoding("Zo\xC3\xAB"), (EncodingGuess {Utf8, true}));
        QCOMPARE(guessedEncoding("\xEF\xBB\xBFZo\xC3\xAB"), (EncodingGuess {Utf8, true}));
        QCOMPARE(guessedEncoding(utf16(u"\uFEFFZoë"_s, true)), (EncodingGuess {Utf16LittleEndian, true}));
        QCOMPARE(guessedEncoding(utf16(u"\uFEFF小林"_s, false)), (EncodingGuess {Utf16BigEndian, true}));
        QCOMPARE(guessedEncoding(utf16(u"First name;Last name"_s, true)), (EncodingGuess {Utf16LittleEndian, true}));
        QCOMPARE(guessedEncoding(utf16(u"First name;Last name"_s, false)), (EncodingGuess {Utf16BigEndian, true}));
    }

    void isUnsureAboutEightBitText()
    {
        QCOMPARE(guessedEncoding("Zo\xEB;M\xFCller"), (EncodingGuess {Windows1252, false}));
        // 0x81 is no character of Windows-1252: the file is UTF-8 with damage, or something else.
        QCOMPARE(guessedEncoding("Zo\xEB\x81"), (EncodingGuess {Utf8, false}));
        QCOMPARE(guessedEncoding("\xEF\xBB\xBFZo\xEB").certain, false);
    }

    void suggestsTheCodePageOfTheSystem()
    {
        const QByteArray kobayashi = "\x8F\xAC\x97\xD1;taro@example.com";
        const auto guess = [&kobayashi](const char *locale) {
            return guessedEncoding(kobayashi, QLocale(QLatin1StringView(locale)));
        };
        QCOMPARE(guess("ja_JP"), (EncodingGuess {ShiftJis, false}));
        QCOMPARE(guess("zh_CN"), (EncodingGuess {Gb18030, false}));
        // The page of a system that has no such bytes is not suggested.
        QCOMPARE(guess("de_DE"), (EncodingGuess {Utf8, false}));
        QCOMPARE(guessedEncoding("Zo\xEB", QLocale(u"ja_JP"_s)), (EncodingGuess {Windows1252, false}));
        QCOMPARE(guessedEncoding("\xC8\xE2\xE0\xED", QLocale(u"uk_UA"_s)), (EncodingGuess {Windows1251, false}));
        QCOMPARE(guessedEncoding("Zo\xC3\xAB", QLocale(u"ja_JP"_s)), (EncodingGuess {Utf8, true}));
    }

    /// On a system of another language, by the characters that are the commonest there.
    void suggestsWhatTheTextSpeaksFor()
    {
        const QLocale german(u"de_DE"_s);
        const QByteArray japanese = "\x90\xA9,\x96\xBC,\x83\x81\x81\x5B\x83\x8B\n"
                                    "\x8F\xAC\x97\xD1,\x91\xBE\x98\x59,taro@example.jp\n"
                                    "\x8D\xB2\x93\xA1,\x89\xD4\x8E\x71,hanako@example.jp\n";
        QCOMPARE(toUtf8(japanese, ShiftJis)->left(7), QByteArray("姓,名"));
        QCOMPARE(guessedEncoding(japanese, german), (EncodingGuess {ShiftJis, false}));
        // What the system's page can read comes first all the same.
        QCOMPARE(guessedEncoding(japanese, QLocale(u"zh_CN"_s)), (EncodingGuess {Gb18030, false}));
        // One byte that no page of that language has, and it is not suggested.
        QCOMPARE(guessedEncoding(QByteArray(japanese + "\x80"), german), (EncodingGuess {Utf8, false}));
    }

    void decodesCodePages_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wrong");
        const auto row = [](TextEncoding encoding, const char *bytes, const char *text, const char *wrong) {
            QTest::newRow(qPrintable(encodingKey(encoding)))
                << encoding << QByteArray(bytes) << QByteArray(text) << QByteArray(wrong);
        };
        row(Windows1250, "\xA3ukasz Dvo\xF8\xE1k", "Łukasz Dvořák", "\x81");
        row(Windows1251, "\xC8\xE2\xE0\xED", "Иван", "\x98");
        row(Windows1252, "\x80 Zo\xEB", "€ Zoë", "\x81");
        row(Windows1253, "\xC3\xE9\xFE\xF1\xE3\xEF\xF2", "Γιώργος", "\x81");
        row(Windows1254, "\xDE\xFCkr\xFC I\xFE\xFDk", "Şükrü Işık", "\x81");
        row(Windows1255, "\xEE\xF9\xE4", "משה", "\x81");
        row(Windows1256, "\xE3\xCD\xE3\xCF", "محمد", nullptr);
        row(Windows1257, "J\xE2nis B\xE7rzi\xF2\xF0", "Jānis Bērziņš", "\x81");
        row(Macintosh, "J\x9Frgen Gro\xA7", "Jürgen Groß", nullptr);
        row(ShiftJis, "\x8F\xAC\x97\xD1 \\~", "小林 \\~", "\x8F");
        row(Gb18030, "\xC0\xEE \x81\x39\xEF\x38", "李 㐉", "\xC0");
        row(Big5, "\xB3\xAF", "陳", "\xB3");
        row(EucKr, "\xB1\xE8", "김", "\xB1");
    }
    void decodesCodePages()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, wrong);
        QCOMPARE(toUtf8("a\n" + bytes, encoding).value(), "a\n" + text);
        QCOMPARE(offsetInFile(QByteArray(bytes + 'x'), encoding, QByteArray(text + 'x'), text.size()), bytes.size());
        QCOMPARE(offsetInFile(bytes, encoding, text, text.size()), bytes.size());
        if (wrong.isEmpty())
            return;
        const auto broken = toUtf8("a\nb" + wrong, encoding);
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().message.contains(u"byte 4 (hexadecimal %1), in line 2"_s.arg(uchar(wrong[0]), 2, 16)),
                 qUtf8Printable(broken.error().message));
    }

    void decodes()
    {
        QCOMPARE(*toUtf8("\xEF\xBB\xBFZo\xC3\xAB", Utf8), "Zoë"_ba);
        QCOMPARE(*toUtf8("\x80 Zo\xEB \x93x\x94", Windows1252), "€ Zoë “x”"_ba);
        for (const bool little : {true, false}) {
            const TextEncoding encoding = little ? Utf16LittleEndian : Utf16BigEndian;
            QCOMPARE(*toUtf8(utf16(u"\uFEFF😀 小林"_s, little), encoding), "😀 小林"_ba);
            QCOMPARE(*toUtf8(utf16(u"😀"_s, little), encoding), "😀"_ba);
        }
    }

    void saysWhichByteIsWrong()
    {
        const auto broken = toUtf8("a\nb\nZo\xEB!", Utf8);
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().message.contains(u"byte 7 (hexadecimal eb), in line 3"_s),
                 qUtf8Printable(broken.error().message));
        for (const char *bytes :
             {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5", "\xC3", "\x80"})
            QVERIFY2(!toUtf8(bytes, Utf8).ok(), bytes);
        QVERIFY(!toUtf8("a\x81", Windows1252).ok());
        QVERIFY(!toUtf8(utf16(QString(QChar(0xD83D)) + u"x"_s, true), Utf16LittleEndian).ok());
        QVERIFY(!toUtf8(utf16(QString(QChar(0xDE00)), true), Utf16LittleEndian).ok());
        QVERIFY(!toUtf8(utf16(u"ab"_s, true).chopped(1), Utf16LittleEndian).ok());
        QVERIFY(!toUtf8(utf16(QString(QChar(0xD83D)), true), Utf16LittleEndian).ok());
    }

    void knowsWhatIsNoText()
    {
        const auto workbook = toUtf8("PK\x03\x04...", Utf8);
        QVERIFY(!workbook.ok() && workbook.error().message.contains(u"workbook"_s));
        QVERIFY(!toUtf8("\xD0\xCF\x11\xE0", Windows1252).ok());
        QVERIFY(!toUtf8(QByteArray("a\0b", 3), Utf8).ok());
        for (const char *json : {"[{\"uid\":1}]", "[\n{\"uid\":1}\n]\n", " {\"uid\":1}"}) {
            const auto refused = toUtf8(json, Utf8);
            QVERIFY2(!refused.ok() && refused.error().message.contains(u"JSON"_s), json);
        }
    }

    void findsThePlaceInTheFile()
    {
        const QString text = u"ö😀x"_s;
        const QByteArray utf8 = text.toUtf8();
        const qint64 x = utf8.indexOf('x');
        QCOMPARE(offsetInFile("\xEF\xBB\xBF" + utf8, Utf8, utf8, x), 9);
        QCOMPARE(offsetInFile(utf16(u"\uFEFF"_s + text, true), Utf16LittleEndian, utf8, x), 8);
        QCOMPARE(offsetInFile("\xF6x", Windows1252, "öx", 2), 1);
    }

    void everyValidTextSurvives()
    {
        QVERIFY(rc::check("UTF-16 → UTF-8 → text", [] {
            const auto codes = *rc::gen::container<std::vector<quint32>>(
                rc::gen::oneOf(rc::gen::inRange<quint32>(1, 0xD800), rc::gen::inRange<quint32>(0xE000, 0x110000)));
            QString text;
            for (const quint32 code : codes)
                text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
            if (text.startsWith(QChar(0xFEFF)))
                text.remove(0, 1);
            for (const bool little : {true, false}) {
                const auto utf8
                    = toUtf8(utf16(QChar(0xFEFF) + text, little), little ? Utf16LittleEndian : Utf16BigEndian);
                RC_ASSERT(utf8.ok());
                RC_ASSERT(QString::fromUtf8(*utf8) == text);
                RC_ASSERT(toUtf8(*utf8, Utf8).ok());
            }
        }));
    }

    void randomBytesAreDecodedOrRefused()
    {
        QVERIFY(rc::check("what is taken as UTF-8 is what Qt takes", [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            const QByteArray array = QByteArray::fromStdString(bytes);
            const auto text = toUtf8(array, Utf8);
            if (text && !array.startsWith("\xEF\xBB\xBF"))
                RC_ASSERT(QString::fromUtf8(array).toUtf8() == array);
            else if (!text && !array.contains('\0') && !array.startsWith("PK") && !array.startsWith("\xD0\xCF")
                     && !array.contains('{'))
                RC_ASSERT(QString::fromUtf8(array).contains(QChar(0xFFFD)));
        }));
    }

    void keysGoBothWays()
    {
        for (const TextEncoding encoding : textEncodings()) {
            QCOMPARE(encodingFromKey(encodingKey(encoding).toUpper()), encoding);
            QVERIFY(!encodingName(encoding).isEmpty());
        }
        QVERIFY(!encodingFromKey(u"latin-9"_s));
    }
};

STEWARD_TEST(TestTextEncoding)

#include "tst_textencoding.moc"
