#include "models/actions/accountdetails.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestAccountDetails : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoElseKeepsItWorking();
    void newAccountsGetWhatAFormNeeds();
};

void TestAccountDetails::tellsWhoElseKeepsItWorking()
{
    TestDirectory directory(TestDirectory::Content::Sample);
    const auto rows = directory.read([](Connection &connection) {
        return AdministratorRows(connection).byName(QStringLiteral("ana.perez"), false);
    });
    const auto details = await(accountDetails(directory.store(), rows.first().id));
    QVERIFY(details);
    for (const ApplicationUsers &use : details->use) {
        const QString name = details->catalog.applicationName(use.application);
        if (name == SalesforceName)
            QVERIFY(use.onlyThis && use.usable == 1);
        if (name == HttpApiName)
            QVERIFY(!use.onlyThis && use.usable == 2);
    }
    QVERIFY(!details->recent.isEmpty());
}

void TestAccountDetails::newAccountsGetWhatAFormNeeds()
{
    TestDirectory directory(TestDirectory::Content::Sample);
    const auto details = await(accountDetails(directory.store(), {}));
    QVERIFY(details);
    QCOMPARE(details->catalog.offered().size(), 5);
    QCOMPARE(details->organizations.size(), 5);
    QVERIFY(!await(accountDetails(directory.store(), AdministratorId {99999})));
}

STEWARD_TEST(TestAccountDetails)

} // namespace steward

#include "tst_accountdetails.moc"
