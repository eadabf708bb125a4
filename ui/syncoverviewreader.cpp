#include "ui/syncoverviewreader.h"

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds AfterChange {200};

} // namespace

SyncOverviewReader::SyncOverviewReader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChange);
    RemoteActions &remotes = workspace.remotes();
    connect(&m_soon, &QTimer::timeout, this, &SyncOverviewReader::read);
    connect(&workspace.store(), &Store::changed, this, &SyncOverviewReader::readSoon);
    connect(&workspace.store(), &Store::touched, this, &SyncOverviewReader::lookForRounds);
    connect(&remotes, &RemoteActions::finished, this, [this](const SyncReport &report) {
        if (!report.error)
            m_checkedAt = m_workspace.store().now();
        readSoon();
    });
    connect(&remotes, &RemoteActions::failed, this, &SyncOverviewReader::readSoon);
}

Timestamp SyncOverviewReader::checkedAt() const
{
    const Timestamp run = m_overview.lastRun && !m_overview.lastRun->report.contains(QStringLiteral("error"))
        ? m_overview.lastRun->finishedAt
        : 0;
    return std::max({m_checkedAt, run, m_overview.state.lastFullAt});
}

void SyncOverviewReader::lookForRounds()
{
    // A round of this window tells when it has ended.
    if (!hasRemote() || m_workspace.remotes().isRunning())
        return;
    whenDone(m_workspace.remotes().history(1), this, [this](const Result<QList<SyncRun>> &runs) {
        if (!runs || runs->isEmpty())
            return;
        const SyncRun &newest = runs->constFirst();
        const std::optional<SyncRun> &known = m_overview.lastRun;
        if (!known || known->id != newest.id || known->finishedAt != newest.finishedAt)
            readSoon();
    });
}

void SyncOverviewReader::read()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenDone(m_workspace.remotes().overview(), this, [this](const Result<SyncOverview> &overview) {
        m_reading = false;
        if (overview)
            take(*overview);
        else
            emit failed(overview.error());
        if (std::exchange(m_readAgain, false))
            readSoon();
    });
}

void SyncOverviewReader::take(const SyncOverview &overview)
{
    m_overview = overview;
    m_known = true;
    const Result<RemoteProfile> profile = RemoteProfile::fromJson(overview.record.profile);
    m_profile = profile && hasRemote() ? *profile : RemoteProfile();
    if (!hasRemote())
        m_checkedAt = 0;
    emit overviewRead();
}

} // namespace steward
