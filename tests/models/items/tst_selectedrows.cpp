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
    void eachScopeHasItsOwn();
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
        void setDeleted(AdministratorId id, bool deleted)
        {
            const QList<Administrator> all = directory.all();
            const auto row
                = std::find_if(all.cbegin(), all.cend(), [id](const Administrator &a) { return a.id == id; });
            const auto written = await(
                directory.store().write(ItemDirectory::author(), [row = *row, deleted](Transaction &t) -> Result<int> {
                    t.describe(deleted ? ChangeKind::Delete : ChangeKind::Restore, QStringLiteral("One"));
                    STEWARD_TRY(t.setDeleted(row, deleted ? 1'800'000'000'000 : 0));
                    return 0;
                }));
            QVERIFY(written.ok());
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
}

void TestSelectedRows::eachScopeHasItsOwn()
{
    Table table(60);
    AdministratorFilter bin;
    bin.scope = AdministratorFilter::Scope::RecycleBin;
    const AdministratorId first = idAt(table, 0);
    const AdministratorId second = idAt(table, 1);
    const AdministratorId deleted = idAt(table, 5);
    table.setDeleted(deleted, true);
    QTRY_VERIFY(table.model.rowsOf({deleted}).isEmpty());
    table.selected.select(table.rows(0, 1), QItemSelectionModel::Select);
    table.model.setQuery(bin, Column::Name, Qt::AscendingOrder);
    table.selected.followScope();
    // The rows of before are still shown, and belong to nobody here.
    QCOMPARE(table.selected.count(), 0);
    QVERIFY(!table.selected.isSelected(table.model.index(0, 0)));
    table.selected.select(table.rows(0, 3), QItemSelectionModel::Select);
    QCOMPARE(table.selected.count(), 0);
    table.settle();
    QCOMPARE(table.model.rowCount(), 1);
    table.selected.select(table.rows(0, 0), QItemSelectionModel::Select);
    QCOMPARE(table.selected.idList(), QList {deleted});
    // Nobody comes back to an account that was deleted meanwhile.
    table.setDeleted(second, true);
    QTRY_COMPARE(table.model.rowCount(), 2);
    QCOMPARE(table.selected.idList(), QList {deleted});
    table.show({});
    QCOMPARE(table.selected.idList(), QList {first});
    QCOMPARE(table.selected.hiddenCount(), 0);
    QCOMPARE(table.selected.summary().count(), 1);
    QVERIFY(table.selected.isSelected(table.model.index(table.model.rowsOf({first}).value(first), 0)));
    table.setDeleted(deleted, false);
    QTRY_VERIFY(!table.model.rowsOf({deleted}).isEmpty());
    QCOMPARE(table.selected.idList(), QList {first});
    table.show(bin);
    QCOMPARE(table.selected.count(), 0);
    // Everything at once stays bound to its filter there too.
    table.show({});
    table.selected.selectAll();
    table.show(bin);
    QVERIFY(!table.selected.allMatching());
    table.show({});
    QTRY_COMPARE(table.selected.allMatching(), std::optional(AdministratorFilter()));
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
    table.setDeleted(ids.at(1), true);
    QTRY_COMPARE(table.selected.count(), 2);
    QVERIFY(!table.selected.set()->contains(static_cast<quint32>(ids.at(1).value)));
    QTRY_COMPARE(table.selected.hiddenCount(), 0);
    table.setDeleted(ids.at(0), true);
    table.setDeleted(ids.at(2), true);
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
