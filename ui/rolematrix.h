#pragma once

#include "models/items/rolematrixmodel.h"

#include <QTableView>

class QLabel;

namespace steward {

class RoleHeader;
class RoleMatrixDelegate;

/// The matrix of privileges and roles. Arrows move, Space ticks or folds a section, Enter edits the role; the
/// privileges stand in the header of the rows, which stays where it is. One tab stop. GUI thread.
class RoleMatrix : public QTableView {
    Q_OBJECT

public:
    explicit RoleMatrix(RoleMatrixModel *model, QWidget *parent = nullptr);

    RoleMatrixModel *matrix() const { return m_model; }
    /// Of the current cell; null when there is none.
    RoleId currentRole() const;
    std::optional<Privilege> currentPrivilege() const;
    /// Makes a role's column current, in the current row unless another one is named.
    void choose(RoleId role, std::optional<Privilege> privilege = {});
    /// Marks the column of the role that the pane shows.
    void setShownRole(RoleId role);
    /// Keeps a current cell while there is one.
    void keepCurrent();

signals:
    void currentCellChanged();
    void discardRequested();
    /// The role of the current cell is to be edited.
    void editRequested();
    void roleMenuRequested(steward::RoleId role, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    void activate(const QModelIndex &index);
    void fitColumns();
    void fitRows();

    RoleMatrixModel *m_model;
    RoleMatrixDelegate *m_delegate;
    RoleHeader *m_header;
    QLabel *m_corner;
    QFrame *m_cornerLine;
    RoleId m_shown;
    QPersistentModelIndex m_pressed; ///< The cell on whose box the button went down.
};

} // namespace steward
