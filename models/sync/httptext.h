#pragma once

#include <QCoreApplication>

namespace steward {

/// Sentences about the connection to a remote. Any thread.
struct HttpText {
    Q_DECLARE_TR_FUNCTIONS(RemoteConnection)
};

} // namespace steward
