#pragma once

#include "models/core/error.h"

#include <QObject>

namespace steward {

class SettingsPage;
class WindowActions;
class Workspace;

/// What a window offers to whoever has signed in: another password, locking, signing out. GUI thread.
class WindowSignIn : public QObject {
    Q_OBJECT

public:
    WindowSignIn(Workspace &workspace, const WindowActions &actions, const SettingsPage &settings, QWidget *window);

    /// `signedOut` follows.
    void signOut();

signals:
    void lockRequested();
    void signedOut();
    void failed(const steward::Error &error);
    /// Something was done.
    void told(const QString &sentence);

private:
    Workspace &m_workspace;
};

} // namespace steward
