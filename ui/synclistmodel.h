#pragma once

#include "ui/syncfilterbar.h"

#include <QAbstractListModel>

namespace steward {

/// The accounts of a SyncOverview under the headings of their sections; headings cannot be chosen. GUI thread.
class SyncListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, CountRole, LineRole, IconRole, TokenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const SyncOverview &overview, const SyncFilter &filter);
    /// Null for a heading.
    const SyncEntry *entryAt(int row) const;
    /// The row of this entry; -1 when it is not shown.
    int rowOf(const QUuid &uid, SyncEntry::Kind kind) const;
    /// The first row that is no heading; -1 when there is none.
    int firstEntry() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        SyncSection section;
        qint64 count = 0;     ///< Of a heading.
        qsizetype entry = -1; ///< -1: a heading.
        QString line = {};
    };

    QList<SyncEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace steward
