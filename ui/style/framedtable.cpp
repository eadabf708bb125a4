#include "ui/style/framedtable.h"

#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace steward {

void setRowTable(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void setPageTable(QTableView *table, const QString &name)
{
    setRowTable(table, name);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setMouseTracking(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void setFramedTable(QTableView *table, const QString &name, int rowHeight, int leastHeight)
{
    setRowTable(table, name);
    table->setProperty("surface", QStringLiteral("framed"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(leastHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(metrics::tableHeader);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
}

} // namespace steward
