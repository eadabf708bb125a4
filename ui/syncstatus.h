#pragma once

#include "models/sync/syncoverview.h"
#include "models/sync/syncround.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace steward {

/// In the status bar: how far a sync is, with Stop, and what is to send and to decide. GUI thread.
class SyncStatus : public QWidget {
    Q_OBJECT

public:
    explicit SyncStatus(QWidget *parent = nullptr);

    void begin();
    void showProgress(const SyncProgress &progress);
    /// What runs ends after the requests that are under way.
    void showStopping();
    void end();
    void show(const SyncOverview &overview);
    QString progressText() const;
    QString countsText() const;
    QToolButton *stopButton() const { return m_stop; }

signals:
    void stopRequested();

private:
    QWidget *m_running;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QLabel *m_toSend;
    QWidget *m_separator;
    QWidget *m_mark;
    QLabel *m_waiting;
    QElapsedTimer m_since;
    QTimer m_appears; ///< A server that says nothing brings no progress, and can be given up all the same.
    bool m_stopping = false;
};

} // namespace steward
