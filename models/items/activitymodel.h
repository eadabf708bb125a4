#pragma once

#include "models/items/activitylines.h"
#include "models/items/activitypages.h"

#include <QAbstractTableModel>
#include <QItemSelection>

namespace steward {

/// The table of the activity page: what matches, the newest first, with a heading for each day. It keeps the ids and
/// some thousand entries around what is seen; new entries are put on top. GUI thread; the store must outlive it.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : int { Time, By, Action, Target, Details, From };
    enum DataRole {
        DayRole = Qt::UserRole + 1, ///< true for the heading of a day.
        EntryRole,                  ///< ActivityEntry, once it was read.
        LoadingRole                 ///< true until the entry was read; its texts are empty then.
    };

    explicit ActivityModel(Store &store, QObject *parent = nullptr);

    /// Reads anew. Nothing is read before the first call.
    void setFilter(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_filter; }

    /// Entries that match; those found so far while it is not complete.
    qint64 matching() const { return m_lines.ids().size(); }
    /// All entries of the journal.
    qint64 total() const { return m_known.last; }
    bool isComplete() const { return m_complete; }
    /// By kind and operator, of the whole journal; grows for some seconds in a very large one.
    const ActivityCounts &counts() const { return m_counts; }

    bool isDay(int row) const { return m_lines.isDay(row); }
    /// Null for the heading of a day.
    ChangeSetId setAt(int row) const { return ChangeSetId {m_lines.idAt(row)}; }
    int rowOf(ChangeSetId id) const { return m_lines.lineOf(id.value); }
    /// The selected entries in order of rows, at most `most`.
    QList<ChangeSetId> setsOf(const QItemSelection &selection, qsizetype most) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// matching(), total() or counts() changed.
    void countsChanged();
    /// All that matches is there.
    void completed();
    void failed(const steward::Error &error);

private:
    void read();
    void take(const ActivityChunk &chunk);
    void follow();
    void putOnTop(const ActivityChunk &chunk);
    void count();
    void repaint();
    QVariant dayData(int row, int role) const;
    QString text(const ActivityEntry &entry, Column column) const;

    Store &m_store;
    ActivityFilter m_filter;
    ActivityLines m_lines;
    mutable ActivityPages m_pages;
    ActivityCounts m_counts;
    ActivityCursor m_cursor; ///< Of the chunk that is read.
    ActivityCursor m_known;  ///< The last set that was looked at, and the newest time.
    QFuture<Result<ActivityChunk>> m_reading;
    quint64 m_number = 0; ///< Of the filter; answers to earlier ones are dropped.
    bool m_old = false;   ///< The lines are still those of the filter before.
    bool m_complete = false;
    bool m_following = false;
    bool m_followAgain = false;
    bool m_counting = false;
};

} // namespace steward
