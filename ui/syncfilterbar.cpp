#include "ui/syncfilterbar.h"

#include "models/domain/folding.h"
#include "ui/facetfilter.h"
#include "ui/searchfield.h"
#include "ui/style/areas.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QLabel>
#include <QMap>

#include <array>

namespace steward {

bool SyncFilter::accepts(const SyncEntry &entry) const
{
    const QString wanted = folded(text);
    return (changes.isEmpty() || changes.contains(changeOf(entry)))
        && (organizations.isEmpty() || organizations.contains(entry.organization))
        && (wanted.isEmpty() || folded(entry.name).contains(wanted) || folded(lineOf(entry)).contains(wanted));
}

SyncFilterBar::SyncFilterBar(QWidget *parent)
    : FacetBar(tr("Search changes"), parent),
      m_change(addFacet(tr("Change"))),
      m_organization(addFacet(tr("Organization"))),
      m_remark(new QLabel)
{
    markArea(this);
    finish();
    // As wide as the list below it.
    search()->setFixedWidth(metrics::detailsMinimum);
    setTypeRole(m_remark, TypeRole::Header);
    setTextToken(m_remark, ColorToken::Text2);
    m_remark->setTextFormat(Qt::PlainText);
    addTrailing(m_remark);
}

SyncFilter SyncFilterBar::filter() const
{
    SyncFilter filter;
    filter.text = search()->text().trimmed();
    for (const QVariant &value : m_change->ticked())
        filter.changes.append(static_cast<SyncChange>(value.toInt()));
    for (const QVariant &value : m_organization->ticked())
        filter.organizations.append(value.toString());
    return filter;
}

void SyncFilterBar::clearFilter()
{
    search()->setTextSilently({});
    m_change->setTicked({});
    m_organization->setTicked({});
    updateClear();
}

void SyncFilterBar::setEntries(const QList<SyncEntry> &entries)
{
    std::array<qint64, SyncChanges> changes {};
    QMap<QString, qint64> organizations;
    for (const SyncEntry &entry : entries) {
        ++changes.at(static_cast<std::size_t>(changeOf(entry)));
        ++organizations[entry.organization];
    }
    QList<FacetFilter::Choice> choices;
    for (int i = 0; i < SyncChanges; ++i) {
        const qint64 count = changes.at(static_cast<std::size_t>(i));
        if (count > 0 || m_change->ticked().contains(i))
            choices.append({i, changeText(static_cast<SyncChange>(i)), count, false});
    }
    m_change->setChoices(choices);
    choices.clear();
    for (const QVariant &value : m_organization->ticked())
        organizations.insert(value.toString(), organizations.value(value.toString()));
    for (auto it = organizations.cbegin(); it != organizations.cend(); ++it)
        choices.append({it.key(), it.key().isEmpty() ? tr("No organization") : it.key(), *it, false});
    m_organization->setChoices(choices);
}

void SyncFilterBar::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

} // namespace steward
