#pragma once

#include "models/actions/directorysurvey.h"
#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/exchange/columnmatching.h"
#include "models/exchange/importplan.h"
#include "models/exchange/savedmapping.h"

namespace steward {

/// Where the rows come from.
struct ImportSource {
    QString path; ///< Of a file; empty: `bytes` or `cells`.
    QByteArray bytes;
    QString cells; ///< Copied in a spreadsheet.
    SheetOptions options;
};

/// A file as it was read.
struct ImportFile {
    std::shared_ptr<const Sheet> sheet;
    QList<ColumnMatch> matches;
    Catalog catalog;
};

using ImportPlanPtr = std::shared_ptr<const ImportPlan>;

/// Reads files of accounts, says what importing them would do, and does it. Reading and planning run in a thread of
/// their own; the import is one transaction. Called from the GUI thread; answers come as futures, and a cancelled
/// future ends its job. The store must outlive it.
class ImportActions {
    Q_DECLARE_TR_FUNCTIONS(ImportActions)

public:
    ImportActions(Store &store, Author author)
        : m_store(store), m_author(std::move(author)), m_survey(store), m_worker(QStringLiteral("import"))
    {
    }

    QFuture<Result<ImportFile>> read(const ImportSource &source);
    /// What would be done to the directory as it is now.
    QFuture<Result<ImportPlanPtr>> preview(const ImportDraft &draft);
    /// Adds the new rows and changes the others, all or nothing; new rows get credentials if that is wished. When a row
    /// is no longer as the plan saw it, nothing is done, and `left` of the refused outcome names the rows.
    QFuture<Result<Outcome>> apply(const ImportPlanPtr &plan, bool sendCredentials, const Consent &consent = {},
                                   const std::shared_ptr<JobProgress> &progress = std::make_shared<JobProgress>());
    /// Writes the rows that have problems, and why, into a file that only its owner can read.
    QFuture<Result<void>> saveProblems(const ImportPlanPtr &plan, const QString &path);
    /// Mappings as files (SavedMapping).
    QFuture<Result<void>> saveMapping(const SavedMapping &mapping, const QString &path);
    QFuture<Result<SavedMapping>> openMapping(const QString &path);

private:
    Result<ImportFile> readNow(const ImportSource &source, const StopToken &stop);
    Result<ImportPlanPtr> planNow(const ImportDraft &draft, const StopToken &stop);

    Store &m_store;
    Author m_author;
    DirectorySurvey m_survey; ///< Import thread only.
    Worker m_worker;
};

} // namespace steward
