#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/newpasswordfields.h"
#include "ui/style/passwordfield.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace steward;
using namespace Qt::StringLiterals;

class TestNewPasswordFields : public QObject {
    Q_OBJECT

    static QString judge(QByteArrayView bytes) { return bytes.size() < 5 ? u"Too short."_s : QString(); }

private slots:
    void remarksWhileItIsTypedAndCorrectsWhenItIsLeft()
    {
        NewPasswordFields fields(judge);
        QVERIFY(driver::show(fields));
        fields.first()->lineEdit()->setFocus();
        driver::type(u"abc"_s);
        QCOMPARE(fields.first()->remark(), u"Too short."_s);
        QVERIFY(!fields.first()->hasError());
        fields.repeat()->lineEdit()->setFocus();
        QVERIFY(fields.first()->hasError());
        fields.first()->lineEdit()->setFocus();
        driver::type(u"de"_s);
        QVERIFY(!fields.first()->hasError());
        QCOMPARE(fields.first()->remark(), u"A good password."_s);
    }

    void bothMustBeTheSame()
    {
        NewPasswordFields fields(judge);
        QSignalSpy edits(&fields, &NewPasswordFields::edited);
        fields.first()->lineEdit()->setText(u"abcdef"_s);
        QVERIFY(!fields.isGood());
        fields.repeat()->lineEdit()->setText(u"abcdeg"_s);
        QCOMPARE(fields.showProblems(), fields.repeat());
        QVERIFY(fields.repeat()->hasError());
        fields.repeat()->lineEdit()->setText(u"abcdef"_s);
        QVERIFY(!fields.repeat()->hasError());
        QVERIFY(fields.isGood());
        QCOMPARE(fields.showProblems(), nullptr);
        QCOMPARE(edits.size(), 3);
    }

    void oneEyeShowsBoth()
    {
        NewPasswordFields fields(judge);
        QVERIFY(driver::show(fields));
        QVERIFY(!fields.repeat()->eye()->isVisible());
        fields.first()->eye()->click();
        QCOMPARE(fields.first()->lineEdit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(fields.repeat()->lineEdit()->echoMode(), QLineEdit::Normal);
    }

    void takesAndEmptiesBoth()
    {
        NewPasswordFields fields(judge);
        fields.first()->lineEdit()->setText(u"abcdef"_s);
        fields.repeat()->lineEdit()->setText(u"abcdef"_s);
        QByteArray taken;
        fields.take([&](QByteArrayView bytes) { taken = bytes.toByteArray(); });
        QCOMPARE(taken, "abcdef");
        QVERIFY(fields.first()->isEmpty() && fields.repeat()->isEmpty());
    }
};

STEWARD_TEST(TestNewPasswordFields)

#include "tst_newpasswordfields.moc"
