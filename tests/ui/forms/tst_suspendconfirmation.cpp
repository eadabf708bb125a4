#include "tests/support/testregistry.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/suspendconfirmation.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSuspendConfirmation : public QObject {
    Q_OBJECT

private slots:
    void suspendingTheLastOne()
    {
        const ConfirmationText text = suspendConfirmation({sample::ana()}, stopping(), sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Salesforce will stop working for Retail Bank"_s);
        QCOMPARE(withoutIsolates(text.text),
                 u"Ana Pérez (ana.perez@example.com) is the only API user that can still sign in "
                 "for it. During the suspension, MultiLine for Salesforce cannot connect."_s);
        QCOMPARE(text.consequences.size(), 1);
        QCOMPARE(text.confirm, u"Suspend Anyway"_s);
    }

    void suspendingWhereNothingStops()
    {
        const ConfirmationText one = suspendConfirmation({sample::ruth()}, {}, sample::catalog());
        QCOMPARE(withoutIsolates(one.heading), u"Suspend the login of Ruth Adeyemi?"_s);
        QCOMPARE(one.confirm, u"Suspend Login"_s);
        const ConfirmationText several = suspendConfirmation(sample::many(10, sample::ana()), {}, sample::catalog());
        QVERIFY(several.confirm.startsWith(u"Suspend 10 Login"_s));
        QCOMPARE(several.names.size(), 10);
    }

    void takingAnApplicationAway()
    {
        Administrator after = sample::ana();
        after.applications = {sample::httpApi};
        const ConfirmationText text = editConfirmation(sample::ana(), after, stopping(), sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Salesforce will stop working for Retail Bank"_s);
        QVERIFY(withoutIsolates(text.text).endsWith(
            u"After the change, MultiLine for Salesforce cannot connect until another API user is set up."_s));
        QCOMPARE(text.confirm, u"Remove Anyway"_s);
    }

    void movingToAnotherOrganization()
    {
        Administrator after = sample::ana();
        after.organization = u"Logistics"_s;
        Impact impact = stopping();
        impact.integrations.append({{sample::salesforce, u"Logistics"_s}, 0, 1, u"Ana Pérez"_s});
        const ConfirmationText text = editConfirmation(sample::ana(), after, impact, sample::catalog());
        QCOMPARE(text.confirm, u"Move Anyway"_s);
        QCOMPARE(text.consequences.size(), 2);
        QCOMPARE(text.consequences.last().outcome, u"Starts working"_s);
    }

    void editThatSuspends()
    {
        Administrator after = sample::ana();
        after.suspended = true;
        after.applications = {sample::httpApi};
        QCOMPARE(editConfirmation(sample::ana(), after, stopping(), sample::catalog()).confirm, u"Suspend Anyway"_s);
    }

private:
    static Impact stopping()
    {
        Impact impact;
        impact.integrations = {sample::stops(sample::salesforce)};
        return impact;
    }
};

STEWARD_TEST(TestSuspendConfirmation)
#include "tst_suspendconfirmation.moc"
