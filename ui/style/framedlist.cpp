#include "ui/style/framedlist.h"

#include "ui/style/metrics.h"
#include "ui/style/plaintooltip.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr int WidestColumn = 260;

} // namespace

void setFramedList(QTreeWidget *list, const QString &name, const QStringList &titles)
{
    list->setProperty("surface", QStringLiteral("framed"));
    list->setAccessibleName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHeaderLabels(titles);
    list->header()->setMinimumHeight(metrics::tableHeader);
    list->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void setToolTips(QTreeWidgetItem *item)
{
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, plainToolTip(item->text(column)));
}

void fillFramedList(QTreeWidget *list, const QList<QTreeWidgetItem *> &items, qsizetype least, qsizetype most)
{
    for (QTreeWidgetItem *item : items)
        setToolTips(item);
    list->addTopLevelItems(items);
    for (int column = 0; column + 1 < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, std::min(list->columnWidth(column), WidestColumn));
    }
    const auto shown = static_cast<int>(std::clamp(items.size(), least, most));
    const int row = items.isEmpty() ? metrics::compactRow : list->sizeHintForRow(0);
    list->setMinimumHeight(metrics::tableHeader + shown * row + 2 * list->frameWidth() + metrics::step1);
    if (!items.isEmpty())
        list->setCurrentItem(items.first());
}

} // namespace steward
