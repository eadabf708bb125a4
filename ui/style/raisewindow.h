#pragma once

class QWidget;

namespace steward {

/// Brings a window to the front, also one that is minimized or hidden.
void raiseWindow(QWidget *window);

} // namespace steward
