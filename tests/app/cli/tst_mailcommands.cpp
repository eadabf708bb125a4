#include "tests/support/smtpserver.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestMailCommands : public QObject {
    Q_OBJECT

private slots:
    void settingsAreKeptAndShown()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run({u"mail"_s, u"set"_s, u"--host"_s, u"mail.example.com"_s, u"--sender"_s,
                              u"access@example.com"_s, u"--reply-to"_s, u"help@example.com"_s}),
                     0);
        COMPARE_CODE(ctl.run({u"mail"_s, u"set"_s, u"--port"_s, u"465"_s, u"--security"_s, u"TLS"_s}), 0);
        const QJsonObject mail = ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object();
        QCOMPARE(mail.value(u"host"_s).toString(), u"mail.example.com"_s);
        QCOMPARE(mail.value(u"port"_s).toInt(), 465);
        QCOMPARE(mail.value(u"security"_s).toString(), u"tls"_s);
        QCOMPARE(mail.value(u"replyTo"_s).toString(), u"help@example.com"_s);
        QCOMPARE(mail.value(u"passwordKept"_s).toBool(true), false);
        QVERIFY(ctl.run({u"mail"_s, u"show"_s}).out.contains(u"mail.example.com"_s));
    }

    /// In the real keyring of the session.
    void thePasswordIsKeptUntilThereIsNoUser()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const QStringList set {u"mail"_s, u"set"_s,      u"--host"_s,        u"localhost"_s, u"--security"_s,
                               u"none"_s, u"--sender"_s, u"a@example.com"_s, u"--user"_s};
        const auto kept = [&ctl] {
            return ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object().value(u"passwordKept"_s).toBool();
        };
        COMPARE_CODE(ctl.run(set + QStringList {u"post"_s}, QByteArrayLiteral("")), 0);
        QVERIFY(!kept());
        COMPARE_CODE(ctl.run(set + QStringList {u"post"_s}, QByteArrayLiteral("open sesame\n")), 0);
        QVERIFY(kept());
        COMPARE_CODE(ctl.run(set + QStringList {u"post"_s}, QByteArrayLiteral("")), 0);
        QVERIFY(kept());
        COMPARE_CODE(ctl.run(set + QStringList {QString()}), 0);
        QVERIFY(!kept());
    }

    void badSettingsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("port") << QStringList {u"--port"_s, u"x"_s};
        QTest::newRow("port 0") << QStringList {u"--port"_s, u"0"_s};
        QTest::newRow("security") << QStringList {u"--security"_s, u"ssl"_s};
        QTest::newRow("no protection elsewhere") << QStringList {u"--security"_s, u"none"_s};
        QTest::newRow("sender") << QStringList {u"--sender"_s, u"nobody"_s};
        QTest::newRow("line break") << QStringList {u"--sender-name"_s, u"A\r\nBcc: b@example.com"_s};
    }
    void badSettingsAreRefused()
    {
        QFETCH(QStringList, options);
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const QStringList good {u"mail"_s, u"set"_s, u"--host"_s, u"mail.example.com"_s};
        const QStringList sender {u"--sender"_s, u"access@example.com"_s};
        COMPARE_CODE(ctl.run(good + (options.contains(u"--sender"_s) ? QStringList() : sender) + options), 2);
        QVERIFY(ctl.run({u"mail"_s, u"show"_s, u"--json"_s}).object().value(u"host"_s).toString().isEmpty());
    }

    void aTestMessageSaysWhatTheServerSaid()
    {
        const SmtpServer server;
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run({u"mail"_s, u"test"_s, u"ana@example.com"_s}), 2);
        const QStringList set {u"mail"_s, u"set"_s,      u"--host"_s,        u"localhost"_s, u"--security"_s,
                               u"none"_s, u"--sender"_s, u"a@example.com"_s, u"--port"_s};
        COMPARE_CODE(ctl.run(set + QStringList {QString::number(server.port())}), 0);
        const Said sent = ctl.run({u"mail"_s, u"test"_s, u"ana@example.com"_s});
        COMPARE_CODE(sent, 0);
        QVERIFY(sent.out.contains(u"250"_s));
        QCOMPARE(server.mails().size(), 1);
        const SmtpServer refusing({u"--reply"_s, u"rcpt=550 no such user"_s});
        COMPARE_CODE(ctl.run(set + QStringList {QString::number(refusing.port())}), 0);
        const Said refused = ctl.run({u"mail"_s, u"test"_s, u"ana@example.com"_s});
        COMPARE_CODE(refused, 4);
        QVERIFY(refused.err.contains(u"550 no such user"_s));
    }

    void templatesAreShownReplacedAndReset()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const auto template_ = [&ctl](const QString &verb, const QByteArray &input = {}) {
            return ctl.run({u"template"_s, verb, u"api-user"_s, u"fr"_s}, input);
        };
        const QString builtIn = template_(u"show"_s).out;
        QVERIFY(builtIn.contains(u"{password}"_s));
        COMPARE_CODE(template_(u"set"_s, "Accès\n\nVoici : {userName} {password}\n"), 0);
        QVERIFY(template_(u"show"_s).out.startsWith(u"Accès\n\nVoici : {userName} {password}"_s));
        // What "show" prints can be read again.
        COMPARE_CODE(template_(u"set"_s, builtIn.toUtf8()), 0);
        QCOMPARE(template_(u"show"_s).out.trimmed(), builtIn.trimmed());
        COMPARE_CODE(template_(u"set"_s, "Accès\n\nSans mot de passe\n"), 2);
        COMPARE_CODE(template_(u"set"_s, "Accès\nune ligne de trop\n{password}\n"), 2);
        COMPARE_CODE(template_(u"reset"_s), 0);
        QCOMPARE(template_(u"show"_s).out, builtIn);
        COMPARE_CODE(ctl.run({u"template"_s, u"show"_s, u"api-user"_s, u"xx"_s}), 2);
        COMPARE_CODE(ctl.run({u"template"_s, u"show"_s, u"robot"_s, u"en"_s}), 2);
    }
};

STEWARD_TEST(TestMailCommands)

#include "tst_mailcommands.moc"
