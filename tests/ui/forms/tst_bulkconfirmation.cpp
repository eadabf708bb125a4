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
        const ConfirmationText text = bulkConfirmation(impact, catalog);
        const QString spoken = spokenText(text);
        QVERIFY2(spoken.contains(u"Salesforce will stop working for Logistics"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"whole change"_s), qPrintable(spoken));
        QCOMPARE(text.confirm, u"Change Anyway"_s);
        // An edit is one deed, however many rows it has: no number has to be typed.
        QCOMPARE(text.count, 1);
    }
};

STEWARD_TEST(TestBulkConfirmation)

#include "tst_bulkconfirmation.moc"
