#include "models/items/administratormodel.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;

class TestAdministratorModel : public QObject {
    Q_OBJECT

private slots:
    void showsOrderAndFilterAsComputedSlowly();
    void followsRandomEdits();
    void keepsPersistentIndexes();
    void movesSingleRowsInSteps();
    void dropsStaleAnswers();
    void seesChangesOfAnotherStore();
    void countsFacets();
    void speaks();
    void loadsPagesOnDemand();
    void readsManyChangedRowsAnew();
    void startsEmpty();

private:
    static bool settled(AdministratorModel &model)
    {
        QSignalSpy finished(&model, &AdministratorModel::queryFinished);
        return finished.wait(20'000);
    }
    static QList<AdministratorId> shownIds(const AdministratorModel &model)
    {
        QList<AdministratorId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.idAt(row));
        return ids;
    }
    static QList<AdministratorId> expected(ItemDirectory &directory, const AdministratorModel &model)
    {
        return expectedIds(directory.all(), directory.catalog(), model.filter(), model.sortColumn(), model.sortOrder());
    }
    static int count(const QList<Administrator> &rows, const AdministratorFilter &filter)
    {
        const FilterContext context = filter.onlyUser ? contextOf(rows) : FilterContext();
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                              [&](const Administrator &row) { return filter.matches(row, context); }));
    }
};

void TestAdministratorModel::showsOrderAndFilterAsComputedSlowly()
{
    ItemDirectory directory(2000);
    directory.changeSome(400);
    RowSource source(directory.store());
    AdministratorModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.load();
    QVERIFY(settled(model));
    const QList<Administrator> rows = directory.all();
    const Catalog catalog = directory.catalog();
    for (int column = 0; column < ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            model.setQuery({}, static_cast<Column>(column), order);
            QVERIFY(settled(model));
            QCOMPARE(shownIds(model), expectedIds(rows, catalog, {}, model.sortColumn(), order));
        }
    }
    for (int i = 0; i < 60; ++i) {
        const AdministratorFilter filter = directory.randomFilter(rows);
        const auto column = static_cast<Column>(directory.below(ColumnCount));
        if (filter == model.filter() && column == model.sortColumn())
            continue;
        model.setQuery(filter, column, Qt::AscendingOrder);
        QVERIFY(settled(model));
        QCOMPARE(shownIds(model), expectedIds(rows, catalog, filter, model.sortColumn(), model.sortOrder()));
        AdministratorFilter scope;
        scope.scope = filter.scope;
        QCOMPARE(model.total(), count(rows, scope));
        for (const Kind kind : {Kind::Person, Kind::ApiUser}) {
            scope.kinds = {kind};
            QCOMPARE(model.totalOf(kind), count(rows, scope));
        }
        const auto counted = await(source.count(filter));
        QVERIFY(counted.ok());
        QCOMPARE(*counted, count(rows, filter));
        QCOMPARE(model.matching(), count(rows, filter));
    }
}

