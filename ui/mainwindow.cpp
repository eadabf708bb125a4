#include "ui/mainwindow.h"

#include "models/actions/directorycopy.h"
#include "models/domain/folding.h"
#include "ui/activitypage.h"
#include "ui/administratorspage.h"
#include "ui/administratortable.h"
#include "ui/applicationspage.h"
#include "ui/backupflow.h"
#include "ui/bulktexts.h"
#include "ui/bulkwork.h"
#include "ui/copyflow.h"
#include "ui/credentialnotices.h"
#include "ui/directorydialogs.h"
#include "ui/exportflow.h"
#include "ui/filterbar.h"
#include "ui/forms/appearanceform.h"
#include "ui/forms/bulksettingsform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/reportdialog.h"
#include "ui/importflow.h"
#include "ui/jobstatus.h"
#include "ui/navigationrail.h"
#include "ui/pagelayout.h"
#include "ui/rolespage.h"
#include "ui/settingspage.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/raisewindow.h"
#include "ui/style/undobar.h"
#include "ui/syncpage.h"
#include "ui/syncstatus.h"
#include "ui/syncwork.h"
#include "ui/undoing.h"
#include "ui/windowclosing.h"
#include "ui/windowfile.h"
#include "ui/windowhelp.h"
#include "ui/windowmenus.h"
#include "ui/windowsignin.h"
#include "ui/windowstatus.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace steward {

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, QSettings &settings)
    : m_workspace(std::move(workspace)),
      m_settings(settings),
      m_actions(this),
      m_rows(m_workspace->store()),
      m_jobs(new JobStatus(this)),
      m_rail(new NavigationRail(this)),
      m_pages(new QStackedWidget(this)),
      m_administrators(new AdministratorsPage(*m_workspace, m_rows, m_notices, m_actions, this)),
      m_applications(new ApplicationsPage(*m_workspace, m_rows, m_notices, m_actions, this)),
      m_roles(new RolesPage(*m_workspace, m_notices, m_actions, this)),
      m_activity(new ActivityPage(*m_workspace, m_notices, *m_jobs, m_actions, this)),
      m_sync(new SyncPage(*m_workspace, m_notices, m_actions, this)),
      m_settingsPage(new SettingsPage(*m_workspace, this)),
      m_undoing(new Undoing(*m_workspace, m_notices, *m_jobs, m_actions.undo, m_actions.redo, this)),
      m_credentials(new CredentialNotices(*m_workspace, *m_administrators, m_actions, this)),
      m_import(new ImportFlow(*m_workspace, m_notices, *m_jobs, settings, this)),
      m_export(new ExportFlow(*m_workspace, m_rows, m_notices, *m_jobs, this)),
      m_copy(new CopyFlow(*m_workspace, m_notices, *m_jobs, this)),
      m_bulk(new BulkWork(*m_workspace, m_rows, m_notices, *m_jobs, settings, this)),
      m_backups(new BackupFlow(*m_workspace, m_notices, this)),
      m_syncWork(new SyncWork(*m_workspace, *m_sync, m_actions, *m_rail, SyncView)),
      m_help(new WindowHelp(m_actions, m_rows, m_notices, this)),
      m_closing(new WindowClosing(*this, *m_jobs)),
      m_file(new WindowFile(m_workspace->store(), m_actions.saveCopy, this)),
      m_status(new WindowStatus(*statusBar(), {m_jobs, m_credentials, m_syncWork->status()}))
{
    setMinimumSize(metrics::minimumWidth, metrics::minimumHeight);
    setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo file(m_workspace->store().path());
    const QString name
        = m_workspace->directory().name.isEmpty() ? file.completeBaseName() : m_workspace->directory().name;
    m_places = {
        {QStringLiteral("people"), tr("Administrators"), m_administrators, m_administrators->messages()},
        {QStringLiteral("apps"), tr("Applications"), m_applications, m_applications->messages()},
        {QStringLiteral("shield"), tr("Roles & privileges"), m_roles, m_roles->messages()},
        {QStringLiteral("clock"), tr("Activity"), m_activity, m_activity->messages()},
        {QStringLiteral("sync"), tr("Sync"), m_sync, m_sync->messages()},
        {QStringLiteral("bin"), tr("Recycle bin"), m_administrators, m_administrators->messages()},
        {QStringLiteral("sliders"), tr("Settings"), m_settingsPage, m_settingsPage->messages()},
    };
    for (const Place &place : std::as_const(m_places)) {
        if (place.page == m_settingsPage)
            m_rail->addFootPage(place.icon, place.title);
        else
            m_rail->addPage(place.icon, place.title);
        // The recycle bin is the administrators' page again.
        if (m_pages->indexOf(place.page) < 0)
            m_pages->addWidget(place.page);
    }
    m_rail->setEnvironment(name, file.fileName(), QDir::toNativeSeparators(file.absoluteFilePath()));
    setWindowFilePath(file.absoluteFilePath());
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QWidget(central);
    stackPage(column, {m_file->messages(), m_pages});
    row->addWidget(column, 1);
    setCentralWidget(central);
    refreshLook();
    WindowMenus(*this, m_actions, m_settings).build();
    connectActions();
    connectNotices();
    connectSigningIn();
    connectBackups();
    connectBulkWork();
    connectSync();
    m_actions.detailsPane->setChecked(true);
    m_rows.load();
    m_administrators->restoreLayout(m_settings);
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        resize(1440, 900);
        // Frame and menus of the desktop need room too.
        if (const QSize room = screen()->availableSize(); room.width() < 1500 || room.height() < 960)
            setWindowState(Qt::WindowMaximized);
    }
    showPage(AdministratorsView);
    m_administrators->table()->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_credentials;
    // Their answers come from jobs of the workspace.
    delete m_import;
    delete m_export;
    delete m_bulk;
    // The pages ask the store, and the store is a member that would go before the child widgets.
    delete m_pages;
}

