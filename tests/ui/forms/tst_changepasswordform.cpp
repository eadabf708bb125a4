#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/changepasswordform.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChangePasswordForm : public QObject {
    Q_OBJECT

    static QString judge(QByteArrayView bytes) { return bytes.size() < 5 ? u"Too short."_s : QString(); }

private slots:
    void asksForThePresentOneAndANewOneTwice()
    {
        ChangePasswordForm form(u"Zoe"_s, true, judge);
        QVERIFY(driver::open(form));
        QSignalSpy saves(&form, &FormDialog::saveRequested);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Present password"_s);
        driver::type(u"old one"_s);
        driver::fill(form, u"New password"_s, u"abcdef"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        driver::fill(form, u"Repeat"_s, u"abcdef"_s);
        QVERIFY(form.saveButton()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QByteArray both;
        form.takePasswords([&](QByteArrayView current, QByteArrayView wanted) {
            both = current.toByteArray() + '|' + wanted.toByteArray();
        });
        QCOMPARE(both, "old one|abcdef");
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
        form.showCurrentProblem(u"It is wrong."_s);
        QVERIFY(driver::texts(form).contains(u"It is wrong."_s));
        form.showNewProblem(u"Not this one."_s);
        QVERIFY(driver::texts(form).contains(u"Not this one."_s));
    }

    void theFirstOneNeedsNoPresentOne()
    {
        ChangePasswordForm form(u"Zoe"_s, false, judge);
        QVERIFY(driver::open(form));
        QVERIFY(!driver::named<QLineEdit>(form, u"Present password"_s));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"New password"_s);
        driver::type(u"abcdef"_s);
        driver::fill(form, u"Repeat"_s, u"abcdef"_s);
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestChangePasswordForm)

#include "tst_changepasswordform.moc"
