#include "ui/visibleaccounts.h"

#include "tests/models/actions/bulkfixture.h"
#include "tests/support/testregistry.h"
#include "ui/rights.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestVisibleAccounts : public QObject {
    Q_OBJECT

private slots:
    void aRoleNarrowsWhatIsAskedFor()
    {
        TestDirectory d;
        const Rights rights(d.store(), operatorWith(d, u"Looker"_s, {Privilege::ViewApiUsers}));
        // Until it is known nothing is hidden.
        QCOMPARE(visibleKinds(rights).size(), 2);
        QTRY_VERIFY(rights.isKnown());
        QCOMPARE(visibleKinds(rights), QList<Kind> {Kind::ApiUser});
        QVERIFY(visibleKinds(rights, {Kind::Person}).isEmpty());
        QCOMPARE(asMayBeSeen(rights, {}).kinds, QList<Kind> {Kind::ApiUser});
    }

    void whoMaySeeBothKeepsTheFilter()
    {
        TestDirectory d;
        const Rights rights(d.store(),
                            operatorWith(d, u"Looker"_s, {Privilege::ViewApiUsers, Privilege::ViewAdministrators}));
        QTRY_VERIFY(rights.isKnown());
        QVERIFY(asMayBeSeen(rights, {}).kinds.isEmpty());
        QCOMPARE(asMayBeSeen(rights, {.kinds = {Kind::Person}}).kinds, QList<Kind> {Kind::Person});
    }

    void saysWhatTheRoleDoesNotShow()
    {
        QCOMPARE(nothingVisibleText({Kind::ApiUser}), u"Your role does not allow viewing API users."_s);
        QCOMPARE(nothingVisibleText({Kind::Person}), u"Your role does not allow viewing administrators."_s);
        QCOMPARE(nothingVisibleText({}), u"Your role does not allow viewing accounts."_s);
    }
};

STEWARD_TEST(TestVisibleAccounts)

#include "tst_visibleaccounts.moc"
