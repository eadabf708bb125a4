#include "models/domain/textreplacement.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTextReplacement : public QObject {
    Q_OBJECT

private slots:
    void everyOccurrenceIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<QString>("expected");
        QTest::newRow("once") << u"ana@old.example"_s << u"@old."_s << u"@new."_s << true << u"ana@new.example"_s;
        QTest::newRow("all, without overlaps") << u"aaaa"_s << u"aa"_s << u"b"_s << true << u"bb"_s;
        QTest::newRow("what is put there is not searched") << u"aa"_s << u"a"_s << u"aa"_s << true << u"aaaa"_s;
        QTest::newRow("case differs") << u"Retail BANK"_s << u"bank"_s << u"Shop"_s << false << u"Retail Shop"_s;
        QTest::newRow("case matters") << u"Retail BANK"_s << u"bank"_s << u"Shop"_s << true << u"Retail BANK"_s;
        QTest::newRow("sharp s") << u"Hauptstraße"_s << u"STRASSE"_s << u"weg"_s << false << u"Hauptweg"_s;
        QTest::newRow("half a sharp s") << u"Straße"_s << u"s"_s << u"z"_s << false << u"ztraße"_s;
        QTest::newRow("accents tell apart") << u"Jose José"_s << u"jose"_s << u"X"_s << false << u"X José"_s;
        QTest::newRow("composed or not") << u"Jos\u00E9"_s << u"e\u0301"_s << u"e"_s << false << u"Jose"_s;
        QTest::newRow("not inside a character") << u"q\u0307"_s << u"q"_s << u"p"_s << false << u"q\u0307"_s;
        QTest::newRow("not inside an emoji") << u"👩‍💻"_s << u"👩"_s << u"x"_s << false << u"👩‍💻"_s;
        QTest::newRow("removed") << u"Acme GmbH"_s << u" GmbH"_s << QString() << true << u"Acme"_s;
        QTest::newRow("nothing looked for") << u"Acme"_s << QString() << u"x"_s << false << u"Acme"_s;
        QTest::newRow("greek sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << u"x"_s << false << u"x"_s;
    }
    void everyOccurrenceIsReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, what);
        QFETCH(QString, with);
        QFETCH(bool, matchCase);
        QTEST(replaced(text, what, with, matchCase), "expected");
    }

    void plainTextsAreReplacedAsQtDoes()
    {
        QVERIFY(rc::check("as QString::replace", [] {
            const auto word = [] {
                return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'd')));
            };
            const QString text = word();
            const QString what = word();
            const QString with = word();
            if (what.isEmpty())
                RC_DISCARD("nothing to look for");
            RC_ASSERT(replaced(text, what, with, true) == QString(text).replace(what, with));
            RC_ASSERT(replaced(text.toUpper(), what, with, false) == QString(text.toUpper()).replace(what.toUpper(), with));
        }));
    }
};

STEWARD_TEST(TestTextReplacement)
#include "tst_textreplacement.moc"
