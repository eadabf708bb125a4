#pragma once

#include "models/actions/anchorfile.h"
#include "models/actions/audit.h"
#include "models/core/worker.h"
#include "models/store/store.h"

#include <QObject>

namespace steward {

/// Verifies that nobody has rewritten the history: by its own hashes, and by every anchor in the file, on this computer
/// and in the texts given. Needs the privilege AdministratorActivity. GUI thread or that of the command line; the store
/// must outlive it.
class AuditActions : public QObject {
    Q_OBJECT

public:
    AuditActions(Store &store, const Author &author, const AnchorFile &file = AnchorFile(), QObject *parent = nullptr);

    /// May take seconds; the store stays usable meanwhile. Cancelling the future ends it.
    QFuture<Result<AuditReport>> verify(const QList<AnchorText> &texts = {});

signals:
    void progress(qint64 done, qint64 total);

private:
    Result<AuditReport> run(const QList<AnchorText> &texts, const StopToken &stop);
    Result<ChainReport> verifyChain(const StopToken &stop);

    Store &m_store;
    Author m_author;
    AnchorFile m_file;
    Worker m_thread {QStringLiteral("audit")};
};

} // namespace steward
