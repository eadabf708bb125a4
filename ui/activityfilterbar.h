#pragma once

#include "models/domain/activityfilter.h"
#include "models/domain/catalog.h"
#include "models/store/activityrows.h"
#include "ui/facetbar.h"

#include <QDate>

class QPushButton;

namespace steward {

class FacetButton;

/// Search and conditions above the activity. GUI thread.
class ActivityFilterBar : public FacetBar {
    Q_OBJECT

public:
    explicit ActivityFilterBar(QWidget *parent = nullptr);

    /// With the days as they are meant today.
    ActivityFilter filter() const;
    void clear();
    /// The entries of one account, of any time.
    void showRecord(AdministratorId id, const QString &name);
    void setCounts(const ActivityCounts &counts);
    void setCatalog(const Catalog &catalog, const QStringList &organizations);
    FacetButton *dates() const { return m_dates; }

    /// Days as somebody chooses them.
    enum class Span : quint8 { Any, Today, Week, Month, Between };
    void setSpan(Span span, const QDate &first = {}, const QDate &last = {});

protected:
    bool isFiltered() const override { return filter().isActive(); }
    void clearFilter() override { clear(); }

private:
    void buildDates();
    void chooseBetween();
    void updateDates();

    FacetButton *m_dates;
    FacetFilter *m_action;
    FacetFilter *m_operator;
    FacetFilter *m_organization;
    FacetFilter *m_application;
    QPushButton *m_record; ///< Takes the account away that the entries are of.
    Span m_span = Span::Any;
    QDate m_first;
    QDate m_last;
    AdministratorId m_recordId;
    QList<ActivityOperator> m_operators; ///< Those that can be chosen.
};

} // namespace steward
