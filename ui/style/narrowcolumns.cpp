#include "ui/style/narrowcolumns.h"

#include <QEvent>
#include <QTableView>

namespace steward {

namespace {

class NarrowColumns : public QObject {
public:
    NarrowColumns(QTableView *table, const QList<std::pair<int, int>> &columns)
        : QObject(table), m_table(table), m_columns(columns)
    {
        table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            for (const auto &[column, width] : std::as_const(m_columns))
                m_table->setColumnHidden(column, m_table->viewport()->width() < width);
        }
        return QObject::eventFilter(object, event);
    }

private:
    QTableView *m_table;
    QList<std::pair<int, int>> m_columns;
};

} // namespace

void hideWhenNarrow(QTableView *table, const QList<std::pair<int, int>> &columns)
{
    new NarrowColumns(table, columns);
}

} // namespace steward
