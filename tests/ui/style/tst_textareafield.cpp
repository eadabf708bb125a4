#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/textareafield.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTextAreaField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void typingIsToldSettingIsNot()
    {
        TextAreaField field(u"&Text"_s, 4);
        QSignalSpy edited(&field, &LabeledField::edited);
        field.setText(u"one\ntwo"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(field.edit(), u"x"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field.text(), u"xone\ntwo"_s);
        QCOMPARE(field.edit()->accessibleName(), u"Text"_s);
    }

    void tabLeavesIt()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new TextAreaField(u"Text"_s, 2);
        auto *next = new QLineEdit;
        column->addWidget(field);
        column->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy left(field, &LabeledField::left);
        field->setFocus();
        QVERIFY(field->edit()->hasFocus());
        QTest::keyClick(field->edit(), Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(left.count(), 1);
        QCOMPARE(field->text(), QString());
    }

    void anErrorMarksIt()
    {
        TextAreaField field(u"Text"_s, 2);
        field.show();
        const QImage before = field.edit()->grab().toImage();
        field.setError(u"Wrong."_s);
        QVERIFY(field.edit()->grab().toImage() != before);
        QCOMPARE(field.edit()->accessibleDescription(), u"Wrong."_s);
        field.setError({});
        QCOMPARE(field.edit()->grab().toImage(), before);
    }

    void aButtonStandsBesideTheEditor()
    {
        TextAreaField field(u"Text"_s, 2);
        auto *button = new QPushButton(u"Choose"_s);
        field.addBeside(button);
        field.resize(400, 200);
        field.show();
        QVERIFY(button->geometry().left() > field.edit()->geometry().right());
        QCOMPARE(button->geometry().center().y(), field.edit()->geometry().center().y());
    }
};

STEWARD_TEST(TestTextAreaField)

#include "tst_textareafield.moc"
