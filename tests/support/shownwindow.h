#pragma once

#include <QApplication>
#include <QWidget>

namespace steward {

/// A window of this class that is shown, or null. GUI thread.
template <typename Window> Window *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace steward
