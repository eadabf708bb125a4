#include "models/actions/verification.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/domain/textrules.h"
#include "models/secrets/verifier.h"
#include "models/store/catalogrows.h"
#include "models/store/credentialrows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace steward {

namespace {

constexpr qint64 FreeTries = 3;
constexpr std::chrono::milliseconds FirstDelay {500};
constexpr std::chrono::milliseconds LongestDelay {8000};
constexpr std::chrono::milliseconds LongestWait {10'000};
constexpr std::chrono::milliseconds Remembered = std::chrono::hours(1);
constexpr std::chrono::milliseconds UseResolution = std::chrono::minutes(1);

/// What is known about the name that knocks.
struct Knock {
    std::optional<Administrator> row;
    Credential credential;
    bool hasApplication = false;
    WrongTries tries;
};

/// Names that do not exist are remembered too, and need not be readable in the file.
QByteArray hashOf(const QString &userName, const QUuid &directory)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(directory.toRfc4122());
    hash.addData(caseKey(userName).toUtf8());
    return hash.result();
}

Result<Knock> look(Connection &connection, const VerificationRequest &request, const QByteArray &nameHash)
{
    Knock knock;
    const Result<WrongTries> tries = CredentialRows(connection).tries(nameHash);
    STEWARD_TRY(tries);
    knock.tries = *tries;
    const Result<std::optional<Administrator>> row = AdministratorRows(connection).byUserName(request.userName);
    STEWARD_TRY(row);
    if (!*row || (*row)->kind != Kind::ApiUser)
        return knock;
    knock.row = *row;
    const Result<Credential> credential = CredentialRows(connection).byId((*row)->id);
    STEWARD_TRY(credential);
    knock.credential = *credential;
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    const Application *application = catalog->application(request.application);
    knock.hasApplication = application && (*row)->applications.contains(application->id);
    return knock;
}

Verdict judged(const Knock &knock, const Secret &password, Timestamp now)
{
    const bool known = knock.row && !knock.credential.verifier.isEmpty();
    const bool right = matches(known ? knock.credential.verifier : decoyVerifier(GeneratedCost), password) && known;
    if (!knock.row)
        return Verdict::Unknown;
    if (!right)
        return Verdict::WrongPassword;
    const bool expired = knock.credential.state == CredentialState::Expired
        || (knock.credential.expiresAt != 0 && knock.credential.expiresAt <= now);
    return knock.row->suspended || expired || !knock.hasApplication ? Verdict::NotAllowed : Verdict::Good;
}

bool isFresh(const WrongTries &tries, Timestamp now)
{
    return tries.tries > 0 && now - tries.lastAt < Remembered.count();
}

Result<void> writeUse(Transaction &transaction, const Administrator &row, const Credential &seen,
                      const QString &verifier)
{
    const Result<Credential> before = CredentialRows(transaction.connection()).byId(row.id);
    STEWARD_TRY(before);
    // Withdrawn or replaced since: there is nothing to note.
    if (before->verifier != seen.verifier)
        return {};
    if (before->firstUsedAt != 0)
        return transaction.noteUse(row.id, verifier);
    const Result<DirectorySettings> settings = readSettings(transaction.connection());
    STEWARD_TRY(settings);
    Credential after = *before;
    after.firstUsedAt = transaction.now();
    after.lastUsedAt = transaction.now();
    after.verifier = verifier;
    after.expiresAt = expiryOfUsed(before->issuedAt, settings->policy);
    if (before->state == CredentialState::Sent || before->state == CredentialState::Unknown)
        after.state = CredentialState::Used;
    transaction.describe(ChangeKind::FirstUse, row.displayName());
    return transaction.update(*before, after);
}

} // namespace

std::chrono::milliseconds delayAfter(qint64 wrongTries)
{
    if (wrongTries < FreeTries)
        return std::chrono::milliseconds::zero();
    return std::min<std::chrono::milliseconds>(
        LongestDelay, FirstDelay * (qint64 {1} << std::min<qint64>(wrongTries - FreeTries, 10)));
}

Verification::Verification(Store &store, Wait wait)
    : m_store(store), m_author {Author {QStringLiteral("Gateway"), QStringLiteral("gateway")}.asProgram()}, m_wait(std::move(wait))
{
}

