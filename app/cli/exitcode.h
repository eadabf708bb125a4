#pragma once

#include "models/core/error.h"

#include <QString>

namespace steward {

/// What stewardctl says to the shell; part of its interface, so the numbers stay.
enum class ExitCode {
    Done = 0,          ///< Everything asked for was done.
    Partial = 1,       ///< Some rows were left alone; standard error names them.
    Usage = 2,         ///< Usage or invalid input.
    RowsFailed = 2,    ///< Of a job on many accounts: some of them failed, and are listed with their reasons.
    NotFound = 3,      ///< WHO, NAME or SET names nothing, or several things.
    Refused = 4,       ///< Not allowed, something would stop, or a confirmation is missing.
    Conflict = 5,      ///< Changed meanwhile, or a name, an email or a file is taken.
    Storage = 6,       ///< The directory cannot be opened, read or written.
    SyncWaits = 3,     ///< Of a sync: conflicts, questions or refusals wait for a person.
    RemoteOffline = 4, ///< Of a sync: the remote was not reached.
    RemoteRefused = 5, ///< Of a sync: the remote does not let us in.
    Unauthorized = 7   ///< Nobody has signed in where that is required, or the password is wrong.
};

ExitCode exitCodeFor(ErrorKind kind);
/// The table of exit codes for --help.
QString exitCodeHelp();

} // namespace steward
