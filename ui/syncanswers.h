#pragma once

#include "ui/forms/confirmation.h"
#include "ui/notices.h"
#include "ui/synclook.h"
#include "ui/workspace.h"

#include <functional>

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
    struct Deed {
        std::function<QFuture<Result<Outcome>>(const Consent &)> verb;
        QString sentence; ///< When it is done and has changed nothing here.
        std::function<ConfirmationText(const Outcome &)> question;
    };

    static ConfirmationText askToChange(const Outcome &outcome);
    static ConfirmationText askToDelete(const SyncEntry &entry, const Outcome &outcome);
    void answer(SyncDecisions::Answer answer);
    /// Asks when it is known what would stop.
    void askBeforehand(const Deed &deed);
    void ask(const Deed &deed, const Outcome &outcome);
    void send(const Deed &deed, const Consent &consent = {});

    Workspace &m_workspace;
    Notices &m_notices;
    SyncDetails &m_details;
    std::optional<SyncEntry> m_entry;
};

} // namespace steward
