#include "ui/credentiallook.h"

namespace steward {

Tone credentialTone(CredentialState state)
{
    switch (state) {
    case CredentialState::Failed:
        return Tone::Bad;
    case CredentialState::Unknown:
    case CredentialState::Retry:
    case CredentialState::Expired:
    case CredentialState::Queued:
    case CredentialState::Sending:
    case CredentialState::Shown:
    case CredentialState::Sent:
        return Tone::Warn;
    case CredentialState::Revoked:
    case CredentialState::None:
        return Tone::Mute;
    case CredentialState::Used:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

CredentialLook credentialLook(CredentialState state)
{
    const ColorToken token = foreground(credentialTone(state));
    switch (state) {
    case CredentialState::Failed:
        return {QStringLiteral("envelope-cross"), token};
    case CredentialState::Unknown:
        return {QStringLiteral("warning"), token};
    case CredentialState::Retry:
        return {QStringLiteral("retry"), token};
    case CredentialState::Expired:
        return {QStringLiteral("clock"), token};
    case CredentialState::Revoked:
        return {QStringLiteral("slash"), token};
    case CredentialState::None:
        return {QStringLiteral("minus"), token};
    case CredentialState::Queued:
    case CredentialState::Sending:
        return {QStringLiteral("send"), token};
    case CredentialState::Shown:
        return {QStringLiteral("eye"), token};
    case CredentialState::Sent:
        return {QStringLiteral("envelope"), token};
    case CredentialState::Used:
        return {QStringLiteral("envelope-tick"), token};
    }
    Q_UNREACHABLE();
}

} // namespace steward
