#pragma once

#include "models/items/rowsource.h"
#include "ui/notices.h"
#include "ui/style/stewardstyle.h"
#include "ui/windowactions.h"
#include "ui/workspace.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QSettings;
class QStackedWidget;

namespace steward {

class ActivityPage;
class AdministratorsPage;
class BackupFlow;
class BulkWork;
class CredentialNotices;
class CopyFlow;
class ExportFlow;
class ImportFlow;
class JobStatus;
class ApplicationsPage;
class MessageBar;
class NavigationRail;
class RolesPage;
class SettingsPage;
class SyncPage;
class SyncWork;
class Undoing;
class WindowClosing;
class WindowFile;
class WindowHelp;
class WindowSignIn;
class WindowStatus;

/// The window of one directory: menu bar, navigation rail, pages, status bar. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` keeps layout and look; it must outlive the window.
    MainWindow(std::unique_ptr<Workspace> workspace, QSettings &settings);
    ~MainWindow() override;

    Workspace &workspace() { return *m_workspace; }
    WindowActions &actions() { return m_actions; }
    AdministratorsPage *administrators() const { return m_administrators; }
    ApplicationsPage *applications() const { return m_applications; }
    RolesPage *roles() const { return m_roles; }
    ActivityPage *activity() const { return m_activity; }
    SyncPage *sync() const { return m_sync; }
    SyncWork *syncWork() const { return m_syncWork; }
    SettingsPage *settingsPage() const { return m_settingsPage; }
    BulkWork *bulkWork() const { return m_bulk; }
    BackupFlow *backups() const { return m_backups; }
    WindowFile *file() const { return m_file; }
    NavigationRail *rail() const { return m_rail; }
    /// Says something in the page that is shown.
    void showMessage(const Error &error);
    /// Mails that are due are sent from now on.
    CredentialNotices *credentials() const { return m_credentials; }
    /// Another window in place of this one, which is hidden until then; null: this one is shown again.
    void setCover(QWidget *cover);
    void setVisible(bool visible) override;
    /// Imports a spreadsheet: the one at `path`, or one that the operator chooses first.
    void importSpreadsheet(const QString &path = {});
    /// Asks for the server that this directory is to be kept in step with.
    void connectRemote();
    /// Says it in the page that is shown.
    void showWarning(const QString &sentence);
    /// The look was changed, here or in another window.
    void refreshLook();
    /// Whether something would be lost or broken off if the window went now.
    bool hasUnfinishedWork() const;
    /// Whoever works here has left, and a page that asks for the password stands in front.
    bool isLocked() const { return m_cover != nullptr; }
    /// Size, place, columns and order are the next window's too.
    void keepLayout();

    enum Page { AdministratorsView, ApplicationsView, RolesView, ActivityView, SyncView, RecycleBinView, SettingsView };
    void showPage(Page page);
    Page page() const;

signals:
    void openRequested(const QString &path);
    void newRequested();
    void sampleRequested();
    void quitRequested();
    void lockRequested();
    /// Whoever works here does so no longer; the directory asks again who does.
    void signedOut();
    void appearanceChosen(const steward::Appearance &appearance);
    /// BCP 47; empty: that of the system.
    void languageChosen(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectNotices();
    void connectSigningIn();
    void signOut(WindowSignIn &signIn);
    void connectBackups();
    void connectBulkWork();
    void connectSync();
    void chooseCopy();
    MessageBar *messages() const;
    void updateTitle();
    void updateStatus();
    void adaptToWidth();

    /// A page as the rail names it.
    struct Place {
        QString icon;
        QString title;
        QWidget *page;
        MessageBar *messages;
    };

    std::unique_ptr<Workspace> m_workspace;
    QSettings &m_settings;
    WindowActions m_actions;
    Notices m_notices;
    RowSource m_rows;
    JobStatus *m_jobs;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QList<Place> m_places; ///< By Page.
    AdministratorsPage *m_administrators;
    ApplicationsPage *m_applications;
    RolesPage *m_roles;
    ActivityPage *m_activity;
    SyncPage *m_sync;
    SettingsPage *m_settingsPage;
    Undoing *m_undoing;
    CredentialNotices *m_credentials;
    ImportFlow *m_import;
    ExportFlow *m_export;
    CopyFlow *m_copy;
    BulkWork *m_bulk;
    BackupFlow *m_backups;
    SyncWork *m_syncWork;
    WindowHelp *m_help;
    WindowClosing *m_closing;
    WindowFile *m_file;
    WindowStatus *m_status;
    QPointer<QWidget> m_cover;
    bool m_narrow = false;
};

} // namespace steward
