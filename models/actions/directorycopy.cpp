#include "models/actions/directorycopy.h"

#include "models/actions/permission.h"
#include "models/core/begunpromise.h"

#include <QDir>

namespace steward {

QFuture<Result<void>> copyDirectory(Store &store, const Author &author, const QString &path, QObject *context)
{
    const auto promise = begun<void>();
    const QString place = QDir::toNativeSeparators(path);
    // The copy holds its own making: it is noted first.
    const auto copy = [&store, context, promise, path](const Result<Written<bool>> &noted) {
        if (!noted) {
            finish(promise, noted.error());
            return;
        }
        whenDone(store.saveCopy(path), context, [promise](const Result<void> &copied) { finish(promise, copied); });
    };
    const auto note = [&store, author, context, promise, place, copy](const Result<Authority> &authority) {
        if (!authority) {
            finish(promise, authority.error());
            return;
        }
        const QJsonObject details {{QStringLiteral("format"), QStringLiteral("directory")},
                                   {QStringLiteral("file"), place}};
        whenDone(noteEvent(store, author, ChangeKind::Export, place, details), context, copy);
    };
    whenDone(permitted(store, author, {Privilege::BulkExport}, ChangeKind::Export, place), context, note);
    return promise->future();
}

} // namespace steward
