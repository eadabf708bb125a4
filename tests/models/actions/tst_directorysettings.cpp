#include "models/actions/directorysettings.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestDirectorySettings : public QObject {
    Q_OBJECT

private slots:
    void aNewDirectoryHasDefaults()
    {
        TestDirectory d;
        const DirectorySettings settings = d.read(readSettings);
        QVERIFY(!settings.mail.isConfigured());
        QCOMPARE(settings.policy, CredentialPolicy());
        QVERIFY(settings.templates.isEmpty());
        QCOMPARE(settings.pause, MailPause());
    }

    void whatIsWrittenIsReadAfterARestart()
    {
        TestDirectory d;
        MailSettings mail;
        mail.host = u"mail.example.com"_s;
        mail.port = 465;
        mail.security = MailSecurity::Tls;
        mail.userName = u"ops"_s;
        mail.sender = u"access@example.com"_s;
        mail.senderName = u"Accès"_s;
        mail.replyTo = u"help@example.com"_s;
        mail.caFile = u"/etc/ca.pem"_s;
        mail.hasPassword = true;
        const CredentialPolicy policy {
            .length = 40, .unusedHours = 0, .maximumDays = 90, .domains = {u"example.com"_s}};
        const MailTemplate text {u"Zugang"_s, u"{userName} {password}"_s};
        const TemplateKey key {Kind::Person, u"pt-BR"_s};
        write(d, [&](Transaction &t) -> Result<void> {
            STEWARD_TRY(writeMail(t, mail));
            STEWARD_TRY(writePolicy(t, policy));
            STEWARD_TRY(writeTemplate(t, key, text));
            return writePause(t, {17, u"No."_s});
        });
        d.reopen();
        const DirectorySettings settings = d.read(readSettings);
        QCOMPARE(settings.mail, mail);
        QCOMPARE(settings.policy, policy);
        QCOMPARE(settings.templates.size(), 1);
        QCOMPARE(settings.templates.value(key), text);
        QCOMPARE(settings.pause, (MailPause {17, u"No."_s}));
        write(d, [&](Transaction &t) -> Result<void> {
            STEWARD_TRY(writeTemplate(t, key, std::nullopt));
            return writePause(t, {});
        });
        QVERIFY(d.read(readSettings).templates.isEmpty());
        QCOMPARE(d.read(readSettings).pause, MailPause());
        QCOMPARE(d.read(readSettings).mail, mail);
    }

private:
    static void write(TestDirectory &d, const std::function<Result<void>(Transaction &)> &fn)
    {
        const auto job = [fn](Transaction &transaction) -> Result<int> {
            STEWARD_TRY(fn(transaction));
            transaction.describe(ChangeKind::Settings, u"Mail"_s);
            return 0;
        };
        QVERIFY(await(d.store().write(d.author(), job)));
    }
};

STEWARD_TEST(TestDirectorySettings)

} // namespace steward

#include "tst_directorysettings.moc"
