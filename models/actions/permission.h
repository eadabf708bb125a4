#pragma once

#include "models/store/authorityrows.h"
#include "models/store/store.h"

namespace steward {

/// Who the author is and what they may do now; Unauthorized when they have to sign in first.
QFuture<Result<Authority>> authorityOf(Store &store, const Author &author);

/// For what changes nothing in the directory, such as reading, exporting or using a secret: the authority when it holds
/// what is `needed`. Otherwise Forbidden, and the attempt stands in the journal as one to do `tried` with `subject`.
QFuture<Result<Authority>> permitted(Store &store, const Author &author, PrivilegeSet needed, ChangeKind tried,
                                     const QString &subject);
/// The same for worker code and the command line, which may block.
Result<Authority> requirePermission(Store &store, const Author &author, PrivilegeSet needed, ChangeKind tried,
                                    const QString &subject);

/// Writes down that something happened which changes no row: `kind` says what, `details` what else is to be known.
QFuture<Result<Written<bool>>> noteEvent(Store &store, const Author &author, ChangeKind kind, const QString &subject,
                                         const QJsonObject &details);

/// Writes down that what was noted beforehand did not come about after all.
QFuture<Result<Written<bool>>> noteFailure(Store &store, const Author &author, ChangeKind kind, const QString &subject,
                                           const Error &error);

} // namespace steward
