#pragma once

#include "models/actions/audit.h"
#include "models/secrets/keychain.h"
#include "models/secrets/signature.h"
#include "models/store/store.h"

namespace steward {

/// The key that signs the heads of a directory's journal: its secret part in the keychain of this computer, its public
/// part in the directory, so that a locked keychain never makes anybody replace it. GUI thread; store and keychain must
/// outlive it.
class JournalKey : public QObject {
    Q_OBJECT

public:
    JournalKey(Store &store, const Author &author, Keychain &keychain, QObject *parent = nullptr);

    /// Whether a directory gets its first key.
    enum class Missing { Make, Leave };

    /// Takes the key from the keychain, or makes the first one, and lets the store sign with it. An Error of kind
    /// Secret: heads stay unsigned.
    QFuture<Result<void>> load(Missing missing = Missing::Make);
    /// A new key for the one that is lost; the change stands in the history, and `verify` tells of it.
    QFuture<Result<void>> replace();

private:
    using Done = std::shared_ptr<QPromise<Result<void>>>;

    void take(const Done &done, const Secret &kept, const QByteArray &known);
    void make(const Done &done, bool replacing);
    void record(const Done &done, const SigningKey &key, bool replacing);

    Store &m_store;
    Author m_author;
    Keychain &m_keychain;
    QString m_key; ///< Its name in the keychain.
};

/// The name of the seed in the keychain.
QString journalKeyName(const QUuid &directory);
/// The public key that the settings name; empty before there is one.
Result<QByteArray> journalKeyInUse(Connection &connection);
/// All keys that the history knows, the oldest first.
Result<QList<JournalKeyChange>> journalKeys(Connection &connection);

} // namespace steward
