#include "tests/support/testregistry.h"
#include "ui/style/choicefield.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChoiceField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void choosesByValue()
    {
        ChoiceField field(u"&Organization"_s);
        field.addChoice(u"Retail Bank"_s, 1);
        field.addChoice(u"R&D <x>"_s, 2);
        field.setValue(2);
        QCOMPARE(field.value(), QVariant(2));
        QCOMPARE(field.text(), u"R&D <x>"_s);
        QCOMPARE(field.comboBox()->accessibleName(), u"Organization"_s);
        field.setValue(3);
        QVERIFY(!field.value().isValid());
        field.clear();
        QCOMPARE(field.comboBox()->count(), 0);
    }

    void anEditableOneTakesATextOfItsOwn()
    {
        ChoiceField field(u"Organization"_s);
        field.addChoice(u"Retail Bank"_s, 1);
        field.setEditable(true);
        QSignalSpy edited(&field, &LabeledField::edited);
        field.setText({});
        QTest::keyClicks(field.comboBox()->lineEdit(), u"New"_s);
        QVERIFY(edited.count() >= 3);
        QCOMPARE(field.text(), u"New"_s);
        QVERIFY(!field.value().isValid());
        field.setText(u"Retail Bank"_s);
        QCOMPARE(field.value(), QVariant(1));
        QCOMPARE(field.comboBox()->lineEdit()->accessibleName(), u"Organization"_s);
        field.setError(u"Unknown organization."_s);
        QCOMPARE(field.comboBox()->lineEdit()->accessibleDescription(), u"Unknown organization."_s);
    }

    void choosingWithTheKeyboardIsTold()
    {
        ChoiceField field(u"Status"_s);
        field.addChoice(u"Active"_s, 1);
        field.addChoice(u"Suspended"_s, 2);
        QSignalSpy edited(&field, &LabeledField::edited);
        QTest::keyClick(field.comboBox(), Qt::Key_Down);
        QCOMPARE(field.value(), QVariant(2));
        QCOMPARE(edited.count(), 1);
    }

    void scrollingPastChoosesNothing()
    {
        QScrollArea area;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *field = new ChoiceField(u"Language"_s);
        for (const QString &name : {u"English"_s, u"Spanish"_s, u"German"_s})
            field->addChoice(name, name);
        column->addWidget(field);
        column->addSpacing(2000);
        area.setWidget(content);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        const auto wheel = [field] {
            const QPointF at = field->comboBox()->rect().center();
            QWheelEvent event(at, field->comboBox()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            // As from the system: other wheel events are not handed on to parents.
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(field->comboBox(), &event);
        };
        area.setFocus();
        wheel();
        QCOMPARE(field->text(), u"English"_s);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        field->comboBox()->setFocus();
        wheel();
        QCOMPARE(field->text(), u"Spanish"_s);
    }
};

STEWARD_TEST(TestChoiceField)
#include "tst_choicefield.moc"
