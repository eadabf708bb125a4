#include "ui/tablelayout.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/tickheader.h"

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

    void dataTakesTheRoomThatThereIs()
    {
        WindowFixture fixture;
        const auto widthOf
            = [&fixture](Column column) { return fixture.table()->columnWidth(static_cast<int>(column)); };
        // The pane unrolls, and what is read late makes columns wider.
        const auto settled = [&widthOf] {
            int width = 0;
            for (int same = 0; same < 10; QTest::qWait(30)) {
                same = widthOf(Column::Email) == width ? same + 1 : 0;
                width = widthOf(Column::Email);
            }
            return width;
        };
        fixture.window->actions().detailsPane->setChecked(true);
        QTRY_VERIFY(fixture.table()->viewport()->width() < 900);
        const int narrow = settled();
        const int words = widthOf(Column::Status);
        fixture.window->actions().detailsPane->setChecked(false);
        QTRY_VERIFY(widthOf(Column::Email) > narrow + 40);
        QVERIFY(widthOf(Column::Name) > 150);
        // Words are as wide as they are.
        QCOMPARE(widthOf(Column::Status), words);
        fixture.window->actions().detailsPane->setChecked(true);
        QTRY_COMPARE(widthOf(Column::Email), narrow);
    }

    void theRecycleBinSaysWhen()
    {
        WindowFixture fixture;
        const AdministratorId id = fixture.model()->idAt(0);
        QVERIFY(await(fixture.window->workspace().administrators().remove({id})).ok());
        fixture.window->actions().detailsPane->setChecked(true);
        fixture.window->showPage(MainWindow::RecycleBinView);
        QTRY_COMPARE(fixture.model()->matching(), 1);
        const AdministratorTable *table = fixture.table();
        const int deleted = static_cast<int>(Column::Deleted);
        QVERIFY(!table->isColumnHidden(deleted) && table->isColumnHidden(static_cast<int>(Column::Credential)));
        const auto end = [&] { return table->columnViewportPosition(deleted) + table->columnWidth(deleted); };
        QTRY_COMPARE(end(), table->viewport()->width());
        const QModelIndex cell = fixture.model()->index(0, deleted);
        QTRY_VERIFY(!cell.data().toString().isEmpty());
        QVERIFY(table->columnWidth(deleted) >= table->sizeHintForIndex(cell).width());
        fixture.window->showPage(MainWindow::AdministratorsView);
        QVERIFY(table->isColumnHidden(deleted) && !table->isColumnHidden(static_cast<int>(Column::Credential)));
    }

    void widthsThatWereChosenStay()
    {
        WindowFixture fixture;
        fixture.window->actions().detailsPane->setChecked(false);
        TickHeader *header = fixture.table()->tickHeader();
        const int email = static_cast<int>(Column::Email);
        QTest::qWait(50);
        const QPoint edge(header->sectionViewportPosition(email) + header->sectionSize(email) - 1,
                          header->height() / 2);
        const int before = header->sectionSize(email);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge - QPoint(30, 0));
        QTest::mouseMove(header->viewport(), edge - QPoint(60, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(60, 0));
        const int chosen = header->sectionSize(email);
        QVERIFY(chosen < before);
        fixture.window->actions().detailsPane->setChecked(true);
        QTest::qWait(100);
        QCOMPARE(header->sectionSize(email), chosen);
        fixture.window->keepLayout();
        fixture.restart();
        QTest::qWait(100);
        QCOMPARE(fixture.table()->columnWidth(email), chosen);
    }
};

STEWARD_TEST(TestTableLayout)

} // namespace steward

#include "tst_tablelayout.moc"
