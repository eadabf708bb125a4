#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <memory>

namespace steward {

/// One way to put the table of administrators under a QTableView. Main thread.
class Contender {
public:
    virtual ~Contender() = default;
    virtual QAbstractItemModel *model() = 0;
    /// Begins to read; the first rows may come later.
    virtual void start() = 0;
    /// Reads all rows, as far as that does not happen by itself.
    virtual void fetchAll() = 0;
    virtual bool isComplete() const = 0;
    virtual void sortByEmail(Qt::SortOrder order) = 0;
    virtual void sortByName(Qt::SortOrder order) = 0;
    virtual void filter(const QString &text) = 0;
    /// Whether the last order or filter is shown.
    virtual bool isSettled() const = 0;
    virtual bool isLoaded(int row) const = 0;
    virtual void setVisible(int first, int last) = 0;
};

/// "steward", "query" (QSqlQueryModel) or "proxy" (QSqlTableModel with QSortFilterProxyModel) over a directory file.
std::unique_ptr<Contender> makeContender(const QString &name, const QString &path, double &openMs);

} // namespace steward
