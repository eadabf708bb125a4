#pragma once

#include "models/store/syncrows.h"

#include <functional>

namespace steward {

/// Looks over all that both sides have agreed on, and reads no more of it than comparing needs. Thread of the
/// connection.
class SyncSurvey {
public:
    explicit SyncSurvey(Connection &connection) : m_connection(connection) { }

    /// Without `resource`.
    Result<std::optional<SyncBase>> base(const QUuid &uid);
    Result<std::optional<SyncBase>> baseOfServerId(const QString &serverId);
    /// The bases that fulfil the condition, without what is large: `agreed` and `resource` are empty.
    Result<QList<SyncBase>> basesThat(const std::function<bool(const SyncBase &)> &condition);

private:
    Connection &m_connection;
};

} // namespace steward
