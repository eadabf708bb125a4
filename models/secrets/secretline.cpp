#include "models/secrets/secretline.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace steward {

namespace {

struct LineText {
    Q_DECLARE_TR_FUNCTIONS(SecretLine)
};

constexpr std::size_t LongestLine = 1024;

auto readByte(int descriptor, char *byte)
{
#ifdef Q_OS_WIN
    return ::_read(descriptor, byte, 1);
#else
    ssize_t count = 0;
    do {
        count = ::read(descriptor, byte, 1);
    } while (count < 0 && errno == EINTR);
    return count;
#endif
}

} // namespace

Result<Secret> readSecretLine(int descriptor)
{
    std::optional<Error> error;
    std::size_t size = 0;
    const Secret whole = Secret::filled(LongestLine, [&](std::span<char> place) {
        while (true) {
            char byte = 0;
            const auto count = readByte(descriptor, &byte);
            if (count < 0) {
                error = Error {
                    ErrorKind::Secret,
                    LineText::tr("The secret could not be read from file descriptor %1. Check that it is open.")
                        .arg(descriptor),
                    QString::fromLocal8Bit(std::strerror(errno))};
                return;
            }
            if (count == 0 || byte == '\n')
                return;
            if (size == place.size()) {
                error = Error {ErrorKind::Invalid,
                               LineText::tr("The line with the secret is longer than %1 bytes.").arg(LongestLine)};
                return;
            }
            place[size++] = byte;
            sodium_memzero(&byte, 1);
        }
    });
    if (error)
        return *error;
    return Secret(whole.view().first(static_cast<qsizetype>(size)));
}

} // namespace steward
