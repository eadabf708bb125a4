#include "models/exchange/formulacells.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFormulaCells : public QObject {
    Q_OBJECT

private slots:
    void neutralizesWhatASpreadsheetWouldCompute()
    {
        for (const QString &text : {u"=1+1"_s, u"+49 40"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"＝1"_s, u"'x"_s})
            QCOMPARE(neutralized(text), u'\'' + text);
        for (const QString &text : {u"Ana"_s, u"007"_s, u" =1"_s, u"a=b"_s, QString()})
            QCOMPARE(neutralized(text), text);
    }

    void leavesOtherApostrophesAlone()
    {
        QCOMPARE(withoutNeutralizing(u"'tHooft"_s), u"'tHooft"_s);
        QCOMPARE(withoutNeutralizing(u"'"_s), u"'"_s);
        QCOMPARE(withoutNeutralizing(u"'=1"_s), u"=1"_s);
    }

    void comesBack()
    {
        QVERIFY(rc::check("there and back", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::element('=', '\'', '+', 'a', '@', '\t', '-'));
            const QString cell = QString::fromStdString(text);
            RC_ASSERT(withoutNeutralizing(neutralized(cell)) == cell);
        }));
    }
};

STEWARD_TEST(TestFormulaCells)

#include "tst_formulacells.moc"
