#pragma once

#include "models/items/rowpages.h"
#include "models/items/selectionreview.h"

#include <QAbstractTableModel>
#include <QItemSelection>
#include <QPointer>

namespace steward {

class SelectedRows;

/// The table of administrators, for a million rows: it keeps the ordered ids of what matches and a few thousand rows
/// around what is seen; order, filter and search are answered by a RowIndex in the reader thread. GUI thread; no call
/// takes 16 ms. The source must outlive it.
///
/// A new order or filter arrives as one layout change, which keeps persistent indexes by row.
class AdministratorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = steward::Column;
    enum DataRole {
        AdministratorRole = Qt::UserRole + 1, ///< The whole Administrator, once it was read.
        IdRole,                               ///< AdministratorId
        LoadingRole                           ///< true until the row was read; its texts are empty then.
    };

    explicit AdministratorModel(RowSource &source, QObject *parent = nullptr);
    ~AdministratorModel() override;

    void setQuery(const AdministratorFilter &filter, Column column, Qt::SortOrder order);
    /// Rows that a view shows now: they and their neighbours are read first.
    void setVisibleRange(int first, int last);

    const AdministratorFilter &filter() const { return m_question.filter; }
    Column sortColumn() const { return m_question.column; }
    Qt::SortOrder sortOrder() const { return m_question.order; }

    /// The ticked rows, which the Name column tells as its check state.
    void setTicks(SelectedRows *ticks);
    /// The remote makes and mails the passwords: the column of credentials says so.
    void setServerIssues(bool issues);
    RowSource &source() const { return m_source; }
    const ShownRows &shownRows() const { return *m_shown; }

    /// Rows that match; those shown, once `isComplete()`.
    qint64 matching() const { return static_cast<qint64>(m_shown->size()); }
    /// All rows of the scope: living ones, or those in the recycle bin.
    qint64 total() const { return m_total; }
    qint64 totalOf(Kind kind) const { return kind == Kind::ApiUser ? m_totalApiUsers : m_total - m_totalApiUsers; }
    const Facets &facets() const { return m_facets; }
    const Catalog &catalog() const { return *m_catalog; }
    bool hasFirstPage() const { return m_answered; }
    /// Whether the whole directory was read; before, some first rows are shown.
    bool isComplete() const { return m_complete; }

    Timestamp now() const { return m_source.now(); }
    AdministratorId idAt(int row) const;
    /// The row if it is at hand, else null (and it is fetched). Valid until the next call of the event loop.
    const Administrator *administratorAt(int row) const;
    /// Where these administrators stand; those that are not shown are left out.
    QHash<AdministratorId, int> rowsOf(const QList<AdministratorId> &ids) const;
    /// First and last rows, in order and without overlaps.
    QList<std::pair<std::size_t, std::size_t>> rangesOf(const QItemSelection &selection) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// The rows shown are the complete answer to the last query.
    void queryFinished();
    /// matching(), total() or facets() changed.
    void countsChanged();
    /// Names of applications or roles changed.
    void catalogChanged();
    /// Order or filter change now; selections are still those of the old rows.
    void aboutToRearrange();
    /// The rows could not be read.
    void failed(const steward::Error &error);

private:
    enum class Cause { Query, Change };

    void ask(Cause cause);
    void take(RowAnswer &answer);
    void show(RowAnswer &answer);
    void showByLayout(const std::shared_ptr<ShownRows> &rows);
    void showBySteps(const std::vector<RowStep> &steps, const ShownRows &after);
    void useCatalog(const std::shared_ptr<const Catalog> &catalog);
    void takeChanged(const QList<AdministratorId> &touched, const QList<Administrator> &rows);
    void forget();

    void emitRowsChanged(std::size_t first, std::size_t last);
    void emitPlacesChanged(const std::vector<quint32> &ids);

    RowSource &m_source;
    RowQuestion m_question; ///< As it stands now; `shown` and `touched` are filled in when asked.
    std::shared_ptr<ShownRows> m_shown;
    std::shared_ptr<const Catalog> m_catalog;
    bool m_serverIssues = false;
    Facets m_facets;
    qint64 m_total = 0;
    qint64 m_totalApiUsers = 0;
    bool m_answered = false;
    bool m_complete = false;

    quint64 m_number = 0;     ///< Of the last question; answers to earlier ones are dropped.
    bool m_asking = false;    ///< Its answer is still to come …
    bool m_askAgain = false;  ///< … and something changed meanwhile.
    bool m_sameQuery = false; ///< The rows shown answer the same filter and order.
    QFuture<Result<RowAnswer>> m_running;
    std::vector<quint32> m_touched; ///< Changed since the rows shown were found.

    QPointer<SelectedRows> m_ticks;
    mutable RowPages m_pages;
};

} // namespace steward
