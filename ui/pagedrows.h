#pragma once

#include <QCache>
#include <QList>
#include <QSet>

#include <functional>

namespace steward {

/// The rows of a model that were looked at last, by their places; those that are not there are asked for, a page at a
/// time. GUI thread.
template <typename Row> class PagedRows {
public:
    /// Reads the rows of a page, and hands them to `take` with the number.
    using Fetch = std::function<void(qsizetype page, quint64 number)>;

    PagedRows(qsizetype pageSize, qsizetype keptPages, Fetch fetch)
        : m_pageSize(pageSize), m_fetch(std::move(fetch)), m_rows(keptPages * pageSize)
    {
    }

    qsizetype pageSize() const { return m_pageSize; }
    /// Places speak of other rows from now on; pages that were asked for before are dropped when they come.
    void forget()
    {
        ++m_number;
        m_rows.clear();
        m_asked.clear();
    }
    /// Of the rows that places speak of.
    quint64 number() const { return m_number; }
    const Row *known(qsizetype place) const { return m_rows.object(place); }
    /// Null until it was read, and then it is read.
    const Row *at(qsizetype place)
    {
        if (const Row *row = m_rows.object(place))
            return row;
        if (const qsizetype page = place / m_pageSize; !m_asked.contains(page)) {
            m_asked.insert(page);
            m_fetch(page, m_number);
        }
        return nullptr;
    }
    /// A page without rows is not asked for again.
    void take(qsizetype page, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        m_asked.remove(page);
        qsizetype place = page * m_pageSize;
        for (const Row &row : rows)
            m_rows.insert(place++, new Row(row));
    }

private:
    qsizetype m_pageSize;
    Fetch m_fetch;
    QCache<qsizetype, Row> m_rows;
    QSet<qsizetype> m_asked;
    quint64 m_number = 0;
};

} // namespace steward
