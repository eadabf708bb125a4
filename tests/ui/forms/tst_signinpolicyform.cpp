#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/signinpolicyform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInPolicyForm : public QObject {
    Q_OBJECT

private slots:
    void savesWhatIsChanged()
    {
        SignInPolicyForm form;
        QVERIFY(driver::show(form));
        form.setValue({false, 15, 30});
        QSignalSpy saves(&form, &SettingsCard::saveRequested);
        QVERIFY(!form.saveButton()->isEnabled());
        form.required()->click();
        QVERIFY(form.saveButton()->isEnabled());
        driver::fill(form, u"Locks after (minutes)"_s, u"5"_s);
        form.saveButton()->click();
        QCOMPARE(saves.size(), 1);
        QCOMPARE(form.value(), (SignInPolicy {true, 5, 30}));
        form.accept(form.value());
        QVERIFY(!form.isChanged());
    }

    void numbersAreChecked()
    {
        SignInPolicyForm form;
        QVERIFY(driver::show(form));
        driver::fill(form, u"Stay signed in for (days)"_s, u"500"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(driver::texts(form).contains(u"365"_s));
        form.discardButton()->click();
        QVERIFY(!form.isChanged());
    }

    void onlyWhatWasTypedStaysWhenTheDirectoryChanges()
    {
        SignInPolicyForm form;
        QVERIFY(driver::show(form));
        form.setValue({false, 15, 30});
        driver::fill(form, u"Locks after (minutes)"_s, u"5"_s);
        form.setValue({true, 20, 0});
        QCOMPARE(form.value(), (SignInPolicy {true, 5, 0}));
        form.discardButton()->click();
        QCOMPARE(form.value(), (SignInPolicy {true, 20, 0}));
    }

    void withoutAPasswordOneIsChosenFirst()
    {
        SignInPolicyForm form;
        QVERIFY(driver::show(form));
        QSignalSpy wishes(&form, &SignInPolicyForm::choosePasswordRequested);
        form.setOperatorHasPassword(false);
        QVERIFY(!form.required()->isEnabled());
        driver::button(form, u"Choose a Password…"_s)->click();
        QCOMPARE(wishes.size(), 1);
        form.setOperatorHasPassword(true);
        QVERIFY(form.required()->isEnabled());
        QVERIFY(!driver::button(form, u"Choose a Password…"_s)->isVisible());
        // Taking it away needs none.
        form.setValue({true, 15, 30});
        form.setOperatorHasPassword(false);
        QVERIFY(form.required()->isEnabled());
    }
};

STEWARD_TEST(TestSignInPolicyForm)

#include "tst_signinpolicyform.moc"
