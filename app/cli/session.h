#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "models/actions/signin.h"
#include "models/domain/authority.h"
#include "models/domain/catalog.h"
#include "models/secrets/keychain.h"
#include "models/store/store.h"

namespace steward {

/// The operands and options that several commands share.
CommandOption whoOperand(bool repeated);
CommandOption jsonOption();
CommandOption dryRunOption();
CommandOption evenIfLastOption();
CommandOption overrideOption();
CommandOption yesOption(const QString &help);

/// One run of a command: what was typed, where it prints, and the directory that it works on. Main thread, which waits
/// for the store's threads.
class Session {
public:
    enum class Where { Living, RecycleBin, Anywhere };
    /// What the journal calls this program.
    inline static const QString Client = QStringLiteral("command");

    Session(Arguments arguments, Console &console);

    const Arguments &arguments() const { return m_arguments; }
    Console &console() const { return m_console; }
    Store &store() { return m_store; }
    QString path() const;
    bool wantsJson() const;

    /// Whatever is wrong with the file is of kind Storage.
    Result<void> open();
    /// As `open`, without looking for damage.
    Result<void> openUnchecked();
    /// Of this computer; its jobs run while an `awaitInEventLoop` of this thread waits.
    Keychain &keychain() { return m_keychain; }
    /// Who works here: signed in by --as and a password, or kept signed in by the keychain; Unauthorized when the
    /// directory asks for that and it is missing.
    Result<Author> author();
    /// What the operator may do; Forbidden, and written down as an attempt to look at `subject`, without `needed`.
    Result<Authority> require(PrivilegeSet needed, const QString &subject);
    /// The same for looking at these rows.
    Result<Authority> requireView(const QList<Administrator> &rows);
    SignIn signInDesk();
    Result<Catalog> catalog();
    /// The rows that the operands WHO (or the values of another option) name, each once; an ambiguous name is NotFound
    /// too.
    Result<QList<Administrator>> named(Where where, const QString &option = whoOperand(false).name);
    /// The rows as they stand now; one that is gone is handed back as it was.
    Result<QList<Administrator>> current(const QList<Administrator> &rows);
    Result<Administrator> row(AdministratorId id);

private:
    Result<Author> signedIn(const SignInFacts &facts);

    Arguments m_arguments;
    Console &m_console;
    Store m_store;
    Keychain m_keychain;
    std::optional<Author> m_author; ///< Once somebody has asked.
};

/// Somebody who has a password that was made for them has to choose their own before anything else.
Error chooseFirst(const QString &name);

/// "Ana Pérez (ana.perez)".
QString nameOf(const Administrator &row);

} // namespace steward
