#include "tests/support/testregistry.h"
#include "ui/forms/confirmation.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestConfirmation : public QObject {
    Q_OBJECT

private slots:
    void discardNamesBothDeeds()
    {
        const ConfirmationText text = discardConfirmation();
        QCOMPARE(text.confirm, u"Discard Changes"_s);
        QCOMPARE(text.cancel, u"Keep Editing"_s);
    }

    void spokenHoldsEverything()
    {
        ConfirmationText text;
        text.heading = u"Salesforce will stop working for \u2068Retail Bank\u2069"_s;
        text.text = u"Because."_s;
        text.consequences = {{u"Salesforce"_s, u"Retail Bank"_s, u"Stops working"_s, true},
                             {u"HttpApi"_s, {}, u"Keeps Omar Farouk"_s, false}};
        text.names = {u"Ana"_s, u"Omar"_s};
        text.leftTitle = u"1 row is left out."_s;
        text.left = {{u"Wanjiru"_s, u"That is you."_s}};
        text.undo = u"Undo helps."_s;
        QCOMPARE(spokenText(text),
                 u"Salesforce will stop working for Retail Bank\nBecause.\nSalesforce in Retail Bank: Stops working\n"
                 "HttpApi: Keeps Omar Farouk\nAna, Omar\n1 row is left out.\nWanjiru: That is you.\nUndo helps."_s);
    }

    void isolatesGo() { QCOMPARE(withoutIsolates(u"Delete \u2068عمر\u2069?"_s), u"Delete عمر?"_s); }
};

STEWARD_TEST(TestConfirmation)
#include "tst_confirmation.moc"
