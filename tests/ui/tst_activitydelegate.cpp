#include "ui/activitydelegate.h"

#include "models/items/activitymodel.h"
#include "tests/support/testregistry.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

namespace steward {

class TestActivityDelegate : public QObject {
    Q_OBJECT

private slots:
    void paintsInBothDirections_data();
    void paintsInBothDirections();
    void tellsWhatIsCut();
};

void TestActivityDelegate::paintsInBothDirections_data()
{
    QTest::addColumn<bool>("day");
    QTest::addColumn<bool>("loading");
    QTest::newRow("day") << true << false;
    QTest::newRow("entry") << false << false;
    QTest::newRow("loading") << false << true;
}

void TestActivityDelegate::paintsInBothDirections()
{
    QFETCH(bool, day);
    QFETCH(bool, loading);
    QStandardItemModel model(1, 6);
    for (int column = 0; column < 6; ++column) {
        auto *item = new QStandardItem(QStringLiteral("Needle"));
        item->setData(day, ActivityModel::DayRole);
        item->setData(loading, ActivityModel::LoadingRole);
        item->setData(QVariant::fromValue(ActivityEntry()), ActivityModel::EntryRole);
        model.setItem(0, column, item);
    }
    QTableView view;
    view.setModel(&model);
    ActivityDelegate delegate;
    view.setItemDelegate(&delegate);
    view.resize(800, 120);
    QSet<QByteArray> pictures;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString &wanted : {QString(), QStringLiteral("eed")}) {
            view.setLayoutDirection(direction);
            delegate.setWanted(wanted);
            const QImage image = view.grab().toImage();
            pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
    }
    // Marks change an entry's picture only.
    QCOMPARE(pictures.size(), day || loading ? 2 : 4);
}

void TestActivityDelegate::tellsWhatIsCut()
{
    QStandardItemModel model(1, 6);
    model.setItem(0, 3, new QStandardItem(QStringLiteral("short")));
    QTableView view;
    view.setModel(&model);
    ActivityDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, 30);
    QHelpEvent event(QEvent::ToolTip, {}, {});
    const QModelIndex index = model.index(0, 3);
    model.setData(index, QStringLiteral("short"), Qt::ToolTipRole);
    QVERIFY(!delegate.helpEvent(&event, &view, option, index));
    model.setData(index, QStringLiteral("long ").repeated(40), Qt::ToolTipRole);
    QVERIFY(delegate.helpEvent(&event, &view, option, index));
}

STEWARD_TEST(TestActivityDelegate)

} // namespace steward

#include "tst_activitydelegate.moc"
