#pragma once

class QDialog;
class QWidget;

namespace steward {

class JobStatus;

/// Asks whether the job that runs is to be cancelled, so that the window can close; when it is, the window closes as
/// soon as everything is put back. The caller opens it. GUI thread.
QDialog *askToCancelJob(JobStatus &jobs, QWidget *window);
/// Settings were changed and not saved; accepted: they may go.
QDialog *askToDiscardSettings(QWidget *window);

} // namespace steward
