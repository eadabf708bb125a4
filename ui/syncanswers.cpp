#include "ui/syncanswers.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmdialog.h"
#include "ui/syncdetails.h"

namespace steward {

SyncAnswers::SyncAnswers(Workspace &workspace, Notices &notices, SyncDetails &details)
    : QObject(&details), m_workspace(workspace), m_notices(notices), m_details(details)
{
    connect(&details, &SyncDetails::answered, this, &SyncAnswers::answer);
    connect(&details, &SyncDetails::chosen, this,
            [this](const QList<std::pair<qint64, SyncDecisions::Choice>> &choices) {
                send(m_workspace.remotes().choose(choices),
                     tr("%Ln conflict(s) decided.", nullptr, static_cast<int>(choices.size())));
            });
    connect(&details, &SyncDetails::tryAgainRequested, this, [this] {
        if (m_entry)
            send(m_workspace.remotes().tryAgain(m_entry->uid), tr("It is sent again with the next sync."));
    });
}

void SyncAnswers::answer(SyncDecisions::Answer answer)
{
    if (!m_entry)
        return;
    if (answer == SyncDecisions::Answer::Delete)
        askToDelete(*m_entry);
    else
        send(m_workspace.remotes().answer({m_entry->uid}, answer), tr("The question is answered."));
}

void SyncAnswers::askToDelete(SyncEntry entry)
{
    const bool there = entry.held == SyncHeld::Kind::EditedThere;
    const QString name = isolated(entry.name);
    ConfirmationText text;
    text.title = tr("Delete");
    text.heading = there ? tr("Delete %1 on the server too?").arg(name) : tr("Delete %1 here too?").arg(name);
    text.text = there
        ? tr("What was changed there since is lost on the server. The deletion is sent with the next sync.")
        : tr("The account moves to the recycle bin; its password is gone for good.");
    text.confirm = entry.isApiUser ? tr("Yes, Delete API User") : tr("Yes, Delete Administrator");
    text.icon = QStringLiteral("bin");
    auto *dialog = new ConfirmDialog(text, m_details.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, uid = entry.uid] {
        send(m_workspace.remotes().answer({uid}, SyncDecisions::Answer::Delete), tr("The question is answered."));
    });
    dialog->open();
}

void SyncAnswers::send(const QFuture<Result<Outcome>> &deed, const QString &sentence)
{
    m_details.setBusy(true);
    whenDone(deed, this, [this, sentence](const Result<Outcome> &outcome) {
        m_details.setBusy(false);
        if (!outcome)
            m_notices.report(outcome.error());
        else if (outcome->set)
            m_notices.report(*outcome);
        else
            // What stands in the directory was right already.
            m_notices.reportNothing(sentence);
        emit ended();
    });
}

} // namespace steward
