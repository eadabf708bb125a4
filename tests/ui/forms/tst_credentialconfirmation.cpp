#include "tests/support/testregistry.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/credentialconfirmation.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCredentialConfirmation : public QObject {
    Q_OBJECT

private slots:
    void sendingNamesTheAddressAndWhatEnds()
    {
        const ConfirmationText one = sendConfirmation({sample::ana()});
        const QString spoken = withoutIsolates(spokenText(one));
        QVERIFY2(spoken.contains(u"Send new credentials to Ana Pérez?"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"goes to ana.perez@example.com"_s));
        QVERIFY(spoken.contains(u"cannot be taken back"_s));
        QCOMPARE(one.confirm, u"Send Credentials"_s);
        QCOMPARE(one.count, qsizetype(1));
        const ConfirmationText many = sendConfirmation(sample::many(12, sample::ana()));
        QVERIFY(many.heading.contains(u"12"_s));
        QVERIFY(many.count >= TypedConfirmationFrom);
        QVERIFY(!many.names.isEmpty());
    }

    void revokingSaysWhatStops()
    {
        const Catalog catalog = sample::catalog();
        const ConfirmationText harmless = revokeConfirmation({sample::ana()}, {}, catalog);
        QCOMPARE(harmless.confirm, u"Revoke Credentials"_s);
        QVERIFY(harmless.consequences.isEmpty());
        Impact impact;
        impact.integrations = {{.integration = {sample::salesforce, u"Retail Bank"_s}, .usableBefore = 1, .usableAfter = 0, .keeper = {}}};
        QVERIFY(impact.stopsAnything());
        const ConfirmationText grave = revokeConfirmation({sample::ana()}, impact, catalog);
        const QString spoken = withoutIsolates(spokenText(grave));
        QVERIFY2(spoken.contains(u"Salesforce will stop working for Retail Bank"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"until new credentials are sent"_s));
        QCOMPARE(grave.confirm, u"Revoke Anyway"_s);
    }

    void showingSaysThatItIsOnlyOnce()
    {
        const QString spoken = withoutIsolates(spokenText(showOnceConfirmation(sample::ana())));
        QVERIFY2(spoken.contains(u"Make a new password for Ana Pérez"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"shown only once"_s));
    }
};

STEWARD_TEST(TestCredentialConfirmation)

#include "tst_credentialconfirmation.moc"
