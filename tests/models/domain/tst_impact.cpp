#include "models/domain/impact.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImpact : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

    const Integration m_salesforce {ApplicationId {3}, u"Retail Bank"_s};
    const Integration m_http {ApplicationId {1}, QString()};

    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

private slots:
    void stopsWhenTheLastUsableOneGoes()
    {
        QVERIFY((IntegrationImpact {m_http, 1, 0, {}}.stops()));
        QVERIFY(!(IntegrationImpact {m_http, 0, 0, {}}.stops()));
        QVERIFY(!(IntegrationImpact {m_http, 2, 1, u"Ana"_s}.stops()));
        QVERIFY(!(IntegrationImpact {m_http, 0, 1, {}}.stops()));
    }

    void namesWhatStops()
    {
        Impact impact;
        QVERIFY(!impact.stopsAnything());
        impact.integrations = {{m_http, 2, 1, u"Ana"_s}, {m_salesforce, 1, 0, {}}};
        QVERIFY(impact.stopsAnything());
        QCOMPARE(impact.stopping(), QList<Integration> {m_salesforce});
        QCOMPARE(plain(stopHeading(impact, m_catalog)), u"Salesforce will stop working for Retail Bank"_s);
        impact.integrations = {{m_http, 1, 0, {}}};
        QCOMPARE(plain(stopHeading(impact, m_catalog)), u"HttpApi will stop working"_s);
        impact.integrations = {{m_http, 1, 0, {}}, {m_salesforce, 3, 0, {}}};
        QVERIFY(plain(stopHeading(impact, m_catalog)).startsWith(u"2 integration"_s));
    }

    void isCoveredOnlyByWhatWasShown()
    {
        Impact impact;
        QVERIFY(impact.isCoveredBy({}));
        impact.integrations = {{m_http, 1, 0, {}}, {m_salesforce, 1, 0, {}}};
        QVERIFY(!impact.isCoveredBy({}));
        QVERIFY(!impact.isCoveredBy({m_http}));
        QVERIFY(!impact.isCoveredBy({m_http, {ApplicationId {3}, u"Other"_s}}));
        QVERIFY(impact.isCoveredBy({m_salesforce, m_http}));
    }

    void namesAreShownLiterallyAndApart()
    {
        const Integration hostile {ApplicationId {4}, u"<b>%1\u05D0"_s};
        QCOMPARE(integrationText(hostile, m_catalog), u"\u2068Billing, EU\u2069 for \u2068<b>%1\u05D0\u2069"_s);
        QCOMPARE(plain(integrationText(m_http, m_catalog)), u"HttpApi"_s);
        Catalog odd;
        odd.applications = {{ApplicationId {1}, {}, u"%2"_s, {}, {}, false, 0}};
        const Impact impact {{{{ApplicationId {1}, u"Bank"_s}, 1, 0, {}}}};
        QCOMPARE(plain(stopHeading(impact, odd)), u"%2 will stop working for Bank"_s);
    }

    void integrationsAreOrdered()
    {
        QVERIFY(m_http < m_salesforce);
        QVERIFY((Integration {ApplicationId {1}, u"a"_s} < Integration {ApplicationId {1}, u"b"_s}));
        QVERIFY(!(m_http < m_http));
    }
};

STEWARD_TEST(TestImpact)
#include "tst_impact.moc"
