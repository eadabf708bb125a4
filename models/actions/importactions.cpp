#include "models/actions/importactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/importrun.h"
#include "models/actions/permission.h"
#include "models/exchange/importplanner.h"
#include "models/exchange/privatefile.h"
#include "models/exchange/problemrows.h"
#include "models/store/accounthistory.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace steward {

namespace {

struct ImportActionText {
    Q_DECLARE_TR_FUNCTIONS(ImportActions)
};

/// A read delays the writer's commit, and every question of the window.
constexpr qsizetype RowsPerBatch = 500;

/// The last owner, mostly the GUI thread, does not spend its time on freeing a whole file.
template <typename T> std::shared_ptr<const T> freedElsewhere(std::shared_ptr<const T> value)
{
    const T *raw = value.get();
    return {raw, [value = std::move(value)](const T *) mutable {
                QThreadPool::globalInstance()->start([last = std::move(value)] {});
            }};
}

Result<QByteArray> bytesOf(const ImportSource &source)
{
    if (source.path.isEmpty())
        return source.bytes;
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error {
            ErrorKind::NotFound,
            ImportActionText::tr("The file %1 could not be read. Check that it is there and that you may read it.")
                .arg(QDir::toNativeSeparators(source.path)),
            file.errorString()};
    // One byte more than is taken, so that a larger file is noticed without reading all of it.
    return file.read(source.options.limits.bytes + 1);
}

Result<DirectoryRows> lookUp(Connection &connection, const ImportPlanner::Keys &keys)
{
    const Connection::Snapshot snapshot(connection);
    AdministratorRows rows(connection);
    DirectoryRows found;
    for (const QString &email : keys.emails) {
        const Result<QList<Administrator>> living = rows.livingByEmail(email);
        STEWARD_TRY(living);
        if (!living->isEmpty())
            found.byEmail.insert(email, *living);
    }
    for (const QString &userName : keys.userNames) {
        const Result<std::optional<Administrator>> row = rows.byUserName(userName);
        STEWARD_TRY(row);
        if (*row)
            found.byUserName.insert(userName, **row);
    }
    for (const QUuid &uid : keys.uids) {
        const Result<std::optional<Administrator>> row = rows.byUid(uid);
        STEWARD_TRY(row);
        if (*row)
            found.byUid.insert(uid, **row);
    }
    return found;
}

/// The accounts as they were at these revisions, where the journal reaches back to them.
Result<QHash<AccountRevision, AccountPast>> pastsOf(Connection &connection,
                                                    const QList<std::pair<Administrator, qint64>> &outdated)
{
    AccountHistory history(connection);
    QHash<AccountRevision, AccountPast> pasts;
    for (const auto &[now, revision] : outdated) {
        const Result<std::optional<AccountPast>> past = history.at(now, revision);
        STEWARD_TRY(past);
        if (*past)
            pasts.insert({now.id, revision}, **past);
    }
    return pasts;
}

Result<QHash<AdministratorId, QString>> namesOf(Connection &connection, const QList<AdministratorId> &ids)
{
    const Result<QList<Administrator>> rows = AdministratorRows(connection).byIds(ids);
    STEWARD_TRY(rows);
    QHash<AdministratorId, QString> names;
    for (const Administrator &row : *rows)
        names.insert(row.id, row.displayName());
    return names;
}

} // namespace

QFuture<Result<ImportFile>> ImportActions::read(const ImportSource &source)
{
    return m_worker.run([this, source](const StopToken &stop) { return readNow(source, stop); });
}

QFuture<Result<ImportPlanPtr>> ImportActions::preview(const ImportDraft &draft)
{
    return m_worker.run([this, draft](const StopToken &stop) { return planNow(draft, stop); });
}

