#include "models/items/applicationmodel.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;

class TestApplicationModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void showsApplicationsAndTheirHealth()
    {
        ItemDirectory directory(0);
        RowSource source(directory.store());
        ApplicationModel model(source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy refreshed(&model, &ApplicationModel::refreshed);
        source.load();
        QVERIFY(refreshed.wait());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, ApplicationModel::Column::Application), QStringLiteral("Salesforce"));
        QCOMPARE(cell(model, 0, ApplicationModel::Column::Kind), QStringLiteral("Built in"));
        QCOMPARE(cell(model, 2, ApplicationModel::Column::Kind), QStringLiteral("Custom"));
        QCOMPARE(cell(model, 0, ApplicationModel::Column::Health), QStringLiteral("Not used yet"));

        const QPersistentModelIndex salesforce = model.index(0, 0);
        const ApplicationId id = salesforce.data(ApplicationModel::IdRole).value<ApplicationId>();
        Administrator olga = directory.draft();
        olga.kind = Kind::ApiUser;
        olga.role = {};
        olga.language.clear();
        olga.firstName = QStringLiteral("Olga");
        olga.lastName = QStringLiteral("Ilic");
        olga.organization = QStringLiteral("Logistics");
        olga.applications = {id};
        olga.suspended = true;
        QVERIFY(
            await(directory.store().write(ItemDirectory::author(), [olga](Transaction &t) { return t.insert(olga); })));
        QTRY_COMPARE(cell(model, 0, ApplicationModel::Column::Health),
                     QStringLiteral("Stopped for \u2068Logistics\u2069"));
        QCOMPARE(cell(model, 0, ApplicationModel::Column::ApiUsers), QStringLiteral("1"));
        const auto health = salesforce.data(ApplicationModel::HealthRole).value<ApplicationHealth>();
        QCOMPARE(health.organizations.first().suspended, QStringList {QStringLiteral("Olga Ilic")});
        const QString spoken = salesforce.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("Built in")));
        QVERIFY(!spoken.contains(QChar(0x2068)));
    }

    void followsTheCatalog()
    {
        ItemDirectory directory(50);
        RowSource source(directory.store());
        ApplicationModel model(source);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy refreshed(&model, &ApplicationModel::refreshed);
        source.load();
        QVERIFY(refreshed.wait());
        const QPersistentModelIndex last = model.index(3, 0);
        const ApplicationId id = last.data(ApplicationModel::IdRole).value<ApplicationId>();
        Application fresh;
        fresh.name = QStringLiteral("Abacus");
        QVERIFY(await(
            directory.store().write(ItemDirectory::author(), [fresh](Transaction &t) { return t.insert(fresh); })));
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 2, ApplicationModel::Column::Application), QStringLiteral("Abacus"));
        QCOMPARE(last.row(), 4);
        QCOMPARE(model.rowOf(id), 4);
        qint64 users = 0;
        for (const Administrator &row : directory.all())
            users += row.applications.contains(id) && !row.isDeleted() ? 1 : 0;
        QCOMPARE(model.at(4).users, users);
    }

private:
    static QString cell(const ApplicationModel &model, int row, ApplicationModel::Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

STEWARD_TEST(TestApplicationModel)
#include "tst_applicationmodel.moc"
