#pragma once

#include <QCoreApplication>

class QMenu;
class QSettings;

namespace steward {

class MainWindow;
class WindowActions;

/// Builds the menu bar of a window from its actions. GUI thread.
class WindowMenus {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)

public:
    WindowMenus(MainWindow &window, WindowActions &actions, QSettings &settings)
        : m_window(window), m_actions(actions), m_settings(settings)
    {
    }
    void build();

private:
    void buildFile();
    void buildView();
    void buildTheme(QMenu *view);

    MainWindow &m_window;
    WindowActions &m_actions;
    QSettings &m_settings;
};

/// The directories opened last, the newest first.
QStringList recentDirectories(const QSettings &settings);
void rememberDirectory(QSettings &settings, const QString &path);

} // namespace steward
