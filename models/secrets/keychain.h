#pragma once

#include "models/core/result.h"
#include "models/secrets/keychainqueue.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <memory>

namespace steward {

/// The passwords and tokens that outlive the process, in the keychain of the desktop (QtKeychain), or until the end of
/// the session where there is none. An Error of kind Secret means: the keychain could not be used; its message says
/// what the reader can do. The thread of the GUI, or of the main function, which is never blocked: a frozen keychain
/// delays the answer until the deadline. (On KDE alone, QtKeychain looks for KWallet once, at the first job, for half a
/// second at most.) A call that missed its deadline may still take effect afterwards when it had begun, for example
/// after the reader has answered the prompt of the keychain; later calls come after it.
class Keychain : public QObject {
    Q_OBJECT

public:
    /// A locked keychain whose prompt was dismissed looks like one without the entry: who knows that there is one must
    /// say so, or would replace it by mistake.
    enum class Expectation { MayBeMissing, Exists };

    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::seconds(30), QObject *parent = nullptr);

    /// nullopt: no such entry, and none was expected.
    QFuture<Result<std::optional<Secret>>> read(const QString &key,
                                                Expectation expectation = Expectation::MayBeMissing);
    /// The stored secret takes the place of one that is kept for the session.
    QFuture<Result<void>> write(const QString &key, const Secret &secret);
    /// Succeeds when there is no such entry, unless one is expected: a locked keychain says that it has removed what it
    /// still holds, and the expectation is what finds out. Forgets what is kept for the session in any case.
    QFuture<Result<void>> remove(const QString &key, Expectation expectation = Expectation::MayBeMissing);

    /// read() answers it before it asks the keychain; it is stored nowhere.
    void keepForSession(const QString &key, const Secret &secret);
    bool isKeptForSession(const QString &key) const;

private:
    using Done = std::shared_ptr<QPromise<Result<void>>>;

    void removeEntry(const QString &key, const Done &promise);
    Result<std::optional<Secret>> read(const std::optional<KeychainAnswer> &answer, Expectation expectation) const;
    Result<void> done(const std::optional<KeychainAnswer> &answer) const;
    Error failure(const std::optional<KeychainAnswer> &answer) const;

    std::chrono::milliseconds m_deadline;
    QHash<QString, Secret> m_session;
    KeychainQueue m_queue;
};

} // namespace steward
