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
        QVERIFY(!all.isComplete());
    }

    void nothingIsCountedAsWhatItIsNot()
    {
        DeliveryReport all = report();
        QCOMPARE(all.counts(), (DeliveryCounts {2, 1, 1, 1, 0}));
        QCOMPARE(sentenceOf(all),
                 u"2 mail(s) with credentials sent, 1 failed, 1 may have arrived, 1 still queued"_s);
        // Stopped: this one is due again, among others that were not tried; and one was revoked in the middle.
        all.lines.append({{6}, u"Lee"_s, u"lee@example.com"_s, CredentialState::Queued, {}});
        all.lines.append({{7}, u"Max"_s, u"max@example.com"_s, CredentialState::Revoked, {}});
        all.stopped = true;
        all.untried = 4;
        QCOMPARE(all.counts(), (DeliveryCounts {2, 1, 1, 5, 1}));
        QVERIFY(sentenceOf(all).endsWith(u"5 still queued, 1 withdrawn meanwhile"_s));
        const DeliveryReport sent {{all.lines.first()}, {}, false};
        QVERIFY(sent.isComplete());
        QCOMPARE(sentenceOf(sent), u"1 mail(s) with credentials sent"_s);
    }

    void csvHasALineForEach()
    {
        const QList<QByteArray> lines = toCsv(report()).split('\n');
        QCOMPARE(lines.at(0), "name,address,state,reason\r");
        QCOMPARE(lines.at(1), "Ana,ana@example.com,sent,\r");
        QCOMPARE(lines.at(2), "\"Bob \"\"B\"\", Ltd\",bob@example.com,failed,\"Refused, for good.\"\r");
        QCOMPARE(lines.at(5), "'=Kim,kim@example.com,used,\r");
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
                 {{5}, u"=Kim"_s, u"kim@example.com"_s, CredentialState::Used, {}}},
                {},
                false};
    }
};

STEWARD_TEST(TestDeliveryReport)

} // namespace steward

#include "tst_deliveryreport.moc"
