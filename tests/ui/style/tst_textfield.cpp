#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/textfield.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTextField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void typingIsToldSettingIsNot()
    {
        TextField field(u"Email"_s);
        QSignalSpy edited(&field, &LabeledField::edited);
        field.setText(u"ana@example.com"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(field.lineEdit(), u"x"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(field.text(), u"xana@example.com"_s);
    }

    void anErrorMarksTheLine()
    {
        TextField field(u"Email"_s);
        QVERIFY(!field.lineEdit()->actions().first()->isVisible());
        field.setError(u"Wrong <b>"_s);
        QVERIFY(field.hasError());
        QCOMPARE(field.lineEdit()->property("error").toBool(), true);
        QVERIFY(field.lineEdit()->actions().first()->isVisible());
        QCOMPARE(field.lineEdit()->actions().first()->toolTip(), u"Wrong &lt;b&gt;"_s);
        field.setError({});
        QCOMPARE(field.lineEdit()->property("error").toBool(), false);
        QVERIFY(!field.lineEdit()->actions().first()->isVisible());
    }

    void theErrorBorderIsSeenAndMovesNothing()
    {
        TextField field(u"Email"_s);
        field.show();
        const int height = field.lineEdit()->sizeHint().height();
        field.setError(u"Wrong"_s);
        QCOMPARE(field.lineEdit()->sizeHint().height(), height);
        const QImage image = field.lineEdit()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 1), Theme(Theme::Kind::Light).color(ColorToken::Bad));
    }
};

STEWARD_TEST(TestTextField)
#include "tst_textfield.moc"
