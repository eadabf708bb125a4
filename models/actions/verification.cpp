#include "models/actions/verification.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/secrets/verifier.h"
#include "models/store/catalogrows.h"
#include "models/store/credentialrows.h"

namespace steward {

namespace {

constexpr std::chrono::milliseconds UseResolution = std::chrono::minutes(1);

/// What is known about the name that knocks.
struct GatewayKnock {
    std::optional<Administrator> row;
    Credential credential;
    bool hasApplication = false;
    WrongTries tries;
};

Result<GatewayKnock> look(Connection &connection, const VerificationRequest &request, const QByteArray &nameHash)
{
    GatewayKnock knock;
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

Verdict judged(const GatewayKnock &knock, const Secret &password, Timestamp now)
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
    const Credential after = firstUsed(*before, verifier, settings->policy, transaction.now());
    transaction.describe(ChangeKind::FirstUse, row.displayName());
    return transaction.update(*before, after);
}

} // namespace

Verification::Verification(Store &store, TryBrake::Wait wait)
    : m_store(store),
      m_author {Author {QStringLiteral("Gateway"), QStringLiteral("gateway")}.asProgram()},
      m_brake(store, m_author, std::move(wait))
{
}

Result<void> Verification::noteWrong(const QByteArray &nameHash)
{
    const auto note = [nameHash](Transaction &transaction) -> Result<bool> {
        STEWARD_TRY(TryBrake::noteWrong(transaction, nameHash));
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
        STEWARD_TRY(TryBrake::forget(transaction, nameHash));
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
    const QByteArray nameHash = TryBrake::keyOf(*directory, request.userName);
    const auto knocks = [&] {
        return await(
            m_store.read([request, nameHash](Connection &connection) { return look(connection, request, nameHash); }));
    };
    Result<GatewayKnock> knock = knocks();
    STEWARD_TRY(knock);
    if (TryBrake::holds(knock->tries, m_store.now())) {
        const Result<std::chrono::milliseconds> longer = m_brake.waitForTurn(nameHash);
        STEWARD_TRY(longer);
        if (*longer > std::chrono::milliseconds::zero())
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
