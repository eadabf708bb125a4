#include "models/mail/encodedwords.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestEncodedWords : public QObject {
    Q_OBJECT

private slots:
    void plainTextStaysPlain()
    {
        QVERIFY(isPlainHeaderText(u"Hello, world ~"_s));
        QVERIFY(isPlainHeaderText({}));
        QVERIFY(!isPlainHeaderText(u"é"_s));
        QVERIFY(!isPlainHeaderText(u"a =?x"_s));
        QVERIFY(!isPlainHeaderText(u"a\tb"_s));
        QVERIFY(!isPlainHeaderText(u"a\x7f"_s));
        QVERIFY(!isPlainHeaderText(QString(61, u'a')));
    }

    /// RFC 2047, 5: each word is complete, and no character is parted.
    void wordsAreWholeAndShort()
    {
        for (const QString &text : {u"é"_s, u"a😀"_s.repeated(40), QString(200, u'山'), u"aé"_s.repeated(99)}) {
            QString decoded;
            for (const QByteArray &line : encodedWords(text).split('\n')) {
                const QByteArray word = line.trimmed();
                QVERIFY2(word.size() <= 60, word.constData());
                QVERIFY(word.startsWith("=?utf-8?B?") && word.endsWith("?="));
                const QString part = QString::fromUtf8(QByteArray::fromBase64(word.mid(10).chopped(2)));
                QVERIFY(!part.contains(QChar::ReplacementCharacter));
                decoded += part;
            }
            QCOMPARE(decoded, text);
        }
        QVERIFY(encodedWords({}).isEmpty());
    }
};

STEWARD_TEST(TestEncodedWords)

} // namespace steward

#include "tst_encodedwords.moc"
