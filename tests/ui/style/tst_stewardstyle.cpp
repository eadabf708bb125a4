#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/surface.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestStewardStyle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void isFoundBehindTheStyleSheet()
    {
        QVERIFY(!qobject_cast<StewardStyle *>(QApplication::style()));
        QPushButton button;
        QVERIFY(StewardStyle::of(&button));
        QVERIFY(StewardStyle::of(&button) == StewardStyle::ofApplication());
        QCOMPARE(themeOf(&button).kind(), Theme::Kind::Light);
        button.setStyleSheet(u"color: red"_s);
        QVERIFY(StewardStyle::of(&button) == StewardStyle::ofApplication());
    }

    void aForeignStyleFallsBackToTheApplicationsTheme()
    {
        const std::unique_ptr<QStyle> windows(QStyleFactory::create(u"windows"_s));
        QPushButton button;
        button.setStyle(windows.get());
        QCOMPARE(themeOf(&button).kind(), themeOf(nullptr).kind());
    }

    void applyChangesWhatIsShown()
    {
        QPushButton button(u"Save"_s);
        setButtonKind(&button, ButtonKind::Primary);
        button.resize(100, 40);
        QSignalSpy changed(StewardStyle::ofApplication(), &StewardStyle::themeChanged);
        QCOMPARE(button.grab().toImage().pixelColor(8, 20), Theme(Theme::Kind::Light).color(ColorToken::Accent));
        applyTheme(*qApp, {.theme = ThemeChoice::HighContrast, .density = Density::Compact});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(button.grab().toImage().pixelColor(8, 20), Theme(Theme::Kind::HighContrast).color(ColorToken::Accent));
        QCOMPARE(StewardStyle::ofApplication()->rowHeight(button.fontMetrics()), metrics::compactRow);
        initTestCase();
        QCOMPARE(StewardStyle::ofApplication()->rowHeight(button.fontMetrics()), metrics::comfortableRow);
    }

    void systemFollowsAPaletteThatChanges()
    {
        applyTheme(*qApp, {.theme = ThemeChoice::System});
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(Qt::black));
        dark.setColor(QPalette::WindowText, QColor(Qt::white));
        QApplication::setPalette(dark);
        QTRY_COMPARE(StewardStyle::ofApplication()->theme().kind(), Theme::Kind::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme(Theme::Kind::Dark).color(ColorToken::Window));
        initTestCase();
        QApplication::setPalette(dark);
        QTest::qWait(20);
        QCOMPARE(StewardStyle::ofApplication()->theme().kind(), Theme::Kind::Light);
        initTestCase();
    }

    void hintsAreOurs()
    {
        const QStyle *style = QApplication::style();
        QCOMPARE(style->styleHint(QStyle::SH_ToolTip_WakeUpDelay), 500);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(style->styleHint(QStyle::SH_FocusFrame_AboveWidget), 1);
    }

    void controlsHaveTheirHeights()
    {
        QPushButton button(u"Save"_s);
        QLineEdit line;
        QComboBox combo;
        QToolButton tool;
        tool.setText(u"Edit"_s);
        QSpinBox spin;
        QDateEdit date;
        date.setCalendarPopup(true);
        for (QWidget *widget : QList<QWidget *> {&button, &line, &combo, &tool, &spin, &date})
            widget->ensurePolished();
        QCOMPARE(button.sizeHint().height(), metrics::controlHeight);
        QCOMPARE(line.sizeHint().height(), metrics::controlHeight);
        for (const QWidget *field : QList<QWidget *> {&combo, &spin, &date})
            QCOMPARE(field->sizeHint().height(), metrics::controlHeight);
        QVERIFY2(qAbs(tool.sizeHint().height() - metrics::controlHeight) <= 1,
                 qPrintable(QString::number(tool.sizeHint().height())));
    }

    void aLineEditDoesNotGrowWithTheFocus()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        first->setFocus();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRect before = second->geometry();
        second->setFocus();
        window.layout()->activate();
        QCOMPARE(second->geometry(), before);
        QCOMPARE(second->sizeHint(), first->sizeHint());
    }

    void comboPartsFollowTheDirection()
    {
        QStyleOptionComboBox option;
        option.rect = QRect(0, 0, 200, 32);
        option.direction = Qt::LeftToRight;
        const QStyle *style = QApplication::style();
        const QRect right = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow);
        option.direction = Qt::RightToLeft;
        const QRect left = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow);
        QVERIFY(right.left() > 150);
        QVERIFY(left.right() < 50);
    }

    void aSpinBoxHasBothArrowsBesideItsNumber()
    {
        QSpinBox spin;
        spin.setRange(1, 5);
        spin.resize(90, 32);
        const QImage image = spin.grab().toImage();
        const QStyle *style = QApplication::style();
        QStyleOptionSpinBox option;
        option.initFrom(&spin);
        option.rect = spin.rect();
        const auto part = [&](QStyle::SubControl which) {
            return style->subControlRect(QStyle::CC_SpinBox, &option, which, &spin);
        };
        const QRect text = part(QStyle::SC_SpinBoxEditField);
        for (const QStyle::SubControl which : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const QRect arrow = part(which);
            QVERIFY(!arrow.intersects(text) && spin.rect().contains(arrow));
            // Beside the frame: a mark stands on the ground of the field.
            QSet<QRgb> colours;
            const QRect inside = arrow.adjusted(0, 3, -3, -3);
            for (int x = inside.left(); x <= inside.right(); ++x) {
                for (int y = inside.top(); y <= inside.bottom(); ++y)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY2(colours.size() > 1, qPrintable(QString::number(which)));
        }
        QVERIFY(!part(QStyle::SC_SpinBoxUp).intersects(part(QStyle::SC_SpinBoxDown)));
    }

    void anErrorIsSeenOnAComboBox()
    {
        QComboBox combo;
        combo.resize(200, 32);
        combo.setProperty("error", true);
        QCOMPARE(combo.grab().toImage().pixelColor(100, 0), Theme(Theme::Kind::Light).color(ColorToken::Bad));
    }
};

STEWARD_TEST(TestStewardStyle)
#include "tst_stewardstyle.moc"
