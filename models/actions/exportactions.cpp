#include "models/actions/exportactions.h"

#include "models/actions/journalhead.h"
#include "models/actions/permission.h"
#include "models/domain/folding.h"
#include "models/exchange/recordcolumns.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace steward {

namespace {

/// A read delays the writer's commit, and every question of the window.
constexpr qsizetype RowsPerRead = 500;

struct Page {
    QList<Administrator> rows;
    Catalog catalog;
};

Result<Page> readPage(Connection &connection, const QList<AdministratorId> &ids)
{
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    const Result<QList<Administrator>> rows = AdministratorRows(connection).byIds(ids);
    STEWARD_TRY(rows);
    return Page {*rows, *catalog};
}

Result<QList<AdministratorId>> allIds(Store &store)
{
    return await(store.read([](Connection &connection) { return AdministratorRows(connection).allIds(); }));
}

QStringList sortTexts(const Administrator &row, const QStringList &columns, const Catalog &catalog)
{
    QStringList texts;
    for (const QString &key : columns)
        texts.append(folded(exactText(key, row, catalog)));
    return texts;
}

/// The ids of what matches, in the order asked for; keeps the texts that are compared, and nothing else.
Result<QList<AdministratorId>> matching(Store &store, const ExportRows &wanted, const StopToken &stop)
{
    const Result<QList<AdministratorId>> all = allIds(store);
    STEWARD_TRY(all);
    const Result<FilterContext> context = await(store.read(
        [filter = wanted.filter](Connection &connection) { return CatalogRows(connection).filterContext(filter); }));
    STEWARD_TRY(context);
    using Keyed = std::pair<QStringList, AdministratorId>;
    std::vector<Keyed> found;
    for (qsizetype begin = 0; begin < all->size(); begin += RowsPerRead) {
        if (stop.stopRequested())
            return cancelled();
        const QList<AdministratorId> ids = all->mid(begin, RowsPerRead);
        const auto page = await(store.read([ids](Connection &connection) { return readPage(connection, ids); }));
        STEWARD_TRY(page);
        for (const Administrator &row : page->rows) {
            if (wanted.filter.matches(row, *context))
                found.emplace_back(sortTexts(row, wanted.sortColumns, page->catalog), row.id);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Keyed &a, const Keyed &b) {
        return std::lexicographical_compare(a.first.cbegin(), a.first.cend(), b.first.cbegin(), b.first.cend());
    });
    QList<AdministratorId> ids;
    for (const Keyed &one : found)
        ids.append(one.second);
    return ids;
}

} // namespace

QFuture<Result<ExportResult>> ExportActions::write(const ExportRequest &request,
                                                   const std::shared_ptr<JobProgress> &progress)
{
    return m_worker.run(
        [this, request, progress](const StopToken &stop) { return writeNow(request, *progress, stop); });
}

Result<ExportResult> ExportActions::writeNow(const ExportRequest &request, JobProgress &progress, const StopToken &stop)
{
    const StopToken ends([&] { return progress.stop || stop.stopRequested(); });
    const Result<Authority> authority = requirePermission(m_store, m_author, {Privilege::BulkExport},
                                                          ChangeKind::Export, QFileInfo(request.path).fileName());
    STEWARD_TRY(authority);
    ExportRows rows = request.rows;
    if (!rows.idAt) {
        const Result<QList<AdministratorId>> ids = matching(m_store, rows, ends);
        STEWARD_TRY(ids);
        rows.count = ids->size();
        rows.idAt = [ids = *ids](qsizetype row) { return ids.at(row); };
    }
    progress.total = rows.count;
    Result<std::unique_ptr<RecordWriter>> writer = RecordWriter::create(request.path, request.format, request.columns);
    STEWARD_TRY(writer);
    ExportResult result;
    for (qsizetype begin = 0; begin < rows.count; begin += RowsPerRead) {
        if (ends.stopRequested())
            return cancelled();
        QList<AdministratorId> ids;
        for (qsizetype row = begin; row < std::min(begin + RowsPerRead, rows.count); ++row)
            ids.append(rows.idAt(row));
        const auto page = await(m_store.read([ids](Connection &connection) { return readPage(connection, ids); }));
        STEWARD_TRY(page);
        for (const Administrator &row : page->rows) {
            const bool shown = authority->may(AccountDeed::View, row.kind);
            ++(shown ? result.rows : result.hidden);
            if (shown)
                STEWARD_TRY((*writer)->add(row, page->catalog));
        }
        progress.done += ids.size();
    }
    STEWARD_TRY(note(request, result));
    // It covers the entry of this export too.
    const Result<QByteArray> head = currentHeadLine(m_store);
    STEWARD_TRY(head);
    if (!head->isEmpty())
        STEWARD_TRY((*writer)->pin(*head));
    STEWARD_TRY((*writer)->finish());
    STEWARD_TRY((*writer)->commit());
    return result;
}

/// Before the file is there: nothing leaves the directory that the journal does not know of.
Result<void> ExportActions::note(const ExportRequest &request, const ExportResult &result)
{
    const QJsonObject details {{QStringLiteral("rows"), result.rows},
                               {QStringLiteral("format"), exportFormatKey(request.format)},
                               {QStringLiteral("columns"), QJsonArray::fromStringList(request.columns)},
                               {QStringLiteral("filter"), request.description},
                               {QStringLiteral("file"), QFileInfo(request.path).fileName()}};
    const auto noted = await(noteEvent(m_store, m_author, ChangeKind::Export,
                                       tr("%Ln account(s)", nullptr, static_cast<int>(result.rows)), details));
    return noted ? Result<void>() : Result<void>(noted.error());
}

} // namespace steward
