#include "app/openwindows.h"

#include "app/doorbell.h"
#include "ui/style/raisewindow.h"

#include <QFileInfo>

namespace steward {

namespace {

QString keyOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

OpenWindows::~OpenWindows()
{
    for (const QPointer<QWidget> &window : std::as_const(m_windows))
        delete window.data();
}

void OpenWindows::put(const QString &path, QWidget *window)
{
    const QString key = keyOf(path);
    if (const QPointer<Doorbell> bell = m_bells.value(key))
        delete bell.data();
    m_windows.insert(key, window);
    m_bells.insert(key, new Doorbell(key, window));
}

bool OpenWindows::take(const QString &path, const QWidget *window)
{
    return m_windows.take(keyOf(path)) == window;
}

OpenWindows::Place OpenWindows::raise(const QString &path) const
{
    const QString key = keyOf(path);
    if (const QPointer<QWidget> window = m_windows.value(key)) {
        raiseWindow(window);
        return Place::Here;
    }
    return Doorbell::ring(key) ? Place::Elsewhere : Place::Nowhere;
}

void OpenWindows::closeAll()
{
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
}

} // namespace steward
