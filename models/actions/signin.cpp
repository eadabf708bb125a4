#include "models/actions/signin.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/sessiontoken.h"
#include "models/secrets/passwordstrength.h"
#include "models/secrets/verifier.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace steward {

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

const QString How = QStringLiteral("with");

Result<void> noteUse(Transaction &transaction, const Credential &before)
{
    if (before.firstUsedAt != 0)
        return transaction.noteUse(before.id, before.verifier);
    const Result<DirectorySettings> settings = readSettings(transaction.connection());
    STEWARD_TRY(settings);
    return transaction.update(before, firstUsed(before, before.verifier, settings->policy, transaction.now()));
}

Timestamp keptUntil(Timestamp from, const SignInPolicy &policy)
{
    return from + std::chrono::milliseconds(std::chrono::days(policy.keptDays)).count();
}

/// A new token, when one is wanted and offered.
Result<Secret> keptToken(Transaction &transaction, AdministratorId id, const SignInPolicy &policy, bool keep)
{
    STEWARD_TRY(transaction.forgetExpiredSessions());
    if (!keep || policy.keptDays == 0)
        return Secret();
    Secret token = newSessionToken();
    STEWARD_TRY(transaction.keepSession(sessionTokenHash(token), id, keptUntil(transaction.now(), policy),
                                        QSysInfo::machineHostName()));
    return token;
}

} // namespace

Result<bool> hasOwnPassword(Connection &connection, const Author &author, Timestamp now)
{
    if (author.operatorId.isNull())
        return false;
    const Result<Credential> credential = CredentialRows(connection).byId(author.operatorId);
    STEWARD_TRY(credential);
    return credential->isOwn && !credential->verifier.isEmpty() && !isExpired(*credential, now);
}

QStringList passwordContext(const Administrator &row, const QString &directory)
{
    // The top-level domain says nothing of anybody.
    const QString domain = row.email.domain().section(u'.', 0, -2);
    return {row.firstName, row.lastName, row.displayName(), row.email.localPart(), row.userName,
            directory,     domain,       row.organization};
}

Result<QString> chosenVerifier(const Secret &wanted, const QStringList &context)
{
    STEWARD_TRY(checkedPassword(wanted, context));
    const Result<Secret> prepared = preparedPassword(wanted);
    STEWARD_TRY(prepared);
    return verifierOf(*prepared, ChosenCost);
}

SignIn::SignIn(Store &store, const QString &client, TryBrake::Wait wait)
    : m_store(store), m_client(client), m_check(store, client, std::move(wait))
{
}

Author SignIn::authorOf(const Administrator &row) const
{
    Author author {row.displayName(), m_client, row.id};
    author.signedIn = true;
    return author;
}

SignedIn SignIn::signedIn(const Administrator &row, const QString &directory) const
{
    return {authorOf(row), row.email.typed(), false, {}, {}, passwordContext(row, directory)};
}

Result<SignedIn> SignIn::signIn(const SignInTry &tried)
{
    const Result<PasswordProof> proof = m_check.prove(tried.name, tried.password);
    STEWARD_TRY(proof);
    const auto note = [proof = *proof, keep = tried.keep](Transaction &transaction) -> Result<Secret> {
        transaction.describe(ChangeKind::SignIn, proof.row.displayName());
        const Result<Credential> credential = stillGood(transaction, proof);
        STEWARD_TRY(credential);
        STEWARD_TRY(TryBrake::forget(transaction, proof.key));
        STEWARD_TRY(noteUse(transaction, *credential));
        STEWARD_TRY(transaction.note({{How, QStringLiteral("password")}}));
        return keptToken(transaction, proof.row.id, proof.facts.policy, keep && !proof.mustChoose);
    };
    const Result<Written<Secret>> noted = await(m_store.write(authorOf(proof->row), note));
    STEWARD_TRY(noted);
    SignedIn result = signedIn(proof->row, proof->facts.directory);
    result.mustChoosePassword = proof->mustChoose;
    result.author.signedIn = !proof->mustChoose;
    result.token = noted->value;
    return result;
}

Result<std::optional<SignedIn>> SignIn::resume(const Secret &token)
{
    using Found = std::optional<std::pair<Administrator, QString>>;
    const QByteArray hash = sessionTokenHash(token);
    const auto find = [hash, now = m_store.now()](Connection &connection) -> Result<Found> {
        const auto session = CredentialRows(connection).keptSession(hash);
        STEWARD_TRY(session);
        const Result<SignInFacts> facts = readSignInFacts(connection);
        STEWARD_TRY(facts);
        // The policy may have become stricter since.
        if (!*session || (*session)->expiresAt <= now || keptUntil((*session)->createdAt, facts->policy) <= now)
            return Found();
        const auto row = AdministratorRows(connection).byId((*session)->id);
        STEWARD_TRY(row);
        const Result<Credential> credential = CredentialRows(connection).byId((*session)->id);
        STEWARD_TRY(credential);
        const bool good = *row && !(*row)->isDeleted() && !(*row)->suspended && (*row)->kind == Kind::Person
            && credential->isOwn && !credential->verifier.isEmpty() && !isExpired(*credential, now);
        return good ? Found({**row, facts->directory}) : Found();
    };
    const Result<Found> found = await(m_store.read(find));
    STEWARD_TRY(found);
    if (!*found)
        return std::optional<SignedIn>();
    const SignedIn result = signedIn((*found)->first, (*found)->second);
    const auto note = [name = (*found)->first.displayName()](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(transaction.forgetExpiredSessions());
        transaction.describe(ChangeKind::SignIn, name);
        STEWARD_TRY(transaction.note(
            {{How, QStringLiteral("kept session")}, {QStringLiteral("computer"), QSysInfo::machineHostName()}}));
        return true;
    };
    const Result<Written<bool>> noted = await(m_store.write(result.author, note));
    STEWARD_TRY(noted);
    return std::optional(result);
}

