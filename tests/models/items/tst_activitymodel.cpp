#include "models/items/activitymodel.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using ActivityColumn = ActivityModel::Column;

class TestActivityModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void showsTheJournalBelowItsDays()
    {
        ItemDirectory directory(0);
        ActivityModel model(directory.store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        show(model, {});
        const qint64 sets = model.total();
        QVERIFY(sets > 0);
        QCOMPARE(model.matching(), sets);
        QVERIFY(model.rowCount() > static_cast<int>(sets));
        QVERIFY(model.isDay(0));
        QVERIFY(model.index(0, 0).data().toString().contains(u"20"_s));
        QVERIFY(model.index(0, 0).data(ActivityModel::DayRole).toBool());
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
        QTRY_COMPARE(cell(model, 1, ActivityColumn::By), ItemDirectory::author().operatorName);
        QVERIFY(!cell(model, 1, ActivityColumn::Action).isEmpty());
        QCOMPARE(cell(model, 1, ActivityColumn::From), u"Window"_s);
        QVERIFY(
            model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(cell(model, 1, ActivityColumn::Action)));
        QTRY_COMPARE(model.counts().total, sets);
    }

    void newEntriesComeOnTopAndMoveNothing()
    {
        ItemDirectory directory(0);
        ActivityModel model(directory.store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {});
        QItemSelectionModel selection(&model);
        const ChangeSetId chosen = model.setAt(1);
        selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex kept(model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const qint64 before = model.matching();
        for (int i = 0; i < 5; ++i)
            directory.add(1);
        QTRY_COMPARE(model.matching(), before + 5);
        QCOMPARE(reset.count(), 0);
        QVERIFY(kept.row() >= 6);
        QCOMPARE(model.setAt(kept.row()), chosen);
        QCOMPARE(model.setsOf(selection.selection(), 10), QList<ChangeSetId> {chosen});
        QCOMPARE(model.rowOf(chosen), kept.row());
        QTRY_COMPARE(model.counts().total, model.total());
    }

    void theDayOfTodayIsCalledSo()
    {
        const QTemporaryDir folder;
        Store store;
        QVERIFY(
            await(store.create(folder.filePath(u"today.steward"_s),
                               {u"Today"_s, ItemDirectory::author(), [](Transaction &) { return Result<void>(); }})));
        ActivityModel model(store);
        show(model, {});
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"Today, "_s));
        QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().startsWith(u"Today, "_s));
    }

    void onlyMatchingOnesCome()
    {
        ItemDirectory directory(0);
        ActivityModel model(directory.store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {.kinds = {ChangeKind::View}});
        QCOMPARE(model.rowCount(), 0);
        directory.add(1);
        note(directory, ChangeKind::View);
        QTRY_COMPARE(model.matching(), 1);
        QCOMPARE(model.rowCount(), 2);
        show(model, {});
        QCOMPARE(model.matching(), model.total());
        show(model, {.text = u"no such text anywhere"_s});
        QCOMPARE(model.rowCount(), 0);
    }

    void anUndoneEntrySaysSo()
    {
        ItemDirectory directory(0);
        ActivityModel model(directory.store());
        show(model, {});
        directory.add(1);
        QTRY_VERIFY(model.setAt(1).value > 1);
        const ChangeSetId added = model.setAt(1);
        QTRY_VERIFY(!cell(model, 1, ActivityColumn::Details).isEmpty());
        QVERIFY(!cell(model, 1, ActivityColumn::Details).endsWith(u"undone"_s));
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [added](Transaction &t) -> Result<bool> {
            t.describe(ChangeKind::Undo, u"x"_s, added);
            STEWARD_TRY(t.note({}));
            return true;
        })));
        QTRY_VERIFY(cell(model, model.rowOf(added), ActivityColumn::Details).endsWith(u"undone"_s));
    }

    void manyRows()
    {
        ItemDirectory directory(0);
        for (int i = 0; i < 400; ++i)
            note(directory, i % 2 == 0 ? ChangeKind::View : ChangeKind::Export);
        ActivityModel model(directory.store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model, {});
        QCOMPARE(model.matching(), model.total());
        show(model, {.categories = {ChangeCategory::Download}});
        QCOMPARE(model.matching(), 200);
        QTRY_COMPARE(cell(model, model.rowCount() - 1, ActivityColumn::Action), u"Download"_s);
        // An answer that is late belongs to no filter any more.
        model.setFilter({.categories = {ChangeCategory::View}});
        show(model, {.kinds = {ChangeKind::Purge}});
        QTest::qWait(50);
        QCOMPARE(model.matching(), 0);
    }

private:
    static void show(ActivityModel &model, const ActivityFilter &filter)
    {
        QSignalSpy completed(&model, &ActivityModel::completed);
        model.setFilter(filter);
        QVERIFY(QTest::qWaitFor([&] { return model.isComplete(); }, 20'000));
    }

    static void note(ItemDirectory &directory, ChangeKind kind)
    {
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [kind](Transaction &t) -> Result<bool> {
            t.describe(kind, u"activity"_s);
            STEWARD_TRY(t.note({{u"rows"_s, 3}}));
            return true;
        })));
    }

    static QString cell(const ActivityModel &model, int row, ActivityColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

STEWARD_TEST(TestActivityModel)
#include "tst_activitymodel.moc"
