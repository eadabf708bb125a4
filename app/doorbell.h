#pragma once

#include <QLocalServer>
#include <QWidget>

namespace steward {

/// Lets a second start of the console on the same file bring this window to the front: one window a file. A local
/// socket of this user, named after the file. Lives and dies with its window. GUI thread.
class Doorbell : public QObject {
    Q_OBJECT

public:
    Doorbell(const QString &path, QWidget *window);

    /// True when another process shows the file; its window has been raised.
    static bool ring(const QString &path);

private:
    QLocalServer m_server;
};

} // namespace steward
