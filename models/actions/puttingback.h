#pragma once

#include "models/actions/countaside.h"
#include "models/actions/guardedchange.h"
#include "models/actions/outcome.h"
#include "models/core/jobprogress.h"
#include "models/domain/catalog.h"
#include "models/store/journal.h"
#include "models/store/transaction.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

namespace steward {

/// Rows as they were read before anything was taken back; each is handed out once, because then it has changed.
class RowsBefore {
public:
    explicit RowsBefore(const QList<Administrator> &rows);
    Result<std::optional<Administrator>> take(Transaction &transaction, AdministratorId id);

private:
    QList<Administrator> m_rows;
    QHash<AdministratorId, qsizetype> m_places;
};

/// What one undo takes back, and how far it has come.
struct TakingBack {
    RowsBefore rows;
    bool isPreview; ///< Then everything that comes back is told; of what is done, the first rows.
    QSet<AdministratorId> evenIfChanged;
    std::shared_ptr<JobProgress> progress;
    qint64 swapped = 0;
    ImpactTally tally = {};
    std::unique_ptr<CountAside> counting = {}; ///< What integrations had before, where many rows come back.
    /// Those that get an email or a user name back which another account has, until that one is put back too.
    QList<ChangeImage> waiting = {};
    bool isSettling = false;
    QSet<AdministratorId> givers = {}; ///< Then: those whose email or user name is not theirs at the end.
};

/// Puts what `image` changed back as it was before, if the row still shows what it left behind and may be so again;
/// what is left alone is told in `outcome`, with the reason. In the store's thread.
Result<void> swapImage(Transaction &transaction, const ChangeImage &image, const Catalog &catalog, TakingBack &back,
                       Outcome &outcome);
/// When all images of a set were looked at: puts back those that wait for each other, and tells of the others.
Result<void> swapWaiting(Transaction &transaction, const Catalog &catalog, TakingBack &back, Outcome &outcome);

} // namespace steward
