#pragma once

#include "models/secrets/secret.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace steward {

/// A random token that keeps somebody signed in on one computer: 256 bits as hexadecimal digits. Any thread.
Secret newSessionToken();
/// What the directory knows of it: BLAKE2b-256.
QByteArray sessionTokenHash(const Secret &token);
/// Its name in the keychain.
QString sessionKey(const QUuid &directory);

} // namespace steward
