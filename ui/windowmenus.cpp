#include "ui/windowmenus.h"

#include "ui/mainwindow.h"
#include "ui/style/tone.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

namespace steward {

namespace {

const QString RecentKey = QStringLiteral("recent");
constexpr qsizetype MostRecent = 10;

} // namespace

QStringList recentDirectories(const QSettings &settings)
{
    return settings.value(RecentKey).toStringList();
}

void rememberDirectory(QSettings &settings, const QString &path)
{
    QStringList recent = recentDirectories(settings);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(RecentKey, recent.first(qMin(recent.size(), MostRecent)));
}

void WindowMenus::build()
{
    buildFile();
    QMenu *edit = m_window.menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions.undo, m_actions.redo});
    edit->addSeparator();
    edit->addActions({m_actions.copyRows, m_actions.pasteRows});
    edit->addSeparator();
    edit->addActions({m_actions.find, m_actions.findCommand, m_actions.clearFilters});
    edit->addSeparator();
    edit->addActions({m_actions.selectAll, m_actions.clearSelection});
    edit->addSeparator();
    edit->addAction(m_actions.settings);
    buildView();
    QMenu *administrators = m_window.menuBar()->addMenu(tr("&Administrators"));
    administrators->addActions({m_actions.addApiUser, m_actions.addAdministrator});
    administrators->addSeparator();
    administrators->addActions({m_actions.edit, m_actions.suspend, m_actions.resume, m_actions.remove});
    administrators->addSeparator();
    administrators->addActions(
        {m_actions.sendCredentials, m_actions.revokeCredentials, m_actions.showPassword, m_actions.credentialNotes});
    administrators->addSeparator();
    administrators->addActions({m_actions.recipes, m_actions.results, m_actions.showCommand});
    administrators->addSeparator();
    administrators->addActions({m_actions.restore, m_actions.purge});
    QMenu *applications = m_window.menuBar()->addMenu(tr("A&pplications"));
    applications->addActions({m_actions.addApplication, m_actions.editApplication, m_actions.removeApplication});
    QMenu *sync = m_window.menuBar()->addMenu(tr("&Sync"));
    sync->addActions({m_actions.readAgain, m_actions.sendChanges});
    sync->addSeparator();
    sync->addActions({m_actions.syncHistory, m_actions.serverDetails});
    sync->addSeparator();
    sync->addActions({m_actions.connectRemote, m_actions.remoteSettings, m_actions.disconnectRemote});
    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.help, m_actions.shortcuts, m_actions.whatsNew});
    help->addSeparator();
    help->addAction(m_actions.about);
}

void WindowMenus::buildFile()
{
    QMenu *file = m_window.menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.newDirectory, m_actions.openDirectory});
    QMenu *recent = file->addMenu(tr("Open &Recent"));
    // The settings and the window outlive the menu; this builder does not.
    QObject::connect(recent, &QMenu::aboutToShow, &m_window, [recent, &window = m_window, &settings = m_settings] {
        recent->clear();
        for (const QString &path : recentDirectories(settings)) {
            QAction *action = recent->addAction(escapeMnemonic(QDir::toNativeSeparators(path)));
            QObject::connect(action, &QAction::triggered, &window,
                             [&window, path] { emit window.openRequested(path); });
        }
        if (recent->isEmpty())
            recent->addAction(tr("No directory was opened yet"))->setEnabled(false);
    });
    QAction *sample = file->addAction(tr("Open the &Sample Directory"));
    QObject::connect(sample, &QAction::triggered, &m_window, &MainWindow::sampleRequested);
    file->addActions({m_actions.saveCopy, m_actions.backups});
    file->addSeparator();
    file->addActions({m_actions.importFile, m_actions.exportRows});
    file->addSeparator();
    file->addActions({m_actions.changePassword, m_actions.lock, m_actions.signOut});
    file->addSeparator();
    file->addActions({m_actions.closeWindow, m_actions.quit});
}

void WindowMenus::buildView()
{
    QMenu *view = m_window.menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.administratorsPage, m_actions.applicationsPage, m_actions.rolesPage,
                      m_actions.activityPage, m_actions.syncPage, m_actions.recycleBin});
    view->addSeparator();
    view->addActions({m_actions.savedViews, m_actions.detailsPane, m_actions.columns, m_actions.compactRows});
    buildTheme(view);
    view->addSeparator();
    view->addActions({m_actions.nextArea, m_actions.previousArea});
}

void WindowMenus::buildTheme(QMenu *view)
{
    QMenu *theme = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(theme);
    const QList<std::pair<ThemeChoice, QString>> choices {{ThemeChoice::System, tr("&As the System")},
                                                          {ThemeChoice::Light, tr("&Light")},
                                                          {ThemeChoice::Dark, tr("&Dark")},
                                                          {ThemeChoice::HighContrast, tr("&High Contrast")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = theme->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_window, [&window = m_window, chosen = choice] {
            Appearance appearance
                = StewardStyle::ofApplication() ? StewardStyle::ofApplication()->appearance() : Appearance();
            appearance.theme = chosen;
            emit window.appearanceChosen(appearance);
        });
    }
    QObject::connect(theme, &QMenu::aboutToShow, group, [group] {
        const StewardStyle *style = StewardStyle::ofApplication();
        for (QAction *action : group->actions())
            action->setChecked(style && action->data().toInt() == static_cast<int>(style->appearance().theme));
    });
}

} // namespace steward
