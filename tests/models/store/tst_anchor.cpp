#include "models/store/anchor.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Anchor example()
{
    return {QUuid(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s),
            ChangeSetId {4711},
            1'772'356'500'123,
            QByteArray(32, '\xab'),
            QByteArray(32, '\x01'),
            QByteArray(64, '\xf0')};
}

Anchor unsignedExample()
{
    Anchor anchor = example();
    anchor.publicKey.clear();
    anchor.signature.clear();
    return anchor;
}

QByteArray unsignedLine()
{
    return "steward-head v1 directory=0f8fad5b-d9cb-469f-a165-70867728950e set=4711 at=2026-03-01T09:15:00.123Z hash="
        + QByteArray("ab").repeated(32);
}

} // namespace

class TestAnchor : public QObject {
    Q_OBJECT

private slots:
    void theLine()
    {
        QCOMPARE(anchorLine(unsignedExample()), unsignedLine());
        const QByteArray covered = unsignedLine() + " key=" + QByteArray("01").repeated(32);
        QCOMPARE(signedText(example()), covered);
        QCOMPARE(anchorLine(example()), covered + " signature=" + QByteArray("f0").repeated(64));
        QCOMPARE(anchorFromLine(anchorLine(example())), example());
        QCOMPARE(anchorFromLine(unsignedLine()), unsignedExample());
    }

    void aLineIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row
            = [](const char *name, const QByteArray &from, const QByteArray &to) { QTest::newRow(name) << from << to; };
        row("other version", "v1", "v2");
        row("other word", "steward-head", "steward-heads");
        row("capital letters of the uid", "0f8fad5b", "0F8FAD5B");
        row("no uid", "0f8fad5b-d9cb-469f-a165-70867728950e", "x");
        row("braces", "directory=0f8fad5b-d9cb-469f-a165-70867728950e",
            "directory={0f8fad5b-d9cb-469f-a165-70867728950e}");
        row("leading zero", "set=4711", "set=04711");
        row("sign", "set=4711", "set=+4711");
        row("negative", "set=4711", "set=-4711");
        row("zero", "set=4711", "set=0");
        row("too large", "set=4711", "set=92233720368547758080");
        row("no time", "at=2026-03-01T09:15:00.123Z", "at=yesterday");
        row("no milliseconds", "00.123Z", "00Z");
        row("local time", "123Z", "123+01:00");
        row("thirteenth month", "2026-03", "2026-13");
        row("capital digits", "abab", "ABAB");
        row("a digit less", "hash=ab", "hash=b");
        row("a digit more", "hash=ab", "hash=aba");
        row("two blanks", " set=", "  set=");
        row("blank at the end", "f0f0", "f0f0 ");
        row("order", "set=4711 at=2026-03-01T09:15:00.123Z", "at=2026-03-01T09:15:00.123Z set=4711");
        row("no signature", " signature=", " signatur=");
        row("key cut", "key=01", "key=1");
    }
    void aLineIsReadStrictly()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray line = anchorLine(example());
        const qsizetype at = line.lastIndexOf(from);
        QVERIFY(at >= 0);
        line.replace(at, from.size(), to);
        QVERIFY(!anchorFromLine(line));
    }

    void anchorsAreFoundInOtherTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray line = anchorLine(example());
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("alone", line);
        row("with a line break", line + "\r\n");
        row("log", "Mar  1 09:15:00 host steward[7]: " + line + "\nMar  1 09:15:01 host cron[8]: x\n");
        row("JSON", R"([{"kind":"export","journal":")" + line + R"(","rows":3}])");
        row("CSV", "at,what\r\n2026,\"" + line + "\"\r\n");
        QByteArray folded = line;
        row("a header folded at blanks", "X-Steward-Journal: " + folded.replace(" ", "\r\n ") + "\r\nSubject: x\r\n");
        QByteArray parted = line;
        parted.insert(parted.size() - 40, "\r\n\t").insert(150, "\r\n ");
        row("a header folded in a word", "X-Steward-Journal: " + parted + "\r\nSubject: x\r\n");
    }
    void anchorsAreFoundInOtherTexts()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(anchorsIn(text), QList<Anchor> {example()});
    }

    void severalAnchors()
    {
        const QByteArray text
            = anchorLine(unsignedExample()) + '\n' + anchorLine(example()) + "\nsteward-head v1 not one";
        QCOMPARE(anchorsIn(text), (QList<Anchor> {unsignedExample(), example()}));
        QVERIFY(anchorsIn({}).isEmpty());
        QVERIFY(anchorsIn("steward-head").isEmpty());
        QVERIFY(!anchorFromLine(text));
    }

    /// A log that cuts long lines must not make a signed anchor an unsigned one.
    void aCutSignatureIsNone()
    {
        const QList<Anchor> found = anchorsIn(anchorLine(example()).chopped(20));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().isSigned());
        QVERIFY(found.first().signature.isEmpty());
        QVERIFY(anchorsIn(anchorLine(example()).chopped(150)).isEmpty()); // the key is cut
    }

    void nothingThatIsCutBreaks()
    {
        const QByteArray line = anchorLine(example());
        for (qsizetype size = 0; size < line.size(); ++size)
            QVERIFY(anchorsIn(line.left(size)).size() <= 1 && !(anchorsIn(line.left(size)) == QList {example()}));
    }
};

STEWARD_TEST(TestAnchor)
#include "tst_anchor.moc"
