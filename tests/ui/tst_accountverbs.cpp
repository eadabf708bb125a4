#include "ui/accountverbs.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/administratorform.h"

#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestAccountVerbs : public QObject {
    Q_OBJECT

private slots:
    void oneAccountHasItsForm()
    {
        WindowFixture fixture;
        QSignalSpy several(fixture.page(), &AdministratorsPage::bulkEditRequested);
        fixture.table()->choose(fixture.rowOf(u"priya.nair@example.com"_s));
        QTRY_VERIFY(fixture.window->actions().edit->isEnabled());
        fixture.window->actions().edit->trigger();
        QVERIFY(fixture.dialog<AdministratorForm>());
        QCOMPARE(several.size(), 0);
    }

    void severalAreABulkJob()
    {
        WindowFixture fixture;
        QSignalSpy edits(fixture.page(), &AdministratorsPage::bulkEditRequested);
        QSignalSpy deletions(fixture.page(), &AdministratorsPage::bulkDeletionRequested);
        QSignalSpy suspensions(fixture.page(), &AdministratorsPage::bulkSuspensionRequested);
        for (const QString &email : {u"priya.nair@example.com"_s, u"marco.rossi@example.org"_s})
            fixture.table()->selectionModel()->select(fixture.model()->index(fixture.rowOf(email), 0),
                                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        WindowActions &actions = fixture.window->actions();
        QTRY_VERIFY(actions.edit->isEnabled() && actions.remove->isEnabled() && actions.suspend->isEnabled());
        actions.edit->trigger();
        actions.remove->trigger();
        actions.suspend->trigger();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(deletions.size(), 1);
        QCOMPARE(suspensions.size(), 1);
        QCOMPARE(suspensions.first().first().value<BulkTarget>().count(), 2);
        QCOMPARE(suspensions.first().at(1).toBool(), true);
        QVERIFY(!fixture.window->findChild<AdministratorForm *>());
    }
};

STEWARD_TEST(TestAccountVerbs)

} // namespace steward

#include "tst_accountverbs.moc"
