#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/textfield.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestLabeledField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void theRemarkIsErrorThenWasThenHint()
    {
        TextField field(u"Last name"_s);
        QCOMPARE(field.remark(), QString());
        field.setHint(u"As in the passport"_s);
        QCOMPARE(field.remark(), u"As in the passport"_s);
        field.setWas(u"Pérez"_s);
        QCOMPARE(field.remark(), u"Was: Pérez"_s);
        field.setError(u"Enter a last name."_s);
        QCOMPARE(field.remark(), u"Enter a last name."_s);
        field.setError({});
        field.setWas(u""_s);
        QCOMPARE(field.remark(), u"Was: empty"_s);
        field.setWas({});
        QCOMPARE(field.remark(), u"As in the passport"_s);
    }

    void theRemarkIsShownAndSpoken()
    {
        TextField field(u"&Email"_s);
        field.show();
        auto *label = field.findChild<QLabel *>(u"fieldError"_s);
        QVERIFY(!label->isVisible());
        field.setError(u"Add the ending, such as <.com>"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), u"Add the ending, such as <.com>"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(field.editor()->accessibleName(), u"Email"_s);
        QCOMPARE(field.editor()->accessibleDescription(), u"Add the ending, such as <.com>"_s);
        field.setError({});
        QVERIFY(!label->isVisible());
        QVERIFY(field.editor()->accessibleDescription().isEmpty());
    }

    void theMnemonicLeadsToTheEditor()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new TextField(u"&First"_s);
        auto *last = new TextField(u"&Last"_s);
        column->addWidget(first);
        column->addWidget(last);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QVERIFY(first->editor()->hasFocus());
        QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(last->editor()->hasFocus());
    }

    void leavingIsTold()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new TextField(u"First"_s);
        auto *last = new TextField(u"Last"_s);
        column->addWidget(first);
        column->addWidget(last);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QSignalSpy left(first, &LabeledField::left);
        QTest::keyClick(first->editor(), Qt::Key_Tab);
        QCOMPARE(left.count(), 1);
        QVERIFY(last->editor()->hasFocus());
        last->setFocus();
        QSignalSpy leftLast(last, &LabeledField::left);
        QFocusEvent window_(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(last->editor(), &window_);
        QCOMPARE(leftLast.count(), 0);
    }

    void aNewLabelRenamesTheEditor()
    {
        TextField field(u"&One"_s);
        field.setLabel(u"&Two"_s);
        QCOMPARE(field.label(), u"&Two"_s);
        QCOMPARE(field.editor()->accessibleName(), u"Two"_s);
    }
};

STEWARD_TEST(TestLabeledField)
#include "tst_labeledfield.moc"
