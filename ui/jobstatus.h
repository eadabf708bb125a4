#pragma once

#include "models/core/jobprogress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace steward {

class Notices;

/// In the status bar: what runs, how far it is, how long it still takes, and a button that ends it. What is quick does
/// not appear at all. GUI thread.
class JobStatus : public QWidget {
    Q_OBJECT

public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// `verb` is what is done: "Importing".
    void begin(const QString &verb, const std::shared_ptr<JobProgress> &progress);
    void end();
    /// Asks what runs to end and put everything back; `ended` follows.
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }
    /// Whether something can begin; while something else runs, `refusal` is told.
    bool isFree(Notices &notices, const QString &refusal) const;
    QString text() const;
    /// "Importing": what runs.
    QString what() const { return m_verb; }

signals:
    /// Nothing runs any more.
    void ended();

private:
    void refresh();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_verb;
    std::shared_ptr<JobProgress> m_progress;
};

} // namespace steward
