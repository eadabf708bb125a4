#include "models/actions/signin.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/sessiontoken.h"
#include "models/domain/textrules.h"
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

const QString Purpose = QStringLiteral("sign-in:");
const QString How = QStringLiteral("with");

/// What is known about the name that knocks.
struct Knock {
    std::optional<Administrator> row;
    Credential credential;
    WrongTries tries;
    QByteArray key;
    SignInFacts facts;
};

Error unauthorized(const QString &message)
{
    return Error {ErrorKind::Unauthorized, message};
}

Error wrong()
{
    return unauthorized(SignInText::tr("The email or the password is wrong. Check both and try again."));
}

/// The living person with this email, or else this user name.
Result<std::optional<Administrator>> personNamed(Connection &connection, const QString &name)
{
    const Result<QList<Administrator>> rows = AdministratorRows(connection).byName(name, false);
    STEWARD_TRY(rows);
    const Result<Email> email = Email::parse(name);
    std::optional<Administrator> found;
    for (const Administrator &row : *rows) {
        const bool byEmail = email && row.email.key() == email->key();
        const bool byUserName = caseKey(row.userName) == caseKey(name.trimmed());
        if (row.kind == Kind::Person && (byEmail || (byUserName && !found)))
            found = row;
    }
    return found;
}

/// All names of a person count together.
QByteArray keyOf(const SignInFacts &facts, const Administrator &row)
{
    return TryBrake::keyOf(facts.uid, row.email.key(), Purpose);
}

Result<Knock> look(Connection &connection, const QString &name)
{
    Knock knock;
    const Result<SignInFacts> facts = readSignInFacts(connection);
    STEWARD_TRY(facts);
    knock.facts = *facts;
    const Result<std::optional<Administrator>> row = personNamed(connection, name);
    STEWARD_TRY(row);
    knock.row = *row;
    // Asked for a name that does not exist too, so that both take as long.
    const Result<Credential> credential
        = CredentialRows(connection).byId(knock.row ? knock.row->id : AdministratorId {});
    STEWARD_TRY(credential);
    knock.credential = *credential;
    knock.key = knock.row ? keyOf(*facts, *knock.row) : TryBrake::keyOf(facts->uid, name.trimmed(), Purpose);
    const Result<WrongTries> tries = CredentialRows(connection).tries(knock.key);
    STEWARD_TRY(tries);
    knock.tries = *tries;
    return knock;
}

/// One comparison at each cost for every try: the real one where there is one, and otherwise a decoy.
bool isRight(const Credential &credential, const Secret &password)
{
    const bool known = !credential.verifier.isEmpty();
    const bool own = known && credential.isOwn;
    const bool made = known && !credential.isOwn;
    const bool ownRight = matches(own ? credential.verifier : decoyVerifier(ChosenCost), password);
    const bool madeRight = matches(made ? credential.verifier : decoyVerifier(GeneratedCost), password);
    return (own && ownRight) || (made && madeRight);
}

bool isExpired(const Credential &credential, Timestamp now)
{
    return credential.state == CredentialState::Expired || (credential.expiresAt != 0 && credential.expiresAt <= now);
}

/// Why somebody whose password is right cannot work here; empty when they can.
QString hindrance(const Administrator &row, const Credential &credential, Timestamp now)
{
    if (row.suspended)
        return SignInText::tr("Your account is suspended. Ask somebody who administers this directory.");
    // An own one that is too old can still be replaced by its owner.
    if (!credential.isOwn && isExpired(credential, now))
        return SignInText::tr("This password has expired. Ask somebody who administers this directory for a new one.");
    return {};
}

/// The row and its credential as they stand in the transaction; Unauthorized when what was proved is no longer so.
Result<Credential> stillGood(Transaction &transaction, AdministratorId id, const QString &seen)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
    STEWARD_TRY(row);
    const Result<Credential> credential = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(credential);
    if (!*row || (*row)->isDeleted() || (*row)->suspended || credential->verifier != seen)
        return wrong();
    return *credential;
}

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

Result<SignInFacts> readSignInFacts(Connection &connection)
{
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    const Result<SignInPolicy> policy = AuthorityRows(connection).signInPolicy();
    STEWARD_TRY(policy);
    return SignInFacts {info->name, info->uid, *policy};
}

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
    // The top-level domain alone says nothing of anybody.
    const QString domain = row.email.domain();
    return {row.firstName,   row.lastName, row.displayName(),           row.email.localPart(),
            row.userName,    directory,    domain.section(u'.', 0, -2), domain,
            row.organization};
}