Result<bool> Verification::waitForTurn(const QByteArray &nameHash)
{
    const auto reserve = [nameHash](Transaction &transaction) -> Result<Timestamp> {
        const Result<WrongTries> found = CredentialRows(transaction.connection()).tries(nameHash);
        STEWARD_TRY(found);
        const Timestamp now = transaction.now();
        const Timestamp turn = std::max(now, found->nextAt);
        if (turn - now > LongestWait.count())
            return Timestamp {-1};
        WrongTries after = *found;
        after.nextAt = turn + delayAfter(found->tries).count();
        STEWARD_TRY(transaction.noteTries(nameHash, after));
        return turn - now;
    };
    const Result<Written<Timestamp>> reserved = await(m_store.write(m_author, reserve));
    STEWARD_TRY(reserved);
    if (reserved->value < 0)
        return false;
    if (reserved->value > 0)
        m_wait(std::chrono::milliseconds(reserved->value));
    return true;
}

Result<void> Verification::noteWrong(const QByteArray &nameHash)
{
    const auto note = [nameHash](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(transaction.forgetTries(transaction.now() - Remembered.count()));
        const Result<WrongTries> found = CredentialRows(transaction.connection()).tries(nameHash);
        STEWARD_TRY(found);
        WrongTries after = *found;
        ++after.tries;
        after.lastAt = transaction.now();
        after.nextAt = std::max(after.nextAt, transaction.now() + delayAfter(after.tries).count());
        STEWARD_TRY(transaction.noteTries(nameHash, after));
        return true;
    };
    const Result<Written<bool>> noted = await(m_store.write(m_author, note));
    STEWARD_TRY(noted);
    return {};
}

Result<void> Verification::noteGood(const QByteArray &nameHash, const Credential &credential, const Administrator &row,
                                    const VerificationRequest &request)
{
    QString verifier = credential.verifier;
    if (isOutdated(verifier, GeneratedCost)) {
        const Result<QString> fresh = verifierOf(request.password, GeneratedCost);
        STEWARD_TRY(fresh);
        verifier = *fresh;
    }
    const auto note = [nameHash, credential, row, verifier](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(transaction.noteTries(nameHash, WrongTries {}));
        STEWARD_TRY(writeUse(transaction, row, credential, verifier));
        return true;
    };
    const Result<Written<bool>> noted = await(m_store.write(m_author, note));
    STEWARD_TRY(noted);
    return {};
}

Result<Verdict> Verification::verify(const VerificationRequest &request)
{
    const Result<QUuid> directory = await(m_store.read([](Connection &connection) -> Result<QUuid> {
        const Result<DirectoryInfo> info = CatalogRows(connection).directory();
        STEWARD_TRY(info);
        return info->uid;
    }));
    STEWARD_TRY(directory);
    const QByteArray nameHash = hashOf(request.userName, *directory);
    const auto knocks = [&] {
        return await(
            m_store.read([request, nameHash](Connection &connection) { return look(connection, request, nameHash); }));
    };
    Result<Knock> knock = knocks();
    STEWARD_TRY(knock);
    if (isFresh(knock->tries, m_store.now()) && knock->tries.tries >= FreeTries) {
        const Result<bool> turn = waitForTurn(nameHash);
        STEWARD_TRY(turn);
        if (!*turn)
            return Verdict::TooManyTries;
        // Much may have happened meanwhile.
        knock = knocks();
        STEWARD_TRY(knock);
    }
    const Verdict verdict = judged(*knock, request.password, m_store.now());
    if (verdict == Verdict::Unknown || verdict == Verdict::WrongPassword) {
        STEWARD_TRY(noteWrong(nameHash));
    } else if (verdict == Verdict::Good) {
        const Credential &credential = knock->credential;
        const bool noted = m_store.now() - credential.lastUsedAt < UseResolution.count() && credential.firstUsedAt != 0;
        if (!noted || knock->tries.tries > 0 || isOutdated(credential.verifier, GeneratedCost))
            STEWARD_TRY(noteGood(nameHash, credential, *knock->row, request));
    }
    return verdict;
}

} // namespace steward
