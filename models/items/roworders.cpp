#include "models/items/roworders.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

bool isText(Column column)
{
    return column == Column::Name || column == Column::Email || column == Column::UserName;
}

/// The first eight bytes, so that most comparisons need not touch the texts.
quint64 prefix(std::string_view text)
{
    std::array<char, 8> bytes {};
    text.copy(bytes.data(), bytes.size());
    return qFromBigEndian<quint64>(bytes.data());
}

std::string foldedLabel(const QString &text)
{
    return folded(text).toStdString();
}

} // namespace

bool RowOrders::isTime(Column column)
{
    return column == Column::Expires || column == Column::Created || column == Column::Changed
        || column == Column::Deleted;
}

void RowOrders::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_assignmentRanks.clear();
    m_orders.remove_if([](const Order &order) { return order.column == Column::RoleOrApplications; });
}

void RowOrders::rank(std::vector<quint32> &ranks, std::vector<std::string> labels) const
{
    std::vector<quint32> numbers(labels.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::sort(numbers.begin(), numbers.end(), [&](quint32 a, quint32 b) { return labels[a] < labels[b]; });
    ranks.assign(labels.size(), 0);
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        const bool same = labels[numbers[i]] == labels[numbers[i - 1]];
        ranks[numbers[i]] = ranks[numbers[i - 1]] + (same ? 0 : 1);
    }
}

void RowOrders::prepareRanks(Column column)
{
    std::vector<std::string> labels;
    const auto text
        = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); };
    if (column == Column::Organization && m_organizationRanks.size() != m_table.organizations().size()) {
        for (std::size_t i = 0; i < m_table.organizations().size(); ++i)
            labels.push_back(foldedLabel(text(m_table.organizations().bytes(i))));
        rank(m_organizationRanks, std::move(labels));
    } else if (column == Column::Language && m_languageRanks.size() != m_table.languages().size()) {
        for (std::size_t i = 0; i < m_table.languages().size(); ++i)
            labels.push_back(foldedLabel(fieldText(Field::Language, text(m_table.languages().bytes(i)), m_catalog)));
        rank(m_languageRanks, std::move(labels));
    } else if (column == Column::RoleOrApplications && m_assignmentRanks.size() != m_table.assignments().size()) {
        for (const RowTable::Assignment &one : m_table.assignments()) {
            const QList<ApplicationId> applications(one.applications.cbegin(), one.applications.cend());
            labels.push_back(foldedLabel(one.role.isNull()
                                             ? m_catalog.applicationNames(applications).join(QStringLiteral(", "))
                                             : m_catalog.roleName(one.role)));
        }
        rank(m_assignmentRanks, std::move(labels));
    }
}

std::string_view RowOrders::text(Column column, quint32 slot) const
{
    const auto part = column == Column::Name ? TextBlock::Name
        : column == Column::Email            ? TextBlock::Email
                                             : TextBlock::UserName;
    return m_table.texts().part(slot, part);
}

quint64 RowOrders::key(Column column, quint32 slot) const
{
    switch (column) {
    case Column::Name:
    case Column::Email:
    case Column::UserName:
        return prefix(text(column, slot));
    case Column::Type:
        return (m_table.flags(slot) & RowTable::ApiUser) != 0 ? 1 : 0;
    case Column::Status:
        return (m_table.flags(slot) & RowTable::Suspended) != 0 ? 0 : 1;
    case Column::Credential:
        return static_cast<quint64>(RowTable::credentialOf(m_table.flags(slot)));
    case Column::RoleOrApplications:
        return m_assignmentRanks[m_table.assignment(slot)];
    case Column::Organization:
        return m_organizationRanks[m_table.organization(slot)];
    case Column::Language:
        return m_languageRanks[m_table.language(slot)];
    case Column::Expires:
        // What does not expire comes last.
        return static_cast<quint64>(m_table.times(column)[slot]) - 1;
    case Column::Created:
    case Column::Changed:
    case Column::Deleted:
        return static_cast<quint64>(m_table.times(column)[slot]);
    }
    Q_UNREACHABLE();
}

bool RowOrders::less(Column column, const Keyed &a, const Keyed &b) const
{
    if (a.key != b.key)
        return a.key < b.key;
    if (isText(column)) {
        const int order = text(column, a.slot).compare(text(column, b.slot));
        if (order != 0)
            return order < 0;
    }
    return m_table.id(a.slot) < m_table.id(b.slot);
}

void RowOrders::sort(std::vector<quint32> &sequence, Column column)
{
    prepareRanks(column);
    std::vector<Keyed> keyed;
    keyed.reserve(sequence.size());
    for (const quint32 slot : sequence)
        keyed.push_back({key(column, slot), slot});
    std::sort(keyed.begin(), keyed.end(),
              [this, column](const Keyed &a, const Keyed &b) { return less(column, a, b); });
    std::transform(keyed.cbegin(), keyed.cend(), sequence.begin(), [](const Keyed &one) { return one.slot; });
}

const std::vector<quint32> &RowOrders::order(Column column)
{
    const auto known = std::find_if(m_orders.begin(), m_orders.end(),
                                    [column](const Order &order) { return order.column == column; });
    if (known != m_orders.end()) {
        m_orders.splice(m_orders.begin(), m_orders, known);
        return known->sequence;
    }
    std::vector<quint32> sequence;
    sequence.reserve(m_table.livingCount());
    for (quint32 slot = 0; slot < m_table.slotCount(); ++slot) {
        if (!m_table.isDead(slot))
            sequence.push_back(slot);
    }
    sort(sequence, column);
    if (m_orders.size() >= MaxOrders)
        m_orders.pop_back();
    m_orders.push_front({column, std::move(sequence)});
    return m_orders.front().sequence;
}

void RowOrders::merge(const std::vector<quint32> &added)
{
    m_orders.remove_if([this](const Order &order) {
        return isTime(order.column) && m_table.times(order.column).size() != m_table.slotCount();
    });
    for (Order &order : m_orders) {
        std::vector<quint32> fresh = added;
        sort(fresh, order.column);
        std::vector<quint32> &sequence = order.sequence;
        sequence.erase(
            std::remove_if(sequence.begin(), sequence.end(), [this](quint32 slot) { return m_table.isDead(slot); }),
            sequence.end());
        const auto before = [this, column = order.column](quint32 a, quint32 b) {
            return less(column, {key(column, a), a}, {key(column, b), b});
        };
        std::vector<quint32> merged;
        merged.reserve(sequence.size() + fresh.size());
        auto from = sequence.cbegin();
        for (const quint32 slot : fresh) {
            const auto to = std::lower_bound(from, sequence.cend(), slot, before);
            merged.insert(merged.end(), from, to);
            merged.push_back(slot);
            from = to;
        }
        merged.insert(merged.end(), from, sequence.cend());
        sequence.swap(merged);
    }
}

void RowOrders::renumber(const std::vector<quint32> &renumbered)
{
    for (Order &order : m_orders) {
        for (quint32 &slot : order.sequence)
            slot = renumbered[slot];
    }
}

} // namespace steward
