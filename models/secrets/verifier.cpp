#include "models/secrets/verifier.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sodium.h>

#include <array>
#include <cerrno>

namespace steward {

namespace {

// A verifier comes from a file that somebody may have changed: what it asks for is bounded before it is computed.
constexpr qulonglong MaxKibibytes = 1024 * 1024;
constexpr qulonglong MaxOperations = 16;

struct VerifierTexts {
    Q_DECLARE_TR_FUNCTIONS(VerifierTexts)
};

/// libsodium's reader of such strings is lenient; this is the form it writes.
bool isWellFormed(const QString &verifier)
{
    static const QRegularExpression form(QStringLiteral("\\A\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,8}),t=([1-9][0-9]{0,3}"
                                                        "),p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}\\z"));
    const QRegularExpressionMatch match = form.match(verifier);
    return match.hasMatch() && match.capturedView(1).toULongLong() <= MaxKibibytes
        && match.capturedView(2).toULongLong() <= MaxOperations;
}

Error failed(const QString &detail)
{
    return {ErrorKind::Secret,
            VerifierTexts::tr("There is not enough free memory to protect the password. Close other programs and try "
                              "again."),
            detail};
}

} // namespace

Result<QString> verifierOf(const Secret &password, const VerifierCost &cost)
{
    if (password.isEmpty())
        return invalid(VerifierTexts::tr("The password is empty. Enter a password."));
    std::array<char, crypto_pwhash_STRBYTES> text {};
    errno = 0;
    if (sodium_init() < 0
        || crypto_pwhash_str(text.data(), password.view().data(), static_cast<unsigned long long>(password.size()),
                             cost.operations, static_cast<std::size_t>(cost.memory))
            != 0)
        return failed(QStringLiteral("crypto_pwhash_str with %1 operations and %2 bytes: errno %3")
                          .arg(cost.operations)
                          .arg(cost.memory)
                          .arg(errno));
    return QString::fromLatin1(text.data());
}

bool matches(const QString &verifier, const Secret &password)
{
    return !password.isEmpty() && isWellFormed(verifier) && sodium_init() >= 0
        && crypto_pwhash_str_verify(verifier.toLatin1().constData(), password.view().data(),
                                    static_cast<unsigned long long>(password.size()))
        == 0;
}

bool isOutdated(const QString &verifier, const VerifierCost &cost)
{
    return !isWellFormed(verifier) || sodium_init() < 0
        || crypto_pwhash_str_needs_rehash(verifier.toLatin1().constData(), cost.operations,
                                          static_cast<std::size_t>(cost.memory))
        != 0;
}

QString decoyVerifier(const VerifierCost &cost)
{
    // Salt and hash are random bits that belong to no password. A constant: to compute one would take as long as a
    // second comparison, and tell what it should hide.
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$q1jm0LQyYzVhQkWo8bTtWg$"
                          "Yx0Vt2mYyTtVJmJb8q9zq0cQnXn4mCkq9v8kz3h7d1E")
        .arg(cost.memory / 1024)
        .arg(cost.operations);
}

} // namespace steward
