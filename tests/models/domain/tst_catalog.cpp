#include "models/domain/catalog.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCatalog : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

private slots:
    void offersSalesforceThenHttpApiThenTheOthersByName()
    {
        QStringList names;
        for (const Application &one : m_catalog.offered())
            names.append(one.name);
        QCOMPARE(names,
                 QStringList({u"Salesforce"_s, u"HttpApi"_s, u"A;B"_s, u"Ärzte"_s, u"Billing"_s, u"Billing, EU"_s,
                              u"Zebra"_s}));
    }

    void aCustomApplicationCalledSalesforceIsNotTheBuiltInOne()
    {
        Catalog catalog;
        catalog.applications = {{ApplicationId {1}, {}, u"Salesforce"_s, {}, {}, false, 0},
                                {ApplicationId {2}, {}, u"HttpApi"_s, {}, {}, true, 0}};
        QCOMPARE(catalog.offered().first().name, u"HttpApi"_s);
    }

    void findsByIdDeletedOnesToo()
    {
        QCOMPARE(m_catalog.application(ApplicationId {6})->name, u"Old"_s);
        QVERIFY(!m_catalog.application(ApplicationId {99}));
        QCOMPARE(m_catalog.role(RoleId {2})->name, u"Auditor"_s);
        QVERIFY(!m_catalog.role(RoleId {}));
    }

    void findsLivingOnesByNameWithoutCase()
    {
        QCOMPARE(m_catalog.application(u" salesFORCE "_s)->id, ApplicationId {3});
        QCOMPARE(m_catalog.application(u"ÄRZTE"_s)->id, ApplicationId {5});
        QVERIFY(!m_catalog.application(u"Arzte"_s));
        QVERIFY(!m_catalog.application(u"Old"_s));
        QVERIFY(!m_catalog.application(QString()));
        QCOMPARE(m_catalog.role(u"auditor"_s)->id, RoleId {2});
        QVERIFY(!m_catalog.role(u"Nobody"_s));
    }

    void namesKeepTheOrderOfTheForm()
    {
        QCOMPARE(m_catalog.applicationNames(
                     {ApplicationId {2}, ApplicationId {1}, ApplicationId {3}, ApplicationId {99}, ApplicationId {6}}),
                 QStringList({u"Salesforce"_s, u"HttpApi"_s, u"Old"_s, u"Zebra"_s}));
        QCOMPARE(m_catalog.applicationName(ApplicationId {5}), u"Ärzte"_s);
        QCOMPARE(m_catalog.applicationName(ApplicationId {99}), QString());
        QCOMPARE(m_catalog.roleName(RoleId {1}), u"Owner"_s);
        QCOMPARE(m_catalog.roleName({}), QString());
    }
};

STEWARD_TEST(TestCatalog)
#include "tst_catalog.moc"
