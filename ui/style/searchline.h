#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>

namespace steward {

/// A line in which a search is typed, with its icon and a button that clears it, both with names.
class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(const QString &placeholder, QWidget *parent = nullptr);

    /// Up, Down and the page keys move through what was found while the line keeps the keyboard; rows that cannot be
    /// chosen are stepped over.
    void moveIn(QAbstractItemView *found) { m_found = found; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveBy(int rows);

    QPointer<QAbstractItemView> m_found;
};

} // namespace steward
