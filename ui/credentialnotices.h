#pragma once

#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace steward {

class AdministratorsPage;
class MessageBar;
class WindowActions;

/// What the window says about mails with credentials: progress with Stop in the status bar, why nothing is sent, what
/// came of a round, and which passwords expire soon. GUI thread.
class CredentialNotices : public QWidget {
    Q_OBJECT

public:
    CredentialNotices(Workspace &workspace, AdministratorsPage &page, WindowActions &actions, QWidget *parent);

    /// From now on mails are sent; and says once which passwords expire soon.
    void start();

private:
    void showProgress(qint64 done, qint64 total);
    void showHeld(const Error &error);
    void showReport(const DeliveryReport &report);
    void openReport(const DeliveryReport &report);
    void tellExpiring();

    Workspace &m_workspace;
    AdministratorsPage &m_page;
    WindowActions &m_actions;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QAction *m_showReport;
    QAction *m_showExpiring;
    QAction *m_resume;
    DeliveryReport m_report;
};

} // namespace steward
