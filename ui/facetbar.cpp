#include "ui/facetbar.h"

#include "ui/facetfilter.h"
#include "ui/searchfield.h"
#include "ui/style/barlayout.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QPushButton>

namespace steward {

FacetBar::FacetBar(const QString &searchText, QWidget *parent)
    : QFrame(parent),
      m_search(new SearchField(searchText, this)),
      m_row(new BarLayout(this)),
      m_clear(new QPushButton(tr("Clear"), this))
{
    setSurface(this, Surface::Base);
    setBelowMessage(false);
    m_row->setSpacing(metrics::step2);
    m_row->addWidget(m_search);
    setButtonKind(m_clear, ButtonKind::Link);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->hide();
    connect(m_search, &SearchField::searched, this, &FacetBar::change);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearFilter();
        m_search->setFocus();
        emit filterChanged();
    });
}

void FacetBar::finish()
{
    m_row->addWidget(m_clear);
    m_row->beginTrailing();
    updateClear();
}

FacetFilter *FacetBar::addFacet(const QString &title)
{
    auto *button = new FacetFilter(title, this);
    m_row->addWidget(button);
    connect(button, &FacetFilter::tickedChanged, this, &FacetBar::change);
    return button;
}

void FacetBar::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FacetBar::setBelowMessage(bool below)
{
    m_row->setContentsMargins(metrics::step4, below ? metrics::step3 : 0, metrics::step4, metrics::step3);
}

void FacetBar::change()
{
    updateClear();
    emit filterChanged();
}

void FacetBar::updateClear()
{
    m_clear->setVisible(isFiltered());
}

} // namespace steward
