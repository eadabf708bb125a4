#pragma once

#include "models/domain/accountpast.h"
#include "models/store/connection.h"

#include <optional>

namespace steward {

/// Takes the changes of accounts back in memory, as the journal tells them. Thread of the connection.
class AccountHistory {
public:
    explicit AccountHistory(Connection &connection) : m_connection(connection) { }

    /// The account `now` at an earlier revision; nothing when the journal does not reach back to it.
    Result<std::optional<AccountPast>> at(const Administrator &now, qint64 revision);

private:
    Connection &m_connection;
};

} // namespace steward
