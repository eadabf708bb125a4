#pragma once

#include "ui/notices.h"
#include "ui/synclook.h"
#include "ui/workspace.h"

namespace steward {

class SyncDetails;

/// Carries out what is decided in the details of the Sync page. GUI thread.
class SyncAnswers : public QObject {
    Q_OBJECT

public:
    /// `details` outlive it, and their window is the parent of questions.
    SyncAnswers(Workspace &workspace, Notices &notices, SyncDetails &details);

    /// Which account the details show.
    void setEntry(const std::optional<SyncEntry> &entry) { m_entry = entry; }

signals:
    /// Something was decided, or could not be.
    void ended();

private:
    void answer(SyncDecisions::Answer answer);
    void askToDelete(SyncEntry entry);
    void send(const QFuture<Result<Outcome>> &deed, const QString &sentence);

    Workspace &m_workspace;
    Notices &m_notices;
    SyncDetails &m_details;
    std::optional<SyncEntry> m_entry;
};

} // namespace steward
