#include "tests/support/testregistry.h"
#include "ui/style/focusring.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFocusRing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void surroundsButtonsAndBoxesOnly()
    {
        QPushButton button;
        QCheckBox box;
        QLineEdit line;
        QTableView table;
        QVERIFY(FocusRing::surrounds(&button));
        QVERIFY(FocusRing::surrounds(&box));
        QVERIFY(!FocusRing::surrounds(&line));
        QVERIFY(!FocusRing::surrounds(&table));
        QVERIFY(!FocusRing::surrounds(nullptr));
        line.setProperty("focusRing", true);
        QVERIFY(FocusRing::surrounds(&line));
    }

    void followsTheFocus()
    {
        QWidget window;
        window.resize(300, 200);
        auto *first = new QPushButton(u"One"_s, &window);
        first->setGeometry(20, 20, 100, 32);
        auto *line = new QLineEdit(&window);
        line->setGeometry(20, 80, 100, 32);
        auto *box = new QCheckBox(u"Box"_s, &window);
        box->setGeometry(20, 140, 100, 24);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor focus = Theme(Theme::Kind::Light).color(ColorToken::Focus);

        first->setFocus();
        QTRY_COMPARE(window.grab().toImage().pixelColor(70, 17), focus);
        line->setFocus();
        QTRY_VERIFY(window.grab().toImage().pixelColor(70, 17) != focus);
        box->setFocus();
        // Around the indicator, 3 outside, and not around the words.
        QTRY_COMPARE(window.grab().toImage().pixelColor(28, 144 - 3), focus);
        QVERIFY(window.grab().toImage().pixelColor(100, 140 - 3) != focus);
    }

    void outlivesTheWindowThatHadIt()
    {
        auto window = std::make_unique<QWidget>();
        auto *button = new QPushButton(window.get());
        window->show();
        button->setFocus();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window.reset();
        QWidget other;
        auto *next = new QPushButton(&other);
        other.show();
        next->setFocus();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(other.findChild<QFocusFrame *>());
        QCOMPARE(other.findChild<QFocusFrame *>()->widget(), next);
    }
};

STEWARD_TEST(TestFocusRing)
#include "tst_focusring.moc"
