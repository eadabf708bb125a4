#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace steward {

class Doorbell;

/// The windows of this console by the file that they show: one window a file, also among several processes. Deletes
/// those that are left. GUI thread.
class OpenWindows {
public:
    OpenWindows() = default;
    ~OpenWindows();
    OpenWindows(const OpenWindows &) = delete;
    OpenWindows &operator=(const OpenWindows &) = delete;

    /// This window shows the file from now on.
    void put(const QString &path, QWidget *window);
    /// The window shows it no longer; false where another one does, or none.
    bool take(const QString &path, const QWidget *window);

    enum class Place { Nowhere, Here, Elsewhere };
    /// Brings the window that shows the file to the front, also that of another process.
    Place raise(const QString &path) const;

    QList<QPointer<QWidget>> all() const { return m_windows.values(); }
    void closeAll();

private:
    QHash<QString, QPointer<QWidget>> m_windows; ///< By canonical path.
    QHash<QString, QPointer<Doorbell>> m_bells;  ///< As the windows.
};

} // namespace steward
