#include "models/actions/passwordcheck.h"

#include "models/domain/textrules.h"
#include "models/secrets/passwordstrength.h"
#include "models/secrets/verifier.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(PasswordCheck)
};

const QString Purpose = QStringLiteral("sign-in:");

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
    return unauthorized(CheckText::tr("The email or the password is wrong. Check both and try again."));
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
    knock.key = knock.row ? triesKey(*facts, *knock.row) : TryBrake::keyOf(facts->uid, name.trimmed(), Purpose);
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

/// Why somebody whose password is right cannot work here; empty when they can.
QString hindrance(const Administrator &row, const Credential &credential, Timestamp now)
{
    if (row.suspended)
        return CheckText::tr("Your account is suspended. Ask somebody who administers this directory.");
    // An own one that is too old can still be replaced by its owner.
    if (!credential.isOwn && isExpired(credential, now))
        return CheckText::tr("This password has expired. Ask somebody who administers this directory for a new one.");
    return {};
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

bool isExpired(const Credential &credential, Timestamp now)
{
    return credential.state == CredentialState::Expired || (credential.expiresAt != 0 && credential.expiresAt <= now);
}

QByteArray triesKey(const SignInFacts &facts, const Administrator &row)
{
    return TryBrake::keyOf(facts.uid, row.email.key(), Purpose);
}

PasswordCheck::PasswordCheck(Store &store, const QString &client, TryBrake::Wait wait)
    : m_store(store),
      m_program(Author {QStringLiteral("Sign-in"), client}.asProgram()),
      m_brake(store, m_program, std::move(wait))
{
}

Error PasswordCheck::refused(const QByteArray &key, const QString &subject, const QString &message)
{
    const auto note = [key, subject](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(TryBrake::noteWrong(transaction, key));
        transaction.describe(ChangeKind::SignInFailed, subject);
        STEWARD_TRY(transaction.note({{QStringLiteral("with"), QStringLiteral("password")}}));
        return true;
    };
    const Result<Written<bool>> noted = await(m_store.write(m_program, note));
    return noted ? unauthorized(message) : noted.error();
}

Result<PasswordProof> PasswordCheck::prove(const QString &name, const Secret &password)
{
    const auto knocks = [this, name] {
        return await(m_store.read([name](Connection &connection) { return look(connection, name); }));
    };
    Result<Knock> knock = knocks();
    STEWARD_TRY(knock);
    if (TryBrake::holds(knock->tries, m_store.now())) {
        const Result<std::chrono::milliseconds> longer = m_brake.waitForTurn(knock->key);
        STEWARD_TRY(longer);
        if (const auto seconds = std::chrono::ceil<std::chrono::seconds>(*longer).count(); seconds > 0)
            return unauthorized(CheckText::tr("There were too many wrong tries. Try again in %Ln second(s).", nullptr,
                                              static_cast<int>(seconds)));
        // Much may have happened meanwhile.
        knock = knocks();
        STEWARD_TRY(knock);
    }
    // What cannot be prepared was never stored.
    const Result<Secret> prepared = preparedPassword(password);
    const bool right = isRight(knock->credential, prepared ? *prepared : password) && prepared;
    // A name that nobody has may be a password in the wrong field: it is written nowhere.
    const QString subject = knock->row ? knock->row->displayName() : CheckText::tr("an unknown name");
    if (!right || !knock->row)
        return refused(knock->key, subject, wrong().message);
    const Timestamp now = m_store.now();
    if (const QString reason = hindrance(*knock->row, knock->credential, now); !reason.isEmpty())
        return refused(knock->key, subject, reason);
    return PasswordProof {*knock->row, knock->credential.verifier, knock->key,
                          !knock->credential.isOwn || isExpired(knock->credential, now), knock->facts};
}

Result<Credential> stillGood(Transaction &transaction, const PasswordProof &proof)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(proof.row.id);
    STEWARD_TRY(row);
    const Result<Credential> credential = CredentialRows(transaction.connection()).byId(proof.row.id);
    STEWARD_TRY(credential);
    if (!*row || (*row)->isDeleted() || (*row)->suspended || credential->verifier != proof.verifier)
        return wrong();
    return *credential;
}

} // namespace steward
