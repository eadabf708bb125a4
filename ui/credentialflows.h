#pragma once

#include "models/actions/accountdetails.h"
#include "ui/accountchanges.h"

namespace steward {

class SecretClipboard;

/// Sends, withdraws and shows credentials and notes where they are used: asks, runs the verb, tells. GUI thread.
class CredentialFlows : public QObject {
    Q_OBJECT

public:
    CredentialFlows(Workspace &workspace, Notices &notices, QWidget *window);

    void send(const QList<AdministratorId> &ids);
    void revoke(const QList<AdministratorId> &ids);
    void showOnce(AdministratorId id);
    void editNotes(AdministratorId id);

private:
    void ask(const ConfirmationText &text, const std::function<void()> &deed);
    void report(const Result<Outcome> &outcome);
    void commitRevoke(const QList<AdministratorId> &ids, const Consent &consent);
    void openNotes(const AccountDetails &details);
    void showPassword(const Administrator &row, const Secret &password);
    /// Calls `fn` with the rows as they are now.
    void withRows(const QList<AdministratorId> &ids, const std::function<void(const QList<Administrator> &)> &fn);

    Workspace &m_workspace;
    Notices &m_notices;
    QWidget *m_window;
    SecretClipboard *m_clipboard;
};

} // namespace steward
