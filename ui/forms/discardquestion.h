#pragma once

#include <functional>

class QDialog;

namespace steward {

/// Asks whether what was typed into the dialog may be lost; `discard` is done when it may.
QDialog *askToDiscard(QDialog *dialog, const std::function<void()> &discard);

} // namespace steward
