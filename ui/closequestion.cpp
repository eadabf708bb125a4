#include "ui/closequestion.h"

#include "ui/forms/confirmdialog.h"
#include "ui/jobstatus.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct CloseQuestion {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

} // namespace

QDialog *askToCancelJob(JobStatus &jobs, QWidget *window)
{
    ConfirmationText text;
    text.title = CloseQuestion::tr("Close");
    text.heading = CloseQuestion::tr("%1 is not finished", "what runs: Importing").arg(jobs.what());
    text.text = CloseQuestion::tr("When it is cancelled, everything is put back as it was. Otherwise the window stays "
                                  "open until it is done.");
    text.confirm = CloseQuestion::tr("Cancel It and Close");
    text.cancel = CloseQuestion::tr("Keep Open");
    auto *question = new ConfirmDialog(text, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, window, [&jobs, window] {
        if (!jobs.isRunning()) {
            window->close();
            return;
        }
        QObject::connect(&jobs, &JobStatus::ended, window, &QWidget::close, Qt::QueuedConnection);
        jobs.cancel();
    });
    return question;
}

QDialog *askToDiscardSettings(QWidget *window)
{
    ConfirmationText text;
    text.title = CloseQuestion::tr("Close");
    text.heading = CloseQuestion::tr("Settings are not saved");
    text.text = CloseQuestion::tr("What was changed on the Settings page is lost when the window is closed.");
    text.confirm = CloseQuestion::tr("Discard and Close");
    text.cancel = CloseQuestion::tr("Keep Open");
    auto *question = new ConfirmDialog(text, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    return question;
}

} // namespace steward
