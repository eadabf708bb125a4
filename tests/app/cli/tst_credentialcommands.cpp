#include "tests/support/receivedcredential.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestCredentialCommands : public QObject {
    Q_OBJECT

    static int setMail(const Stewardctl &ctl, int port)
    {
        return ctl
            .run({u"mail"_s, u"set"_s, u"--host"_s, u"localhost"_s, u"--security"_s, u"none"_s, u"--port"_s,
                  QString::number(port), u"--sender"_s, u"a@example.com"_s})
            .code;
    }
    static QString state(const Stewardctl &ctl, const QString &who)
    {
        return ctl.run({u"credentials"_s, u"list"_s, who, u"--json"_s}).object().value(u"state"_s).toString();
    }

private slots:
    void sendsListsAndRevokes()
    {
        const SmtpServer server;
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        ctl.addApiUser(u"Bob"_s);
        QCOMPARE(state(ctl, u"ana"_s), u"queued"_s);
        QCOMPARE(setMail(ctl, server.port()), 0);
        const Said delivered = ctl.run({u"deliver"_s, u"--json"_s});
        COMPARE_CODE(delivered, 0);
        QCOMPARE(delivered.json().size(), 2);
        QCOMPARE(delivered.object().value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(delivered.object().value(u"address"_s).toString(), u"ana@example.com"_s);
        QCOMPARE(ctl.run({u"credentials"_s, u"list"_s, u"--json"_s}).json().size(), 2);
        COMPARE_CODE(ctl.run({u"deliver"_s}), 0);
        QCOMPARE(server.mails().size(), 2);

        COMPARE_CODE(ctl.run({u"credentials"_s, u"send"_s, u"bob"_s}), 0);
        QCOMPARE(state(ctl, u"bob"_s), u"queued"_s);
        const Said text = ctl.run({u"deliver"_s});
        QVERIFY2(text.out.contains(u"bob@example.com"_s), qPrintable(text.out));
        QCOMPARE(server.mails().size(), 3);
        for (const ReceivedCredential &one : credentialsOf(server))
            QVERIFY(!text.out.contains(QString::fromLatin1(one.password)));

        COMPARE_CODE(ctl.run({u"credentials"_s, u"revoke"_s, u"ana"_s, u"--dry-run"_s}), 0);
        QCOMPARE(state(ctl, u"ana"_s), u"sent"_s);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"revoke"_s, u"ana"_s}), 0);
        QCOMPARE(state(ctl, u"ana"_s), u"revoked"_s);
        // Nobody else serves HttpApi.
        COMPARE_CODE(ctl.run({u"credentials"_s, u"revoke"_s, u"bob"_s}), 4);
        QCOMPARE(state(ctl, u"bob"_s), u"sent"_s);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"revoke"_s, u"bob"_s, u"--even-if-last"_s}), 0);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"send"_s, u"nobody"_s}), 3);
    }

    void sayingWhereItIsUsed()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"note"_s, u"ana"_s, u"--owner"_s, u"Ops"_s}), 0);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"note"_s, u"ana"_s, u"--ticket"_s, u"T-1"_s}), 0);
        const QJsonObject noted = ctl.run({u"credentials"_s, u"list"_s, u"ana"_s, u"--json"_s}).object();
        QCOMPARE(noted.value(u"owner"_s).toString(), u"Ops"_s);
        QCOMPARE(noted.value(u"ticket"_s).toString(), u"T-1"_s);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"note"_s, u"ana"_s}), 2);
    }

    void whatWasNotSentShowsInTheExitCode()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        const Said none = ctl.run({u"deliver"_s});
        COMPARE_CODE(none, 2);
        QVERIFY(none.err.contains(u"mail server"_s));
        const SmtpServer refusing({u"--reply"_s, u"rcpt=550 no"_s});
        QCOMPARE(setMail(ctl, refusing.port()), 0);
        const Said failed = ctl.run({u"deliver"_s});
        COMPARE_CODE(failed, 1);
        QVERIFY2(failed.out.contains(u"The server said: 550 no"_s), qPrintable(failed.out));
        QVERIFY2(failed.err.contains(u" sent, 1 failed.\n"_s), qPrintable(failed.err));
        QCOMPARE(state(ctl, u"ana"_s), u"failed"_s);
        const SmtpServer closed({u"--reply"_s, u"greeting=554 go away"_s});
        QCOMPARE(setMail(ctl, closed.port()), 0);
        COMPARE_CODE(ctl.run({u"credentials"_s, u"send"_s, u"ana"_s}), 0);
        const Said paused = ctl.run({u"deliver"_s});
        COMPARE_CODE(paused, 4);
        QVERIFY2(paused.err.contains(u" sent, 1 still queued. "_s), qPrintable(paused.err));
        QVERIFY(paused.err.contains(u"The server said: 554 go away"_s));
        QCOMPARE(state(ctl, u"ana"_s), u"queued"_s);
        QVERIFY(!ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object().value(u"pausedReason"_s).toString().isEmpty());
    }
};

STEWARD_TEST(TestCredentialCommands)

#include "tst_credentialcommands.moc"
