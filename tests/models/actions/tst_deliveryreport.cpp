#include "models/actions/deliveryreport.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestDeliveryReport : public QObject {
    Q_OBJECT

private slots:
    void countsWhatArrived()
    {
        const DeliveryReport all = report();
        QCOMPARE(all.sent(), 2);
        QCOMPARE(all.toRetry(), (QList<AdministratorId> {{2}, {3}}));
        QCOMPARE(DeliveryReport().sent(), 0);
    }

    void csvHasALineForEach()
    {
        const QList<QByteArray> lines = toCsv(report()).split('\n');
        QCOMPARE(lines.at(0), "name,address,state,reason\r");
        QCOMPARE(lines.at(1), "Ana,ana@example.com,sent,\r");
        QCOMPARE(lines.at(2), "\"Bob \"\"B\"\", Ltd\",bob@example.com,failed,\"Refused, for good.\"\r");
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines.last().isEmpty());
    }

private:
    static DeliveryReport report()
    {
        return {{{{1}, u"Ana"_s, u"ana@example.com"_s, CredentialState::Sent, {}},
                 {{2}, u"Bob \"B\", Ltd"_s, u"bob@example.com"_s, CredentialState::Failed, u"Refused, for good."_s},
                 {{3}, u"Eva"_s, u"eva@example.com"_s, CredentialState::Unknown, u"Perhaps."_s},
                 {{4}, u"Ida"_s, u"ida@example.com"_s, CredentialState::Retry, u"Later."_s},
                 {{5}, u"Kim"_s, u"kim@example.com"_s, CredentialState::Used, {}}},
                {},
                false};
    }
};

STEWARD_TEST(TestDeliveryReport)

} // namespace steward

#include "tst_deliveryreport.moc"
