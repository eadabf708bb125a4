#include "ui/forms/undoconfirmation.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestUndoConfirmation : public QObject {
    Q_OBJECT

private slots:
    void saysWhatStopsAgain();
};

void TestUndoConfirmation::saysWhatStopsAgain()
{
    Catalog catalog;
    Application salesforce;
    salesforce.id = ApplicationId {1};
    salesforce.name = SalesforceName;
    catalog.applications = {salesforce};
    Administrator olga;
    olga.firstName = QStringLiteral("Olga");
    olga.lastName = QStringLiteral("<Ilic>");
    const Impact impact {{{{ApplicationId {1}, QStringLiteral("Logistics")}, 1, 0, {}}}};
    const ConfirmationText text = undoConfirmation({olga}, impact, catalog);
    const QString spoken = spokenText(text);
    QVERIFY2(spoken.contains(QStringLiteral("Salesforce will stop working for Logistics")), qPrintable(spoken));
    QVERIFY(spoken.contains(QStringLiteral("Olga <Ilic>")));
    QCOMPARE(text.confirm, QStringLiteral("Undo Anyway"));
    QCOMPARE(text.count, 1);
}

STEWARD_TEST(TestUndoConfirmation)

} // namespace steward

#include "tst_undoconfirmation.moc"
