#include "ui/style/passwordfield.h"

#include "tests/support/testregistry.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestPasswordField : public QObject {
    Q_OBJECT

private slots:
    void hidesUntilTheEyeIsPressed()
    {
        PasswordField field(u"&Password"_s);
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        QCOMPARE(field.eye()->accessibleName(), u"Password: Show the password"_s);
        QVERIFY(field.eye()->focusPolicy() & Qt::TabFocus);
        field.eye()->click();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
        field.eye()->click();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
    }

    void lendsAndEmpties()
    {
        PasswordField field(u"Password"_s);
        QVERIFY(field.isEmpty());
        QSignalSpy edits(&field, &LabeledField::edited);
        field.lineEdit()->setText(u"größe"_s);
        QCOMPARE(edits.size(), 1);
        QByteArray seen;
        field.peek([&](QByteArrayView bytes) { seen = bytes.toByteArray(); });
        QCOMPARE(seen, u"größe"_s.toUtf8());
        QVERIFY(!field.isEmpty());
        field.eye()->click();
        field.take([&](QByteArrayView bytes) { seen = bytes.toByteArray(); });
        QCOMPARE(seen, u"größe"_s.toUtf8());
        QVERIFY(field.isEmpty());
        // The next one is hidden again.
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        QCOMPARE(edits.size(), 1);
    }

    void emptyFieldsLendNothing()
    {
        PasswordField field(u"Password"_s);
        qsizetype size = -1;
        field.peek([&](QByteArrayView bytes) { size = bytes.size(); });
        QCOMPARE(size, 0);
    }
};

STEWARD_TEST(TestPasswordField)

#include "tst_passwordfield.moc"
