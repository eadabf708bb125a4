#include "tests/support/testregistry.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/deleteconfirmation.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// One test for each row of the table of confirmations.
class TestDeleteConfirmation : public QObject {
    Q_OBJECT

private slots:
    void oneApiUserNothingStops()
    {
        Impact impact;
        impact.integrations = {sample::keeps(sample::salesforce, u"Omar Farouk"_s)};
        const ConfirmationText text = deleteConfirmation({sample::ana()}, impact, sample::catalog());
        QCOMPARE(text.title, u"Delete API User"_s);
        QCOMPARE(withoutIsolates(text.heading), u"Delete Ana Pérez?"_s);
        QCOMPARE(withoutIsolates(text.text),
                 u"ana.perez@example.com can no longer use the API. Salesforce keeps working for "
                 "Retail Bank through Omar Farouk."_s);
        QCOMPARE(text.undo, u"Undo brings the account back, but not its password."_s);
        QCOMPARE(text.confirm, u"Yes, Delete API User"_s);
        QVERIFY(text.consequences.isEmpty());
        QVERIFY(text.replacement.isEmpty());
    }

    void oneApiUserSeveralKept()
    {
        Impact impact;
        impact.integrations
            = {sample::keeps(sample::httpApi, u"Omar Farouk"_s), sample::keeps(sample::salesforce, u"Omar Farouk"_s)};
        const ConfirmationText text = deleteConfirmation({sample::ana()}, impact, sample::catalog());
        QCOMPARE(withoutIsolates(text.text), u"ana.perez@example.com can no longer use the API."_s);
        QCOMPARE(text.consequences.size(), 2);
    }

    void lastUsableOfSalesforce()
    {
        Impact impact;
        impact.integrations = {sample::keeps(sample::httpApi, u"Omar Farouk"_s), sample::stops(sample::salesforce)};
        const ConfirmationText text = deleteConfirmation({sample::ana()}, impact, sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Salesforce will stop working for Retail Bank"_s);
        QCOMPARE(withoutIsolates(text.text),
                 u"Ana Pérez (ana.perez@example.com) is the only API user that can still sign in for it. After the "
                 u"deletion, "
                 "MultiLine for Salesforce cannot connect until another API user is set up."_s);
        QCOMPARE(text.consequences.size(), 2);
        QCOMPARE(text.undo, u"Undo brings the account back, but not its password."_s);
        QCOMPARE(text.confirm, u"Yes, Delete Anyway"_s);
        QCOMPARE(text.replacement, u"Create &Replacement…"_s);
    }

    void lastUsableOfAnother()
    {
        Impact impact;
        impact.integrations = {sample::stops(sample::ledger, {})};
        const ConfirmationText text = deleteConfirmation({sample::ana()}, impact, sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Ledger Bridge will stop working"_s);
        QVERIFY(withoutIsolates(text.text).contains(u"After the deletion, Ledger Bridge cannot connect"_s));
    }

    void severalStop()
    {
        Impact impact;
        impact.integrations = {sample::stops(sample::httpApi), sample::stops(sample::salesforce)};
        const ConfirmationText text = deleteConfirmation({sample::ana()}, impact, sample::catalog());
        QCOMPARE(text.heading, stopHeading(impact, sample::catalog()));
        QVERIFY(text.heading.startsWith(u"2 integration"_s));
        QVERIFY(
            withoutIsolates(text.text).startsWith(u"Ana Pérez (ana.perez@example.com) is the only API user that can "
                                                  "still sign in for them."_s));
        QCOMPARE(text.consequences.size(), 2);
        QCOMPARE(text.confirm, u"Yes, Delete Anyway"_s);
        QVERIFY(text.replacement.isEmpty());
    }

    void severalRows()
    {
        const ConfirmationText text = deleteConfirmation(sample::many(42, sample::ana()), {}, sample::catalog());
        QVERIFY(text.heading.startsWith(u"Delete 42 API user"_s));
        QVERIFY(text.confirm.startsWith(u"Yes, Delete 42 API User"_s));
        QCOMPARE(text.count, 42);
        QCOMPARE(text.names.size(), 42);
        QCOMPARE(text.undo, u"Undo brings the accounts back, but not their passwords."_s);
    }

    void severalRowsAndOneStops()
    {
        Impact impact;
        impact.integrations = {{{sample::salesforce, u"Retail Bank"_s}, 2, 0, {}}};
        const ConfirmationText text = deleteConfirmation(sample::many(2, sample::ana()), impact, sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Salesforce will stop working for Retail Bank"_s);
        QCOMPARE(text.names.size(), 2);
        QCOMPARE(text.confirm, u"Yes, Delete Anyway"_s);
        QVERIFY(text.replacement.isEmpty());
    }

    void severalKinds()
    {
        QVERIFY(deleteConfirmation(sample::many(3, sample::ruth()), {}, sample::catalog())
                    .confirm.startsWith(u"Yes, Delete 3 Administrator"_s));
        QVERIFY(deleteConfirmation({sample::ana(), sample::ruth()}, {}, sample::catalog())
                    .confirm.startsWith(u"Yes, Delete 2 Account"_s));
    }

    void administrator()
    {
        const ConfirmationText text = deleteConfirmation({sample::ruth()}, {}, sample::catalog());
        QCOMPARE(withoutIsolates(text.heading), u"Delete Ruth Adeyemi?"_s);
        QCOMPARE(withoutIsolates(text.text),
                 u"ruth@example.com can no longer sign in. Activity keeps what Ruth Adeyemi has done."_s);
        QCOMPARE(text.confirm, u"Yes, Delete Administrator"_s);
    }

    void lastHolder()
    {
        const ConfirmationText text = lastHolderRefusal(sample::ruth());
        QCOMPARE(withoutIsolates(text.heading), u"Ruth Adeyemi is the last one who can edit roles"_s);
        QCOMPARE(text.text, u"Give this privilege to someone else first."_s);
        QVERIFY(text.confirm.isEmpty());
    }

    void forGood()
    {
        const ConfirmationText text = purgeConfirmation({sample::ana()});
        QCOMPARE(withoutIsolates(text.heading), u"Delete Ana Pérez for good?"_s);
        QCOMPARE(text.undo, u"This cannot be undone."_s);
        QCOMPARE(text.confirm, u"Yes, Delete for Good"_s);
        QCOMPARE(purgeConfirmation(sample::many(11, sample::ana())).count, 11);
    }

    void application()
    {
        const Application ledger = *sample::catalog().application(sample::ledger);
        QCOMPARE(applicationConfirmation(ledger, {}).confirm, u"Yes, Delete Application"_s);
        const ConfirmationText refused = applicationConfirmation(ledger, {u"Ana Pérez"_s, u"Omar Farouk"_s});
        QVERIFY(refused.confirm.isEmpty());
        QCOMPARE(refused.names, QStringList({u"Ana Pérez"_s, u"Omar Farouk"_s}));
        QCOMPARE(withoutIsolates(applicationConfirmation(ledger, {u"Ana Pérez"_s}).heading),
                 u"Ledger Bridge is used by Ana Pérez"_s);
    }
};

STEWARD_TEST(TestDeleteConfirmation)
#include "tst_deleteconfirmation.moc"
