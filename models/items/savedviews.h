#pragma once

#include "models/domain/filter.h"
#include "models/items/column.h"

#include <QObject>
#include <QStringList>

class QSettings;

namespace steward {

/// What a table showed, under a name: the filter as conditions, so that it stays readable when a role or an application
/// is gone.
struct SavedView {
    QString name;
    QStringList conditions;
    Column sortColumn = Column::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<Column> columns; ///< Those shown, in their order.
    AdministratorFilter::Scope scope = AdministratorFilter::Scope::Living;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved views of one directory, kept in the settings of its window. GUI thread; the settings must outlive it.
class SavedViews : public QObject {
    Q_OBJECT

public:
    SavedViews(QSettings &settings, const QUuid &directory, QObject *parent = nullptr);

    /// By name.
    const QList<SavedView> &all() const { return m_views; }
    /// Without case; null when there is none.
    const SavedView *named(const QString &name) const;
    /// In the place of the one with this name.
    void save(const SavedView &view);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void load();
    void store() const;

    QSettings &m_settings;
    QString m_key;
    QList<SavedView> m_views;
};

} // namespace steward
