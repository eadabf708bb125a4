#include "tests/support/testregistry.h"
#include "ui/style/tickbox.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QImage box(Qt::CheckState state, TickBoxFlags flags, const Theme &theme)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawTickBox(&painter, QRectF(0, 0, 16, 16), state, flags, theme);
    return image;
}

} // namespace

class TestTickBox : public QObject {
    Q_OBJECT

private slots:
    void statesDiffer()
    {
        const Theme theme(Theme::Kind::Light);
        const QImage off = box(Qt::Unchecked, {}, theme);
        const QImage on = box(Qt::Checked, {}, theme);
        const QImage mixed = box(Qt::PartiallyChecked, {}, theme);
        QVERIFY(off != on && on != mixed && off != mixed);
        QCOMPARE(off.pixelColor(8, 8), theme.color(ColorToken::Base));
        QCOMPARE(on.pixelColor(3, 3), theme.color(ColorToken::Accent));
        QVERIFY(box(Qt::Checked, TickBoxFlag::Disabled, theme) != on);
        QVERIFY(box(Qt::Checked, TickBoxFlag::Hovered, theme) != on);
    }

    void onADarkSelectionTheBorderIsTheFocusColour()
    {
        const Theme dark(Theme::Kind::Dark);
        const QImage selected = box(Qt::Checked, TickBoxFlag::OnSelection, dark);
        QCOMPARE(selected.pixelColor(8, 0), dark.color(ColorToken::Focus));
        QCOMPARE(box(Qt::Checked, {}, dark).pixelColor(8, 0), dark.color(ColorToken::Accent));
    }

    void radiosAreRound()
    {
        const Theme theme(Theme::Kind::Light);
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawRadio(&painter, QRectF(0, 0, 16, 16), true, {}, theme);
        painter.end();
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        QCOMPARE(image.pixelColor(8, 8), theme.color(ColorToken::OnAccent));
        QCOMPARE(image.pixelColor(3, 8), theme.color(ColorToken::Accent));
    }
};

STEWARD_TEST(TestTickBox)
#include "tst_tickbox.moc"
