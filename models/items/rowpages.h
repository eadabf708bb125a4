#pragma once

#include "models/items/rowsource.h"

#include <QCache>

namespace steward {

/// The few thousand rows that were looked at last, read by id in pages when a view asks for one that is not there. They
/// survive a new order or filter. GUI thread.
class RowPages : public QObject {
    Q_OBJECT

public:
    explicit RowPages(RowSource &source, QObject *parent = nullptr);

    /// The rows that places speak of from now on.
    void show(const std::shared_ptr<const ShownRows> &shown) { m_shown = shown; }
    /// The row at a place, or null: then its page is read soon.
    const Administrator *at(std::size_t place);
    /// Reads the pages of these places unless they are there.
    void prefetch(std::size_t first, std::size_t last);
    void insert(const QList<Administrator> &rows);
    bool contains(AdministratorId id) const { return m_rows.contains(static_cast<quint32>(id.value)); }
    void clear() { m_rows.clear(); }

    static constexpr std::size_t PageSize = 256;

signals:
    /// The rows at these places can be shown now.
    void arrived(std::size_t first, std::size_t last);
    void failed(const steward::Error &error);

private:
    void want(std::size_t page);
    void fetch();
    QList<AdministratorId> missing(std::size_t page) const;

    RowSource &m_source;
    std::shared_ptr<const ShownRows> m_shown;
    QCache<quint32, Administrator> m_rows;
    QList<std::size_t> m_wanted; ///< Pages; the one wanted last is the last.
    bool m_due = false;
    bool m_fetching = false;
};

} // namespace steward
