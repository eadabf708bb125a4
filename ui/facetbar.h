#pragma once

#include <QFrame>

class QPushButton;

namespace steward {

class BarLayout;
class FacetFilter;
class SearchField;

/// Search and facets above a table, what clears them, and buttons at the trailing end; in
/// several lines where the window is narrow. GUI thread.
class FacetBar : public QFrame {
    Q_OBJECT

public:
    SearchField *search() const { return m_search; }
    /// A button at the trailing end of the bar.
    void addTrailing(QWidget *widget);
    /// A message stands right above: room between the two.
    void setBelowMessage(bool below);

signals:
    void filterChanged();

protected:
    FacetBar(const QString &searchText, QWidget *parent);

    FacetFilter *addFacet(const QString &title);
    BarLayout *row() const { return m_row; }
    /// Behind the last facet: the button that clears all.
    void finish();
    /// The operator changed something.
    void change();
    void updateClear();
    virtual bool isFiltered() const = 0;
    virtual void clearFilter() = 0;

private:
    SearchField *m_search;
    BarLayout *m_row;
    QPushButton *m_clear;
};

} // namespace steward
