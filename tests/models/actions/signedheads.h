#pragma once

#include "models/actions/journalkey.h"
#include "tests/support/testdirectory.h"

namespace steward {

/// Lets the store sign heads as a JournalKey does, without a keychain; the key is recorded in the directory.
inline SigningKey signHeadsOf(TestDirectory &directory)
{
    const SigningKey key = SigningKey::generated();
    const auto record = [&key](Transaction &transaction) -> Result<bool> {
        transaction.describe(ChangeKind::Settings, QStringLiteral("Key"));
        STEWARD_TRY(
            transaction.setSetting(QStringLiteral("journalKey"),
                                   {{QStringLiteral("publicKey"), QString::fromLatin1(key.publicKey().toHex())}}));
        return true;
    };
    if (!await(directory.store().write(directory.author(), record)))
        qFatal("no key");
    directory.store().signWith({key.publicKey(), [key](QByteArrayView text) { return key.signatureOf(text); }});
    return key;
}

inline Anchor headOf(TestDirectory &directory)
{
    return directory.read([&](Connection &connection) { return directory.store().headOf(connection); });
}

} // namespace steward
