#include "models/items/selectedrows.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include <set>

using namespace steward;

class TestSelectedRows : public QObject {
    Q_OBJECT

private slots:
    void commandsMeanWhatTheyMeanInQt();
    void staysSelectedWhenAFilterHidesIt();
    void theViewSeesTheRowsAroundTheVisibleOnes();
    void everythingStaysBoundToItsFilter();
    void deletedRowsLeave();
    void countsAreTrueAfterRandomEdits();

private:
    struct Table {
        explicit Table(int rows) : directory(rows), source(directory.store()), model(source), selected(model)
        {
            source.load();
            settle();
            selected.setVisibleRange(0, 40);
        }
        void settle()
        {
            QSignalSpy finished(&model, &AdministratorModel::queryFinished);
            QVERIFY(finished.wait(20'000));
        }
        void show(const AdministratorFilter &filter)
        {
            model.setQuery(filter, Column::Name, Qt::AscendingOrder);
            settle();
        }
        QItemSelection rows(int first, int last) const { return {model.index(first, 0), model.index(last, 3)}; }
        std::set<qint64> ids() const
        {
            const auto list = selected.ids();
            return {list->cbegin(), list->cend()};
        }

        ItemDirectory directory;
        RowSource source;
        AdministratorModel model;
        SelectedRows selected;
    };

    static AdministratorFilter kind(Kind kind)
    {
        AdministratorFilter filter;
        filter.kinds = {kind};
        return filter;
    }
    static AdministratorId idAt(const Table &table, int row) { return table.model.idAt(row); }
};

void TestSelectedRows::commandsMeanWhatTheyMeanInQt()
{
    Table table(300);
    QItemSelectionModel truth(&table.model);
    using Command = QItemSelectionModel;
    const QList<QItemSelectionModel::SelectionFlags> commands {
        Command::Select,        Command::Deselect,      Command::Toggle, Command::ClearAndSelect,
        Command::SelectCurrent, Command::ToggleCurrent, Command::Clear};
    for (int i = 0; i < 400; ++i) {
        const int first = table.directory.below(300);
        const QItemSelection range = table.rows(first, qMin(299, first + table.directory.below(20)));
        const auto command = commands.at(table.directory.below(static_cast<int>(commands.size()))) | Command::Rows;
        truth.select(range, command);
        table.selected.select(range, command);
        qint64 count = 0;
        for (int row = 0; row < 300; ++row) {
            const bool selected = truth.isSelected(table.model.index(row, 0));
            QCOMPARE(table.selected.isRowSelected(row), selected);
            count += selected ? 1 : 0;
        }
        QCOMPARE(table.selected.count(), count);
        QCOMPARE(table.selected.summary().count(), count);
        QCOMPARE(table.selected.shownCount(), count);
    }
}

void TestSelectedRows::staysSelectedWhenAFilterHidesIt()
{
    Table table(400);
    table.show(kind(Kind::Person));
    table.selected.select(table.rows(2, 4), QItemSelectionModel::Select);
    const std::set<qint64> persons = table.ids();
    QCOMPARE(persons.size(), 3U);
    table.show(kind(Kind::ApiUser));
    QCOMPARE(table.selected.count(), 3);
    QCOMPARE(table.selected.hiddenCount(), 3);
    table.selected.select(table.rows(0, 1), QItemSelectionModel::Toggle);
    QCOMPARE(table.selected.count(), 5);
    QCOMPARE(table.selected.hiddenCount(), 3);
    QTRY_COMPARE(table.selected.summary().persons, 3);
    QCOMPARE(table.selected.summary().apiUsers, 2);
    // Those shown come first.
    QCOMPARE(table.selected.idList().first(), idAt(table, 0));
    QCOMPARE(table.selected.idList().size(), 5);
    table.show({});
    QCOMPARE(table.selected.hiddenCount(), 0);
    QCOMPARE(table.selected.count(), 5);
    table.show(kind(Kind::Person));
    table.selected.deselectHidden();
    QCOMPARE(table.ids(), persons);
    table.selected.deselectShown();
    QCOMPARE(table.selected.count(), 0);
    // The recycle bin is another place.
    table.selected.select(table.rows(0, 0), QItemSelectionModel::Select);
    AdministratorFilter bin;
    bin.scope = AdministratorFilter::Scope::RecycleBin;
    table.show(bin);
    QCOMPARE(table.selected.count(), 0);
}

void TestSelectedRows::theViewSeesTheRowsAroundTheVisibleOnes()
{
    Table table(1000);
    table.selected.selectAll();
    QVERIFY(table.selected.isSelected(table.model.index(20, 0)));
    QVERIFY(!table.selected.isSelected(table.model.index(900, 0)));
    QVERIFY(table.selected.isRowSelected(900));
    table.selected.setVisibleRange(880, 920);
    QVERIFY(table.selected.isSelected(table.model.index(900, 0)));
    table.model.setQuery({}, Column::Email, Qt::DescendingOrder);
    table.settle();
    QVERIFY(table.selected.isSelected(table.model.index(900, 0)));
    QCOMPARE(table.selected.count(), 1000);
}

void TestSelectedRows::everythingStaysBoundToItsFilter()
{
    Table table(300);
    table.show(kind(Kind::ApiUser));
    table.selected.selectAll();
    const qint64 all = table.selected.count();
    QCOMPARE(table.selected.allMatching(), std::optional(kind(Kind::ApiUser)));
    // Another search does not unbind it, and rows that come are offered, not taken.
    table.show(kind(Kind::Person));
    QTRY_COMPARE(table.selected.allMatching(), std::optional(kind(Kind::ApiUser)));
    table.directory.add(40);
    table.settle();
    QTRY_VERIFY(table.selected.moreMatching() > 0);
    QVERIFY(!table.selected.allMatching());
    QCOMPARE(table.selected.count(), all);
    const qint64 more = table.selected.moreMatching();
    table.selected.includeMore();
    QCOMPARE(table.selected.count(), all + more);
    QTRY_VERIFY(table.selected.allMatching().has_value());
    QCOMPARE(table.selected.moreMatching(), 0);
    QCOMPARE(table.selected.summary().apiUsers, all + more);
    // One of them taken away: it is a list of rows from now on.
    table.show(kind(Kind::ApiUser));
    table.selected.select(table.rows(0, 0), QItemSelectionModel::Toggle);
    QVERIFY(!table.selected.allMatching());
}

void TestSelectedRows::deletedRowsLeave()
{
    Table table(100);
    table.selected.select(table.rows(10, 12), QItemSelectionModel::Select);
    const QList<AdministratorId> ids = table.selected.idList();
    const auto rows = table.directory.all();
    const auto gone
        = std::find_if(rows.cbegin(), rows.cend(), [&](const Administrator &a) { return a.id == ids.at(1); });
    std::ignore
        = await(table.directory.store().write(ItemDirectory::author(), [row = *gone](Transaction &t) -> Result<int> {
              t.describe(ChangeKind::Delete, QStringLiteral("One"));
              STEWARD_TRY(t.setDeleted(row, 1'800'000'000'000));
              return 0;
          }));
    QTRY_COMPARE(table.selected.count(), 2);
    QVERIFY(!table.selected.set()->contains(static_cast<quint32>(ids.at(1).value)));
    QTRY_COMPARE(table.selected.hiddenCount(), 0);
    for (const Administrator &row : table.directory.all()) {
        if (row.id != ids.at(0) && row.id != ids.at(2))
            continue;
        std::ignore
            = await(table.directory.store().write(ItemDirectory::author(), [row](Transaction &t) -> Result<int> {
                  t.describe(ChangeKind::Delete, QStringLiteral("One"));
                  STEWARD_TRY(t.setDeleted(row, 1'800'000'000'000));
                  return 0;
              }));
    }
    QTRY_COMPARE(table.selected.count(), 0);
    QCOMPARE(table.selected.shownCount(), 0);
    QCOMPARE(table.selected.summary().count(), 0);
}

void TestSelectedRows::countsAreTrueAfterRandomEdits()
{
    Table table(600);
    for (int i = 0; i < 25; ++i) {
        table.show(table.directory.randomFilter(table.directory.all()));
        for (int k = 0; k < 5 && table.model.rowCount() > 0; ++k) {
            const int first = table.directory.below(table.model.rowCount());
            table.selected.select(table.rows(first, qMin(table.model.rowCount() - 1, first + 9)),
                                  QItemSelectionModel::Select);
        }
        table.directory.changeSome(30);
        table.settle();
        const auto truth = [&] {
            SelectionSummary summary;
            const bool bin = table.model.filter().scope == AdministratorFilter::Scope::RecycleBin;
            for (const Administrator &row : table.directory.all()) {
                if (table.selected.set()->contains(static_cast<quint32>(row.id.value)) && row.isDeleted() == bin)
                    summary.add(RowTable::flagsOf(row.kind, row.suspended, false, CredentialState::None));
            }
            return summary;
        };
        QTRY_COMPARE(table.selected.summary(), truth());
        QCOMPARE(table.selected.summary().count(), table.selected.count());
    }
}

STEWARD_TEST(TestSelectedRows)
#include "tst_selectedrows.moc"
