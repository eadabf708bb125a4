#pragma once

#include "models/domain/administrator.h"

#include <QTableView>

namespace steward {

class AdministratorDelegate;
class AdministratorModel;
class SelectedRows;
class TickHeader;

/// The table of administrators: the ticked rows are the selection. Click selects one, a click on the box or Space
/// toggles, Shift extends; the header's box ticks all that match. GUI thread.
class AdministratorTable : public QTableView {
    Q_OBJECT

public:
    explicit AdministratorTable(AdministratorModel *model, QWidget *parent = nullptr);

    AdministratorModel *administrators() const { return m_model; }
    /// What is selected, shown or not.
    SelectedRows &selected() const { return *m_selected; }
    qint64 selectedCount() const;
    /// Every row shown is selected.
    bool allSelected() const;
    QList<AdministratorId> selectedIds() const;
    /// The selected rows, or else the current one.
    QList<AdministratorId> chosenIds() const;
    AdministratorId currentId() const;
    /// Makes a row current and selected, and scrolls to it.
    void choose(int row);
    void toggleAll();
    /// Rows that are selected and not shown stay selected.
    void selectAll() override;
    void clearSelection();
    TickHeader *tickHeader() const { return m_header; }
    /// Row height and texts after a change of look.
    void refreshLook();

signals:
    void editRequested(steward::AdministratorId id);
    void selectionCountChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// A current row that is seen stays in view when a bar takes room, or the window.
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void toggleRow(int row);
    /// After the current row went: the one that took its place becomes current.
    void goToNextRow();
    void setHoveredRow(int row);
    void updateRow(int row);
    void updateTick();
    void updateEdges();
    void tellVisibleRows();
    bool isOnTick(const QPoint &position, const QModelIndex &index) const;

    AdministratorModel *m_model;
    AdministratorDelegate *m_delegate;
    SelectedRows *m_selected = nullptr;
    TickHeader *m_header;
    int m_hoveredRow = -1;
    int m_nextRow = -1;
    bool m_pressedOnPart = false;
};

} // namespace steward
