#include "ui/administratorspage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/emptystate.h"
#include "ui/forms/administratorform.h"

#include <QtTest>

namespace steward {

class TestAdministratorsPage : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDirectoryOffersTheFirstStep();
    void noMatchOffersToClear();
};

void TestAdministratorsPage::anEmptyDirectoryOffersTheFirstStep()
{
    WindowFixture fixture(true);
    auto *empty = fixture.page()->findChild<EmptyState *>();
    QVERIFY(empty);
    QTRY_VERIFY(empty->isVisible());
    emit empty->actionRequested();
    QVERIFY(fixture.dialog<AdministratorForm>());
}

void TestAdministratorsPage::noMatchOffersToClear()
{
    WindowFixture fixture;
    fixture.page()->setFilter({.text = QStringLiteral("nobody is called this")});
    auto *empty = fixture.page()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    emit empty->actionRequested();
    QTRY_VERIFY(!empty->isVisible());
    QTRY_COMPARE(fixture.model()->matching(), 240);
}

STEWARD_TEST(TestAdministratorsPage)

} // namespace steward

#include "tst_administratorspage.moc"
