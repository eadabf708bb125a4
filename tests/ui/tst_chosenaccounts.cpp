#include "ui/chosenaccounts.h"

#include "models/items/selectedrows.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

namespace steward {

using namespace Qt::StringLiterals;

class TestChosenAccounts : public QObject {
    Q_OBJECT

    static void select(const WindowFixture &fixture, const QString &email)
    {
        fixture.table()->selectionModel()->select(fixture.model()->index(fixture.rowOf(email), 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

private slots:
    void withoutASelectionItIsTheCurrentRow()
    {
        WindowFixture fixture;
        const ChosenAccounts &chosen = fixture.page()->chosen();
        fixture.table()->clearSelection();
        const int ana = fixture.rowOf(u"ana.perez@example.com"_s);
        fixture.table()->selectionModel()->setCurrentIndex(fixture.model()->index(ana, 0),
                                                           QItemSelectionModel::NoUpdate);
        QVERIFY(!chosen.areSeveral());
        QCOMPARE(chosen.ids(), QList<AdministratorId> {fixture.model()->idAt(ana)});
        QCOMPARE(chosen.summary().apiUsers, 1);
        QVERIFY(chosen.exportOffer().selected.isEmpty());
        QCOMPARE(chosen.copyOffer().selected.size(), 1);
    }

    void fewRowsHaveNamesAndAllHaveConditions()
    {
        WindowFixture fixture;
        const ChosenAccounts &chosen = fixture.page()->chosen();
        fixture.table()->clearSelection();
        select(fixture, u"priya.nair@example.com"_s);
        select(fixture, u"marco.rossi@example.org"_s);
        QVERIFY(chosen.areSeveral());
        QCOMPARE(chosen.bulkTarget().names, (QStringList {u"marco.rossi"_s, u"priya.nair"_s}));
        QVERIFY(chosen.bulkTarget().conditions.isEmpty());
        fixture.page()->setFilter({.kinds = {Kind::ApiUser}});
        QTRY_VERIFY(fixture.model()->matching() < fixture.model()->total());
        fixture.table()->clearSelection();
        fixture.table()->selectAll();
        QTRY_COMPARE(fixture.table()->selectedCount(), fixture.model()->matching());
        QVERIFY(chosen.bulkTarget().names.isEmpty());
        QCOMPARE(chosen.bulkTarget().conditions, QStringList {u"type=api-user"_s});
        QCOMPARE(chosen.bulkTarget().count(), fixture.model()->matching());
    }
};

STEWARD_TEST(TestChosenAccounts)

} // namespace steward

#include "tst_chosenaccounts.moc"
