#include "ui/rolematrixdelegate.h"

#include "tests/support/testregistry.h"
#include "tests/ui/matrixcontent.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QtTest>

namespace steward {

class TestRoleMatrixDelegate : public QObject {
    Q_OBJECT

    static QImage painted(const QModelIndex &index, int shown = -1)
    {
        QImage image(120, 28, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        RoleMatrixDelegate delegate;
        delegate.setShownColumn(shown);
        delegate.paint(&painter, option, index);
        return image;
    }
    static QColor ground(const QImage &image) { return image.pixelColor(4, 4); }

private slots:
    void changesAreTinted();
    void lockedCellsShowThePadlock();
    void theTickZoneIsLargeEnough();
};

void TestRoleMatrixDelegate::changesAreTinted()
{
    RoleMatrixModel model;
    model.setContent(matrixContent());
    const Theme theme;
    const auto cell = [&](Privilege privilege) { return model.index(model.rowOf(privilege), 1); };
    QCOMPARE(ground(painted(cell(Privilege::AddApiUsers))), theme.color(ColorToken::Base));
    QVERIFY(painted(cell(Privilege::AddApiUsers)) != painted(cell(Privilege::ViewApiUsers)));
    model.setData(cell(Privilege::AddApiUsers), Qt::Checked, Qt::CheckStateRole);
    model.setData(cell(Privilege::ViewApiUsers), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(ground(painted(cell(Privilege::AddApiUsers), 1)), theme.color(ColorToken::OkBg));
    QCOMPARE(ground(painted(cell(Privilege::ViewApiUsers), 1)), theme.color(ColorToken::BadBg));
    QCOMPARE(ground(painted(model.index(0, 1), 1)), theme.color(ColorToken::Sel));
    QVERIFY(ground(painted(cell(Privilege::EditApiUsers), 1)) != ground(painted(cell(Privilege::EditApiUsers))));
}

void TestRoleMatrixDelegate::lockedCellsShowThePadlock()
{
    RoleMatrixModel model;
    model.setContent(matrixContent());
    const QModelIndex owner = model.index(model.rowOf(Privilege::ViewApiUsers), 0);
    const QImage image = painted(owner);
    const auto marked = [&image](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 4; y < 22; ++y) {
                if (image.pixelColor(x, y) != ground(image))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(marked(74, 92));
    QVERIFY(!marked(0, 48));
}

void TestRoleMatrixDelegate::theTickZoneIsLargeEnough()
{
    const QRect zone = RoleMatrixDelegate::tickZone(QRect(100, 50, 120, 28));
    QVERIFY(zone.width() >= 24 && zone.height() >= 24);
    QVERIFY(zone.contains(QRect(100, 50, 120, 28).center()));
}

STEWARD_TEST(TestRoleMatrixDelegate)

} // namespace steward

#include "tst_rolematrixdelegate.moc"