Result<SignedIn> SignIn::storeChosen(const PasswordProof &proof, const QString &verifier, bool keep)
{
    const auto store = [proof, verifier, keep](Transaction &transaction) -> Result<Secret> {
        transaction.describe(ChangeKind::Password, proof.row.displayName());
        const Result<Credential> before = stillGood(transaction, proof);
        STEWARD_TRY(before);
        const Result<DirectorySettings> settings = readSettings(transaction.connection());
        STEWARD_TRY(settings);
        STEWARD_TRY(TryBrake::forget(transaction, proof.key));
        STEWARD_TRY(transaction.endSessions(proof.row.id));
        STEWARD_TRY(transaction.update(*before, chosen(*before, verifier, settings->policy, transaction.now())));
        return keptToken(transaction, proof.row.id, proof.facts.policy, keep);
    };
    const Result<Written<Secret>> stored = await(m_store.write(authorOf(proof.row), store));
    STEWARD_TRY(stored);
    SignedIn result = signedIn(proof.row, proof.facts.directory);
    result.token = stored->value;
    return result;
}

Result<SignedIn> SignIn::choosePassword(const SignInTry &tried, const Secret &wanted)
{
    const Result<PasswordProof> proof = m_check.prove(tried.name, tried.password);
    STEWARD_TRY(proof);
    if (tried.password == wanted)
        return invalid(SignInText::tr("This is the present password. Choose another one."));
    const Result<QString> verifier = chosenVerifier(wanted, passwordContext(proof->row, proof->facts.directory));
    STEWARD_TRY(verifier);
    return storeChosen(*proof, *verifier, tried.keep);
}

Result<SignedIn> SignIn::setFirstPassword(const Author &author, const Secret &wanted)
{
    using Found = std::optional<PasswordProof>;
    const auto find = [author](Connection &connection) -> Result<Found> {
        const Result<Authority> authority = AuthorityRows(connection).of(author);
        STEWARD_TRY(authority);
        const auto row = AdministratorRows(connection).byId(authority->id);
        STEWARD_TRY(row);
        const Result<Credential> credential = CredentialRows(connection).byId(authority->id);
        STEWARD_TRY(credential);
        const Result<SignInFacts> facts = readSignInFacts(connection);
        STEWARD_TRY(facts);
        if (!*row)
            return Found();
        return Found(PasswordProof {**row, credential->verifier, triesKey(*facts, **row), true, *facts});
    };
    const Result<Found> found = await(m_store.read(find));
    STEWARD_TRY(found);
    if (!*found)
        return Error {ErrorKind::Invalid,
                      SignInText::tr("You are no administrator of this directory, so there is nobody whose password "
                                     "this could be.")};
    const PasswordProof &proof = **found;
    if (!proof.verifier.isEmpty())
        return Error {ErrorKind::Unauthorized,
                      SignInText::tr("You have a password already. Enter it to choose another one.")};
    const Result<QString> verifier = chosenVerifier(wanted, passwordContext(proof.row, proof.facts.directory));
    STEWARD_TRY(verifier);
    return storeChosen(proof, *verifier, false);
}

Result<void> SignIn::end(ChangeKind kind, const Author &author, const Secret &token)
{
    const auto end = [kind, author, token](Transaction &transaction) -> Result<bool> {
        transaction.describe(kind, author.operatorName);
        if (!token.isEmpty())
            STEWARD_TRY(transaction.endSessions(author.operatorId, sessionTokenHash(token)));
        if (kind == ChangeKind::SignOut)
            STEWARD_TRY(transaction.note({}));
        return true;
    };
    const Result<Written<bool>> ended = await(m_store.write(author, end));
    STEWARD_TRY(ended);
    return {};
}

Result<void> SignIn::signOut(const Author &author, const Secret &token)
{
    return end(ChangeKind::SignOut, author, token);
}

Result<void> SignIn::endKept(const Secret &token)
{
    const auto find = [hash = sessionTokenHash(token)](Connection &connection) -> Result<std::optional<Administrator>> {
        const auto session = CredentialRows(connection).keptSession(hash);
        STEWARD_TRY(session);
        return AdministratorRows(connection).byId(*session ? (*session)->id : AdministratorId {});
    };
    const Result<std::optional<Administrator>> row = await(m_store.read(find));
    STEWARD_TRY(row);
    return *row ? signOut(authorOf(**row), token) : Result<void>();
}

Result<void> SignIn::endToken(const Author &author, const Secret &token)
{
    return end(ChangeKind::Settings, author, token);
}

} // namespace steward
