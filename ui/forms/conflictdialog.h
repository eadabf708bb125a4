#pragma once

#include "models/domain/catalog.h"
#include "models/domain/patch.h"
#include "ui/forms/formdialog.h"

class QButtonGroup;

namespace steward {

/// An edit met a row that somebody else changed meanwhile: for each field that both changed, the operator chooses a
/// side; none is chosen beforehand. saveRequested() comes with everything chosen. GUI thread.
class ConflictDialog : public FormDialog {
    Q_OBJECT

public:
    /// `name` of the row; `merge` as the domain made it.
    ConflictDialog(const QString &name, const Merge &merge, const Catalog &catalog, QWidget *parent = nullptr);

    /// What is to be changed in the row as it stands now: the merged fields, and those where "yours" was chosen.
    Patch patch() const;

private:
    void addConflict(const FieldConflict &conflict, const Catalog &catalog);

    Merge m_merge;
    QMap<Field, QButtonGroup *> m_choices;
};

} // namespace steward
