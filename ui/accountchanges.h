#pragma once

#include "ui/forms/confirmation.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace steward {

/// Deletes, suspends, resumes, restores and purges the accounts that are selected: previews the consequence, asks where
/// the design asks, runs the verb with just that consent. GUI thread.
class AccountChanges : public QObject {
    Q_OBJECT

public:
    AccountChanges(Workspace &workspace, Notices &notices, QWidget *window);

    /// `parent` is the window of the question; when it is a form it closes with the deletion.
    void remove(const QList<AdministratorId> &ids, QWidget *parent = nullptr);
    void setSuspended(const QList<AdministratorId> &ids, bool suspended);
    void restore(const QList<AdministratorId> &ids);
    void purge(const QList<AdministratorId> &ids);

signals:
    /// The operator would rather set up another API user first.
    void replacementRequested(const steward::Administrator &like);

private:
    using Verb = std::function<QFuture<Result<Outcome>>(const Consent &)>;
    using Question = std::function<ConfirmationText(const Outcome &)>;
    enum class Asks { Always, WhenSomethingStops, Never };

    /// `reason` overrides a guard; empty: none.
    void run(const Verb &verb, Asks asks, const Question &question, QWidget *parent, const QString &reason = {});
    void ask(const Verb &verb, const Question &question, const Outcome &preview, QWidget *parent,
             const QString &reason);
    void commit(const Verb &verb, const Question &question, const Consent &consent, QWidget *parent);

    Workspace &m_workspace;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace steward
