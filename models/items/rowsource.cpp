#include "models/items/rowsource.h"

#include "models/store/administratorrows.h"

namespace steward {

namespace {

/// Above it the index is read anew, which is faster than row by row and lets other reads in between.
constexpr qsizetype MaxApplied = 20'000;

} // namespace

RowSource::RowSource(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &RowSource::take);
}

RowSource::~RowSource()
{
    retire(std::move(m_loading));
    retire(std::move(m_index));
}

void RowSource::load()
{
    retire(std::move(m_index));
    m_complete = false;
    m_touched.clear();
    m_catalogTouched = false;
    startLoading();
    m_index = m_loading;
    emit restarted();
    loadNext(true);
}

void RowSource::startLoading()
{
    retire(std::move(m_loading));
    m_loading = std::make_shared<RowIndex>();
}

void RowSource::loadNext(bool first)
{
    const auto more = [index = m_loading](Connection &connection, const StopToken &stop) {
        return index->loadMore(connection, stop);
    };
    whenDone(m_store.read(more), this, [this, first, index = m_loading](const Result<bool> &complete) {
        if (index != m_loading)
            return;
        if (!complete) {
            m_loading.reset();
            if (complete.error().kind != ErrorKind::Cancelled)
                emit failed(complete.error());
        } else if (*complete) {
            retire(std::exchange(m_index, std::exchange(m_loading, {})));
            m_complete = true;
            emit completed();
        } else {
            loadNext(false);
            if (first && index == m_index)
                emit begun();
        }
    });
}

void RowSource::take(const ChangeSet &set)
{
    if (!m_index)
        return;
    m_touched.append(set.administrators);
    m_catalogTouched = m_catalogTouched || set.catalogChanged;
    applyNext();
}

void RowSource::applyNext()
{
    if (m_applying || (m_touched.isEmpty() && !m_catalogTouched))
        return;
    if (m_touched.size() > MaxApplied) {
        m_touched.clear();
        m_catalogTouched = false;
        startLoading();
        loadNext(false);
        return;
    }
    m_applying = true;
    const QList<AdministratorId> touched = std::exchange(m_touched, {});
    const bool catalogTouched = std::exchange(m_catalogTouched, false);
    const auto apply = [index = m_index, loading = m_loading, touched,
                        catalogTouched](Connection &connection) -> Result<QList<Administrator>> {
        if (loading && loading != index)
            STEWARD_TRY(loading->apply(connection, touched, catalogTouched));
        return index->apply(connection, touched, catalogTouched);
    };
    whenDone(m_store.read(apply), this, [this, touched, index = m_index](const Result<QList<Administrator>> &rows) {
        m_applying = false;
        if (rows && index == m_index)
            emit applied(touched, *rows);
        else if (!rows && rows.error().kind != ErrorKind::Cancelled)
            emit failed(rows.error());
        applyNext();
    });
}

QFuture<Result<RowAnswer>> RowSource::ask(const RowQuestion &question)
{
    return m_store.read(
        [index = m_index, question](Connection &connection, const StopToken &stop) -> Result<RowAnswer> {
            return index->answer(connection, question, stop);
        });
}

QFuture<Result<qint64>> RowSource::count(const AdministratorFilter &filter)
{
    return m_store.read([index = m_index, filter](Connection &connection, const StopToken &stop) -> Result<qint64> {
        return index->count(connection, filter, stop);
    });
}

QFuture<Result<SelectionReview>> RowSource::review(const SelectionQuestion &question)
{
    return m_store.read(
        [index = m_index, question](Connection &connection, const StopToken &stop) -> Result<SelectionReview> {
            return index->review(connection, question, stop);
        });
}

QFuture<Result<IntegrationReport>> RowSource::integrations()
{
    return m_store.read([index = m_index](Connection &connection) { return index->integrations(connection); });
}

QFuture<Result<QList<Administrator>>> RowSource::rows(const QList<AdministratorId> &ids)
{
    return m_store.read([ids](Connection &connection) { return AdministratorRows(connection).byIds(ids); });
}

void RowSource::retire(std::shared_ptr<const void> something)
{
    if (something)
        m_store.read([something = std::move(something)](Connection &) mutable -> Result<void> {
            something.reset();
            return {};
        });
}

} // namespace steward
