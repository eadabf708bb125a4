#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/mailsettingsform.h"
#include "ui/forms/mailtestform.h"
#include "ui/style/notebox.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace steward;
using namespace Qt::StringLiterals;
using Place = MailSettingsForm::PasswordPlace;

namespace {

MailSettings sampleMail()
{
    MailSettings mail;
    mail.host = u"smtp.example.com"_s;
    mail.userName = u"steward"_s;
    mail.sender = u"noreply@example.com"_s;
    return mail;
}

} // namespace

class TestMailSettingsForm : public QObject {
    Q_OBJECT

private:
    static void choose(const MailSettingsForm &form, MailSecurity security)
    {
        auto *combo = driver::named<QComboBox>(form, u"Security"_s);
        combo->setCurrentIndex(combo->findData(static_cast<int>(security)));
    }

private slots:
    void valueInValueOut()
    {
        MailSettingsForm form;
        QVERIFY(driver::show(form));
        QVERIFY(!form.isChanged());
        MailSettings mail = sampleMail();
        mail.port = 2525;
        mail.security = MailSecurity::Tls;
        mail.senderName = u"Steward"_s;
        mail.replyTo = u"help@example.com"_s;
        mail.hasPassword = true;
        form.setValue(mail, Place::Keychain);
        QCOMPARE(form.value(), mail);
        QVERIFY(!form.isChanged() && !form.saveButton()->isEnabled());
        driver::fill(form, u"Host"_s, u" mail.example.org "_s);
        mail.host = u"mail.example.org"_s;
        QCOMPARE(form.value(), mail);
        QVERIFY(form.saveButton()->isEnabled());
        form.discardButton()->click();
        QCOMPARE(form.value().host, u"smtp.example.com"_s);
    }

