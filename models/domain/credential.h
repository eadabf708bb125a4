#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"

#include <QMetaType>
#include <QString>

#include <span>

namespace steward {

/// Where the password of an account stands, from its mail to its use; in sort order, what needs attention first.
enum class CredentialState : quint8 {
    Failed,  ///< The mail was refused; nothing verifies.
    Unknown, ///< The mail went out, and no answer came: it may have arrived.
    Retry,   ///< Not taken by the server yet; tried again at `nextAttemptAt` with a new password.
    Expired, ///< Not used in time, or too old.
    Revoked, ///< Withdrawn, by hand or because the account was deleted.
    None,    ///< Never had one here.
    Queued,  ///< Its mail is due.
    Sending, ///< A process is handing the mail over.
    Shown,   ///< The operator handed it over and no mail went out; not used yet.
    Sent,    ///< The server took the mail; not used yet.
    Used     ///< It opened an API, or somebody signed in with it.
};

inline constexpr int CredentialStateCount = static_cast<int>(CredentialState::Used) + 1;

/// What a row of the table shows of a credential.
struct CredentialMark {
    CredentialState state = CredentialState::None;
    Timestamp expiresAt = 0;     ///< 0: does not.
    Timestamp nextAttemptAt = 0; ///< Of `Retry`.
    QString reason = {};         ///< Why the last mail did not arrive for sure.
    Timestamp usedAt = 0;        ///< When the password was used last, or made if it never was; 0: none was made.

    /// As `state`, but `Expired` from `expiresAt` on, also before anybody has written that down.
    CredentialState at(Timestamp now) const;
    friend bool operator==(const CredentialMark &, const CredentialMark &) = default;
};

/// The credential of one account and the mail that carries it. The password itself is nowhere.
struct Credential {
    AdministratorId id;
    CredentialState state = CredentialState::None;
    QString verifier;        ///< Argon2id PHC string; empty: nothing verifies. Never in the journal.
    Timestamp queuedAt = 0;  ///< When the mail was asked for; retries end 24 hours later.
    Timestamp issuedAt = 0;  ///< When the password was made.
    Timestamp expiresAt = 0; ///< 0: does not.
    Timestamp firstUsedAt = 0;
    Timestamp lastUsedAt = 0; ///< To the minute; not in the journal.
    int attempt = 0;          ///< Of the mails since `queuedAt`.
    Timestamp nextAttemptAt = 0;
    QString messageId; ///< Of the last mail.
    QString address;   ///< To which it went.
    QString process;   ///< Who is `Sending`: see `ProcessMark`.
    QString reason;    ///< What the server or the mailer said about the last attempt.
    QString deployedAt;
    QString owner;
    QString ticket;
    bool isOwn = false; ///< A person has chosen the password; a generated one is asked to be replaced at first sign-in.

    CredentialMark mark() const
    {
        return {state, expiresAt, nextAttemptAt, reason, lastUsedAt > issuedAt ? lastUsedAt : issuedAt};
    }
    friend bool operator==(const Credential &, const Credential &) = default;
};

/// "queued", "sent" …: the words of the file, JSON and the command line.
QString credentialStateKey(CredentialState state);
/// None for an unknown word.
CredentialState credentialStateFromKey(const QString &key);
std::span<const CredentialState> credentialStates();
/// "Sent, not used", "In use" …: what the table says.
QString credentialStateText(CredentialState state);
/// Whether a password in this state can still expire, and be used.
bool mayExpire(CredentialState state);
/// Whether somebody could have a password that works: counts for which integrations are served. Accounts that never
/// had a credential here count, because theirs may be kept elsewhere.
bool mayWork(CredentialState state);
/// When the next try is due after `attempt` tries: 5 minutes, 30 minutes, 4 hours, then the rest of 24 hours; 0 after
/// the fifth.
Timestamp nextAttempt(Timestamp queuedAt, int attempt, Timestamp now);

} // namespace steward

Q_DECLARE_METATYPE(steward::Credential)
