#pragma once

#include "models/items/selectionreview.h"
#include "ui/bulkeditflow.h"
#include "ui/exportflow.h"

namespace steward {

class AdministratorModel;
class AdministratorTable;
class TableLayout;

/// What the table of accounts shows and has selected, as verbs take it: the selected rows, otherwise the current one.
/// GUI thread.
class ChosenAccounts {
public:
    ChosenAccounts(const AdministratorTable &table, const AdministratorModel &model, const TableLayout &layout)
        : m_table(table), m_model(model), m_layout(layout)
    {
    }

    QList<AdministratorId> ids() const;
    bool areSeveral() const;
    SelectionSummary summary() const;
    /// Everything that is selected, shown or not; with its conditions when it is all that matches them.
    BulkTarget bulkTarget() const;
    /// What is shown and selected now, for a file.
    ExportOffer exportOffer() const;
    /// The same for the clipboard: without a selection the current row.
    ExportOffer copyOffer() const;

private:
    QStringList names() const;

    const AdministratorTable &m_table;
    const AdministratorModel &m_model;
    const TableLayout &m_layout;
};

} // namespace steward
