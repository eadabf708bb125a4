#include "tests/support/testregistry.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/consequences.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestConsequences : public QObject {
    Q_OBJECT

private slots:
    void whatStopsComesFirst()
    {
        Impact impact;
        impact.integrations = {sample::keeps(sample::httpApi, u"Omar Farouk"_s), sample::stops(sample::salesforce)};
        const ConfirmationText text = detail::changeOf({sample::ana()}, impact, sample::catalog());
        QCOMPARE(text.consequences.size(), 2);
        QCOMPARE(text.consequences.at(0), (Consequence {u"Salesforce"_s, u"Retail Bank"_s, u"Stops working"_s, true}));
        QCOMPARE(text.consequences.at(1).application, u"HttpApi"_s);
        QCOMPARE(withoutIsolates(text.consequences.at(1).outcome), u"Keeps Omar Farouk"_s);
        QVERIFY(text.names.isEmpty());
    }

    void severalKeepersAreCounted()
    {
        Impact impact;
        impact.integrations = {{{sample::httpApi, u"Logistics"_s}, 5, 4, {}}, {{sample::ledger, {}}, 0, 0, {}}};
        const ConfirmationText text = detail::changeOf({sample::ana()}, impact, sample::catalog());
        QVERIFY(text.consequences.at(0).outcome.startsWith(u"Keeps 4 API user"_s));
        // What did not work before does not stop now.
        QVERIFY(!text.consequences.at(1).stops);
        QCOMPARE(text.consequences.at(1).outcome, u"Does not work already"_s);
    }

    void severalRowsAreNamed()
    {
        const ConfirmationText text = detail::changeOf(sample::many(12, sample::ana()), {}, sample::catalog());
        QCOMPARE(text.count, 12);
        QCOMPARE(text.names.size(), 12);
        QCOMPARE(text.names.last(), u"Ana Number 12"_s);
    }

    void rowsAreToldApart()
    {
        using detail::Rows;
        const Administrator ana = sample::ana();
        const Administrator ruth = sample::ruth();
        QCOMPARE(detail::rowsOf({ana}), Rows::OneApiUser);
        QCOMPARE(detail::rowsOf({ruth}), Rows::OnePerson);
        QCOMPARE(detail::rowsOf({ana, ana}), Rows::ApiUsers);
        QCOMPARE(detail::rowsOf({ruth, ruth}), Rows::Persons);
        QCOMPARE(detail::rowsOf({ruth, ana}), Rows::Mixed);
    }

    void percentSignsInNamesStay()
    {
        Administrator odd = sample::ana();
        odd.firstName = u"%2"_s;
        odd.lastName = u"%1"_s;
        QCOMPARE(withoutIsolates(detail::lastOne({odd}, 1)),
                 u"%2 %1 (ana.perez@example.com) is the only API user that can still sign in for it."_s);
        IntegrationImpact impact = sample::keeps(sample::httpApi, u"%1 %2"_s, u"%3"_s);
        QCOMPARE(withoutIsolates(detail::keepsWorking(impact, sample::catalog())),
                 u"HttpApi keeps working for %3 through %1 %2."_s);
    }
};

STEWARD_TEST(TestConsequences)
#include "tst_consequences.moc"
