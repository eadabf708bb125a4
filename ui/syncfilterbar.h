#pragma once

#include "ui/facetbar.h"
#include "ui/synclook.h"

class QLabel;

namespace steward {

/// Which accounts of the Sync page are listed. A value.
struct SyncFilter {
    QString text; ///< In the name or in what there is to say.
    QList<SyncChange> changes;
    QStringList organizations;

    bool isActive() const { return !text.isEmpty() || !changes.isEmpty() || !organizations.isEmpty(); }
    bool accepts(const SyncEntry &entry) const;
};

/// Search and conditions above the list of the Sync page. GUI thread.
class SyncFilterBar : public FacetBar {
    Q_OBJECT

public:
    explicit SyncFilterBar(QWidget *parent = nullptr);

    SyncFilter filter() const;
    void clear() { clearFilter(); }
    /// What can be chosen, with counts.
    void setEntries(const QList<SyncEntry> &entries);
    /// A sentence at the trailing end.
    void setRemark(const QString &remark);

protected:
    bool isFiltered() const override { return filter().isActive(); }
    void clearFilter() override;

private:
    FacetFilter *m_change;
    FacetFilter *m_organization;
    QLabel *m_remark;
};

} // namespace steward
