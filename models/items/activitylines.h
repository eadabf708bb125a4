#pragma once

#include "models/store/activityrows.h"

#include <QDate>
#include <QList>

namespace steward {

/// The lines of the activity table: a heading for each day, and below it the entries of that day, the newest first.
/// Eight bytes an entry. A value.
class ActivityLines {
public:
    int count() const { return static_cast<int>(m_ids.size() + m_days.size()); }
    const QList<qint64> &ids() const { return m_ids; }

    bool isDay(int line) const;
    /// The day that the line is of.
    QDate dateAt(int line) const;
    /// Which of the entries stands there; -1 for a heading.
    qsizetype entryAt(int line) const;
    /// Its id; 0 for a heading.
    qint64 idAt(int line) const;
    int lineOfEntry(qsizetype entry) const;
    /// -1 when it is not there.
    int lineOf(qint64 id) const;

    /// Older ones, below.
    void append(const ActivityChunk &chunk);
    /// How many lines `append` will add.
    int added(const ActivityChunk &chunk) const;
    /// A newer one, on top; a new day begins with its heading.
    void prepend(qint64 id, const QDate &date);
    bool beginsDay(const QDate &date) const { return m_days.isEmpty() || m_days.first().date != date; }

private:
    struct Day {
        QDate date;
        int line = 0;        ///< Of its heading.
        qsizetype entry = 0; ///< Its first one.
    };

    const Day &dayOf(int line) const;

    QList<qint64> m_ids;
    QList<Day> m_days;
};

} // namespace steward