void MainWindow::connectActions()
{
    const auto when = [this](QAction *action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    when(m_actions.newDirectory, [this] { emit newRequested(); });
    when(m_actions.openDirectory, [this] {
        chooseDirectoryToOpen(this, m_workspace->store().path(),
                              [this](const QString &path) { emit openRequested(path); });
    });
    when(m_actions.saveCopy, [this] { chooseCopy(); });
    when(m_actions.importFile, [this] { importSpreadsheet(); });
    when(m_actions.pasteRows, [this] { m_import->openCells(QApplication::clipboard()->text()); });
    when(m_actions.copyRows, [this] { m_copy->copy(m_administrators->chosen().copyOffer()); });
    when(m_actions.exportRows, [this] { m_export->open(m_administrators->chosen().exportOffer()); });
    when(m_actions.closeWindow, [this] { close(); });
    when(m_actions.quit, [this] { emit quitRequested(); });
    when(m_actions.administratorsPage, [this] { showPage(AdministratorsView); });
    when(m_actions.applicationsPage, [this] { showPage(ApplicationsView); });
    when(m_actions.rolesPage, [this] {
        showPage(RolesView);
        m_roles->setFocus(Qt::ShortcutFocusReason);
    });
    when(m_actions.activityPage, [this] {
        showPage(ActivityView);
        m_activity->setFocus(Qt::ShortcutFocusReason);
    });
    when(m_actions.recycleBin, [this] { showPage(RecycleBinView); });
    when(m_actions.settings, [this] {
        showPage(SettingsView);
        m_settingsPage->setFocus(Qt::ShortcutFocusReason);
    });
    when(m_actions.find, [this] {
        if (m_pages->currentWidget() == m_activity) {
            m_activity->focusSearch();
            return;
        }
        const QWidget *page = m_pages->currentWidget();
        SearchField *search = page == m_roles                 ? m_roles->search()
            : page == m_sync && m_sync->search()->isVisible() ? m_sync->search()
                                                              : m_administrators->filters()->search();
        if (search == m_administrators->filters()->search())
            showPage(AdministratorsView);
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    when(m_actions.compactRows, [this] {
        Appearance appearance
            = StewardStyle::ofApplication() ? StewardStyle::ofApplication()->appearance() : Appearance();
        appearance.density = m_actions.compactRows->isChecked() ? Density::Compact : Density::Comfortable;
        emit appearanceChosen(appearance);
    });
    connect(&m_workspace->rights(), &Rights::changed, this, [this] {
        Rights &rights = m_workspace->rights();
        rights.gate(m_actions.saveCopy, true, {Privilege::BulkExport});
        // The list rehearses a restore, which would be written down as refused.
        rights.gate(m_actions.backups, true, {Privilege::SetupPolicy, Privilege::BulkImport, Privilege::BulkExport});
    });
    connect(m_rail, &NavigationRail::pageRequested, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_administrators, &AdministratorsPage::stateChanged, this, &MainWindow::updateStatus);
    connect(m_activity, &ActivityPage::verified, this, &MainWindow::updateStatus);
    connect(m_applications, &ApplicationsPage::countChanged, this, &MainWindow::updateStatus);
    connect(m_applications, &ApplicationsPage::usersRequested, this, [this](ApplicationId id) {
        showPage(AdministratorsView);
        m_administrators->setFilter({.kinds = {Kind::ApiUser}, .applications = {id}});
    });
    connect(m_roles, &RolesPage::holdersRequested, this, [this](RoleId id) {
        showPage(AdministratorsView);
        m_administrators->setFilter({.kinds = {Kind::Person}, .roles = {id}});
    });
    connect(m_administrators, &AdministratorsPage::changesRequested, this,
            [this](AdministratorId id, const QString &name) {
                m_activity->showRecord(id, name);
                showPage(ActivityView);
            });
    connect(m_administrators->undoBar(), &UndoBar::undoRequested, m_undoing, &Undoing::undo);
}

void MainWindow::connectNotices()
{
    connect(&m_notices, &Notices::done, this, [this](const ChangeSet &set) {
        const bool inTable = m_pages->currentWidget() == m_administrators || m_pages->currentWidget() == m_applications;
        if (!inTable || (set.catalogChanged && set.administrators.isEmpty()))
            messages()->showMessage(Tone::Ok, tr("%1.", "a sentence such as “Deleted Ana Pérez”").arg(sentenceOf(set)),
                                    {m_actions.undo});
        else
            m_administrators->offerUndo(set);
    });
    connect(&m_notices, &Notices::failed, this, &MainWindow::showMessage);
    connect(&m_notices, &Notices::nothing, this,
            [this](const QString &sentence) { messages()->showMessage(Tone::Info, sentence); });
    connect(&m_notices, &Notices::incomplete, this,
            [this](const QString &sentence) { messages()->showMessage(Tone::Warn, sentence); });
    connect(&m_notices, &Notices::showRequested, this, [this](AdministratorId id) {
        if (m_rail->currentPage() != AdministratorsView)
            showPage(AdministratorsView);
        m_administrators->showAccount(id);
    });
    connect(&m_notices, &Notices::left, this, [this](const Outcome &outcome) {
        Report report;
        report.title = tr("Result");
        const qint64 left = std::max<qint64>(outcome.leftCount, outcome.left.size());
        report.heading = tr("%Ln row(s) left as they are", nullptr, pluralCount(left));
        for (const RowLeft &one : outcome.left)
            report.rows.append({one.name, tr("Left alone"), one.reason, true});
        auto *dialog = new ReportDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::showPage(Page page)
{
    // Pages with filters enable it.
    m_actions.clearFilters->setEnabled(false);
    m_rail->setCurrentPage(page);
    m_pages->setCurrentWidget(m_places.at(page).page);
    if (page == AdministratorsView || page == RecycleBinView)
        m_administrators->setScope(page == RecycleBinView ? AdministratorFilter::Scope::RecycleBin
                                                          : AdministratorFilter::Scope::Living);
    updateTitle();
    if (page == ActivityView)
        m_activity->open();
    m_administrators->updateActions();
    m_applications->updateActions();
    updateStatus();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_rail->currentPage());
}

void MainWindow::updateTitle()
{
    QString place = m_syncWork->environment();
    if (place.isEmpty())
        place = m_workspace->directory().name;
    if (place.isEmpty())
        place = QFileInfo(m_workspace->store().path()).completeBaseName();
    setWindowTitle(tr("%1 – %2 – Steward", "page and directory").arg(m_places.at(page()).title, place));
}

MessageBar *MainWindow::messages() const
{
    return m_places.at(page()).messages;
}

void MainWindow::showMessage(const Error &error)
{
    messages()->showMessage(Tone::Bad, error.message, m_help->actionsFor(error));
}

void MainWindow::showWarning(const QString &sentence)
{
    messages()->showMessage(Tone::Warn, sentence);
}

void MainWindow::updateStatus()
{
    const SelectionState state = m_administrators->state();
    if (!state.recycleBin)
        m_rail->setCount(AdministratorsView, state.total);
    m_rail->setCount(ApplicationsView, m_applications->count());
    const QWidget *page = m_pages->currentWidget();
    const QString verified = page == m_activity ? m_activity->verifying().summary()
        : page == m_sync                        ? m_syncWork->summary()
                                                : QString();
    m_status->say(verified, page == m_sync && m_syncWork->isRefused() ? Tone::Bad : Tone::Ok);
    m_status->showCounts(page == m_administrators ? SelectionLine::brief(state) : QString());
}

void MainWindow::refreshLook()
{
    const StewardStyle *style = StewardStyle::ofApplication();
    const bool compact = style && style->appearance().density == Density::Compact;
    m_actions.compactRows->setChecked(compact);
    m_status->showDensity(compact);
    m_settingsPage->appearance()->setAppearance(style ? style->appearance() : Appearance());
    m_administrators->refreshLook();
    m_activity->refreshLook();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::adaptToWidth()
{
    m_rail->setCollapsed(width() < metrics::railBreak);
    const bool narrow = width() < metrics::detailsBreak;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_actions.detailsPane->setChecked(!narrow);
}

void MainWindow::importSpreadsheet(const QString &path)
{
    if (path.isEmpty())
        m_import->chooseFile();
    else
        m_import->openFile(path);
}

void MainWindow::connectRemote()
{
    showPage(SyncView);
    m_syncWork->flow().remote().connectRemote();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->isSettled([this] { close(); })) {
        event->ignore();
        return;
    }
    keepLayout();
    QMainWindow::closeEvent(event);
    if (QWidget *cover = std::exchange(m_cover, {}))
        cover->close();
}

void MainWindow::keepLayout()
{
    m_administrators->saveLayout(m_settings);
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
}

bool MainWindow::hasUnfinishedWork() const
{
    return m_closing->hasUnfinishedWork();
}

void MainWindow::connectSigningIn()
{
    auto *signIn = new WindowSignIn(*m_workspace, m_actions, *m_settingsPage, this);
    connect(m_actions.signOut, &QAction::triggered, this, [this, signIn] { signOut(*signIn); });
    connect(signIn, &WindowSignIn::lockRequested, this, &MainWindow::lockRequested);
    connect(signIn, &WindowSignIn::signedOut, this, &MainWindow::signedOut);
    connect(signIn, &WindowSignIn::failed, this, &MainWindow::showMessage);
    connect(signIn, &WindowSignIn::told, this,
            [this](const QString &sentence) { messages()->showMessage(Tone::Ok, sentence); });
}

/// The window goes: what is unsaved is asked about, as when it is closed.
void MainWindow::signOut(WindowSignIn &signIn)
{
    if (m_jobs->isFree(m_notices, tr("Something else is still running. Try again when it is done."))
        && m_closing->isSettled([this, &signIn] { signOut(signIn); }))
        signIn.signOut();
}

void MainWindow::connectBackups()
{
    connect(m_actions.backups, &QAction::triggered, m_backups, &BackupFlow::list);
    connect(m_backups, &BackupFlow::noticed, this, [this](const QString &sentence, QAction *action) {
        messages()->showMessage(Tone::Warn, sentence, {action});
    });
    connect(m_backups, &BackupFlow::rowsRequested, this, [this](const std::vector<quint32> &ids) {
        showPage(AdministratorsView);
        m_administrators->showOnly(ids);
    });
    connect(&m_workspace->backups(), &Backups::failed, this, &MainWindow::showMessage);
}

void MainWindow::connectBulkWork()
{
    connect(m_actions.recipes, &QAction::triggered, this, [this] { m_bulk->recipes().list(); });
    connect(m_actions.results, &QAction::triggered, this, [this] { m_bulk->results().list(); });
    connect(m_actions.showCommand, &QAction::triggered, m_bulk, &BulkWork::showCommand);
    connect(m_import, &ImportFlow::imported, m_bulk, &BulkWork::setLastCommand);
    connect(m_export, &ExportFlow::exported, m_bulk, &BulkWork::setLastCommand);
    m_settingsPage->bulk()->setDirectUpTo(m_bulk->threshold());
    connect(m_settingsPage, &SettingsPage::directUpToChosen, m_bulk, &BulkWork::setThreshold);
    connect(m_settingsPage, &SettingsPage::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_administrators, &AdministratorsPage::bulkEditRequested, m_bulk, &BulkWork::edit);
    connect(m_administrators, &AdministratorsPage::bulkDeletionRequested, m_bulk, &BulkWork::remove);
    connect(m_administrators, &AdministratorsPage::bulkSuspensionRequested, m_bulk, &BulkWork::setSuspended);
    connect(m_bulk, &BulkWork::rowsRequested, this, [this](const QString &, const std::vector<quint32> &ids) {
        showPage(AdministratorsView);
        m_administrators->showOnly(ids);
    });
    connect(m_activity, &ActivityPage::resultRequested, this,
            [this](const JobReport &report) { m_bulk->results().show(report); });
    connect(&m_notices, &Notices::jobIncomplete, this, [this](const JobReport &report) {
        m_bulk->results().setLast(report);
        messages()->showMessage(Tone::Warn, sentenceOf(report), {m_bulk->results().showLastAction()});
    });
}

void MainWindow::connectSync()
{
    connect(m_actions.syncPage, &QAction::triggered, this, [this] {
        showPage(SyncView);
        m_sync->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_syncWork, &SyncWork::changed, this, [this] {
        updateTitle();
        updateStatus();
        m_administrators->setServerIssues(m_sync->hasRemote()
                                          && m_sync->profile().issuer == RemoteProfile::Issuer::Server);
    });
    connect(&m_syncWork->flow().remote(), &RemoteFlow::connected, this, [this] { showPage(SyncView); });
    connect(m_sync, &SyncPage::accountRequested, &m_notices, &Notices::show);
    connect(m_sync, &SyncPage::editRequested, m_administrators, &AdministratorsPage::editAccount);
}

void MainWindow::setCover(QWidget *cover)
{
    m_cover.clear();
    setVisible(!cover);
    m_cover = cover;
}

void MainWindow::setVisible(bool visible)
{
    if (!visible || !m_cover) {
        QMainWindow::setVisible(visible);
        return;
    }
    raiseWindow(m_cover);
}

void MainWindow::chooseCopy()
{
    const auto copy = [this](const QString &path) {
        if (!m_jobs->isFree(m_notices, tr("Something else is still running. Save the copy when it is done.")))
            return;
        const auto progress = std::make_shared<JobProgress>();
        m_jobs->begin(tr("Saving a copy"), progress);
        const QFuture<Result<void>> copying
            = copyDirectory(m_workspace->store(), m_workspace->author(), path, this, progress);
        whenDone(copying, this, [this, path](const Result<void> &copied) {
            m_jobs->end();
            if (copied)
                messages()->showMessage(Tone::Ok,
                                        tr("The copy was saved as %1.").arg(isolated(QDir::toNativeSeparators(path))));
            else
                m_notices.report(copied.error());
        });
    };
    chooseNewDirectoryFile(this, tr("Save a Copy"), m_workspace->store().path(), copy);
}

} // namespace steward
