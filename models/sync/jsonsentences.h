#pragma once

#include <QCoreApplication>

namespace steward {

/// Sentences about a remote that speaks plain JSON. Any thread.
struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(RemoteJson)
};

} // namespace steward