void TestAdministratorModel::followsRandomEdits()
{
    ItemDirectory directory(2000);
    RowSource source(directory.store());
    AdministratorModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.load();
    // The first edits meet an index that is still being read.
    directory.changeSome(50);
    QVERIFY(settled(model));
    for (int i = 0; i < 40; ++i) {
        if (i % 6 == 0)
            model.setQuery(directory.randomFilter(directory.all()), static_cast<Column>(directory.below(ColumnCount)),
                           directory.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        directory.changeSome(i % 3 == 0 ? 60 : 2);
        QTRY_COMPARE(shownIds(model), expected(directory, model));
        if (model.rowCount() == 0)
            continue;
        const int row = directory.below(model.rowCount());
        QTRY_VERIFY(!model.index(row, 0).data(AdministratorModel::LoadingRole).toBool());
        const auto all = directory.all();
        const auto truth = std::find_if(all.cbegin(), all.cend(),
                                        [&](const Administrator &one) { return one.id == model.idAt(row); });
        QVERIFY(truth != all.cend());
        QTRY_COMPARE(model.index(row, 0).data(AdministratorModel::AdministratorRole).value<Administrator>(), *truth);
    }
}

void TestAdministratorModel::keepsPersistentIndexes()
{
    ItemDirectory directory(1500);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QHash<AdministratorId, QPersistentModelIndex> followed;
    for (int i = 0; i < 200; ++i) {
        const int row = directory.below(model.rowCount());
        followed.insert(model.idAt(row), model.index(row, 0));
    }
    model.setQuery({}, Column::Email, Qt::DescendingOrder);
    QVERIFY(settled(model));
    for (auto it = followed.cbegin(); it != followed.cend(); ++it)
        QCOMPARE(model.idAt(it->row()), it.key());

    AdministratorFilter persons;
    persons.kinds = {Kind::Person};
    model.setQuery(persons, Column::Name, Qt::AscendingOrder);
    QVERIFY(settled(model));
    const auto rows = model.rowsOf(followed.keys());
    QVERIFY(!rows.isEmpty() && rows.size() < followed.size());
    for (auto it = followed.cbegin(); it != followed.cend(); ++it)
        QCOMPARE(it->row(), rows.value(it.key(), -1));
}

void TestAdministratorModel::movesSingleRowsInSteps()
{
    ItemDirectory directory(300);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex followed = model.index(0, 0);
    const AdministratorId id = model.idAt(0);
    QTRY_VERIFY(model.administratorAt(0));
    const Administrator row = *model.administratorAt(0);
    const auto write = [&](auto fn) {
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [fn](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Edit, QStringLiteral("One"));
            STEWARD_TRY(fn(t));
            return 0;
        })));
    };
    write([row](Transaction &t) { return t.update(row, {{Field::FirstName, QStringLiteral("￿")}}); });
    QTRY_COMPARE(moves.size(), 1);
    QCOMPARE(followed.row(), model.rowCount() - 1);
    QCOMPARE(model.idAt(followed.row()), id);
    QTRY_VERIFY(model.administratorAt(followed.row()));
    const Administrator moved = *model.administratorAt(followed.row());
    write([moved](Transaction &t) { return t.setDeleted(moved, 1); });
    QTRY_COMPARE(removes.size(), 1);
    QVERIFY(!followed.isValid());
    directory.add(1);
    QTRY_COMPARE(inserts.size(), 1);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(shownIds(model), expected(directory, model));
}

void TestAdministratorModel::dropsStaleAnswers()
{
    ItemDirectory directory(1000);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QSignalSpy finished(&model, &AdministratorModel::queryFinished);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    AdministratorFilter filter;
    for (const char *text : {"u", "us", "use", "user1", "user12"}) {
        filter.text = QLatin1StringView(text);
        model.setQuery(filter, Column::Name, Qt::AscendingOrder);
    }
    QVERIFY(finished.wait());
    QTest::qWait(100);
    QCOMPARE(finished.size(), 1);
    QVERIFY(layouts.size() <= 1);
    QCOMPARE(shownIds(model), expected(directory, model));
}

void TestAdministratorModel::seesChangesOfAnotherStore()
{
    ItemDirectory directory(500);
    RowSource source(directory.store());
    AdministratorModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.load();
    QVERIFY(settled(model));
    Store other;
    QVERIFY(await(other.open(directory.path())));
    for (int i = 0; i < 3; ++i) {
        directory.changeSome(other, 20);
        QTRY_COMPARE(shownIds(model), expected(directory, model));
    }
}

void TestAdministratorModel::countsFacets()
{
    ItemDirectory directory(800);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    const QList<Administrator> rows = directory.all();
    for (int i = 0; i < 20; ++i) {
        const AdministratorFilter filter = directory.randomFilter(rows);
        if (filter == model.filter())
            continue;
        model.setQuery(filter, Column::Name, Qt::AscendingOrder);
        QVERIFY(settled(model));
        const Facets &facets = model.facets();
        for (const auto &[kind, number] : facets.kinds) {
            AdministratorFilter one = filter;
            one.kinds = {kind};
            one.excluded.kinds.clear();
            QCOMPARE(number, count(rows, one));
        }
        for (const auto &[status, number] : facets.statuses) {
            AdministratorFilter one = filter;
            one.statuses = {status};
            one.excluded.statuses.clear();
            QCOMPARE(number, count(rows, one));
        }
        for (const auto &[role, number] : facets.roles) {
            AdministratorFilter one = filter;
            one.roles = {role};
            one.excluded.roles.clear();
            QCOMPARE(number, count(rows, one));
        }
        for (const auto &[application, number] : facets.applications) {
            AdministratorFilter one = filter;
            one.applications = {application};
            one.excluded.applications.clear();
            QCOMPARE(number, count(rows, one));
        }
        for (const auto &[organization, number] : facets.organizations) {
            AdministratorFilter one = filter;
            one.organizations = {organization};
            one.excluded.organizations.clear();
            QCOMPARE(number, count(rows, one));
        }
        QCOMPARE(facets.kinds.size(), 2);
        // None, and those that there are.
        QCOMPARE(facets.roles.size(), 4);
        QCOMPARE(facets.applications.size(), 5);
        QVERIFY(facets.organizations.size() <= 6);
    }
}

