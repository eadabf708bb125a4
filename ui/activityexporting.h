#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace steward {

/// Writes activity into a file that the operator chooses, and tells how far it is. One at a time. GUI thread.
class ActivityExporting : public QObject {
    Q_OBJECT

public:
    ActivityExporting(Workspace &workspace, QWidget *window);

    bool isRunning() const { return m_running; }
    /// Asks for the file first.
    void choose(const ActivityFilter &filter);
    void write(const ActivityFilter &filter, ActivityFormat format, const QString &path);

signals:
    /// One begins, or has ended.
    void runningChanged();
    void progressed(qint64 written, qint64 all);
    void done(const QString &sentence);
    void failed(const steward::Error &error);

private:
    Workspace &m_workspace;
    QWidget *m_window;
    bool m_running = false;
};

} // namespace steward
