#include "models/secrets/keychain.h"

#include "models/core/future.h"

#include <QCoreApplication>
#include <QThread>

namespace steward {

namespace {

const QString Service = QStringLiteral("Steward");

struct KeychainTexts {
    Q_DECLARE_TR_FUNCTIONS(KeychainTexts)
};

template <typename Job> std::unique_ptr<Job> jobFor(const QString &key)
{
    auto job = std::make_unique<Job>(Service);
    job->setKey(key);
    return job;
}

/// The promise of an answer to come; without one (the keychain is gone) its future ends cancelled.
template <typename T> std::shared_ptr<QPromise<T>> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T> void keep(QPromise<T> &promise, T result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_deadline(deadline), m_queue(deadline)
{
}

QFuture<Result<std::optional<Secret>>> Keychain::read(const QString &key, Expectation expectation)
{
    using Found = Result<std::optional<Secret>>;
    Q_ASSERT(thread() == QThread::currentThread());
    if (const auto kept = m_session.constFind(key); kept != m_session.cend())
        return ready(Found(*kept));
    auto promise = promised<Found>();
    m_queue.ask([key] { return jobFor<QKeychain::ReadPasswordJob>(key); },
                [this, promise, expectation](const auto &answer) { keep(*promise, read(answer, expectation)); });
    return promise->future();
}

QFuture<Result<void>> Keychain::write(const QString &key, const Secret &secret)
{
    auto promise = promised<Result<void>>();
    m_queue.ask(
        [key, secret] {
            auto job = jobFor<QKeychain::WritePasswordJob>(key);
            // The job reads the locked memory itself, which therefore lives as long as the job.
            job->setBinaryData(QByteArray::fromRawData(secret.view().data(), secret.size()));
            connect(job.get(), &QObject::destroyed, [secret] {});
            return job;
        },
        [this, promise, key](const auto &answer) {
            const Result<void> result = done(answer);
            if (result)
                m_session.remove(key);
            keep(*promise, result);
        });
    return promise->future();
}

QFuture<Result<void>> Keychain::remove(const QString &key, Expectation expectation)
{
    m_session.remove(key);
    auto promise = promised<Result<void>>();
    if (expectation == Expectation::MayBeMissing) {
        removeEntry(key, promise);
    } else {
        // Only what can be read can be removed.
        m_queue.ask([key] { return jobFor<QKeychain::ReadPasswordJob>(key); },
                    [this, promise, key](const auto &answer) {
                        if (answer && answer->error == QKeychain::NoError)
                            removeEntry(key, promise);
                        else
                            keep(*promise, Result<void>(failure(answer)));
                    });
    }
    return promise->future();
}

void Keychain::removeEntry(const QString &key, const Done &promise)
{
    m_queue.ask([key] { return jobFor<QKeychain::DeletePasswordJob>(key); },
                [this, promise](const auto &answer) {
                    const bool wasMissing = answer && answer->error == QKeychain::EntryNotFound;
                    keep(*promise, wasMissing ? Result<void>() : done(answer));
                });
}

void Keychain::keepForSession(const QString &key, const Secret &secret)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_session.insert(key, secret);
}

bool Keychain::isKeptForSession(const QString &key) const
{
    return m_session.contains(key);
}

Result<std::optional<Secret>> Keychain::read(const std::optional<KeychainAnswer> &answer, Expectation expectation) const
{
    if (answer && answer->error == QKeychain::NoError)
        return std::optional(answer->secret);
    if (answer && answer->error == QKeychain::EntryNotFound && expectation == Expectation::MayBeMissing)
        return std::optional<Secret>();
    return failure(answer);
}

Result<void> Keychain::done(const std::optional<KeychainAnswer> &answer) const
{
    return answer && answer->error == QKeychain::NoError ? Result<void>() : failure(answer);
}

Error Keychain::failure(const std::optional<KeychainAnswer> &answer) const
{
    if (!answer) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_deadline).count();
        return {ErrorKind::Secret,
                KeychainTexts::tr("The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks "
                                  "for its password and try again, or enter the password for this session.",
                                  nullptr, static_cast<int>(seconds)),
                QStringLiteral("QtKeychain: no answer")};
    }
    const QString detail = QStringLiteral("QtKeychain %1: %2").arg(answer->error).arg(answer->text);
    switch (answer->error) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::Secret,
                KeychainTexts::tr("The keychain of this computer did not give out the password: it may be locked. "
                                  "Unlock it and try again, or enter the password for this session."),
                detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Secret,
                KeychainTexts::tr("The keychain of this computer is locked, or refused access. Unlock it and allow "
                                  "Steward to use it, or enter the password for this session."),
                detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Secret,
                KeychainTexts::tr("This computer has no keychain. Install GNOME Keyring or KWallet, or enter the "
                                  "password for this session."),
                detail};
    default:
        // With libsecret also: there is no session bus, or no keychain on it. Only its translated text would tell.
        return {ErrorKind::Secret,
                KeychainTexts::tr("The keychain of this computer could not be used. Start GNOME Keyring or KWallet and "
                                  "try again, or enter the password for this session."),
                detail};
    }
}

} // namespace steward
