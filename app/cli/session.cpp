#include "app/cli/session.h"

#include "app/cli/secretinput.h"
#include "models/actions/backups.h"
#include "models/actions/lookup.h"
#include "models/actions/newdirectory.h"
#include "models/actions/permission.h"
#include "models/actions/sessiontoken.h"

#include <thread>

namespace steward {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Result<QList<Administrator>> rowsOf(Connection &connection, const QStringList &names, Session::Where where)
{
    if (where != Session::Where::Anywhere)
        return namedRows(connection, names, where == Session::Where::RecycleBin);
    QList<Administrator> rows;
    for (const QString &name : names) {
        Result<QList<Administrator>> found = namedRows(connection, {name}, false);
        if (!found && found.error().kind == ErrorKind::NotFound) {
            Result<QList<Administrator>> deleted = namedRows(connection, {name}, true);
            if (deleted || deleted.error().kind != ErrorKind::NotFound)
                found = std::move(deleted);
        }
        STEWARD_TRY(found);
        if (!rows.contains(found->first()))
            rows.append(found->first());
    }
    return rows;
}

Error asStorage(Error error)
{
    error.kind = ErrorKind::Storage;
    return error;
}

} // namespace

Session::Session(Arguments arguments, Console &console) : m_arguments(std::move(arguments)), m_console(console) { }

QString Session::path() const
{
    return m_arguments.text(DirectoryOption);
}

bool Session::wantsJson() const
{
    return m_arguments.has(jsonOption().name);
}

Result<void> Session::openUnchecked()
{
    const Result<void> opened = await(m_store.open(path(), directoryFile::Checking::Never));
    return opened ? opened : asStorage(opened.error());
}

Result<void> Session::open()
{
    const Result<void> opened = await(m_store.open(path()));
    if (!opened)
        return asStorage(opened.error());
    // Changes of many rows are preceded by a backup, whoever makes them.
    Backups(m_store, {}).guard();
    const Result<void> checked = await(m_store.checked());
    return checked ? checked : asStorage(checked.error());
}

Result<Author> Session::author()
{
    if (m_author)
        return *m_author;
    const Result<SignInFacts> facts = await(m_store.read(readSignInFacts));
    STEWARD_TRY(facts);
    Result<Author> author = m_arguments.has(AsOption) || facts->policy.required
        ? signedIn(*facts)
        : await(m_store.read([](Connection &connection) -> Result<Author> {
              const Result<DirectoryInfo> info = CatalogRows(connection).directory();
              STEWARD_TRY(info);
              return authorFor(*info, Client);
          }));
    STEWARD_TRY(author);
    m_author = *author;
    return author;
}

SignIn Session::signInDesk()
{
    return SignIn(m_store, Client, [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); });
}

Result<Author> Session::signedIn(const SignInFacts &facts)
{
    if (m_arguments.has(AsOption)) {
        const QString name = m_arguments.text(AsOption);
        const Result<Secret> password = readSecret(*this, SessionText::tr("Password of %1:").arg(name));
        STEWARD_TRY(password);
        const Result<SignedIn> who = signInDesk().signIn({name, *password});
        STEWARD_TRY(who);
        return who->mustChoosePassword ? Result<Author>(chooseFirst(name)) : Result<Author>(who->author);
    }
    const Result<std::optional<Secret>> token = awaitInEventLoop(m_keychain.read(sessionKey(facts.uid)));
    if (token && *token) {
        const Result<std::optional<SignedIn>> who = signInDesk().resume(**token);
        STEWARD_TRY(who);
        if (*who)
            return (*who)->author;
    }
    return Error {ErrorKind::Unauthorized,
                  SessionText::tr("This directory asks who you are. Add --as EMAIL, and give the password on standard "
                                  "input or with --secret-fd N; or stay signed in on this computer with “stewardctl "
                                  "sign-in keep --as EMAIL”.")};
}

Result<Authority> Session::require(PrivilegeSet needed, const QString &subject)
{
    const Result<Author> who = author();
    STEWARD_TRY(who);
    return requirePermission(m_store, *who, needed, ChangeKind::View, subject);
}

Result<Authority> Session::requireView(const QList<Administrator> &rows)
{
    PrivilegeSet needed;
    for (const Administrator &row : rows)
        needed.insert(privilegeFor(AccountDeed::View, row.kind));
    return require(needed, rows.isEmpty() ? QString() : rows.first().displayName());
}

Result<Catalog> Session::catalog()
{
    return await(m_store.read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
}

Result<QList<Administrator>> Session::named(Where where, const QString &option)
{
    const Result<QList<Administrator>> rows
        = await(m_store.read([names = m_arguments.texts(option), where](Connection &connection) {
              return rowsOf(connection, names, where);
          }));
    if (rows || rows.error().kind != ErrorKind::Conflict)
        return rows;
    Error ambiguous = rows.error();
    ambiguous.kind = ErrorKind::NotFound;
    return ambiguous;
}

Result<QList<Administrator>> Session::current(const QList<Administrator> &rows)
{
    return await(m_store.read([rows](Connection &connection) -> Result<QList<Administrator>> {
        QList<Administrator> now;
        for (const Administrator &row : rows) {
            const Result<std::optional<Administrator>> found = AdministratorRows(connection).byId(row.id);
            STEWARD_TRY(found);
            now.append(found->value_or(row));
        }
        return now;
    }));
}

Result<Administrator> Session::row(AdministratorId id)
{
    return await(m_store.read([id](Connection &connection) -> Result<Administrator> {
        const Result<std::optional<Administrator>> found = AdministratorRows(connection).byId(id);
        STEWARD_TRY(found);
        if (*found)
            return **found;
        return Error {ErrorKind::NotFound, SessionText::tr("The account has been deleted for good meanwhile.")};
    }));
}

Error chooseFirst(const QString &name)
{
    return {ErrorKind::Unauthorized,
            SessionText::tr("This password was made for you, or is too old. Choose your own first, with “stewardctl "
                            "password change --as %1”.")
                .arg(name)};
}

QString nameOf(const Administrator &row)
{
    return SessionText::tr("%1 (%2)").arg(row.displayName(), row.userName);
}

CommandOption whoOperand(bool repeated)
{
    return {QStringLiteral("WHO"), {}, SessionText::tr("uid, user name or email"), true, repeated};
}

CommandOption jsonOption()
{
    return {QStringLiteral("--json"), {}, SessionText::tr("Print the result as JSON")};
}

CommandOption dryRunOption()
{
    return {QStringLiteral("--dry-run"), {}, SessionText::tr("Print the consequences; change nothing")};
}

CommandOption evenIfLastOption()
{
    return {QStringLiteral("--even-if-last"),
            {},
            SessionText::tr("Even if an application loses its last usable API user and stops")};
}

CommandOption overrideOption()
{
    return {QStringLiteral("--override"), QStringLiteral("REASON"),
            SessionText::tr("Do it against a guard, for a reason that the journal keeps; for owners only")};
}

CommandOption yesOption(const QString &help)
{
    return {QStringLiteral("--yes"), {}, help};
}

} // namespace steward
