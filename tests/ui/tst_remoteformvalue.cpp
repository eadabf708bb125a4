#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/remoteform.h"
#include "ui/style/messagebar.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

namespace steward {

using namespace Qt::StringLiterals;

/// What stands in the fields of RemoteForm, and what becomes of it.
class TestRemoteFormValue : public QObject {
    Q_OBJECT

private:
    using Authentication = RemoteProfile::Authentication;

    static RemoteProfile kept()
    {
        RemoteProfile profile;
        profile.url = QUrl(u"https://scim.example.com/v2"_s);
        profile.environment = u"Production"_s;
        profile.colour = u"green"_s;
        return profile;
    }
    static void choose(const QWidget &form, const QString &label, int value)
    {
        auto *combo = driver::named<QComboBox>(form, label);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(value));
    }
    static QByteArray certificate()
    {
        return "-----BEGIN CERTIFICATE-----\n"
               "MIIBdTCCARugAwIBAgIUe9nqzgQpMr3u6IQKPu5+g8lCwzEwCgYIKoZIzj0EAwIw\n"
               "DzENMAsGA1UEAwwEVGVzdDAgFw0yNjExMjcxNjE5MjVaGA8yMTI2MTEwMzE2MTky\n"
               "NVowDzENMAsGA1UEAwwEVGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABERT\n"
               "m6avlUl2csenORA8pyG4Bp1viXq0fJ4UJ5Zg9Zc8DaqIrWLMiDtCIvJFQEbTiOj3\n"
               "jf150ROkXc2GJqK68tOjUzBRMB0GA1UdDgQWBBQ+x40uO0MMyTWZoZW2eSI+SOUG\n"
               "tTAfBgNVHSMEGDAWgBQ+x40uO0MMyTWZoZW2eSI+SOUGtTAPBgNVHRMBAf8EBTAD\n"
               "AQH/MAoGCCqGSM49BAMCA0gAMEUCICbv9OiqrC/O9lQChnXEVAZwnk0cBb9UMf+r\n"
               "r5eYSLceAiEAiFyb0rBzPhdaEosE4p3DJafoiM36iy5mGP3WX2PKyJc=\n"
               "-----END CERTIFICATE-----\n";
    }
    static bool saysSomething(const RemoteForm &form) { return form.findChild<MessageBar *>()->isOpen(); }

private slots:
    void everyPartComesBackAsItWasKept()
    {
        RemoteProfile profile = kept();
        profile.url = QUrl(u"https://scim.example.com/our%20house/%E3%81%82"_s, QUrl::StrictMode);
        profile.authentication = Authentication::OAuth2;
        profile.userName = u"client"_s;
        profile.tokenUrl = QUrl(u"https://scim.example.com/our%20tokens"_s, QUrl::StrictMode);
        profile.scope = u"a b"_s;
        profile.certificates = certificate();
        profile.colour = u"red"_s;
        profile.everyMinutes = 7;
        profile.issuer = RemoteProfile::Issuer::Server;
        QVERIFY(checkedProfile(profile));
        RemoteForm form(RemoteForm::Use::Change, profile);
        QVERIFY(driver::open(form));
        QCOMPARE(form.value().toJson(), profile.toJson());
        QVERIFY(!form.isChanged());
        choose(form, u"Sync"_s, 15);
        QVERIFY(form.saveButton()->isEnabled());
    }

    /// It is the user name, or the address, that may have been wrong.
    void aRefusalHoldsUntilAnythingOfTheWayInIsChanged()
    {
        RemoteProfile profile = kept();
        profile.authentication = Authentication::Basic;
        profile.userName = u"somebody"_s;
        RemoteForm form(RemoteForm::Use::Connect, profile);
        QVERIFY(driver::open(form));
        driver::fill(form, u"Password of the server"_s, u"s3cret"_s);
        const Error refusal {ErrorKind::Unauthorized, u"Not let in."_s};
        form.showError(refusal);
        driver::fill(form, u"Name of the environment"_s, u"Test"_s);
        QVERIFY(driver::texts(form).contains(u"Not let in."_s) && !form.saveButton()->isEnabled());
        driver::fill(form, u"User name"_s, u"another"_s);
        QVERIFY(!driver::texts(form).contains(u"Not let in."_s));
        QVERIFY(form.saveButton()->isEnabled());
        form.showError(refusal);
        choose(form, u"Sign in with"_s, static_cast<int>(Authentication::None));
        QVERIFY(form.saveButton()->isEnabled());
        // There is no field of a secret now.
        form.showError(refusal);
        QVERIFY(saysSomething(form) && form.saveButton()->isEnabled());
        choose(form, u"Sign in with"_s, static_cast<int>(Authentication::Basic));
        form.showError(refusal);
        form.setTesting(true);
        form.setTesting(false);
        form.showSentence(Tone::Ok, u"It lets you in."_s);
        QVERIFY(!driver::texts(form).contains(u"Not let in."_s) && form.saveButton()->isEnabled());
    }

    void whatWasSaidOfAnotherAddressGoes()
    {
        RemoteForm form(RemoteForm::Use::Change, kept());
        QVERIFY(driver::open(form));
        form.showSentence(Tone::Ok, u"It lets you in."_s);
        driver::fill(form, u"Name of the environment"_s, u"Test"_s);
        QVERIFY(saysSomething(form));
        driver::fill(form, u"URL of the server"_s, u"https://other.example.com"_s);
        QTRY_VERIFY(!saysSomething(form));
    }

    void anotherWayToSignInNeedsItsOwnSecret()
    {
        RemoteForm form(RemoteForm::Use::Change, kept());
        QVERIFY(driver::open(form));
        choose(form, u"Sign in with"_s, static_cast<int>(Authentication::Basic));
        driver::fill(form, u"User name"_s, u"somebody"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Password of the server"_s, u"s3cret"_s);
        QVERIFY(form.saveButton()->isEnabled());
        choose(form, u"Sign in with"_s, static_cast<int>(Authentication::Bearer));
        QVERIFY(form.value().userName.isEmpty());
        choose(form, u"Sign in with"_s, static_cast<int>(Authentication::None));
        QVERIFY(form.secret().isEmpty());
    }

    /// Nothing is trusted that the field does not say.
    void anEmptyCertificateFileIsRefusedAndAFileIsRemoved()
    {
        RemoteForm form(RemoteForm::Use::Change, kept());
        QVERIFY(driver::open(form));
        const QString remove = u"Remove certificate file"_s;
        QVERIFY(!driver::named<QToolButton>(form, remove));
        form.setCertificates(u"empty.pem"_s, {});
        QVERIFY(driver::texts(form).contains(u"The file holds no certificate"_s));
        form.setCertificates(u"authority.pem"_s, certificate());
        QCOMPARE(form.value().certificates, certificate());
        QVERIFY(form.saveButton()->isEnabled());
        auto *button = driver::named<QToolButton>(form, remove);
        QVERIFY(button);
        button->click();
        QCOMPARE(form.value(), kept());
        QVERIFY(!driver::named<QToolButton>(form, remove) && !form.isChanged());
    }
};

STEWARD_TEST(TestRemoteFormValue)

} // namespace steward

#include "tst_remoteformvalue.moc"
