#include "ui/forms/fieldeditline.h"

#include "tests/support/testregistry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Operation = FieldEdit::Operation;

class TestFieldEditLine : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheRowsHaveUntilItIsSet()
    {
        FieldEditLine line(u"&Name"_s, {Operation::Set, Operation::Replace, Operation::Clear}, FieldEditLine::Editor::Text);
        line.setValuesNow(u"40 Active"_s);
        line.show();
        QCOMPARE(line.valuesNow(), u"40 Active"_s);
        QVERIFY(!line.isSet());
        QVERIFY(!line.valueEditor()->isVisible());
        line.setOperation(Operation::Set);
        QVERIFY(line.valueEditor()->isVisible());
        QVERIFY(line.label()->font().weight() > QFont::Normal);
        line.setOperation(Operation::Clear);
        QVERIFY(!line.valueEditor()->isVisible());
        line.setOperation({});
        QVERIFY(!line.isSet());
    }

    void worksByKeyboard()
    {
        FieldEditLine line(u"&Name"_s, {Operation::Set}, FieldEditLine::Editor::Text);
        line.show();
        QSignalSpy edited(&line, &FieldEditLine::edited);
        QTest::keyClick(line.deedBox(), Qt::Key_Down);
        QCOMPARE(line.operation(), std::optional(Operation::Set));
        QTest::keyClicks(line.valueEditor(), u"abc"_s);
        QCOMPARE(line.text(), u"abc"_s);
        QCOMPARE(edited.size(), 4);
    }

    void errorsAreSpokenAndGoWithTheOperation()
    {
        FieldEditLine line(u"&Name"_s, {Operation::Fill}, FieldEditLine::Editor::Text);
        line.setOperation(Operation::Fill);
        line.setRemark(u"There is no {frist}."_s, true);
        QCOMPARE(line.remark(), u"There is no {frist}."_s);
        QCOMPARE(line.deedBox()->accessibleDescription(), line.remark());
        line.setRemark(u"For example a@b"_s, false);
        QVERIFY(line.deedBox()->accessibleDescription().isEmpty());
        line.setOperation({});
        QVERIFY(line.remark().isEmpty());
    }
};

STEWARD_TEST(TestFieldEditLine)
#include "tst_fieldeditline.moc"
