#include "models/actions/directorycopy.h"

#include "models/actions/permission.h"
#include "models/core/begunpromise.h"
#include "models/core/worker.h"
#include "models/store/directoryfile.h"
#include "models/store/filecondition.h"

#include <QDir>

namespace steward {

namespace {

Result<void> copied(const QString &from, const QString &to, JobProgress &progress)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(from, Connection::Access::ReadOnly);
    STEWARD_TRY(connection);
    return directoryFile::copy(**connection, to, &progress);
}

/// There is no file to read beside the window: its own connection does it.
QFuture<Result<void>> copyOpen(Store &store, const QString &to, const std::shared_ptr<JobProgress> &progress)
{
    return store.read(
        [to, progress](Connection &connection) { return directoryFile::copy(connection, to, progress.get()); });
}

} // namespace

QFuture<Result<void>> copyDirectory(Store &store, const Author &author, const QString &path, QObject *context,
                                    const std::shared_ptr<JobProgress> &progress)
{
    const auto promise = begun<void>();
    const QString place = QDir::toNativeSeparators(path);
    // The copy holds its own making: it is noted first.
    const auto copy = [&store, author, context, promise, path, place, progress](const Result<Written<bool>> &noted) {
        if (!noted) {
            finish(promise, noted.error());
            return;
        }
        // In a thread of its own: the window goes on reading meanwhile.
        const auto worker = std::make_shared<Worker>(QStringLiteral("copy"));
        const auto end = [&store, author, context, promise, place, worker](const Result<void> &done) {
            if (done)
                finish(promise, done);
            else
                whenDone(noteFailure(store, author, ChangeKind::Export, place, done.error()), context,
                         [promise, done](const Result<Written<bool>> &) { finish(promise, done); });
        };
        whenDone(worker->run([from = store.path(), path, progress] { return copied(from, path, *progress); }), context,
                 end);
    };
    const auto note = [&store, author, context, promise, path, place, progress, copy](const Result<bool> &moved) {
        const QJsonObject details {{QStringLiteral("format"), QStringLiteral("directory")},
                                   {QStringLiteral("file"), place}};
        if (moved && *moved)
            whenDone(copyOpen(store, path, progress), context,
                     [promise](const Result<void> &done) { finish(promise, done); });
        else
            whenDone(noteEvent(store, author, ChangeKind::Export, place, details), context, copy);
    };
    const auto look = [&store, context, promise, note](const Result<Authority> &authority) {
        if (authority)
            whenDone(store.read([](Connection &connection) { return Result<bool>(hasMoved(connection)); }), context,
                     note);
        else
            finish(promise, authority.error());
    };
    whenDone(permitted(store, author, {Privilege::BulkExport}, ChangeKind::Export, place), context, look);
    return promise->future();
}

} // namespace steward
