#pragma once

#include "models/store/syncrows.h"

#include <functional>

namespace steward {

/// Looks over all that both sides have agreed on, without keeping it in memory. Thread of the connection.
class SyncSurvey {
public:
    explicit SyncSurvey(Connection &connection) : m_connection(connection) { }

    /// The bases that fulfil the condition, without what is large: `agreed` and `resource` are empty.
    Result<QList<SyncBase>> basesThat(const std::function<bool(const SyncBase &)> &condition);

private:
    Connection &m_connection;
};

} // namespace steward
