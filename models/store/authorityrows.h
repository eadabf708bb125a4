#pragma once

#include "models/domain/footprint.h"
#include "models/domain/signinpolicy.h"
#include "models/store/author.h"
#include "models/store/connection.h"

namespace steward {

/// Reads who may do what. Thread of the connection.
class AuthorityRows {
public:
    explicit AuthorityRows(Connection &connection) : m_connection(connection) { }

    /// Unauthorized when the author has not signed in where that is required, or can work here no longer.
    Result<Authority> of(const Author &author);
    Result<SignInPolicy> signInPolicy();
    /// Whether somebody enabled could still put roles and administrators right; where signing in is required, with a
    /// password that works.
    Result<Holders> holders(Timestamp now);
    /// How many enabled people hold the privilege; where signing in is required, with a password that works.
    Result<qint64> ableCount(Privilege privilege, Timestamp now);
    /// Whether the account has a password that works.
    Result<bool> hasPassword(AdministratorId id, Timestamp now);
    /// Living people who have the role.
    Result<qint64> holderCount(RoleId role);

private:
    Result<bool> somebodyHas(Privilege privilege, bool withPassword, Timestamp now);

    Connection &m_connection;
};

} // namespace steward
