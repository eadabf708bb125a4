#pragma once

#include "models/domain/filter.h"
#include "models/items/facets.h"

#include <QFrame>
#include <QLineEdit>
#include <QTimer>
#include <QVariant>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace steward {

class FacetButton;
class FacetFilter;

/// The search field with its key hint; tells the text after a short rest. GUI thread.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// Without searching for it.
    void setTextSilently(const QString &text);

signals:
    void searched(const QString &text);
    /// Down was pressed: on to the rows.
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
};

/// A choice of a filter that is counted when somebody looks at it.
struct CountedChoice {
    FacetFilter *facet = nullptr;
    QVariant value;
    AdministratorFilter filter; ///< As if it were the only choice of its kind.
};

/// Search and conditions above the table. GUI thread.
class FilterBar : public QFrame {
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
    /// A message stands right above: room between the two.
    void setBelowMessage(bool below);
    SearchField *search() const { return m_search; }
    /// A button at the trailing end of the bar.
    void addTrailing(QWidget *widget);

signals:
    /// The menu of a choice that no facet counts was opened: the rows that it would leave are to be counted.
    void countWanted(const steward::CountedChoice &choice);
    void filterChanged();

private:
    void askForCounts(FacetFilter *facet);
    FacetFilter *addFacet(const QString &title);
    void setAmong(const std::shared_ptr<const IdSet> &ids);
    void updateClear();

    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    SearchField *m_search;
    QHBoxLayout *m_row;
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
    QPushButton *m_clear;
};

} // namespace steward
