#pragma once

#include <QHeaderView>

namespace steward {

/// The roles above the matrix: name in up to two lines, below it how many people have it; the shown one is marked. GUI
/// thread.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    void setShownSection(int section);
    QSize sizeHint() const override;
    /// The width below which a name would be cut inside a word.
    int leastWidth() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString nameOf(int section) const;

    int m_shown = -1;
};

/// The privileges beside the matrix, under the titles of their sections. Never scrolls away. GUI thread.
class PrivilegeHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit PrivilegeHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isTitle(int section) const;
};

} // namespace steward