    void readingOrderIsTabOrder()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Keychain);
        QVERIFY(driver::show(form));
        form.setFocus();
        QStringList order;
        for (int i = 0; i < 11; ++i) {
            const QWidget *now = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(now);
            order.append(now->accessibleName().isEmpty() && button ? button->text() : now->accessibleName());
            driver::press(Qt::Key_Tab);
        }
        QCOMPARE(order,
                 (QStringList {u"Host"_s, u"Port"_s, u"Security"_s, u"User name"_s, u"Password"_s, u"Forget Password"_s,
                               u"Sender address"_s, u"Sender name"_s, u"Reply to"_s, u"Certificate file"_s,
                               u"Choose certificate file"_s}));
    }

    void thePortFollowsTheSecurityWhileItIsTheUsualOne()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        choose(form, MailSecurity::Tls);
        QCOMPARE(form.value().port, 465);
        choose(form, MailSecurity::None);
        QCOMPARE(form.value().port, 25);
        choose(form, MailSecurity::StartTls);
        QCOMPARE(form.value().port, 587);
        driver::fill(form, u"Port"_s, u"2587"_s);
        choose(form, MailSecurity::Tls);
        QCOMPARE(form.value().port, 2587);
    }

    void aBadPortIsSaidAndNotSaved()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        QSignalSpy saves(&form, &SettingsCard::saveRequested);
        for (const QString &bad : {u"0"_s, u"65536"_s, u"smtp"_s, u""_s, u"-25"_s}) {
            driver::fill(form, u"Port"_s, bad);
            driver::press(Qt::Key_Tab);
            QVERIFY2(driver::texts(form).contains(u"Enter a port between 1 and 65535; 587 is usual."_s),
                     qPrintable(bad));
            QVERIFY(!form.saveButton()->isEnabled());
        }
        driver::fill(form, u"Port"_s, u"25"_s);
        QVERIFY(!driver::texts(form).contains(u"Enter a port"_s));
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
    }

    void withoutEncryptionOnlyToThisComputer()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        choose(form, MailSecurity::None);
        QVERIFY(driver::texts(form).contains(u"Without encryption, passwords could be read"_s));
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Host"_s, u"localhost"_s);
        QVERIFY(!driver::texts(form).contains(u"Without encryption, passwords could be read"_s));
        QVERIFY(driver::texts(form).contains(u"Nothing is encrypted on the way to the mail server."_s));
        QVERIFY(form.saveButton()->isEnabled());
        choose(form, MailSecurity::Tls);
        QVERIFY(!driver::texts(form).contains(u"Nothing is encrypted"_s));
    }

    void thePasswordLeavesOnceAndIsNeverShown()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        auto *line = driver::named<QLineEdit>(form, u"Password"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!form.hasTypedPassword());
        driver::fill(form, u"Password"_s, u"pässword"_s);
        QVERIFY(form.hasTypedPassword() && form.saveButton()->isEnabled());
        QByteArray taken;
        form.takePassword([&taken](QByteArrayView bytes) { taken = bytes.toByteArray(); });
        QCOMPARE(taken, u"pässword"_s.toUtf8());
        QVERIFY(!form.hasTypedPassword() && !form.isChanged());
        QVERIFY(!line->isUndoAvailable());
    }

    void tellsWhereThePasswordIsKept()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        QSignalSpy forgets(&form, &MailSettingsForm::forgetRequested);
        auto *line = driver::named<QLineEdit>(form, u"Password"_s);
        QAbstractButton *forget = driver::button(form, u"Forget Password"_s);
        QVERIFY(line->placeholderText().isEmpty() && !forget->isVisible());
        form.setValue(sampleMail(), Place::Keychain);
        QCOMPARE(line->placeholderText(), u"Kept in the keychain"_s);
        QVERIFY(forget->isVisible());
        form.setValue(sampleMail(), Place::Session);
        QCOMPARE(line->placeholderText(), u"Kept until Steward ends"_s);
        forget->click();
        QCOMPARE(forgets.size(), 1);
    }

    void whatWasTypedStaysWhenTheDirectoryChanges()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        driver::fill(form, u"Sender name"_s, u"Mine"_s);
        MailSettings theirs = sampleMail();
        theirs.host = u"other.example.com"_s;
        form.setValue(theirs, Place::Nowhere);
        QCOMPARE(form.value().senderName, u"Mine"_s);
        // Saving must not take back what somebody else has saved meanwhile.
        QCOMPARE(form.value().host, theirs.host);
        form.discardButton()->click();
        QCOMPARE(form.value(), theirs);
    }

    void aPasswordIsForTheServerForWhichItWasTyped()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        driver::fill(form, u"Password"_s, u"secret"_s);
        MailSettings theirs = sampleMail();
        theirs.host = u"other.example.com"_s;
        theirs.senderName = u"Theirs"_s;
        form.setValue(theirs, Place::Nowhere);
        QCOMPARE(form.value().host, sampleMail().host);
        QCOMPARE(form.value().senderName, u"Theirs"_s);
    }

    void theCertificateFileMustBeReadable()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        driver::fill(form, u"Certificate file"_s, u"/nowhere/ca.pem"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(driver::texts(form).contains(u"“/nowhere/ca.pem” cannot be read."_s));
        QTemporaryFile file;
        QVERIFY(file.open());
        form.setCaFile(file.fileName());
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.value().caFile, file.fileName());
    }

    void aTestNeedsSavedSettings()
    {
        MailSettingsForm form;
        QVERIFY(driver::show(form));
        QVERIFY(!form.test()->sendButton()->isEnabled());
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(form.test()->sendButton()->isEnabled());
        driver::fill(form, u"Host"_s, u"other.example.com"_s);
        QVERIFY(!form.test()->sendButton()->isEnabled());
        form.accept(form.value(), Place::Nowhere);
        QVERIFY(form.test()->sendButton()->isEnabled());
    }

    void aPauseStandsThereWithAWayOut()
    {
        MailSettingsForm form;
        form.setValue(sampleMail(), Place::Nowhere);
        QVERIFY(driver::show(form));
        QSignalSpy resumes(&form, &MailSettingsForm::resumeRequested);
        QAbstractButton *again = driver::button(form, u"Send Again"_s);
        QVERIFY(!again->isVisible());
        form.setPause(u"The mail server refuses this computer."_s);
        QVERIFY(driver::texts(form).contains(u"The mail server refuses this computer."_s));
        again->click();
        QCOMPARE(resumes.size(), 1);
        form.setPause({});
        QVERIFY(!again->isVisible());
    }
};

STEWARD_TEST(TestMailSettingsForm)

#include "tst_mailsettingsform.moc"
