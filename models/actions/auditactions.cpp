#include "models/actions/auditactions.h"

#include "models/actions/backups.h"
#include "models/actions/permission.h"
#include "models/store/catalogrows.h"

#include <QFileInfo>

namespace steward {

AuditActions::AuditActions(Store &store, const Author &author, const AnchorFile &file, QObject *parent)
    : QObject(parent), m_store(store), m_author(author), m_file(file)
{
}

QFuture<Result<AuditReport>> AuditActions::verify(const QList<AnchorText> &texts)
{
    // A thread of its own, which reads in small steps: the reader serves the table in between.
    return m_thread.run([this, texts](const StopToken &stop) { return run(texts, stop); });
}

Result<ChainReport> AuditActions::verifyChain(const StopToken &stop)
{
    const Result<qint64> total
        = await(m_store.read([](Connection &connection) { return Journal(connection).lastId(); }));
    STEWARD_TRY(total);
    ChainVerification verification;
    while (true) {
        const Result<bool> more
            = await(m_store.read([&verification](Connection &connection) { return verification.advance(connection); }));
        STEWARD_TRY(more);
        if (!*more)
            return verification.report();
        if (stop.stopRequested())
            return cancelled();
        emit progress(verification.report().sets, *total);
    }
}

Result<AuditReport> AuditActions::run(const QList<AnchorText> &texts, const StopToken &stop)
{
    STEWARD_TRY(requirePermission(m_store, m_author, {Privilege::AdministratorActivity}, ChangeKind::View,
                                  tr("the proof of the history")));
    const Result<ChainReport> chain = verifyChain(stop);
    STEWARD_TRY(chain);
    const Result<DirectoryInfo> info
        = await(m_store.read([](Connection &connection) { return CatalogRows(connection).directory(); }));
    STEWARD_TRY(info);
    QList<FoundAnchors> outside {{tr("Anchors on this computer"), m_file.anchors(info->uid), false}};
    const Result<QList<BackupEntry>> backups = await(Backups(m_store, m_author).list());
    STEWARD_TRY(backups);
    for (const BackupEntry &backup : *backups) {
        if (backup.manifest && !backup.manifest->head.isEmpty())
            outside.append({tr("Backup %1").arg(QFileInfo(backup.path).fileName()), anchorsIn(backup.manifest->head),
                            false});
    }
    for (const AnchorText &text : texts) {
        outside.append({text.name, anchorsIn(text.text), true});
        if (outside.last().anchors.isEmpty())
            return invalid(tr("There is no anchor in %1.").arg(text.name));
    }
    const Result<AuditFacts> facts
        = await(m_store.read([outside](Connection &connection) { return readAuditFacts(connection, outside); }));
    STEWARD_TRY(facts);
    return judged(*chain, *facts, outside);
}

} // namespace steward
