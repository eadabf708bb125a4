#include "models/domain/mailsettings.h"

#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Field = MailProblem::Field;

class TestMailSettings : public QObject {
    Q_OBJECT

private:
    static MailSettings good()
    {
        MailSettings settings;
        settings.host = u"smtp.example.com"_s;
        settings.sender = u"noreply@example.com"_s;
        return settings;
    }
    static QList<Field> fields(const MailSettings &settings)
    {
        QList<Field> found;
        for (const MailProblem &problem : problemsOf(settings)) {
            if (!problem.message.endsWith(u'.'))
                qFatal("%s", qUtf8Printable(problem.message));
            found.append(problem.field);
        }
        return found;
    }

private slots:
    void comesBackFromJson()
    {
        MailSettings all {u"h"_s, 25,         MailSecurity::Tls, u"u"_s, u"s@example.com"_s,
                          u"n"_s, u"r@x.y"_s, u"/ca"_s,          true};
        QVERIFY(mailSettingsFromJson(all.toJson()) == all);
        QCOMPARE(all.toJson()[u"security"_s].toString(), u"tls"_s);
        QVERIFY(mailSettingsFromJson({}) == MailSettings());
        QCOMPARE(mailSettingsFromJson({{u"security"_s, u"plain"_s}}).security, MailSecurity::StartTls);
        QCOMPARE(mailSettingsFromJson({{u"security"_s, u"none"_s}}).security, MailSecurity::None);
        QVERIFY(!all.toJson().contains(u"password"_s));
    }

    void isConfigured()
    {
        QVERIFY(!MailSettings().isConfigured());
        QVERIFY(good().isConfigured());
    }

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("ascii");
        const auto row = [](const QString &host, const QString &ascii) {
            QTest::newRow(qPrintable(u"“%1”"_s.arg(host))) << host << ascii;
        };
        row(u"smtp.example.com"_s, u"smtp.example.com"_s);
        row(u"mailhost"_s, u"mailhost"_s);
        row(u"SMTP.Müller.de"_s, u"smtp.xn--mller-kva.de"_s);
        row(u"192.0.2.1"_s, u"192.0.2.1"_s);
        row(u"2001:db8::1"_s, u"2001:db8::1"_s);
        for (const QString &bad :
             {u""_s, u"smtp example.com"_s, u" smtp.example.com"_s, u"smtp.example.com\n"_s, u"smtp.example.com:25"_s,
              u"https://smtp.example.com"_s, u"a@b.c"_s, u"256.0.0.1"_s, u"1.2.3"_s, u"[::1]"_s, u"a/b"_s, u"a?b"_s,
              u"a%20b"_s, u".a"_s, u"a.."_s, u"a\u200Bb"_s, QString(300, u'a')})
            row(bad, {});
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(QString, ascii);
        QCOMPARE(asciiMailHost(host), ascii);
        MailSettings settings = good();
        settings.host = host;
        QCOMPARE(fields(settings), ascii.isEmpty() ? QList<Field> {Field::Host} : QList<Field>());
    }

    void plainOnlyOnThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("allowed");
        for (const char *host : {"localhost", "LocalHost", "mail.localhost", "127.0.0.1", "127.255.0.9", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : {"smtp.example.com", "localhost.example.com", "128.0.0.1", "10.0.0.1", "::2",
                                 "127.example.com", "notlocalhost"})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }
    void plainOnlyOnThisComputer()
    {
        QFETCH(QString, host);
        QFETCH(bool, allowed);
        MailSettings settings = good();
        settings.host = host;
        settings.security = MailSecurity::None;
        QCOMPARE(fields(settings), allowed ? QList<Field>() : QList<Field> {Field::Security});
    }

    void otherFields()
    {
        MailSettings settings = good();
        settings.port = 0;
        QCOMPARE(fields(settings), QList<Field> {Field::Port});
        settings.port = 65536;
        QCOMPARE(fields(settings), QList<Field> {Field::Port});
        settings = good();
        settings.sender = u"nobody"_s;
        settings.replyTo = u"a@b"_s;
        settings.senderName = u"A\nB"_s;
        settings.userName = u"a\rb"_s;
        QCOMPARE(fields(settings), (QList<Field> {Field::UserName, Field::Sender, Field::SenderName, Field::ReplyTo}));
    }

    void certificateFiles()
    {
        const QTemporaryDir folder;
        MailSettings settings = good();
        settings.caFile = folder.filePath(u"ca.pem"_s);
        QCOMPARE(fields(settings), QList<Field> {Field::CaFile});
        QFile file(settings.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(fields(settings), QList<Field>());
        settings.caFile = folder.path();
        QCOMPARE(fields(settings), QList<Field> {Field::CaFile});
    }
};

STEWARD_TEST(TestMailSettings)
#include "tst_mailsettings.moc"
