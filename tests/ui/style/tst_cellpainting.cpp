#include "ui/style/cellpainting.h"

#include "tests/support/testregistry.h"
#include "ui/style/metrics.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCellPainting : public QObject {
    Q_OBJECT

    template <typename Paint> static QImage painted(Paint paint, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(100, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        paint(&painter, option);
        return image;
    }
    static bool isMarked(const QImage &image, const QRect &where)
    {
        for (int x = where.left(); x <= where.right(); ++x) {
            for (int y = where.top(); y <= where.bottom(); ++y) {
                if (image.pixelColor(x, y) != Qt::white)
                    return true;
            }
        }
        return false;
    }

private slots:
    void anIconStandsMirroredFromTheRight()
    {
        const auto paint
            = [](QPainter *painter, const auto &option) { paintCellIcon(painter, option, 10, u"tick", Qt::red); };
        const QRect place(10, 0, metrics::smallIcon, 30);
        const QRect mirrored(90 - metrics::smallIcon, 0, metrics::smallIcon, 30);
        QVERIFY(isMarked(painted(paint), place));
        QVERIFY(!isMarked(painted(paint), mirrored));
        QVERIFY(isMarked(painted(paint, Qt::RightToLeft), mirrored));
        QVERIFY(!isMarked(painted(paint, Qt::RightToLeft), place));
    }

    void theOuterCellsCloseTheFrame()
    {
        const auto inner = [](QPainter *painter, const auto &option) { paintRowFrame(painter, option, Qt::red); };
        const auto first = [](QPainter *painter, const auto &option) { paintRowFrame(painter, option, Qt::red, true); };
        const auto last
            = [](QPainter *painter, const auto &option) { paintRowFrame(painter, option, Qt::red, false, true); };
        const QRect start(0, 10, 4, 10);
        const QRect end(96, 10, 4, 10);
        for (const QRect &edge : {QRect(0, 0, 100, metrics::focusLine), QRect(0, 28, 100, metrics::focusLine)})
            QVERIFY(isMarked(painted(inner), edge));
        QVERIFY(!isMarked(painted(inner), QRect(0, 10, 100, 10)));
        QVERIFY(isMarked(painted(first), start) && !isMarked(painted(first), end));
        QVERIFY(isMarked(painted(last), end) && !isMarked(painted(last), start));
        QVERIFY(isMarked(painted(first, Qt::RightToLeft), end));
    }
};

STEWARD_TEST(TestCellPainting)

#include "tst_cellpainting.moc"
