#include "ui/syncanswers.h"

#include "models/domain/folding.h"
#include "ui/forms/bulkconfirmation.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/deleteconfirmation.h"
#include "ui/syncdetails.h"

namespace steward {

SyncAnswers::SyncAnswers(Workspace &workspace, Notices &notices, SyncDetails &details)
    : QObject(&details), m_workspace(workspace), m_notices(notices), m_details(details)
{
    connect(&details, &SyncDetails::answered, this, &SyncAnswers::answer);
    connect(
        &details, &SyncDetails::chosen, this, [this](const QList<std::pair<qint64, SyncDecisions::Choice>> &choices) {
            send({[this, choices](const Consent &consent) { return m_workspace.decisions().choose(choices, consent); },
                  tr("%Ln conflict(s) decided.", nullptr, static_cast<int>(choices.size())), askToChange});
        });
    connect(&details, &SyncDetails::tryAgainRequested, this, [this] {
        if (m_entry)
            send({[this, uid = m_entry->uid](const Consent &) { return m_workspace.decisions().tryAgain(uid); },
                  tr("It is sent again with the next sync."), askToChange});
    });
}

void SyncAnswers::answer(SyncDecisions::Answer answer)
{
    if (!m_entry)
        return;
    Deed deed {[this, uid = m_entry->uid, answer](const Consent &consent) {
                   return m_workspace.decisions().answer({uid}, answer, consent);
               },
               tr("The question is answered."), askToChange};
    if (answer != SyncDecisions::Answer::Delete) {
        send(deed);
        return;
    }
    deed.question = [entry = *m_entry](const Outcome &outcome) { return askToDelete(entry, outcome); };
    if (m_entry->held == SyncHeld::Kind::EditedThere)
        // Nothing changes here any more.
        ask(deed, {});
    else
        askBeforehand(deed);
}

ConfirmationText SyncAnswers::askToChange(const Outcome &outcome)
{
    return bulkConfirmation(outcome.impact, outcome.catalog);
}

ConfirmationText SyncAnswers::askToDelete(const SyncEntry &entry, const Outcome &outcome)
{
    if (outcome.impact.stopsAnything()) {
        ConfirmationText stops = deleteConfirmation(outcome.rows, outcome.impact, outcome.catalog);
        stops.replacement.clear();
        return stops;
    }
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
    return text;
}

void SyncAnswers::askBeforehand(const Deed &deed)
{
    m_details.setBusy(true);
    whenDone(deed.verb({.preview = true}), this, [this, deed](const Result<Outcome> &preview) {
        m_details.setBusy(false);
        if (preview) {
            ask(deed, *preview);
            return;
        }
        m_notices.report(preview.error());
        emit ended();
    });
}

void SyncAnswers::ask(const Deed &deed, const Outcome &outcome)
{
    auto *dialog = new ConfirmDialog(deed.question(outcome), m_details.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, deed, stopping = outcome.impact.stopping()] { send(deed, {.stopping = stopping}); });
    dialog->open();
}

void SyncAnswers::send(const Deed &deed, const Consent &consent)
{
    m_details.setBusy(true);
    whenDone(deed.verb(consent), this, [this, deed](const Result<Outcome> &outcome) {
        m_details.setBusy(false);
        if (outcome && outcome->state == Outcome::State::NeedsConsent) {
            ask(deed, *outcome);
            return;
        }
        if (!outcome)
            m_notices.report(outcome.error());
        else if (outcome->set)
            m_notices.report(*outcome);
        else
            // What stands in the directory was right already.
            m_notices.reportNothing(deed.sentence);
        emit ended();
    });
}

} // namespace steward
