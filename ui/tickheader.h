#pragma once

#include <QHeaderView>

namespace steward {

/// The header of the table: sort arrows, movable columns, and at the start of the first column the box that ticks all
/// matching rows. GUI thread.
class TickHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int Zone = 32; ///< The box reacts in the whole leading part of a row.
    static constexpr int Start = 9; ///< Where it is drawn.

    explicit TickHeader(QWidget *parent = nullptr);

    Qt::CheckState checkState() const { return m_state; }
    void setCheckState(Qt::CheckState state);
    QSize sizeHint() const override;

signals:
    void tickClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isOnTick(const QPoint &position) const;

    Qt::CheckState m_state = Qt::Unchecked;
    bool m_pressedOnTick = false;
};

} // namespace steward
