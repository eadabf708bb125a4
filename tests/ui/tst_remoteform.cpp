#include "ui/remoteform.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/choicefield.h"

#include <QComboBox>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestRemoteForm : public QObject {
    Q_OBJECT

private:
    static RemoteProfile start()
    {
        RemoteProfile profile;
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

private slots:
    void handsOutWhatWasTyped()
    {
        RemoteForm form(RemoteForm::Use::Connect, start());
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"URL of the server"_s, u" https://scim.example.com/v2 "_s);
        driver::fill(form, u"Bearer token"_s, u"s3cret"_s);
        driver::fill(form, u"Name of the environment"_s, u"Test"_s);
        choose(form, u"Sync"_s, 15);
        QVERIFY(form.saveButton()->isEnabled());
        const RemoteProfile profile = form.value();
        QCOMPARE(profile.url, QUrl(u"https://scim.example.com/v2"_s));
        QCOMPARE(profile.environment, u"Test"_s);
        QCOMPARE(profile.everyMinutes, 15);
        QCOMPARE(profile.authentication, RemoteProfile::Authentication::Bearer);
        QCOMPARE(form.secret().view(), QByteArrayView("s3cret"));
        QVERIFY(checkedProfile(profile));
    }

    void asksOnlyForWhatTheWayToSignInNeeds()
    {
        RemoteForm form(RemoteForm::Use::Connect, start());
        QVERIFY(driver::open(form));
        QVERIFY(!driver::named<QLineEdit>(form, u"Token URL"_s));
        choose(form, u"Sign in with"_s, static_cast<int>(RemoteProfile::Authentication::OAuth2));
        QVERIFY(driver::named<QLineEdit>(form, u"Token URL"_s));
        QVERIFY(driver::named<QLineEdit>(form, u"Client id"_s));
        QVERIFY(driver::named<QLineEdit>(form, u"Client secret"_s));
        choose(form, u"Sign in with"_s, static_cast<int>(RemoteProfile::Authentication::Basic));
        QVERIFY(!driver::named<QLineEdit>(form, u"Token URL"_s));
        QVERIFY(driver::named<QLineEdit>(form, u"User name"_s));
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void saysWhatIsWrongAtTheField()
    {
        RemoteForm form(RemoteForm::Use::Connect, start());
        QVERIFY(driver::open(form));
        driver::fill(form, u"URL of the server"_s, u"http://scim.example.com"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY2(driver::texts(form).contains(u"https"_s), qPrintable(driver::texts(form)));
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Bearer token"_s, u"s3cret"_s);
        driver::fill(form, u"URL of the server"_s, u"https://scim.example.com"_s);
        QVERIFY(form.saveButton()->isEnabled());
        form.showError({ErrorKind::Unauthorized, u"The server does not accept the token."_s});
        QVERIFY(driver::texts(form).contains(u"does not accept the token"_s));
        QCOMPARE(form.secret().view(), QByteArrayView("s3cret"));
        // Another token may be right.
        driver::fill(form, u"Bearer token"_s, u"another"_s);
        QVERIFY(!driver::texts(form).contains(u"does not accept the token"_s));
    }

    void certificatesAndProfileAreShownByTheirFile()
    {
        RemoteForm form(RemoteForm::Use::Connect, start());
        QVERIFY(driver::open(form));
        form.setCertificates(u"ca.pem"_s, "no certificate");
        QVERIFY2(!form.saveButton()->isEnabled(), "what is no certificate is refused");
        form.setCertificates({}, {});
        choose(form, u"Speaks"_s, static_cast<int>(RemoteProfile::Dialect::Json));
        QVERIFY(driver::named<QLineEdit>(form, u"Profile"_s));
        form.setMapping(u"profile.json"_s, {{u"list"_s, 5}});
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(driver::named<QLineEdit>(form, u"Profile"_s)->text(), u"profile.json"_s);
    }

    void changingNeedsNoSecretAndAChange()
    {
        RemoteProfile kept = start();
        kept.url = QUrl(u"https://scim.example.com/v2"_s);
        RemoteForm form(RemoteForm::Use::Change, kept);
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(form.value(), kept);
        choose(form, u"Sync"_s, 0);
        QVERIFY(form.saveButton()->isEnabled());
        QVERIFY(form.secret().isEmpty());
        // Another server is not shown the secret of this one.
        driver::fill(form, u"URL of the server"_s, u"https://scim.example.net/v2"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Bearer token"_s, u"token"_s);
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestRemoteForm)

} // namespace steward

#include "tst_remoteform.moc"
