#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace steward {

/// Who changes something, and with what; stands in the journal.
struct Author {
    QString operatorName;
    QString client; ///< "window", "command", "gateway" or "sync".
    /// The administrator who works here; null in a directory without one, and for programs.
    AdministratorId operatorId = {};
    /// They have proved who they are; made by `SignIn` alone.
    bool signedIn = false;
    /// Not an operator's wish: a delivery, a gateway, the recycle bin's maintenance. Not asked for privileges.
    bool isProgram = false;

    /// The same name and client, doing what follows from an earlier wish.
    Author asProgram() const
    {
        Author program = *this;
        program.isProgram = true;
        return program;
    }
};

} // namespace steward
