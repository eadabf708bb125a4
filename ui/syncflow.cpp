#include "ui/syncflow.h"

#include "models/domain/folding.h"
#include "ui/forms/confirmdialog.h"
#include "ui/style/messagebar.h"
#include "ui/syncpage.h"
#include "ui/syncplans.h"
#include "ui/windowactions.h"

namespace steward {

SyncFlow::SyncFlow(Workspace &workspace, SyncPage &page, WindowActions &actions)
    : m_workspace(workspace),
      m_page(page),
      m_actions(actions),
      m_remote(workspace, page, actions),
      m_automatic(workspace.store(), workspace.remotes()),
      m_confirmRemovals(tr("Review…"))
{
    connectAll();
    updateActions();
}

void SyncFlow::connectAll()
{
    RemoteActions &remotes = m_workspace.remotes();
    connect(m_actions.readAgain, &QAction::triggered, this, &SyncFlow::readAgain);
    connect(m_actions.sendChanges, &QAction::triggered, this, &SyncFlow::askToSend);
    connect(&m_confirmRemovals, &QAction::triggered, this, &SyncFlow::askRemovals);
    connect(&m_page, &SyncPage::overviewChanged, this, &SyncFlow::updateActions);
    connect(&m_workspace.rights(), &Rights::changed, this, &SyncFlow::updateActions);
    // It runs only after it has told so.
    connect(&remotes, &RemoteActions::begun, this, &SyncFlow::updateActions, Qt::QueuedConnection);
    connect(&remotes, &RemoteActions::finished, this, &SyncFlow::tell);
    connect(&remotes, &RemoteActions::failed, this, &SyncFlow::tellFailure);
    MessageBar *messages = m_page.messages();
    connect(&m_remote, &RemoteFlow::done, messages,
            [messages](const QString &sentence) { messages->showMessage(Tone::Ok, sentence); });
    connect(&m_remote, &RemoteFlow::doneWith, this, [this, messages](const Error &remark) {
        // The first sync has its say on the same bar.
        m_remark = remark.message;
        messages->showMessage(Tone::Warn, remark.message);
    });
    connect(&m_remote, &RemoteFlow::failed, messages, [messages](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            messages->showMessage(Tone::Bad, error.message);
    });
    connect(&m_remote, &RemoteFlow::connected, this,
            [this](const RemoteProfile &profile) { run({.full = true, .send = !profile.reviewBeforeSending}); });
}

void SyncFlow::start()
{
    m_automatic.start();
}

void SyncFlow::stop()
{
    m_automatic.stop();
    m_workspace.remotes().stop();
}

bool SyncFlow::isRunning() const
{
    return m_workspace.remotes().isRunning();
}

void SyncFlow::updateActions()
{
    const bool hasRemote = m_page.hasRemote();
    const bool idle = hasRemote && !isRunning();
    const auto count = static_cast<int>(m_page.overview().toSend());
    const Rights &rights = m_workspace.rights();
    const bool hadFocus = m_page.isAncestorOf(m_page.window()->focusWidget());
    m_actions.readAgain->setEnabled(idle);
    m_actions.sendChanges->setEnabled(idle && count > 0);
    m_actions.sendChanges->setText(count > 0 ? tr("&Send %Ln Change(s)…", nullptr, count) : tr("&Send Changes…"));
    m_actions.serverDetails->setEnabled(hasRemote);
    m_actions.syncHistory->setEnabled(hasRemote);
    rights.gate(m_actions.connectRemote, m_page.isKnown() && !hasRemote, {Privilege::SetupRemote});
    rights.gate(m_actions.remoteSettings, idle, {Privilege::SetupRemote});
    rights.gate(m_actions.disconnectRemote, idle, {Privilege::SetupRemote});
    // A button that is disabled gives the focus away, as far as to the rail.
    if (hadFocus && !m_page.isAncestorOf(m_page.window()->focusWidget()))
        m_page.setFocus(Qt::OtherFocusReason);
}

void SyncFlow::readAgain()
{
    run({.full = true, .send = !m_page.profile().reviewBeforeSending});
}

void SyncFlow::askToSend()
{
    auto *dialog = new PlanDialog(sendPlan(m_page.overview(), m_page.profile()), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { run({}); });
    dialog->open();
}

void SyncFlow::run(const SyncWish &wish)
{
    if (isRunning())
        return;
    m_asked = true;
    m_page.messages()->dismiss();
    std::ignore = m_workspace.remotes().sync(wish);
    updateActions();
}

void SyncFlow::tell(const SyncReport &report)
{
    const bool asked = std::exchange(m_asked, false);
    updateActions();
    MessageBar *messages = m_page.messages();
    const QString remark = std::exchange(m_remark, {});
    m_removals = report.removalsToConfirm.value_or(0);
    if (!report.stopped.isEmpty())
        messages->showMessage(Tone::Warn,
                              tr("Since this sync no API user can sign in any more for: %1. Set up another one, or "
                                 "bring one back from the recycle bin.")
                                  .arg(report.stopped.join(QStringLiteral(", "))));
    else if (m_removals > 0 && asked)
        askRemovals();
    else if (m_removals > 0)
        messages->showMessage(Tone::Warn, report.sentence(), {&m_confirmRemovals});
    else if (report.error && report.error->kind == ErrorKind::Unauthorized)
        messages->showMessage(Tone::Bad, report.sentence(), {m_actions.remoteSettings});
    else if (report.error && asked)
        messages->showMessage(report.sent() > 0 ? Tone::Warn : Tone::Bad, report.sentence());
    else if (asked)
        messages->showMessage(report.inStep() && remark.isEmpty() ? Tone::Ok : Tone::Warn,
                              remark.isEmpty() ? report.sentence() : report.sentence() + u' ' + remark);
    emit ended();
}

void SyncFlow::tellFailure(const Error &error)
{
    const bool asked = std::exchange(m_asked, false);
    updateActions();
    const bool secret = error.kind == ErrorKind::Secret || error.kind == ErrorKind::Unauthorized;
    if (secret)
        m_page.messages()->showMessage(Tone::Warn, error.message, {m_actions.remoteSettings});
    else if (asked && error.kind != ErrorKind::Cancelled)
        m_page.messages()->showMessage(Tone::Bad, error.message);
    emit ended();
}

void SyncFlow::askRemovals()
{
    if (m_removals == 0)
        return;
    const auto count = static_cast<int>(m_removals);
    ConfirmationText text;
    text.title = tr("Send Deletions");
    text.heading = tr("Delete or suspend %Ln account(s) on the server?", nullptr, count);
    text.text = tr("That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect "
                   "this.")
                    .arg(isolated(remoteName(m_page.profile())));
    text.confirm = tr("Yes, Send %Ln Deletion(s) and Suspensions", nullptr, count);
    text.count = m_removals;
    auto *dialog = new ConfirmDialog(text, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, agreed = m_removals] { run({.removalsAgreed = agreed}); });
    dialog->open();
}

} // namespace steward
