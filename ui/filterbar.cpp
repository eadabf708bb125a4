#include "ui/filterbar.h"

#include "models/domain/folding.h"
#include "ui/facetfilter.h"
#include "ui/morefilters.h"
#include "ui/style/areas.h"
#include "ui/style/barlayout.h"

#include <QHBoxLayout>
#include <QMenu>

#include <chrono>

namespace steward {

namespace {

constexpr int ExpiringSoon = -1; ///< Beside the states of a credential.

template <typename Value> QVariant variantOf(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return static_cast<int>(value);
    else if constexpr (std::is_same_v<Value, QString>)
        return value;
    else
        return value.value;
}

template <typename Value> QVariantList variantsOf(const QList<Value> &list)
{
    QVariantList variants;
    for (const Value &value : list)
        variants.append(variantOf(value));
    return variants;
}

template <typename Value> QList<Value> valuesOf(const QVariantList &variants)
{
    QList<Value> values;
    for (const QVariant &variant : variants) {
        if constexpr (std::is_enum_v<Value>)
            values.append(static_cast<Value>(variant.toInt()));
        else if constexpr (std::is_same_v<Value, QString>)
            values.append(variant.toString());
        else
            values.append(Value {variant.toLongLong()});
    }
    return values;
}

template <typename Value> void read(const FacetFilter *facet, QList<Value> &any, QList<Value> &none)
{
    any = valuesOf<Value>(facet->ticked());
    none = valuesOf<Value>(facet->leftOut());
}

template <typename Value> void tick(FacetFilter *facet, const QList<Value> &any, const QList<Value> &none)
{
    facet->setTicked(variantsOf(any), variantsOf(none));
}

/// To the minute, so that the same question stays the same for a while.
Timestamp minuteOf(Timestamp time)
{
    return time - time % std::chrono::milliseconds(std::chrono::minutes(1)).count();
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : FacetBar(tr("Search name or email"), parent),
      m_type(addFacet(tr("Type"))),
      m_status(addFacet(tr("Status"))),
      m_role(addFacet(tr("Role"))),
      m_application(addFacet(tr("Application"))),
      m_organization(addFacet(tr("Organization"))),
      m_credential(addFacet(tr("Credentials"))),
      m_more(addFacet(tr("More"))),
      m_chosen(new FacetButton(QString(), this))
{
    markArea(this);
    m_chosen->setActive(true);
    m_chosen->setToolTip(tr("Show the other rows too"));
    // Other than a facet, it has no menu to open.
    m_chosen->setPopupMode(QToolButton::DelayedPopup);
    connect(m_chosen, &QToolButton::clicked, this, [this] {
        setAmong({});
        change();
    });
    row()->addWidget(m_chosen);
    m_more->setChoices(moreChoices({}, {}));
    for (FacetFilter *facet : {m_more, m_credential})
        connect(facet, &FacetFilter::opened, this, [this, facet] { askForCounts(facet); });
    setAmong({});
    finish();
}

void FilterBar::clearFilter()
{
    AdministratorFilter none;
    none.scope = m_scope;
    setFilter(none);
}

AdministratorFilter FilterBar::filter() const
{
    AdministratorFilter filter;
    filter.scope = m_scope;
    filter.text = cleaned(search()->text());
    ExcludedValues &none = filter.excluded;
    read(m_type, filter.kinds, none.kinds);
    read(m_status, filter.statuses, none.statuses);
    read(m_role, filter.roles, none.roles);
    read(m_application, filter.applications, none.applications);
    read(m_organization, filter.organizations, none.organizations);
    QVariantList states = m_credential->ticked();
    if (states.removeAll(ExpiringSoon) > 0)
        filter.expiresUntil = m_expiringUntil;
    filter.credentials = valuesOf<CredentialState>(states);
    none.credentials = valuesOf<CredentialState>(m_credential->leftOut());
    readMore(m_more->ticked(), m_more->leftOut(), filter);
    filter.among = m_among;
    return filter.at(minuteOf(m_clock()));
}

void FilterBar::setFilter(const AdministratorFilter &filter)
{
    m_scope = filter.scope;
    search()->setTextSilently(filter.text);
    const ExcludedValues &none = filter.excluded;
    tick(m_type, filter.kinds, none.kinds);
    tick(m_status, filter.statuses, none.statuses);
    tick(m_role, filter.roles, none.roles);
    tick(m_application, filter.applications, none.applications);
    tick(m_organization, filter.organizations, none.organizations);
    QVariantList states = variantsOf(filter.credentials);
    AdministratorFilter rest = filter;
    if (filter.expiresUntil != 0 && filter.expiresUntil == m_expiringUntil && filter.expiresInDays == 0) {
        states.append(ExpiringSoon);
        rest.expiresUntil = 0;
    }
    m_credential->setTicked(states, variantsOf(none.credentials));
    const MoreValues more = moreValues(rest);
    m_more->setChoices(moreChoices(more.wanted, more.leftOut));
    m_more->setTicked(more.wanted, more.leftOut);
    setAmong(filter.among);
    updateClear();
}

void FilterBar::setAmong(const std::shared_ptr<const IdSet> &ids)
{
    m_among = ids;
    const QString text = ids ? tr("%Ln chosen row(s)", nullptr, static_cast<int>(ids->size())) : QString();
    m_chosen->setText(text);
    m_chosen->setAccessibleName(text);
    m_chosen->setVisible(ids != nullptr);
}

void FilterBar::setFacets(const Facets &facets, const Catalog &catalog)
{
    QList<FacetFilter::Choice> choices;
    for (const auto &[kind, count] : facets.kinds)
        choices.append({static_cast<int>(kind), kind == Kind::Person ? tr("Administrator") : tr("API user"), count});
    m_type->setChoices(choices);
    choices.clear();
    for (const auto &[status, count] : facets.statuses)
        choices.append(
            {static_cast<int>(status), status == Status::Active ? tr("Active") : tr("Login suspended"), count});
    m_status->setChoices(choices);
    choices.clear();
    for (const auto &[role, count] : facets.roles)
        choices.append({role.value, role.isNull() ? tr("No role") : catalog.roleName(role), count});
    m_role->setChoices(choices);
    choices.clear();
    for (const auto &[application, count] : facets.applications)
        choices.append({application.value,
                        application.isNull() ? tr("No application") : catalog.applicationName(application), count});
    m_application->setChoices(choices);
    choices.clear();
    for (const auto &[organization, count] : facets.organizations)
        choices.append({organization, organization.isEmpty() ? tr("No organization") : organization, count});
    m_organization->setChoices(choices);
    qint64 expiring = -1;
    for (const FacetFilter::Choice &choice : m_credential->choices()) {
        if (choice.value == ExpiringSoon)
            expiring = choice.count;
    }
    choices.clear();
    if (m_expiringUntil != 0)
        choices.append({ExpiringSoon, tr("Expiring soon"), expiring, false});
    for (const auto &[state, count] : facets.credentials)
        choices.append({static_cast<int>(state), credentialStateText(state), count});
    m_credential->setChoices(choices);
    for (FacetFilter *facet : {m_more, m_credential}) {
        if (facet->menu()->isVisible())
            askForCounts(facet);
    }
}

void FilterBar::askForCounts(FacetFilter *facet)
{
    for (const FacetFilter::Choice &choice : facet->choices()) {
        AdministratorFilter only = filter();
        if (facet == m_more) {
            setOnlyMore(choice.value, only);
        } else if (choice.value == ExpiringSoon) {
            only.credentials.clear();
            only.excluded.credentials.clear();
            only.expiresUntil = m_expiringUntil;
        } else {
            continue;
        }
        emit countWanted({facet, choice.value, only.at(minuteOf(m_clock()))});
    }
}

void FilterBar::setCount(const CountedChoice &choice, qint64 count)
{
    choice.facet->setCount(choice.value, count);
}

} // namespace steward
