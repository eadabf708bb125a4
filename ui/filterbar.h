#pragma once

#include "models/domain/filter.h"
#include "models/items/facets.h"
#include "ui/facetbar.h"
#include "ui/searchfield.h"

#include <QVariant>

namespace steward {

class FacetButton;

/// A choice of a filter that is counted when somebody looks at it.
struct CountedChoice {
    FacetFilter *facet = nullptr;
    QVariant value;
    AdministratorFilter filter; ///< As if it were the only choice of its kind.
};

/// Search and conditions above the table. GUI thread.
class FilterBar : public FacetBar {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    AdministratorFilter filter() const;
    void setFilter(const AdministratorFilter &filter);
    /// What "Expiring soon" means: passwords that expire until then.
    void setExpiringUntil(Timestamp time) { m_expiringUntil = time; }
    Timestamp expiringUntil() const { return m_expiringUntil; }
    /// What days are counted from.
    void setClock(const Clock &clock) { m_clock = clock; }
    void setFacets(const Facets &facets, const Catalog &catalog);
    /// How many rows this filter of `countWanted` lets through.
    void setCount(const steward::CountedChoice &choice, qint64 count);

signals:
    /// The menu of a choice that no facet counts was opened: the rows that it would leave are to be counted.
    void countWanted(const steward::CountedChoice &choice);

protected:
    bool isFiltered() const override { return filter().isActive(); }
    void clearFilter() override;

private:
    void askForCounts(FacetFilter *facet);
    void setAmong(const std::shared_ptr<const IdSet> &ids);

    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    FacetFilter *m_type;
    FacetFilter *m_status;
    FacetFilter *m_role;
    FacetFilter *m_application;
    FacetFilter *m_organization;
    FacetFilter *m_credential;
    FacetFilter *m_more;   ///< What is counted only when somebody looks.
    FacetButton *m_chosen; ///< Only these rows; a press shows all again.
    std::shared_ptr<const IdSet> m_among;
    Timestamp m_expiringUntil = 0;
    Clock m_clock = systemClock();
};

} // namespace steward
