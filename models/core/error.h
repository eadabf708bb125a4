#pragma once

#include <QString>

#include <utility>

namespace steward {

/// What a caller does about an error; the reader's sentence stands in Error::message.
enum class ErrorKind {
    Invalid,      ///< The input cannot be taken as it is: mark the field.
    Conflict,     ///< Somebody else changed the same thing: ask.
    Offline,      ///< The other side was not reached: retry later.
    Unauthorized, ///< Sign in (again).
    Forbidden,    ///< The operator may not do this.
    NeedsReason,  ///< A guard forbids it, unless the operator types a reason and does it all the same.
    NotFound,     ///< It is not there (any more).
    Storage,      ///< The directory file could not be read or written.
    Secret,       ///< The keychain could not be used.
    Cancelled     ///< Stopped on purpose: say nothing.
};

/// A failure as a value. `message` is for the reader, translated, and says what to do next; `detail` is for the log, in
/// English, and never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QString detail = {};
};

/// Of input that cannot be taken as it is.
inline Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message};
}

/// Of what was stopped on purpose.
inline Error cancelled()
{
    return {ErrorKind::Cancelled, {}};
}

} // namespace steward
