#pragma once

#include "models/items/activitylines.h"
#include "models/store/store.h"

#include <QCache>
#include <QObject>

namespace steward {

/// The few thousand entries that were looked at last, read by id in pages when a view asks for one that is not there.
/// GUI thread; store and lines must outlive it.
class ActivityPages : public QObject {
    Q_OBJECT

public:
    ActivityPages(Store &store, const ActivityLines &lines, QObject *parent = nullptr);

    /// The entry at this place of the lines, or null: then its page is read soon.
    const ActivityEntry *at(qsizetype entry);
    /// What was read is out of date.
    void clear();

signals:
    /// Some that were asked for are there now.
    void arrived();
    void failed(const steward::Error &error);

private:
    void want(qsizetype page);
    void fetch();
    QList<qint64> missing(qsizetype page) const;

    Store &m_store;
    const ActivityLines &m_lines;
    QCache<qint64, ActivityEntry> m_entries;
    QList<qsizetype> m_wanted; ///< Pages; the one wanted last is the last.
    quint64 m_generation = 0;  ///< Answers to questions from before `clear` are dropped.
    bool m_due = false;
    bool m_fetching = false;
};

} // namespace steward
