#pragma once

#include "models/core/jobprogress.h"
#include "models/domain/filter.h"
#include "models/exchange/recordwriter.h"
#include "models/store/store.h"

namespace steward {

/// Which accounts are exported, in which order. A value that threads share.
struct ExportRows {
    /// Exactly these, as a table shows them: an order that somebody has made already.
    qsizetype count = 0;
    std::function<AdministratorId(qsizetype)> idAt;
    /// Without such an order: those that match, sorted by these columns, otherwise as they were added.
    AdministratorFilter filter = {};
    QStringList sortColumns = {};
};

/// What is written where.
struct ExportRequest {
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QStringList columns;
    ExportRows rows;
    QString description; ///< Of the rows, for the journal: "type=api-user, text=ana"; empty: all.
};

struct ExportResult {
    qint64 rows = 0;
    qint64 hidden = 0; ///< Left out, because the role does not show such accounts.
};

/// Writes accounts into files, for those who may; each export stands in the journal before its file appears, and
/// carries the journal's head (RecordWriter::pin). Runs in a thread of its own. Called from the GUI thread; answers
/// come as futures. The store must outlive it.
class ExportActions {
    Q_DECLARE_TR_FUNCTIONS(ExportActions)

public:
    ExportActions(Store &store, Author author)
        : m_store(store), m_author(std::move(author)), m_worker(QStringLiteral("export"))
    {
    }

    QFuture<Result<ExportResult>> write(const ExportRequest &request,
                                        const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());

private:
    Result<ExportResult> writeNow(const ExportRequest &request, JobProgress &progress, const StopToken &stop);
    Result<void> note(const ExportRequest &request, const ExportResult &result);

    Store &m_store;
    Author m_author;
    Worker m_worker;
};

} // namespace steward