void TestAdministratorModel::speaks()
{
    QLocale::setDefault(QLocale(QLocale::English));
    ItemDirectory directory(0);
    const Catalog catalog = directory.catalog();
    Administrator ana = directory.draft();
    ana.kind = Kind::ApiUser;
    ana.role = {};
    ana.language.clear();
    ana.firstName = QStringLiteral("Ana");
    ana.lastName = QStringLiteral("Pérez");
    ana.suspended = false;
    ana.applications
        = {catalog.application(QStringLiteral("HttpApi"))->id, catalog.application(QStringLiteral("Salesforce"))->id};
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QVERIFY(await(directory.store().write(ItemDirectory::author(), [ana](Transaction &t) { return t.insert(ana); })));
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Ana Pérez, API user, Active, Salesforce and HttpApi"));
    const auto cell = [&](Column column) { return model.index(0, static_cast<int>(column)).data().toString(); };
    QCOMPARE(cell(Column::Type), QStringLiteral("API user"));
    QCOMPARE(cell(Column::RoleOrApplications), QStringLiteral("Salesforce, HttpApi"));
    QCOMPARE(cell(Column::Email), ana.email.typed());
    QCOMPARE(model.headerData(static_cast<int>(Column::Created), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Added"));

    // A new name of an application reaches the cells.
    Application application = *catalog.application(QStringLiteral("Salesforce"));
    Application renamed = application;
    renamed.name = QStringLiteral("Sales");
    QVERIFY(await(directory.store().write(ItemDirectory::author(), [=](Transaction &t) -> Result<int> {
        t.describe(ChangeKind::Application, QStringLiteral("Sales"));
        STEWARD_TRY(t.update(application, renamed));
        return 0;
    })));
    QTRY_COMPARE(cell(Column::RoleOrApplications), QStringLiteral("HttpApi, Sales"));
}

void TestAdministratorModel::loadsPagesOnDemand()
{
    ItemDirectory directory(2000);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QTRY_COMPARE(model.matching(), model.total());
    const QModelIndex far = model.index(model.rowCount() - 1, 0);
    QVERIFY(far.data(AdministratorModel::LoadingRole).toBool());
    QCOMPARE(far.data().toString(), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(changed.wait());
    QVERIFY(!far.data(AdministratorModel::LoadingRole).toBool());
    QVERIFY(!far.data().toString().isEmpty());
    model.setVisibleRange(1000, 1030);
    QTRY_VERIFY(changed.size() > 1);
    QTRY_VERIFY(!model.index(1020, 0).data(AdministratorModel::LoadingRole).toBool());
}

void TestAdministratorModel::readsManyChangedRowsAnew()
{
    ItemDirectory directory(21'000);
    RowSource source(directory.store());
    AdministratorModel model(source);
    source.load();
    QVERIFY(settled(model));
    QTRY_VERIFY(model.isComplete());
    const QList<Administrator> rows = directory.all();
    QVERIFY(await(directory.store().write(ItemDirectory::author(), [rows](Transaction &t) -> Result<int> {
        t.describe(ChangeKind::Edit, QStringLiteral("All"));
        for (const Administrator &row : rows)
            STEWARD_TRY(t.update(row, {{Field::Organization, QStringLiteral("Everybody")}}));
        return 0;
    })));
    QTRY_COMPARE_WITH_TIMEOUT(model.facets().organizations.size(), 1, 20'000);
    QTRY_COMPARE(model.index(0, static_cast<int>(Column::Organization)).data().toString(), QStringLiteral("Everybody"));
}

void TestAdministratorModel::startsEmpty()
{
    ItemDirectory directory(0);
    RowSource source(directory.store());
    AdministratorModel model(source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.hasFirstPage());
    source.load();
    QVERIFY(settled(model));
    QVERIFY(model.hasFirstPage());
    QCOMPARE(model.total(), 0);
    model.setQuery({}, Column::Created, Qt::AscendingOrder);
    QVERIFY(settled(model));
    directory.add(3);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(shownIds(model), expected(directory, model));
}

STEWARD_TEST(TestAdministratorModel)
#include "tst_administratormodel.moc"
