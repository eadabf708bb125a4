#pragma once

#include "ui/workspace.h"

#include <optional>

namespace steward {

/// Verifies the history at the operator's wish, and remembers how far it was intact. One at a time. GUI thread.
class ActivityVerifying : public QObject {
    Q_OBJECT

public:
    /// What the last verification says of one entry.
    enum class Integrity { Unknown, Unbroken, Broken };

    ActivityVerifying(Workspace &workspace, QObject *parent);

    bool isRunning() const { return m_running; }
    void verify();
    Integrity integrityOf(ChangeSetId set) const;
    /// "412 entries verified, unbroken"; empty before the first verification, and when something is wrong.
    QString summary() const;

signals:
    /// One begins, or has ended.
    void runningChanged();
    void progressed(qint64 verified, qint64 all);
    void done(bool intact, const QString &sentences);
    void failed(const steward::Error &error);

private:
    Workspace &m_workspace;
    std::optional<AuditReport> m_report;
    bool m_running = false;
};

} // namespace steward
