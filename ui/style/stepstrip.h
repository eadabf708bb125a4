#pragma once

#include <QFrame>
#include <QStringList>

namespace steward {

/// Where a dialog of several steps stands: done ones with a tick, the present one filled. It shows only. GUI thread.
class StepStrip : public QFrame {
    Q_OBJECT

public:
    explicit StepStrip(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(int step) const;
    void paintBadge(QPainter &painter, const QRect &place, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace steward
