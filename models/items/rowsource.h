#pragma once

#include "models/items/rowindex.h"
#include "models/store/store.h"

#include <QObject>

namespace steward {

/// Keeps the RowIndex of an open directory current and lets models ask it; one for all models of a window. GUI thread;
/// the store must outlive it.
class RowSource : public QObject {
    Q_OBJECT

public:
    explicit RowSource(Store &store, QObject *parent = nullptr);
    ~RowSource() override;

    /// Reads the directory from the start; after the store opened one.
    void load();
    /// Whether all rows were read; before, answers hold some first rows.
    bool isComplete() const { return m_complete; }

    QFuture<Result<RowAnswer>> ask(const RowQuestion &question);
    /// How many rows the filter lets through.
    QFuture<Result<qint64>> count(const AdministratorFilter &filter);
    /// What became of what somebody has selected.
    QFuture<Result<SelectionReview>> review(const SelectionQuestion &question);
    /// How applications stand, and the API users that this names.
    QFuture<Result<IntegrationReport>> integrations();
    /// Rows by id; rows that are gone are left out.
    QFuture<Result<QList<Administrator>>> rows(const QList<AdministratorId> &ids);
    /// Frees something large in the reader thread, where that disturbs nobody.
    void retire(std::shared_ptr<const void> something);
    Timestamp now() const { return m_store.now(); }

signals:
    /// `load` was called: what was known is of another directory.
    void restarted();
    /// The first rows were read.
    void begun();
    /// All rows were read; again after a change of very many rows, which are unknown then.
    void completed();
    /// The index has taken over a change; `rows` are those of the touched ones that still exist.
    void applied(const QList<steward::AdministratorId> &touched, const QList<steward::Administrator> &rows);
    void failed(const steward::Error &error);

private:
    using Index = std::shared_ptr<RowIndex>;

    void startLoading();
    void loadNext(bool first);
    void take(const ChangeSet &set);
    void applyNext();

    Store &m_store;
    Index m_index;   ///< Answers.
    Index m_loading; ///< Being read; the same as m_index at first.
    bool m_complete = false;
    bool m_applying = false;
    QList<AdministratorId> m_touched; ///< Changed, and not yet handed to the index.
    bool m_catalogTouched = false;
};

} // namespace steward
