#include "tests/support/testregistry.h"
#include "ui/style/iconlabel.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestIconLabel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void paintsTheIconInTheColourOfItsToken()
    {
        IconLabel label(u"plus"_s, ColorToken::Ok, 16);
        label.resize(label.sizeHint());
        QCOMPARE(label.size(), QSize(16, 16));
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::transparent);
        label.render(&pixmap, {}, {}, QWidget::DrawChildren);
        QCOMPARE(pixmap.toImage().pixelColor(8, 8).rgb(), Theme(Theme::Kind::Light).color(ColorToken::Ok).rgb());
        label.setIcon({}, ColorToken::Ok);
        pixmap.fill(Qt::transparent);
        label.render(&pixmap, {}, {}, QWidget::DrawChildren);
        QCOMPARE(pixmap.toImage().pixelColor(8, 8).alpha(), 0);
    }
};

STEWARD_TEST(TestIconLabel)
#include "tst_iconlabel.moc"
