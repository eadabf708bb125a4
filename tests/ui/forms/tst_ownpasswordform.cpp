#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/ownpasswordform.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestOwnPasswordForm : public QObject {
    Q_OBJECT

private slots:
    void savesAGoodPasswordTypedTwice()
    {
        OwnPasswordForm form(u"Zoë Example"_s,
                             [](QByteArrayView bytes) { return bytes.size() < 5 ? u"Too short."_s : QString(); });
        QVERIFY(driver::show(form));
        QSignalSpy saves(&form, &OwnPasswordForm::saveRequested);
        form.focusField();
        driver::type(u"abcd"_s);
        driver::fill(form, u"Repeat"_s, u"abcd"_s);
        QVERIFY(!form.primary()->isEnabled());
        driver::fill(form, u"New password"_s, u"abcdef"_s);
        driver::fill(form, u"Repeat"_s, u"abcdef"_s);
        QVERIFY(form.primary()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QByteArray taken;
        form.takePassword([&](QByteArrayView bytes) { taken = bytes.toByteArray(); });
        QCOMPARE(taken, "abcdef");
        QVERIFY(!form.primary()->isEnabled());
        QVERIFY(driver::texts(form).contains(u"Zoë Example"_s));
    }

    void goesBack()
    {
        OwnPasswordForm form(u"Zoë"_s, [](QByteArrayView) { return QString(); });
        QVERIFY(driver::show(form));
        QSignalSpy back(&form, &OwnPasswordForm::backRequested);
        driver::button(form, u"Back"_s)->click();
        QCOMPARE(back.size(), 1);
    }
};

STEWARD_TEST(TestOwnPasswordForm)

#include "tst_ownpasswordform.moc"
