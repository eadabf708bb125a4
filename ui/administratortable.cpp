#include "ui/administratortable.h"

#include "models/items/administratormodel.h"
#include "models/items/selectedrows.h"
#include "ui/administratordelegate.h"
#include "ui/style/areas.h"
#include "ui/style/framedtable.h"
#include "ui/style/stewardstyle.h"
#include "ui/tickheader.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace steward {

AdministratorTable::AdministratorTable(AdministratorModel *model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new AdministratorDelegate(*model, this)),
      m_header(new TickHeader(this))
{
    markArea(this);
    setHorizontalHeader(m_header);
    // The view has just hidden it, because it does not sort by itself.
    m_header->setSortIndicatorShown(true);
    // Before the selection hears of it, which then moves to the row above.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int row = currentIndex().row();
        m_nextRow = row >= first && row <= last ? first : -1;
    });
    m_selected = new SelectedRows(*model, this);
    setModel(model);
    delete selectionModel();
    setSelectionModel(m_selected);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AdministratorTable::goToNextRow);
    setItemDelegate(m_delegate);
    setPageTable(this, tr("Administrators"));
    model->setTicks(m_selected);
    refreshLook();
    connect(m_header, &TickHeader::tickClicked, this, &AdministratorTable::toggleAll);
    connect(m_header, &QHeaderView::sectionMoved, this, &AdministratorTable::updateEdges);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AdministratorTable::tellVisibleRows);
    connect(m_selected, &SelectedRows::changed, this, &AdministratorTable::updateTick);
    connect(model, &AdministratorModel::countsChanged, this, &AdministratorTable::updateTick);
    connect(model, &AdministratorModel::queryFinished, this, &AdministratorTable::tellVisibleRows);
    updateEdges();
}

void AdministratorTable::refreshLook()
{
    const StewardStyle *style = StewardStyle::of(this);
    verticalHeader()->setMinimumSectionSize(metrics::compactRow - 4);
    verticalHeader()->setDefaultSectionSize(style ? style->rowHeight(fontMetrics()) : metrics::comfortableRow);
    viewport()->update();
}

qint64 AdministratorTable::selectedCount() const
{
    return m_selected->count();
}

bool AdministratorTable::allSelected() const
{
    return m_model->matching() > 0 && m_selected->shownCount() == m_model->matching();
}

QList<AdministratorId> AdministratorTable::selectedIds() const
{
    return m_selected->idList();
}

QList<AdministratorId> AdministratorTable::chosenIds() const
{
    const QList<AdministratorId> selected = selectedIds();
    if (!selected.isEmpty() || currentId().isNull())
        return selected;
    return {currentId()};
}

AdministratorId AdministratorTable::currentId() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : AdministratorId {};
}

void AdministratorTable::choose(int row)
{
    const QModelIndex index = m_model->index(row, m_header->logicalIndex(0));
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
}

void AdministratorTable::goToNextRow()
{
    const int row = qMin(std::exchange(m_nextRow, -1), m_model->rowCount() - 1);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, m_header->logicalIndex(0)),
                                          QItemSelectionModel::NoUpdate);
}

void AdministratorTable::toggleAll()
{
    if (allSelected())
        m_selected->deselectShown();
    else
        selectAll();
}

void AdministratorTable::selectAll()
{
    m_selected->selectAll();
}

void AdministratorTable::clearSelection()
{
    m_selected->deselectAll();
}

void AdministratorTable::toggleRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

bool AdministratorTable::isOnTick(const QPoint &position, const QModelIndex &index) const
{
    return index.isValid() && index.column() == static_cast<int>(Column::Name)
        && AdministratorDelegate::partAt(visualRect(index), position, layoutDirection()) == RowPart::TickBox;
}

void AdministratorTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    m_pressedOnPart = false;
    if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier)
        && isOnTick(position, index)) {
        m_pressedOnPart = true;
        toggleRow(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void AdministratorTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!m_pressedOnPart) {
        QTableView::mouseReleaseEvent(event);
        const bool pencil = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()
            && index.column() == static_cast<int>(Column::Name)
            && AdministratorDelegate::partAt(visualRect(index), position, layoutDirection()) == RowPart::Pencil;
        if (pencil)
            emit editRequested(m_model->idAt(index.row()));
    }
    m_pressedOnPart = false;
}

void AdministratorTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mouseDoubleClickEvent(event);
    } else if (isOnTick(position, index)) {
        m_pressedOnPart = true;
        toggleRow(index.row());
    } else {
        emit editRequested(m_model->idAt(index.row()));
    }
}

void AdministratorTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    if (!m_pressedOnPart)
        QTableView::mouseMoveEvent(event);
}

void AdministratorTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void AdministratorTable::resizeEvent(QResizeEvent *event)
{
    const int row = currentIndex().row();
    const int bottom = row < 0 ? -1 : rowViewportPosition(row) + rowHeight(row);
    QTableView::resizeEvent(event);
    if (bottom > viewport()->height() && bottom <= event->oldSize().height())
        scrollTo(currentIndex(), EnsureVisible);
}

void AdministratorTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    m_delegate->setHoveredRow(row);
    updateRow(before);
    updateRow(row);
}

void AdministratorTable::updateRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        viewport()->update(QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
}

void AdministratorTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        // The view would copy a cell, whatever the role allows.
        event->ignore();
    } else if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        toggleRow(currentIndex().row());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit editRequested(currentId());
    } else if (plain && event->key() == Qt::Key_Escape && selectedCount() > 0) {
        clearSelection();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void AdministratorTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, m_header->logicalIndex(0)), QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

void AdministratorTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void AdministratorTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void AdministratorTable::updateTick()
{
    const qint64 count = m_selected->shownCount();
    m_header->setCheckState(count == 0                         ? Qt::Unchecked
                                : count == m_model->matching() ? Qt::Checked
                                                               : Qt::PartiallyChecked);
    emit selectionCountChanged();
}

void AdministratorTable::updateEdges()
{
    int first = -1;
    int last = -1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        first = first < 0 ? column : first;
        last = column;
    }
    m_delegate->setEdges(first, last);
    viewport()->update();
}

void AdministratorTable::updateGeometries()
{
    QTableView::updateGeometries();
    updateEdges();
    tellVisibleRows();
}

void AdministratorTable::tellVisibleRows()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first < 0)
        return;
    const int end = last < 0 ? m_model->rowCount() - 1 : last;
    m_model->setVisibleRange(first, end);
    m_selected->setVisibleRange(first, end);
}

} // namespace steward
