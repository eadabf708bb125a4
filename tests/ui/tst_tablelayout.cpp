#include "ui/tablelayout.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

namespace steward {

class TestTableLayout : public QObject {
    Q_OBJECT

private slots:
    void columnsInTheirOrder()
    {
        WindowFixture fixture;
        TableLayout layout(*fixture.table());
        QCOMPARE(layout.columns().first(), Column::Name);
        QVERIFY(!layout.columns().contains(Column::UserName));
        const QList<Column> wanted {Column::UserName, Column::Name, Column::Status};
        layout.setColumns(wanted);
        QCOMPARE(layout.columns(), wanted);
        // The recycle bin has its own.
        layout.setScope(AdministratorFilter::Scope::RecycleBin);
        layout.setColumns({Column::Deleted, Column::Name});
        layout.setScope(AdministratorFilter::Scope::Living);
        QCOMPARE(layout.columns(), wanted);
        layout.save(fixture.settings);
        layout.setColumns({Column::Name});
        layout.restore(fixture.settings);
        QCOMPARE(layout.columns(), wanted);
    }
};

STEWARD_TEST(TestTableLayout)

} // namespace steward

#include "tst_tablelayout.moc"
