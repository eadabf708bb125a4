#include "exchangefixture.h"

#include "models/exchange/cures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCures : public QObject {
    Q_OBJECT

private slots:
    void countsTypos()
    {
        QCOMPARE(typosBetween(u"auditor"_s, u"auditor"_s, 2), 0);
        QCOMPARE(typosBetween(u"auditr"_s, u"auditor"_s, 2), 1);
        QCOMPARE(typosBetween(u"audtior"_s, u"auditor"_s, 2), 1);
        QCOMPARE(typosBetween(u"auditors"_s, u"auditor"_s, 2), 1);
        QCOMPARE(typosBetween(u"xuditoy"_s, u"auditor"_s, 2), 2);
        QCOMPARE(typosBetween(u"owner"_s, u"auditor"_s, 2), 3);
        QCOMPARE(typosBetween(QString(), u"ab"_s, 2), 2);
        QCOMPARE(typosBetween(QString(), QString(), 2), 0);
    }

    void findsTheNearest()
    {
        const QStringList known {u"HttpApi"_s, u"Salesforce"_s, u"Help desk"_s};
        QCOMPARE(nearestOf(u"Sales force"_s, known), u"Salesforce"_s);
        QCOMPARE(nearestOf(u"Helpdesk 2"_s, known), u"Help desk"_s);
        QCOMPARE(nearestOf(u"httpapi"_s, known), u"HttpApi"_s);
        QCOMPARE(nearestOf(u"Payroll"_s, known), QString());
        QCOMPARE(nearestOf(u"x"_s, known), QString());
    }

    void curesEmails()
    {
        const QStringList domains {u"example.com"_s};
        QCOMPARE(curedEmail(u"jon.bauer.example.com"_s, domains), u"jon.bauer@example.com"_s);
        QCOMPARE(curedEmail(u"Jon Bauer <jon@example.com>"_s, domains), u"jon@example.com"_s);
        QCOMPARE(curedEmail(u"mailto:jon@example.com;"_s, domains), u"jon@example.com"_s);
        QCOMPARE(curedEmail(u"jon @example,com"_s, domains), u"jon@example.com"_s);
        QCOMPARE(curedEmail(u"jon(at)example.com"_s, domains), u"jon@example.com"_s);
        QCOMPARE(curedEmail(u"jon@@example.com."_s, domains), u"jon@example.com"_s);
        QCOMPARE(curedEmail(u"nothing"_s, domains), QString());
        QCOMPARE(curedEmail(QString(), domains), QString());
    }

    void knowsTyposOfDomains()
    {
        const QStringList domains {u"example.com"_s, u"retail-bank.example"_s};
        QCOMPARE(withKnownDomain(u"ana@exmaple.com"_s, domains), u"ana@example.com"_s);
        QCOMPARE(withKnownDomain(u"ana@retailbank.example"_s, domains), u"ana@retail-bank.example"_s);
        QCOMPARE(withKnownDomain(u"ana@example.com"_s, domains), QString());
        QCOMPARE(withKnownDomain(u"ana@else.org"_s, domains), QString());
    }

    void curesApplications()
    {
        const Catalog catalog = testCatalog();
        QCOMPARE(curedApplications(u"Sales force; httpapi"_s, catalog), u"Salesforce, HttpApi"_s);
        QCOMPARE(curedApplications(u"Sales force, Payroll"_s, catalog), QString());
    }
};

STEWARD_TEST(TestCures)

#include "tst_cures.moc"
