#pragma once

#include "models/core/error.h"

#include <QString>

#include <functional>

class QWidget;

namespace steward {

/// Asks for a reason when `error` is a guard that may be overridden, and hands it to `again`, which must do the deed
/// with it. False when the error is of another kind and has to be told. GUI thread.
bool askForReason(const Error &error, QWidget *parent, const std::function<void(const QString &reason)> &again);

} // namespace steward
