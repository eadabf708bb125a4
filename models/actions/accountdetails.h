#pragma once

#include "models/actions/outcome.h"
#include "models/store/store.h"

namespace steward {

/// One application of an API user: who else keeps it working in the same organization.
struct ApplicationUsers {
    ApplicationId application;
    qint64 usable = 0;     ///< Usable API users there, this one included when it is usable.
    bool onlyThis = false; ///< This one is the only usable one.
};

/// A row with what a reader wants to know beside it.
struct AccountDetails {
    Administrator account;
    Catalog catalog;
    QStringList organizations;   ///< All that living rows have, for a form.
    QList<ApplicationUsers> use; ///< Every living application, in the order of `Catalog::offered()`.
    Credential credential;
    /// The remote makes and mails the passwords of this directory.
    bool serverIssues = false;
    QList<ChangeSet> recent; ///< The newest changes first.
};

/// Reads the details of one row; a null id gives an empty row with catalog and organizations, for a new one.
QFuture<Result<AccountDetails>> accountDetails(Store &store, AdministratorId id);
/// The same inside a read job.
Result<AccountDetails> readAccountDetails(Connection &connection, AdministratorId id);

} // namespace steward
