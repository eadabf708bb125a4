#pragma once

#include <QLabel>

namespace steward {

/// A plain line that is cut with an ellipsis where the room ends, and then has its whole text as tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace steward
