#include "models/actions/credentialactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/guardedchange.h"
#include "models/actions/remotepasswords.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/secrets/password.h"
#include "models/secrets/verifier.h"

namespace steward {

namespace {

struct CredentialText {
    Q_DECLARE_TR_FUNCTIONS(CredentialActions)
};

constexpr qsizetype LongestNote = 500;

Error accountGone()
{
    return Error {ErrorKind::NotFound,
                  CredentialText::tr("This account has been deleted by somebody else meanwhile. Nothing was changed.")};
}

/// Why no password can be made for the row; empty when one can.
QString obstacle(const Administrator &row, const CredentialPolicy &policy)
{
    if (row.isDeleted())
        return CredentialText::tr("The account is in the recycle bin. Restore it first.");
    if (row.suspended)
        return CredentialText::tr("The login is suspended. Resume it first.");
    if (!policy.allows(row.email))
        return CredentialText::tr("The policy allows only addresses at %1. Change the address or the policy.")
            .arg(policy.domains.join(QStringLiteral(", ")));
    return {};
}

/// Runs `step` on the rows that `wanted` gives no reason to leave, and concludes.
template <typename Wanted, typename Step>
Result<Outcome> changeCredentials(Transaction &transaction, ChangeKind kind, const QList<AdministratorId> &ids,
                                  const Consent &consent, bool handedOut, Wanted wanted, Step step)
{
    const Result<QList<Administrator>> found = AdministratorRows(transaction.connection()).byIds(ids);
    STEWARD_TRY(found);
    if (found->isEmpty() && !ids.isEmpty())
        return accountGone();
    Outcome outcome;
    for (const Administrator &row : *found) {
        if (const QString reason = wanted(row); reason.isEmpty())
            outcome.rows.append(row);
        else
            outcome.left.append({row.id, row.displayName(), reason});
    }
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, outcome.rows);
    STEWARD_TRY(probe);
    for (const Administrator &row : std::as_const(outcome.rows)) {
        transaction.credentialAsked(row, handedOut);
        STEWARD_TRY(step(transaction, row.id));
    }
    transaction.describe(kind, outcome.rows.isEmpty() ? QString() : outcome.rows.first().displayName());
    return concluded(transaction, *probe, consent, outcome);
}

Result<QString> checkedNote(const QString &typed, const QString &what)
{
    return checkedText(typed, what, LongestNote, false);
}

Result<Outcome> writeNotes(Transaction &transaction, AdministratorId id, const CredentialNotes &notes)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
    STEWARD_TRY(row);
    if (!*row)
        return accountGone();
    const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(before);
    Credential after = *before;
    const Result<QString> place = checkedNote(notes.deployedAt, CredentialText::tr("Deployed at"));
    STEWARD_TRY(place);
    const Result<QString> owner = checkedNote(notes.owner, CredentialText::tr("Owner"));
    STEWARD_TRY(owner);
    const Result<QString> ticket = checkedNote(notes.ticket, CredentialText::tr("Ticket"));
    STEWARD_TRY(ticket);
    after.deployedAt = *place;
    after.owner = *owner;
    after.ticket = *ticket;
    transaction.needs(privilegeFor(AccountDeed::Edit, (*row)->kind));
    transaction.describe(ChangeKind::Notes, (*row)->displayName());
    STEWARD_TRY(transaction.update(*before, after));
    Outcome outcome;
    outcome.id = id;
    outcome.rows = {**row};
    outcome.state = Outcome::State::Done;
    return outcome;
}

Result<Secret> issueOnce(Transaction &transaction, AdministratorId id)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
    STEWARD_TRY(row);
    if (!*row)
        return accountGone();
    const Result<DirectorySettings> settings = readSettings(transaction.connection());
    STEWARD_TRY(settings);
    transaction.describe(ChangeKind::CopyCredential, (*row)->displayName());
    transaction.credentialAsked(**row, true);
    STEWARD_TRY(transaction.admit());
    // No mail goes out, so its address does not matter.
    if (const QString reason = obstacle(**row, CredentialPolicy()); !reason.isEmpty())
        return Error {ErrorKind::Conflict, reason};
    const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(before);
    const Secret password = generatedPassword(settings->policy.length);
    const Result<QString> verifier = verifierOf(password, GeneratedCost);
    STEWARD_TRY(verifier);
    Credential after = issued(*before, *verifier, settings->policy, transaction.now());
    after.state = CredentialState::Shown;
    after.address.clear();
    after.messageId.clear();
    STEWARD_TRY(transaction.update(*before, after));
    return password;
}

Result<Outcome> expireOverdue(Transaction &transaction)
{
    const Result<QList<Credential>> overdue = CredentialRows(transaction.connection()).expiring(transaction.now());
    STEWARD_TRY(overdue);
    Outcome outcome;
    outcome.state = Outcome::State::Done;
    for (const Credential &before : *overdue) {
        Credential after = before;
        after.state = CredentialState::Expired;
        STEWARD_TRY(transaction.update(before, after));
    }
    if (!overdue->isEmpty()) {
        const auto row = AdministratorRows(transaction.connection()).byId(overdue->first().id);
        STEWARD_TRY(row);
        transaction.describe(ChangeKind::Expiry, *row ? (*row)->displayName() : QString());
    }
    return outcome;
}

} // namespace

QFuture<Result<Outcome>> CredentialActions::send(const QList<AdministratorId> &ids)
{
    return runAction(m_store, m_author, [ids](Transaction &transaction) -> Result<Outcome> {
        const Result<DirectorySettings> settings = readSettings(transaction.connection());
        STEWARD_TRY(settings);
        const Result<RemoteProfile::Issuer> issuer = issuerOf(transaction.connection());
        STEWARD_TRY(issuer);
        if (*issuer == RemoteProfile::Issuer::Server)
            return Error {
                ErrorKind::Invalid,
                CredentialText::tr("The server issues the passwords of this directory. Ask for new ones there, "
                                   "or let this console issue them (Sync, Remote Settings).")};
        return changeCredentials(
            transaction, ChangeKind::SendCredentials, ids, {}, true,
            [&](const Administrator &row) { return obstacle(row, settings->policy); }, queueCredential);
    });
}

QFuture<Result<Outcome>> CredentialActions::revoke(const QList<AdministratorId> &ids, const Consent &consent)
{
    return runAction(m_store, m_author, [ids, consent](Transaction &transaction) {
        return changeCredentials(
            transaction, ChangeKind::RevokeCredentials, ids, consent, false,
            [](const Administrator &row) {
                const bool without
                    = row.credential.state == CredentialState::None || row.credential.state == CredentialState::Revoked;
                return without ? CredentialText::tr("The account has no credential.") : QString();
            },
            revokeCredential);
    });
}

QFuture<Result<Outcome>> CredentialActions::setNotes(AdministratorId id, const CredentialNotes &notes)
{
    return runAction(m_store, m_author,
                     [id, notes](Transaction &transaction) { return writeNotes(transaction, id, notes); });
}

QFuture<Result<Secret>> CredentialActions::showOnce(AdministratorId id)
{
    return m_store.write(
        m_author, [id](Transaction &transaction) { return issueOnce(transaction, id); },
        [](const Secret &password, const std::optional<ChangeSet> &) { return password; });
}

QFuture<Result<Outcome>> CredentialActions::expire()
{
    return runAction(m_store, m_author.asProgram(), expireOverdue);
}

QFuture<Result<Credential>> CredentialActions::credential(AdministratorId id)
{
    return m_store.read([id](Connection &connection) { return CredentialRows(connection).byId(id); });
}

} // namespace steward
