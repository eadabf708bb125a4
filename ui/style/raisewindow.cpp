#include "ui/style/raisewindow.h"

#include <QWidget>

namespace steward {

void raiseWindow(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace steward
