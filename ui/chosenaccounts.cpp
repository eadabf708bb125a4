#include "ui/chosenaccounts.h"

#include "models/domain/filterconditions.h"
#include "models/items/administratormodel.h"
#include "models/items/selectedrows.h"
#include "ui/administratortable.h"
#include "ui/tablelayout.h"

namespace steward {

QList<AdministratorId> ChosenAccounts::ids() const
{
    return m_table.chosenIds();
}

bool ChosenAccounts::areSeveral() const
{
    return m_table.selectedCount() > 1;
}

SelectionSummary ChosenAccounts::summary() const
{
    const SelectionSummary summary = m_table.selected().summary();
    if (summary.count() > 0 || !m_table.currentIndex().isValid())
        return summary;
    const Administrator *row = m_model.administratorAt(m_table.currentIndex().row());
    const bool person = row && row->kind == Kind::Person;
    return {person ? 1 : 0, person ? 0 : 1, row && row->suspended ? 1 : 0};
}

BulkTarget ChosenAccounts::bulkTarget() const
{
    BulkTarget target;
    target.ids = m_table.selected().ids();
    if (const auto filter = m_table.selected().allMatching(); filter && !filter->among)
        target.conditions = conditionsOf(*filter, m_model.catalog());
    else
        target.names = names();
    for (const auto &[organization, rows] : m_model.facets().organizations)
        target.organizations.append(organization);
    return target;
}

/// Their user names, when they are few and all at hand.
QStringList ChosenAccounts::names() const
{
    if (m_table.selectedCount() > BulkTarget::MostNamed || m_table.selected().hiddenCount() > 0)
        return {};
    QStringList names;
    for (const int row : m_model.rowsOf(m_table.selectedIds())) {
        const Administrator *account = m_model.administratorAt(row);
        if (!account)
            return {};
        names.append(account->userName);
    }
    names.sort();
    return names;
}

ExportOffer ChosenAccounts::exportOffer() const
{
    ExportOffer offer;
    offer.question.filter = m_model.filter();
    offer.question.column = m_model.sortColumn();
    offer.question.order = m_model.sortOrder();
    offer.matching = m_model.matching();
    offer.selected = m_table.selectedIds();
    offer.columns = m_layout.columns();
    return offer;
}

ExportOffer ChosenAccounts::copyOffer() const
{
    ExportOffer offer = exportOffer();
    offer.selected = m_table.chosenIds();
    return offer;
}

} // namespace steward
