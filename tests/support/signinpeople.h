#pragma once

#include "models/actions/credentialactions.h"
#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/signin.h"
#include "models/secrets/verifier.h"
#include "tests/support/testdirectory.h"

namespace steward {

inline Secret goodPassword()
{
    return Secret("correct horse battery staple");
}

inline Secret otherPassword()
{
    return Secret("turtle lamp quarry violin");
}

/// Gives this person a password of their own, as if they had chosen it.
inline void giveOwnPassword(TestDirectory &directory, AdministratorId id, const Secret &password = goodPassword())
{
    const QString verifier = *verifierOf(password, ChosenCost);
    const auto written = await(directory.store().write(
        directory.author().asProgram(), [id, verifier](Transaction &transaction) -> Result<bool> {
            transaction.describe(ChangeKind::Password, QStringLiteral("test"));
            const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
            STEWARD_TRY(before);
            STEWARD_TRY(transaction.update(*before, chosen(*before, verifier, {}, transaction.now())));
            return true;
        }));
    if (!written)
        qFatal("%s", qUtf8Printable(written.error().message));
}

/// A password made for this person, as a mail would carry it.
inline Secret mailedPassword(TestDirectory &directory, AdministratorId id)
{
    return *await(CredentialActions(directory.store(), directory.author()).showOnce(id));
}

inline void setSignInPolicy(TestDirectory &directory, const SignInPolicy &policy)
{
    const auto written = await(
        directory.store().write(directory.author().asProgram(), [policy](Transaction &transaction) -> Result<bool> {
            transaction.describe(ChangeKind::Settings, QStringLiteral("Sign-in"));
            STEWARD_TRY(writeSignIn(transaction, policy));
            return true;
        }));
    if (!written)
        qFatal("%s", qUtf8Printable(written.error().message));
}

} // namespace steward