Result<QString> chosenVerifier(const Secret &wanted, const QStringList &context)
{
    STEWARD_TRY(checkedPassword(wanted, context));
    const Result<Secret> prepared = preparedPassword(wanted);
    STEWARD_TRY(prepared);
    return verifierOf(*prepared, ChosenCost);
}

SignIn::SignIn(Store &store, const QString &client, TryBrake::Wait wait)
    : m_store(store),
      m_client(client),
      m_program(Author {QStringLiteral("Sign-in"), client}.asProgram()),
      m_brake(store, m_program, std::move(wait))
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

Error SignIn::refused(const QByteArray &key, const QString &subject, const QString &message)
{
    const auto note = [key, subject](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(TryBrake::noteWrong(transaction, key));
        transaction.describe(ChangeKind::SignInFailed, subject);
        STEWARD_TRY(transaction.note({{How, QStringLiteral("password")}}));
        return true;
    };
    const Result<Written<bool>> noted = await(m_store.write(m_program, note));
    return noted ? unauthorized(message) : noted.error();
}

Result<SignIn::Proof> SignIn::prove(const SignInTry &tried)
{
    const auto knocks = [this, name = tried.name] {
        return await(m_store.read([name](Connection &connection) { return look(connection, name); }));
    };
    Result<Knock> knock = knocks();
    STEWARD_TRY(knock);
    if (TryBrake::holds(knock->tries, m_store.now())) {
        const Result<std::chrono::milliseconds> longer = m_brake.waitForTurn(knock->key);
        STEWARD_TRY(longer);
        if (const auto seconds = std::chrono::ceil<std::chrono::seconds>(*longer).count(); seconds > 0)
            return unauthorized(SignInText::tr("There were too many wrong tries. Try again in %n second(s).", nullptr,
                                               static_cast<int>(seconds)));
        // Much may have happened meanwhile.
        knock = knocks();
        STEWARD_TRY(knock);
    }
    // What cannot be prepared was never stored.
    const Result<Secret> prepared = preparedPassword(tried.password);
    const bool right = isRight(knock->credential, prepared ? *prepared : tried.password) && prepared;
    // A name that nobody has may be a password in the wrong field: it is written nowhere.
    const QString subject = knock->row ? knock->row->displayName() : SignInText::tr("an unknown name");
    if (!right || !knock->row)
        return refused(knock->key, subject, wrong().message);
    const Timestamp now = m_store.now();
    if (const QString reason = hindrance(*knock->row, knock->credential, now); !reason.isEmpty())
        return refused(knock->key, subject, reason);
    return Proof {*knock->row, knock->credential.verifier, knock->key,
                  !knock->credential.isOwn || isExpired(knock->credential, now), knock->facts};
}

Result<SignedIn> SignIn::signIn(const SignInTry &tried)
{
    const Result<Proof> proof = prove(tried);
    STEWARD_TRY(proof);
    const auto note = [proof = *proof, keep = tried.keep](Transaction &transaction) -> Result<Secret> {
        transaction.describe(ChangeKind::SignIn, proof.row.displayName());
        const Result<Credential> credential = stillGood(transaction, proof.row.id, proof.verifier);
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

Result<SignedIn> SignIn::storeChosen(const Proof &proof, const QString &verifier, bool keep)
{
    const auto store = [proof, verifier, keep](Transaction &transaction) -> Result<Secret> {
        transaction.describe(ChangeKind::Password, proof.row.displayName());
        const Result<Credential> before = stillGood(transaction, proof.row.id, proof.verifier);
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
    const Result<Proof> proof = prove(tried);
    STEWARD_TRY(proof);
    if (tried.password == wanted)
        return Error {ErrorKind::Invalid, SignInText::tr("This is the present password. Choose another one.")};
    const Result<QString> verifier = chosenVerifier(wanted, passwordContext(proof->row, proof->facts.directory));
    STEWARD_TRY(verifier);
    return storeChosen(*proof, *verifier, tried.keep);
}

Result<SignedIn> SignIn::setFirstPassword(const Author &author, const Secret &wanted)
{
    using Found = std::optional<Proof>;
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
        return Found(Proof {**row, credential->verifier, keyOf(*facts, **row), true, *facts});
    };
    const Result<Found> found = await(m_store.read(find));
    STEWARD_TRY(found);
    if (!*found)
        return Error {ErrorKind::Invalid,
                      SignInText::tr("You are no administrator of this directory, so there is nobody whose password "
                                     "this could be.")};
    const Proof &proof = **found;
    if (!proof.verifier.isEmpty())
        return unauthorized(SignInText::tr("You have a password already. Enter it to choose another one."));
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
