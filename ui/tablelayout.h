#pragma once

#include "models/domain/filter.h"
#include "models/items/column.h"

#include <QHash>
#include <QMap>
#include <QObject>

class QSettings;

namespace steward {

class AdministratorTable;

/// The columns of the table: how wide they begin, which are shown and in which order; the living accounts and the
/// recycle bin keep their own. Until the operator draws a column wider or narrower, what room there is belongs to the
/// columns with data. GUI thread.
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

    /// Gives data the room that is there, unless the operator has chosen widths.
    void fit();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isLast(int column) const;

    AdministratorTable &m_table;
    QMap<Column, int> m_least; ///< Widths that every column has at least.
    bool m_fitting = false;
    bool m_ownWidths = false; ///< Chosen by the operator.
    AdministratorFilter::Scope m_scope = AdministratorFilter::Scope::Living;
    QHash<int, QByteArray> m_states; ///< Of the header, by scope.
};

} // namespace steward
