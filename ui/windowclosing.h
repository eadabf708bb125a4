#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>

namespace steward {

class JobStatus;
class MainWindow;

/// Whether a window may close: what runs, is being sent or is not saved is settled first, and closes it afterwards. GUI
/// thread.
class WindowClosing : public QObject {
    Q_OBJECT

public:
    WindowClosing(MainWindow &window, JobStatus &jobs);

    /// False while something stands in the way, which is asked about or waited for; `goOn` is called when it is not any
    /// more.
    bool isSettled(const std::function<void()> &goOn);
    /// Whether something would be lost or broken off if the window went now.
    bool hasUnfinishedWork() const;

private:
    bool waitsForSync(const std::function<void()> &goOn);
    void ask(QDialog *question);
    void askToDiscard(const std::function<void()> &goOn);

    MainWindow &m_window;
    JobStatus &m_jobs;
    QPointer<QDialog> m_question; ///< Whether to end what runs, or lose what is unsaved.
    bool m_waits = false;         ///< For the end of the sync; a second close does not wait.
    bool m_discards = false;      ///< What Settings has unsaved may go.
};

} // namespace steward
