#pragma once

#include "models/items/applicationhealth.h"
#include "models/items/rowsource.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace steward {

/// The table of external applications with how they stand; refreshed a moment after each change. GUI thread; the source
/// must outlive it.
class ApplicationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : int { Application, Kind, ApiUsers, Organizations, Health };
    enum DataRole {
        HealthRole = Qt::UserRole + 1, ///< The ApplicationHealth of the row, with its organizations.
        IdRole,                        ///< ApplicationId
        DescriptionRole                ///< What the application is for.
    };

    explicit ApplicationModel(RowSource &source, QObject *parent = nullptr);

    const ApplicationHealth &at(int row) const { return m_rows.at(row); }
    int rowOf(ApplicationId id) const;
    /// Whether the list was read at least once.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The list was read again.
    void refreshed();
    void failed(const steward::Error &error);

private:
    void refresh();
    void show(const QList<ApplicationHealth> &rows);
    QString text(const ApplicationHealth &row, Column column) const;

    RowSource &m_source;
    QTimer m_soon;
    QList<ApplicationHealth> m_rows;
    bool m_loaded = false;
    bool m_asking = false;
};

} // namespace steward
