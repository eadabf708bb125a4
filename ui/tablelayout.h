#pragma once

#include "models/domain/filter.h"
#include "models/items/column.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace steward {

class AdministratorTable;

/// The columns of the table: how wide they begin, which are shown and in which order; the living accounts and the
/// recycle bin keep their own. GUI thread.
class TableLayout : public QObject {
    Q_OBJECT

public:
    explicit TableLayout(AdministratorTable &table);

    /// Those shown, in their order.
    QList<Column> columns() const;
    void setColumns(const QList<Column> &columns);
    /// Asks which are shown.
    void choose(QWidget *parent);
    void setScope(AdministratorFilter::Scope scope);
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    AdministratorTable &m_table;
    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    QHash<int, QByteArray> m_states; ///< Of the header, by scope.
};

} // namespace steward