Result<ImportFile> ImportActions::readNow(const ImportSource &source, const StopToken &stop)
{
    STEWARD_TRY(requirePermission(m_store, m_author, {Privilege::BulkImport}, ChangeKind::Import,
                                  QFileInfo(source.path).fileName()));
    Result<Sheet> sheet = Sheet::pasted(source.cells, source.options);
    if (source.cells.isEmpty()) {
        const Result<QByteArray> bytes = bytesOf(source);
        STEWARD_TRY(bytes);
        sheet = Sheet::read(*bytes, source.options, stop);
    }
    STEWARD_TRY(sheet);
    const Result<Catalog> catalog
        = await(m_store.read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
    STEWARD_TRY(catalog);
    ImportFile file;
    file.matches = matchedColumns(*sheet, *catalog);
    file.sheet = freedElsewhere(std::make_shared<const Sheet>(std::move(*sheet)));
    file.catalog = *catalog;
    return file;
}

Result<ImportPlanPtr> ImportActions::planNow(const ImportDraft &draft, const StopToken &stop)
{
    STEWARD_TRY(requirePermission(m_store, m_author, {Privilege::BulkImport}, ChangeKind::Import, {}));
    const Result<ImportContext> context = m_survey.context(stop);
    STEWARD_TRY(context);
    ImportPlanner planner(draft, *context);
    const auto lookUpNext = [&] {
        const auto batch = std::make_shared<const ImportPlanner::Batch>(planner.next(RowsPerBatch));
        return std::pair(batch,
                         m_store.read([batch](Connection &connection) { return lookUp(connection, batch->keys); }));
    };
    // Rows are read and decided about here while the reader looks the next ones up.
    auto ahead = lookUpNext();
    while (!ahead.first->rows.isEmpty()) {
        if (stop.stopRequested())
            return cancelled();
        const auto [batch, lookedUp] = std::exchange(ahead, lookUpNext());
        auto found = await(lookedUp);
        STEWARD_TRY(found);
        if (const auto outdated = planner.outdated(*batch, *found); !outdated.isEmpty()) {
            const auto pasts
                = await(m_store.read([outdated](Connection &connection) { return pastsOf(connection, outdated); }));
            STEWARD_TRY(pasts);
            found->pasts = *pasts;
        }
        planner.take(*batch, *found);
    }
    const QList<AdministratorId> similar = planner.similar();
    for (qsizetype begin = 0; begin < similar.size(); begin += RowsPerBatch) {
        const QList<AdministratorId> ids = similar.mid(begin, RowsPerBatch);
        const auto names = await(m_store.read([ids](Connection &connection) { return namesOf(connection, ids); }));
        STEWARD_TRY(names);
        planner.nameSimilar(*names);
    }
    return freedElsewhere(planner.finish());
}

QFuture<Result<Outcome>> ImportActions::apply(const ImportPlanPtr &plan, bool sendCredentials, const Consent &consent,
                                              const std::shared_ptr<JobProgress> &progress)
{
    progress->total = plan->readyCount();
    const auto clock = [&store = m_store] { return store.now(); };
    return runAction(m_store, m_author, [plan, sendCredentials, consent, progress, clock](Transaction &transaction) {
        return ImportRun(transaction, *plan, sendCredentials, *progress, clock).run(consent);
    });
}

QFuture<Result<void>> ImportActions::saveProblems(const ImportPlanPtr &plan, const QString &path)
{
    return m_worker.run([plan, path] { return writePrivate(path, problemRows(*plan)); });
}

QFuture<Result<void>> ImportActions::saveMapping(const SavedMapping &mapping, const QString &path)
{
    return m_worker.run([mapping, path] { return writePrivate(path, toJson(mapping)); });
}

QFuture<Result<SavedMapping>> ImportActions::openMapping(const QString &path)
{
    return m_worker.run([path]() -> Result<SavedMapping> {
        ImportSource source;
        source.path = path;
        const Result<QByteArray> bytes = bytesOf(source);
        STEWARD_TRY(bytes);
        return savedMappingFromJson(*bytes);
    });
}

} // namespace steward
