#include "ui/accountchanges.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/administratorform.h"
#include "ui/forms/confirmdialog.h"

#include <QtTest>

namespace steward {

class TestAccountChanges : public QObject {
    Q_OBJECT

private slots:
    void replacementKeepsOrganizationAndApplications();
    void nothingToDoSaysSo();
};

void TestAccountChanges::replacementKeepsOrganizationAndApplications()
{
    WindowFixture fixture;
    fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
    fixture.window->actions().remove->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question && question->replacementButton());
    question->replacementButton()->click();
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    QCOMPARE(form->value().organization, QStringLiteral("Retail Bank"));
    QCOMPARE(form->value().applications, fixture.stored(QStringLiteral("ana.perez@example.com")).first().applications);
    QVERIFY(form->value().id.isNull());
}

void TestAccountChanges::nothingToDoSaysSo()
{
    WindowFixture fixture;
    Notices notices;
    QSignalSpy nothing(&notices, &Notices::nothing);
    AccountChanges changes(fixture.window->workspace(), notices, fixture.window);
    changes.setSuspended({fixture.stored(QStringLiteral("priya.nair@example.com")).first().id}, false);
    QTRY_COMPARE(nothing.size(), 1);
}

STEWARD_TEST(TestAccountChanges)

} // namespace steward

#include "tst_accountchanges.moc"
