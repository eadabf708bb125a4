#pragma once

#include <QCoreApplication>

namespace steward {

/// Sentences about undoing. Any thread.
struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

} // namespace steward
