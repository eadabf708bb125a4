#include "app/cli/secretinput.h"

#include "models/secrets/secretline.h"

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace steward {

namespace {

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// A terminal that does not show what is typed, until this goes out of scope.
class SilentTerminal {
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor)
    {
#ifdef Q_OS_UNIX
        m_is = ::isatty(descriptor) != 0 && ::tcgetattr(descriptor, &m_before) == 0;
        if (!m_is)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(descriptor, TCSAFLUSH, &silent);
#endif
    }
    ~SilentTerminal()
    {
#ifdef Q_OS_UNIX
        if (m_is)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
#endif
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isTerminal() const
    {
        return m_is;
    }

private:
    int m_descriptor;
    bool m_is = false;
#ifdef Q_OS_UNIX
    termios m_before {};
#endif
};

/// Where secrets are read: --secret-fd, otherwise standard input.
Result<int> descriptorOf(const Arguments &arguments)
{
    if (!arguments.has(SecretFdOption))
        return 0;
    bool ok = false;
    const int descriptor = arguments.text(SecretFdOption).toInt(&ok);
    if (ok && descriptor >= 0)
        return descriptor;
    return Error {ErrorKind::Invalid,
                  SecretText::tr("“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3<FILE.")
                      .arg(arguments.text(SecretFdOption))};
}

} // namespace

CommandOption secretOption(const QString &help)
{
    return {SecretFdOption, QStringLiteral("N"), help};
}

Result<Secret> readSecret(Session &session, const QString &prompt)
{
    const Result<int> descriptor = descriptorOf(session.arguments());
    STEWARD_TRY(descriptor);
    const SilentTerminal terminal(*descriptor);
    if (terminal.isTerminal())
        session.console().message(prompt);
    return readSecretLine(*descriptor);
}

Result<Secret> readNewSecret(Session &session, const QString &prompt)
{
    const Result<int> descriptor = descriptorOf(session.arguments());
    STEWARD_TRY(descriptor);
    const Result<Secret> secret = readSecret(session, prompt);
    STEWARD_TRY(secret);
    if (!SilentTerminal(*descriptor).isTerminal())
        return secret;
    const Result<Secret> again = readSecret(session, SecretText::tr("Once more:"));
    STEWARD_TRY(again);
    if (*again == *secret)
        return secret;
    return invalid(SecretText::tr("The two are not the same. Nothing was changed."));
}

} // namespace steward
