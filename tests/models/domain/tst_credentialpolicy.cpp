#include "models/domain/credentialpolicy.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialPolicy : public QObject {
    Q_OBJECT

private slots:
    void domainsAreComparedAsALabels()
    {
        const auto policy
            = checkedPolicy({.domains = {u" Example.COM "_s, u"@bücher.example"_s, u"example.com"_s, {}}});
        QVERIFY(policy);
        QCOMPARE(policy->domains, (QStringList {u"example.com"_s, u"xn--bcher-kva.example"_s}));
        QVERIFY(policy->allows(*Email::parse(u"ana@EXAMPLE.com"_s)));
        QVERIFY(policy->allows(*Email::parse(u"ana@xn--bcher-kva.example"_s)));
        QVERIFY(!policy->allows(*Email::parse(u"ana@sub.example.com"_s)));
        QVERIFY(!policy->allows(*Email::parse(u"ana@example.org"_s)));
        QVERIFY(CredentialPolicy().allows(*Email::parse(u"ana@anywhere.example"_s)));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<CredentialPolicy>("policy");
        QTest::addRow("too short") << CredentialPolicy {.length = 19};
        QTest::addRow("too long") << CredentialPolicy {.length = 129};
        QTest::addRow("negative hours") << CredentialPolicy {.unusedHours = -1};
        QTest::addRow("too many hours") << CredentialPolicy {.unusedHours = 24 * 365 + 1};
        QTest::addRow("negative days") << CredentialPolicy {.maximumDays = -1};
        QTest::addRow("no warning") << CredentialPolicy {.warningDays = 0};
        QTest::addRow("not a domain") << CredentialPolicy {.domains = {u"exa mple"_s}};
        QTest::addRow("an address") << CredentialPolicy {.domains = {u"ana@example.com"_s}};
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(CredentialPolicy, policy);
        const auto checked = checkedPolicy(policy);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Invalid);
        QVERIFY(!checked.error().message.isEmpty());
    }

    void comesBackFromJson()
    {
        const CredentialPolicy policy {30, 24, 90, 7, {u"example.com"_s}};
        QCOMPARE(credentialPolicyFromJson(toJson(policy)), policy);
        QCOMPARE(credentialPolicyFromJson({}), CredentialPolicy());
        QCOMPARE(credentialPolicyFromJson({{u"length"_s, 3}}), CredentialPolicy());
    }
};

STEWARD_TEST(TestCredentialPolicy)

} // namespace steward

#include "tst_credentialpolicy.moc"
