#pragma once

#include "models/items/administratormodel.h"
#include "models/items/selectionreview.h"

#include <QItemSelectionModel>

namespace steward {

/// The selected accounts, whether they are shown or not: they stay selected when a new filter hides them. All are a bit
/// each; of the rows around those that the view shows they are the selection of this model too, for the view and for
/// assistive technology. Everything at once stays bound to its filter: rows that match later are offered. Living
/// accounts and the recycle bin have a selection each. GUI thread; no call takes 16 ms for a million rows.
class SelectedRows : public QItemSelectionModel {
    Q_OBJECT

public:
    explicit SelectedRows(AdministratorModel &model, QObject *parent = nullptr);

    const SelectionSummary &summary() const { return m_now.summary; }
    qint64 count() const { return static_cast<qint64>(m_now.ids.size()); }
    qint64 shownCount() const { return m_now.shown; }
    qint64 hiddenCount() const { return count() - shownCount(); }
    bool isRowSelected(int row) const;

    /// Ascending.
    std::shared_ptr<const std::vector<quint32>> ids() const;
    /// Those shown in their order, then the others.
    QList<AdministratorId> idList() const;
    std::shared_ptr<const IdSet> set() const { return std::make_shared<const IdSet>(m_now.ids); }
    /// The filter when exactly the rows that match it are selected, and were selected as such.
    std::optional<AdministratorFilter> allMatching() const;
    /// Rows that match the filter of "select all" and came later.
    qint64 moreMatching() const { return static_cast<qint64>(m_more.size()); }

    void selectAll();
    void deselectShown();
    void deselectHidden();
    void deselectAll();
    void includeMore();
    /// The selection of the scope that the model is asked for counts from now on; the other one stands still.
    void followScope();
    /// Rows that the view shows.
    void setVisibleRange(int first, int last);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void reset() override;

signals:
    /// What is selected, shown or counted is different.
    void changed();

private:
    struct State {
        IdSet ids;
        SelectionSummary summary;
        qint64 shown = 0;
    };

    /// What is selected in the scope that is not asked for.
    struct Aside {
        State state;
        std::optional<AdministratorFilter> filter;
    };

    void apply(std::size_t first, std::size_t last, SelectionFlags command);
    void set(quint32 id, quint8 flags, bool selected);
    void finish();
    /// The rows shown are others than before.
    void recount();
    void mirror();
    void dropGone(const QList<AdministratorId> &touched, const QList<Administrator> &rows);
    void review();
    void take(const SelectionReview &review);

    AdministratorModel &m_model;
    State m_now;
    State m_base; ///< Without the last command, which the next one may replace (Qt's "current selection").
    Aside m_aside;
    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    std::optional<AdministratorFilter> m_filter; ///< Of "select all".
    bool m_exact = false;
    std::vector<quint32> m_more;
    mutable std::shared_ptr<const std::vector<quint32>> m_ids;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_ofView = false; ///< The base class clears its own selection, not what is selected.
    quint64 m_version = 0;
    bool m_reviewing = false;
    bool m_reviewAgain = false;
};

} // namespace steward
