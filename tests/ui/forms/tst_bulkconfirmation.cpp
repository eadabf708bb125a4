#include "ui/forms/bulkconfirmation.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkConfirmation : public QObject {
    Q_OBJECT

private slots:
    void saysWhatStops()
    {
        Catalog catalog;
        Application salesforce;
        salesforce.id = ApplicationId {1};
        salesforce.name = SalesforceName;
        catalog.applications = {salesforce};
        const Impact impact {{{{ApplicationId {1}, u"Logistics"_s}, 1, 0, {}}}};
        const ConfirmationText edit = bulkConfirmation(impact, catalog);
        const ConfirmationText import = importConfirmation(impact, catalog);
        QCOMPARE(edit.confirm, u"Change Anyway"_s);
        QVERIFY(edit.undo.contains(u"whole change"_s));
        QCOMPARE(import.confirm, u"Import Anyway"_s);
        QVERIFY(import.undo.contains(u"whole import"_s));
        for (const ConfirmationText &text : {edit, import}) {
            const QString spoken = spokenText(text);
            QVERIFY2(spoken.contains(u"Salesforce will stop working for Logistics"_s), qPrintable(spoken));
            // No number has to be typed.
            QCOMPARE(text.count, 1);
        }
    }
};

STEWARD_TEST(TestBulkConfirmation)

#include "tst_bulkconfirmation.moc"
