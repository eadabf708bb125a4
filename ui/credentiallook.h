#pragma once

#include "models/domain/credential.h"
#include "ui/style/theme.h"
#include "ui/style/tone.h"

#include <QString>

namespace steward {

/// The icon that stands for a state, beside its word, and its colour.
struct CredentialLook {
    QString icon;
    ColorToken token = ColorToken::Mute;
};

CredentialLook credentialLook(CredentialState state);
Tone credentialTone(CredentialState state);

} // namespace steward
