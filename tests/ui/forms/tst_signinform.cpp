#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/signinform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInForm : public QObject {
    Q_OBJECT

private slots:
    void signsInByKeyboardAlone()
    {
        SignInForm form({u"Acme"_s, {}, true});
        QVERIFY(driver::show(form));
        QSignalSpy wishes(&form, &SignInForm::signInRequested);
        form.focusField();
        QVERIFY(!form.primary()->isEnabled());
        driver::type(u" zoe@example.com "_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(wishes.size(), 0);
        driver::press(Qt::Key_Tab);
        driver::type(u"secret"_s);
        QVERIFY(form.primary()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(form.email(), u"zoe@example.com"_s);
        QVERIFY(!form.keep());
        QByteArray password;
        form.takePassword([&](QByteArrayView bytes) { password = bytes.toByteArray(); });
        QCOMPARE(password, "secret");
        QVERIFY(!form.primary()->isEnabled());
        QVERIFY(driver::texts(form).contains(u"Acme"_s));
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
    }

    void theLockedOneIsForItsPerson()
    {
        SignInForm form({u"Acme"_s, u"zoe@example.com"_s, true});
        QVERIFY(driver::show(form));
        auto *email = driver::named<QLineEdit>(form, u"Email"_s);
        QVERIFY(email->isReadOnly());
        QCOMPARE(form.primary()->text(), u"Unlock"_s);
        QVERIFY(!form.findChild<QCheckBox *>()->isVisible());
        QVERIFY(!driver::button(form, u"Open Another Directory…"_s));
        form.focusField();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Password"_s);
        QSignalSpy others(&form, &SignInForm::somebodyElseRequested);
        driver::button(form, u"Sign In as Somebody Else"_s)->click();
        QCOMPARE(others.size(), 1);
    }

    void keepingIsOfferedWhereItIsPossible()
    {
        SignInForm form({u"Acme"_s, {}, true});
        QVERIFY(driver::show(form));
        auto *keep = form.findChild<QCheckBox *>();
        keep->setChecked(true);
        QVERIFY(form.keep());
        form.setCannotKeep(u"There is no keychain."_s);
        QVERIFY(!form.keep() && !keep->isEnabled());
        QVERIFY(driver::texts(form).contains(u"There is no keychain."_s));
        SignInForm without({u"Acme"_s, {}, false});
        QVERIFY(driver::show(without));
        QVERIFY(!without.findChild<QCheckBox *>()->isVisible());
    }

    void otherWays()
    {
        SignInForm form({u"Acme"_s, {}, true});
        QVERIFY(driver::show(form));
        QSignalSpy open(&form, &SignInForm::openRequested);
        QSignalSpy quit(&form, &SignInForm::quitRequested);
        driver::button(form, u"Open Another Directory…"_s)->click();
        driver::button(form, u"Quit"_s)->click();
        QCOMPARE(open.size(), 1);
        QCOMPARE(quit.size(), 1);
    }
};

STEWARD_TEST(TestSignInForm)

#include "tst_signinform.moc"
