#pragma once

#include <QCoreApplication>

namespace steward {

/// Sentences about the rows of an import. Any thread.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace steward
