#pragma once

#include "models/core/worker.h"
#include "models/store/activityrows.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QIODevice>

namespace steward {

enum class ActivityFormat : quint8 {
    Csv,      ///< For reading: one line an entry, what changed in words, formulas made harmless.
    JsonLines ///< For programs: one object an entry, with the images as they are.
};

/// "csv" and "jsonl".
QString activityFormatKey(ActivityFormat format);

/// Writes the activity that matches a filter into a file, which is readable by its owner only, and appears whole or not
/// at all. Needs the privileges for activity and for downloading reports; the export stands in the journal before its
/// first line is written, and the head of the journal in the file: `{"journalHead": …}` as the first line of JSON, a
/// row that begins with "steward-head" as the last one of CSV. Called from the GUI thread; works in a thread of its
/// own. The store must outlive it.
class ActivityExport {
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)

public:
    /// Called in the thread of the export: entries written so far, and all.
    using Progress = std::function<void(qint64 written, qint64 all)>;

    ActivityExport(Store &store, Author author);

    /// How many entries were written.
    QFuture<Result<qint64>> toFile(const ActivityFilter &filter, ActivityFormat format, const QString &path,
                                   const Progress &progress = {});
    /// The same into an open device, for worker code and the command line, which may block.
    static Result<qint64> toDevice(Store &store, const Author &author, const ActivityFilter &filter,
                                   ActivityFormat format, QIODevice &device, const Progress &progress = {},
                                   const StopToken &stop = {});

private:
    Store &m_store;
    Author m_author;
    Worker m_worker {QStringLiteral("export")};
};

} // namespace steward
