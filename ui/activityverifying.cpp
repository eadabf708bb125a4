#include "ui/activityverifying.h"

namespace steward {

ActivityVerifying::ActivityVerifying(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.audit(), &AuditActions::progress, this, [this](qint64 verified, qint64 all) {
        if (m_running)
            emit progressed(verified, all);
    });
}

void ActivityVerifying::verify()
{
    if (std::exchange(m_running, true))
        return;
    emit runningChanged();
    whenDone(m_workspace.audit().verify(), this, [this](const Result<AuditReport> &report) {
        m_running = false;
        if (report)
            m_report = *report;
        emit runningChanged();
        if (report)
            emit done(report->isIntact(), sentencesOf(*report).join(u' '));
        else
            emit failed(report.error());
    });
}

ActivityVerifying::Integrity ActivityVerifying::integrityOf(ChangeSetId set) const
{
    if (!m_report)
        return Integrity::Unknown;
    if (!m_report->chain.isIntact() && set.value >= m_report->chain.broken)
        return Integrity::Broken;
    const AnchorFinding *disproof = m_report->disproof();
    // An anchor says only that something up to it was changed: what an earlier one confirms still stands.
    if (disproof && set > m_report->proven && set <= disproof->anchor.set)
        return Integrity::Broken;
    return set <= m_report->chain.last ? Integrity::Unbroken : Integrity::Unknown;
}

QString ActivityVerifying::summary() const
{
    if (!m_report || !m_report->isIntact())
        return {};
    return tr("%Ln entry (entries) verified, unbroken", nullptr, static_cast<int>(m_report->chain.sets));
}

} // namespace steward
