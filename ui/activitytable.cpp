#include "ui/activitytable.h"

#include "ui/activitydelegate.h"
#include "ui/style/areas.h"
#include "ui/style/framedtable.h"
#include "ui/style/narrowcolumns.h"
#include "ui/style/stewardstyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace steward {

using ActivityColumn = ActivityModel::Column;

ActivityTable::ActivityTable(ActivityModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ActivityDelegate(this))
{
    markArea(this);
    setModel(model);
    setItemDelegate(m_delegate);
    setPageTable(this, tr("Activity"));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(metrics::tableHeader);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setAccessibleName(tr("Columns"));
    const QList<std::pair<ActivityColumn, int>> widths {{ActivityColumn::Time, 84},
                                                        {ActivityColumn::By, 132},
                                                        {ActivityColumn::Action, 132},
                                                        {ActivityColumn::Target, 150},
                                                        {ActivityColumn::From, 120}};
    for (const auto &[column, width] : widths)
        setColumnWidth(static_cast<int>(column), width);
    header->setSectionResizeMode(static_cast<int>(ActivityColumn::Details), QHeaderView::Stretch);
    hideWhenNarrow(this, {{static_cast<int>(ActivityColumn::From), 760}, {static_cast<int>(ActivityColumn::By), 600}});
    refreshLook();
}

void ActivityTable::refreshLook()
{
    const StewardStyle *style = StewardStyle::of(this);
    verticalHeader()->setMinimumSectionSize(metrics::compactRow - 4);
    // The log is denser than the table of accounts.
    verticalHeader()->setDefaultSectionSize(style ? qMax(style->rowHeight(fontMetrics()) - 8, metrics::compactRow - 4)
                                                  : metrics::compactRow);
    viewport()->update();
}

void ActivityTable::setWanted(const QString &text)
{
    m_delegate->setWanted(text);
    viewport()->update();
}

QList<ChangeSetId> ActivityTable::chosen() const
{
    const QList<ChangeSetId> selected = m_model->setsOf(selectionModel()->selection(), MostChosen);
    if (!selected.isEmpty() || !currentIndex().isValid())
        return selected;
    const ChangeSetId current = m_model->setAt(currentIndex().row());
    return current.isNull() ? QList<ChangeSetId>() : QList {current};
}

qint64 ActivityTable::selectedRows() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

void ActivityTable::chooseFirst()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 1)
        selectionModel()->setCurrentIndex(m_model->index(1, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        emit copyRequested();
    else
        QTableView::keyPressEvent(event);
}

void ActivityTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void ActivityTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    QTableView::rowsInserted(parent, first, last);
    // At the top the newest is looked at; further down what is read stays where it is.
    if (before == 0 || first > rowAt(0))
        return;
    updateGeometries();
    bar->setValue(before + last - first + 1);
}

} // namespace steward
