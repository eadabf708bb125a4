#include "models/domain/credential.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace steward {

namespace {

struct CredentialText {
    Q_DECLARE_TR_FUNCTIONS(Credential)
};

constexpr std::array<CredentialState, CredentialStateCount> States {
    CredentialState::Failed,  CredentialState::Unknown, CredentialState::Retry,  CredentialState::Expired,
    CredentialState::Revoked, CredentialState::None,    CredentialState::Queued, CredentialState::Sending,
    CredentialState::Shown,   CredentialState::Sent,    CredentialState::Used,
};

constexpr std::array<const char *, CredentialStateCount> Keys {
    "failed", "unknown", "retry", "expired", "revoked", "none", "queued", "sending", "shown", "sent", "used"};

constexpr std::array<const char *, CredentialStateCount> Texts {
    QT_TRANSLATE_NOOP("Credential", "Mail failed"),     QT_TRANSLATE_NOOP("Credential", "May have arrived"),
    QT_TRANSLATE_NOOP("Credential", "Tried again"),     QT_TRANSLATE_NOOP("Credential", "Expired"),
    QT_TRANSLATE_NOOP("Credential", "Revoked"),         QT_TRANSLATE_NOOP("Credential", "No credential"),
    QT_TRANSLATE_NOOP("Credential", "Queued"),          QT_TRANSLATE_NOOP("Credential", "Sending"),
    QT_TRANSLATE_NOOP("Credential", "Shown, not used"), QT_TRANSLATE_NOOP("Credential", "Sent, not used"),
    QT_TRANSLATE_NOOP("Credential", "In use"),
};

constexpr std::array<std::chrono::milliseconds, 3> Delays {std::chrono::minutes(5), std::chrono::minutes(30),
                                                           std::chrono::hours(4)};
constexpr std::chrono::milliseconds TriedFor = std::chrono::hours(24);

} // namespace

CredentialState CredentialMark::at(Timestamp now) const
{
    return mayExpire(state) && expiresAt != 0 && expiresAt <= now ? CredentialState::Expired : state;
}

QString credentialStateKey(CredentialState state)
{
    return QLatin1StringView(Keys.at(static_cast<std::size_t>(state)));
}

CredentialState credentialStateFromKey(const QString &key)
{
    const auto *found = std::find_if(States.begin(), States.end(),
                                     [&](CredentialState state) { return credentialStateKey(state) == key; });
    return found == States.end() ? CredentialState::None : *found;
}

std::span<const CredentialState> credentialStates()
{
    return States;
}

QString credentialStateText(CredentialState state)
{
    return CredentialText::tr(Texts.at(static_cast<std::size_t>(state)));
}

bool mayExpire(CredentialState state)
{
    return state == CredentialState::Shown || state == CredentialState::Sent || state == CredentialState::Used
        || state == CredentialState::Unknown;
}

bool mayWork(CredentialState state)
{
    return state != CredentialState::Revoked && state != CredentialState::Expired && state != CredentialState::Failed;
}

Timestamp nextAttempt(Timestamp queuedAt, int attempt, Timestamp now)
{
    const auto tries = static_cast<std::size_t>(attempt);
    if (tries >= 1 && tries <= Delays.size())
        return now + Delays.at(tries - 1).count();
    return tries == Delays.size() + 1 ? std::max(now, queuedAt + TriedFor.count()) : 0;
}

} // namespace steward
