#include "ui/syncwork.h"

#include "ui/navigationrail.h"
#include "ui/synclook.h"
#include "ui/syncpage.h"
#include "ui/syncplans.h"
#include "ui/syncstatus.h"

namespace steward {

namespace {

ColorToken tokenOf(const QString &colour)
{
    if (colour == u"amber")
        return ColorToken::Warn;
    if (colour == u"red")
        return ColorToken::Bad;
    return colour == u"blue" ? ColorToken::Info : ColorToken::Ok;
}

} // namespace

SyncWork::SyncWork(Workspace &workspace, SyncPage &page, WindowActions &actions, NavigationRail &rail, int railPage)
    : QObject(&page),
      m_workspace(workspace),
      m_page(page),
      m_rail(rail),
      m_railPage(railPage),
      m_status(new SyncStatus(page.window())),
      m_flow(workspace, page, actions)
{
    RemoteActions &remotes = workspace.remotes();
    connect(&page, &SyncPage::overviewChanged, this, &SyncWork::update);
    connect(&remotes, &RemoteActions::begun, m_status, &SyncStatus::begin);
    connect(&remotes, &RemoteActions::progress, m_status, &SyncStatus::showProgress);
    connect(&remotes, &RemoteActions::finished, this, [this](const SyncReport &report) {
        m_unreachedAt = report.error && report.error->kind == ErrorKind::Offline ? m_workspace.store().now() : 0;
        if (!report.error)
            m_refusedAt = 0;
        else if (report.error->kind == ErrorKind::Unauthorized)
            m_refusedAt = m_workspace.store().now();
        m_sentSome = report.sent() > 0;
        m_status->end();
        update();
    });
    connect(&remotes, &RemoteActions::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Offline) {
            m_unreachedAt = m_workspace.store().now();
        } else if (error.kind == ErrorKind::Unauthorized) {
            m_refusedAt = m_workspace.store().now();
            // It has answered.
            m_unreachedAt = 0;
        }
        m_status->end();
        update();
    });
    connect(m_status, &SyncStatus::stopRequested, this, [this] {
        m_status->showStopping();
        m_workspace.remotes().stop();
    });
}

bool SyncWork::stop()
{
    const bool running = m_flow.isRunning();
    m_flow.stop();
    if (running)
        m_status->showStopping();
    return running;
}

QString SyncWork::environment() const
{
    return m_page.hasRemote() ? remoteName(m_page.profile()) : QString();
}

QString SyncWork::refusedText() const
{
    if (m_refusedAt == 0)
        return {};
    return tr("Sign-in refused %1", "a time").arg(momentText(m_refusedAt, m_workspace.store().now()));
}

QString SyncWork::checkedText() const
{
    const Timestamp now = m_workspace.store().now();
    if (m_unreachedAt != 0)
        return tr("Not reached %1", "a time").arg(momentText(m_unreachedAt, now));
    if (isRefused())
        return refusedText();
    const Timestamp checked = m_page.checkedAt();
    return checked == 0 ? tr("Not read yet") : tr("Checked %1", "a time").arg(momentText(checked, now));
}

QString SyncWork::summary() const
{
    if (!m_page.hasRemote())
        return {};
    if (isRefused())
        return refusedText();
    const Timestamp checked = m_page.checkedAt();
    if (checked == 0)
        return tr("The server was not read yet");
    const QString moment = momentText(checked, m_workspace.store().now());
    const bool nothingSent = m_page.overview().toSend() > 0 && !m_sentSome;
    return nothingSent ? tr("Server read %1, nothing sent yet", "a time").arg(moment)
                       : tr("Server read %1", "a time").arg(moment);
}

void SyncWork::update()
{
    const SyncOverview &overview = m_page.overview();
    m_status->show(overview);
    m_rail.setBadge(m_railPage, overview.waiting() + overview.toSend());
    if (m_page.hasRemote()) {
        m_rail.setRemote({environment(), m_page.profile().url.host(), checkedText(), tokenOf(m_page.profile().colour)});
    } else {
        // The next one is another one.
        m_unreachedAt = 0;
        m_refusedAt = 0;
        m_sentSome = false;
        m_rail.setRemote({});
    }
    m_page.setRefusal(refusedText());
    emit changed();
}

} // namespace steward
