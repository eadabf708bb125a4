#include "ui/rolematrix.h"

#include "ui/rolematrixdelegate.h"
#include "ui/rolematrixheader.h"
#include "ui/style/areas.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>

namespace steward {

RoleMatrix::RoleMatrix(RoleMatrixModel *model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new RoleMatrixDelegate(this)),
      m_header(new RoleHeader(this)),
      m_corner(new QLabel(tr("Privilege"), this)),
      m_cornerLine(new QFrame(m_corner))
{
    markArea(this);
    setHorizontalHeader(m_header);
    setVerticalHeader(new PrivilegeHeader(this));
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Roles and privileges"));
    setSelectionMode(NoSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSurface(m_corner, Surface::Pane);
    setSurface(m_cornerLine, Surface::Hairline);
    setTypeRole(m_corner, TypeRole::Header);
    setTextToken(m_corner, ColorToken::Text2);
    m_corner->setContentsMargins(metrics::step2, 0, metrics::step2, 0);
    fitRows();
    // Pressing a header would move to the first cell of its row or column.
    for (const QHeaderView *header : {verticalHeader(), horizontalHeader()}) {
        disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
        disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    }
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        if (m_model->isSection(row))
            m_model->toggleSection(row);
        else
            setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
    });
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int column) { setCurrentIndex(m_model->index(qMax(0, currentIndex().row()), column)); });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const int column = m_header->logicalIndexAt(position);
        if (column >= 0)
            emit roleMenuRequested(m_model->roles().at(column).id, m_header->mapToGlobal(position));
    });
    const auto refit = [this] {
        fitColumns();
        setShownRole(m_shown);
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, refit);
}

RoleId RoleMatrix::currentRole() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->roles().at(index.column()).id : RoleId();
}

std::optional<Privilege> RoleMatrix::currentPrivilege() const
{
    return m_model->privilegeAt(currentIndex().row());
}

void RoleMatrix::choose(RoleId role, std::optional<Privilege> privilege)
{
    const int row = privilege ? m_model->rowOf(*privilege) : currentIndex().row();
    const QModelIndex index = m_model->index(qMax(0, row), m_model->columnOf(role));
    if (index.isValid())
        setCurrentIndex(index);
}

void RoleMatrix::keepCurrent()
{
    if (currentIndex().isValid() || m_model->rowCount() == 0 || m_model->columnCount() == 0)
        return;
    // Owner, the first one, is never changed.
    setCurrentIndex(m_model->index(0, qMin(1, m_model->columnCount() - 1)));
}

void RoleMatrix::setShownRole(RoleId role)
{
    m_shown = role;
    const int column = m_model->columnOf(role);
    m_delegate->setShownColumn(column);
    m_header->setShownSection(column);
    viewport()->update();
}

void RoleMatrix::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model->isSection(index.row())) {
        m_model->toggleSection(index.row());
        return;
    }
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void RoleMatrix::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        activate(currentIndex());
    else if (plain && enter && currentIndex().isValid())
        emit editRequested();
    else if (event->key() == Qt::Key_Escape && m_model->isDirty())
        emit discardRequested();
    else
        QTableView::keyPressEvent(event);
}

void RoleMatrix::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool onBox = index.isValid() && event->button() == Qt::LeftButton
        && (m_model->isSection(index.row()) || RoleMatrixDelegate::tickZone(visualRect(index)).contains(position));
    m_pressed = onBox ? QPersistentModelIndex(index) : QPersistentModelIndex();
}

void RoleMatrix::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (pressed.isValid() && indexAt(event->position().toPoint()) == pressed)
        activate(pressed);
}

void RoleMatrix::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit roleMenuRequested(m_model->roles().at(index.column()).id,
                           byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RoleMatrix::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RoleMatrix::focusInEvent(QFocusEvent *event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RoleMatrix::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RoleMatrix::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RoleMatrix::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged();
}

void RoleMatrix::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(QRect(verticalHeader()->geometry().left(), m_header->geometry().top(),
                                verticalHeader()->width(), m_header->height()));
    m_cornerLine->setGeometry(0, m_corner->height() - 1, m_corner->width(), 1);
}

/// The columns share the room; none gets so narrow that a name could not be read.
void RoleMatrix::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int room = viewport()->width();
    const int width = qMax(room / columns, m_header->leastWidth());
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, width);
    if (const int rest = room - width * columns; rest > 0)
        setColumnWidth(columns - 1, width + rest);
}

void RoleMatrix::fitRows()
{
    verticalHeader()->setMinimumSectionSize(metrics::minimumTarget);
    verticalHeader()->setDefaultSectionSize(qMax(metrics::compactRow, fontMetrics().height() + metrics::step2));
}

} // namespace steward
