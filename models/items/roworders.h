#pragma once

#include "models/domain/catalog.h"
#include "models/items/rowtable.h"

#include <list>

namespace steward {

/// The living slots in the order of each column (ties by id), computed when first wanted; the last few orders are kept
/// and changes are merged into them. Reader thread.
class RowOrders {
public:
    explicit RowOrders(const RowTable &table) : m_table(table) { }

    /// Whether it shows a time.
    static bool isTime(Column column);
    /// Names of roles and applications, which RoleOrApplications is sorted by.
    void setCatalog(const Catalog &catalog);
    /// Sorts some slots without keeping anything.
    void sort(std::vector<quint32> &sequence, Column column);
    /// All living slots; valid until the next change.
    const std::vector<quint32> &order(Column column);
    /// After rows were removed and appended: `added` are the new slots.
    void merge(const std::vector<quint32> &added);
    /// After RowTable::compact.
    void renumber(const std::vector<quint32> &renumbered);

private:
    struct Order {
        Column column;
        std::vector<quint32> sequence;
    };
    struct Keyed {
        quint64 key;
        quint32 slot;
    };
    static constexpr std::size_t MaxOrders = 4;

    void prepareRanks(Column column);
    void rank(std::vector<quint32> &ranks, std::vector<std::string> labels) const;
    quint64 key(Column column, quint32 slot) const;
    bool less(Column column, const Keyed &a, const Keyed &b) const;
    std::string_view text(Column column, quint32 slot) const;

    const RowTable &m_table;
    Catalog m_catalog;
    std::list<Order> m_orders; ///< The one used last is the first.
    std::vector<quint32> m_organizationRanks;
    std::vector<quint32> m_assignmentRanks;
    std::vector<quint32> m_languageRanks;
};

} // namespace steward
