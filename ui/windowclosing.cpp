#include "ui/windowclosing.h"

#include "ui/closequestion.h"
#include "ui/jobstatus.h"
#include "ui/mainwindow.h"
#include "ui/rolespage.h"
#include "ui/settingspage.h"
#include "ui/syncdetails.h"
#include "ui/syncfieldtable.h"
#include "ui/syncpage.h"
#include "ui/syncwork.h"

#include <QApplication>

namespace steward {

WindowClosing::WindowClosing(MainWindow &window, JobStatus &jobs) : QObject(&window), m_window(window), m_jobs(jobs) { }

bool WindowClosing::isSettled(const std::function<void()> &goOn)
{
    if (m_jobs.isRunning()) {
        if (!m_question)
            ask(askToCancelJob(m_jobs, &m_window));
        return false;
    }
    if (waitsForSync(goOn))
        return false;
    if (m_window.roles()->hasUnsavedChanges()) {
        m_window.showPage(MainWindow::RolesView);
        m_window.roles()->editing().resolveUnsaved(goOn);
        return false;
    }
    if (m_window.settingsPage()->hasUnsavedChanges() && !m_discards) {
        m_window.showPage(MainWindow::SettingsView);
        askToDiscard(goOn);
        return false;
    }
    return true;
}

bool WindowClosing::hasUnfinishedWork() const
{
    return m_jobs.isRunning() || m_window.syncWork()->flow().isRunning()
        || m_window.workspace().deliveries().isRunning() || m_window.roles()->hasUnsavedChanges()
        || m_window.settingsPage()->hasUnsavedChanges() || !m_window.sync()->details()->table()->choices().isEmpty()
        || QApplication::activeModalWidget();
}

bool WindowClosing::waitsForSync(const std::function<void()> &goOn)
{
    if (m_waits || !m_window.syncWork()->stop())
        return false;
    m_waits = true;
    connect(&m_window.syncWork()->flow(), &SyncFlow::ended, &m_window, goOn, Qt::QueuedConnection);
    return true;
}

void WindowClosing::ask(QDialog *question)
{
    m_question = question;
    question->open();
}

void WindowClosing::askToDiscard(const std::function<void()> &goOn)
{
    if (m_question)
        return;
    QDialog *question = askToDiscardSettings(&m_window);
    connect(question, &QDialog::accepted, this, [this, goOn] {
        m_discards = true;
        goOn();
    });
    ask(question);
}

} // namespace steward
