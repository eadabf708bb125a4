#include "tests/support/smtpserver.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestPolicyCommands : public QObject {
    Q_OBJECT

private slots:
    void thePolicyIsKeptAndObeyed()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        QCOMPARE(ctl.run({u"policy"_s, u"show"_s, u"--json"_s}).object().value(u"length"_s).toInt(), 24);
        COMPARE_CODE(ctl.run({u"policy"_s, u"set"_s, u"--length"_s, u"32"_s, u"--unused-hours"_s, u"0"_s,
                              u"--maximum-days"_s, u"90"_s, u"--allowed-domain"_s, u"Example.ORG"_s}),
                     0);
        const QJsonObject policy = ctl.run({u"policy"_s, u"show"_s, u"--json"_s}).object();
        QCOMPARE(policy.value(u"length"_s).toInt(), 32);
        QCOMPARE(policy.value(u"maximumDays"_s).toInt(), 90);
        QCOMPARE(policy.value(u"warningDays"_s).toInt(), 14);
        QCOMPARE(policy.value(u"allowedDomains"_s).toArray(), QJsonArray {u"example.org"_s});
        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 2);
        COMPARE_CODE(ctl.run({u"policy"_s, u"set"_s, u"--any-domain"_s}), 0);
        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 0);
    }

    void badNumbersAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("short") << QStringList {u"--length"_s, u"8"_s};
        QTest::newRow("no number") << QStringList {u"--length"_s, u"long"_s};
        QTest::newRow("negative") << QStringList {u"--maximum-days"_s, u"-1"_s};
        QTest::newRow("no domain") << QStringList {u"--allowed-domain"_s, u"a b"_s};
    }
    void badNumbersAreRefused()
    {
        QFETCH(QStringList, options);
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run(QStringList {u"policy"_s, u"set"_s} + options), 2);
        QCOMPARE(ctl.run({u"policy"_s, u"show"_s, u"--json"_s}).object().value(u"length"_s).toInt(), 24);
    }

    void expiringTellsByItsExitCode()
    {
        const SmtpServer server;
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        COMPARE_CODE(ctl.run({u"mail"_s, u"set"_s, u"--host"_s, u"localhost"_s, u"--security"_s, u"none"_s, u"--port"_s,
                              QString::number(server.port()), u"--sender"_s, u"a@example.com"_s}),
                     0);
        COMPARE_CODE(ctl.run({u"expiring"_s}), 0);
        COMPARE_CODE(ctl.run({u"deliver"_s}), 0);
        // An unused password expires in three days.
        COMPARE_CODE(ctl.run({u"expiring"_s, u"--days"_s, u"2"_s}), 0);
        const Said soon = ctl.run({u"expiring"_s, u"--days"_s, u"3"_s, u"--json"_s});
        COMPARE_CODE(soon, 1);
        QCOMPARE(soon.object().value(u"userName"_s).toString(), u"ana"_s);
        const Said calendar = ctl.run({u"expiring"_s, u"--ics"_s});
        COMPARE_CODE(calendar, 1);
        QVERIFY(calendar.out.startsWith(u"BEGIN:VCALENDAR\r\n"_s));
        QVERIFY(calendar.out.contains(u"BEGIN:VEVENT"_s));
        COMPARE_CODE(ctl.run({u"expiring"_s, u"--ics"_s, u"--json"_s}), 2);
        COMPARE_CODE(ctl.run({u"expiring"_s, u"--days"_s, u"-1"_s}), 2);
    }
};

STEWARD_TEST(TestPolicyCommands)

#include "tst_policycommands.moc"
