#pragma once

#include "models/domain/footprint.h"
#include "models/store/author.h"
#include "models/store/connection.h"

namespace steward {

/// Judges by privileges and guards what one transaction does: it is told while that writes, and knows how things stood
/// before the first change. Writer thread.
class Admission {
public:
    Admission(Connection &connection, const Author &author, Timestamp now)
        : m_connection(connection), m_author(author), m_now(now)
    {
    }

    /// Before the first change: who acts, and who could put things right.
    Result<void> look();
    /// What the transaction has done so far.
    Footprint &footprint() { return m_footprint; }
    /// Nothing, or an Error of kind Forbidden, NeedsReason or Unauthorized; with a reason, the guards that can be
    /// overridden are.
    Result<void> judge(const QString &reason);

private:
    struct Before {
        Authority authority;
        Holders holders;
    };

    Connection &m_connection;
    Author m_author;
    Timestamp m_now;
    Footprint m_footprint;
    std::optional<Before> m_before;
};

} // namespace steward
