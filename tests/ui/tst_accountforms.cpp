#include "ui/accountforms.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/administratorform.h"

#include <QtTest>

namespace steward {

class TestAccountForms : public QObject {
    Q_OBJECT

private slots:
    void deletedAccountsAreReadOnly();
    void goneAccountsAreReported();
};

void TestAccountForms::deletedAccountsAreReadOnly()
{
    WindowFixture fixture;
    const AdministratorId id = fixture.stored(QStringLiteral("priya.nair@example.com")).first().id;
    QVERIFY(await(fixture.window->workspace().administrators().remove({id})));
    Notices notices;
    AccountForms forms(fixture.window->workspace(), notices, fixture.window);
    forms.edit(id);
    auto *form = fixture.dialog<AdministratorForm>();
    QVERIFY(form);
    QVERIFY(!form->saveButton()->isVisible() || !form->saveButton()->isEnabled());
}

void TestAccountForms::goneAccountsAreReported()
{
    WindowFixture fixture;
    Notices notices;
    QSignalSpy failed(&notices, &Notices::failed);
    AccountForms forms(fixture.window->workspace(), notices, fixture.window);
    forms.edit(AdministratorId {987654});
    QTRY_COMPARE(failed.size(), 1);
}

STEWARD_TEST(TestAccountForms)

} // namespace steward

#include "tst_accountforms.moc"
