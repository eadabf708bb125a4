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

const QString SecretFd = QStringLiteral("--secret-fd");

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

} // namespace

CommandOption secretOption(const QString &help)
{
    return {SecretFd, QStringLiteral("N"), help};
}

Result<Secret> readSecret(Session &session, const QString &prompt)
{
    int descriptor = 0;
    if (session.arguments().has(SecretFd)) {
        bool ok = false;
        descriptor = session.arguments().text(SecretFd).toInt(&ok);
        if (!ok || descriptor < 0)
            return Error {
                ErrorKind::Invalid,
                SecretText::tr("“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3<FILE.")
                    .arg(session.arguments().text(SecretFd))};
    }
    const SilentTerminal terminal(descriptor);
    if (terminal.isTerminal())
        session.console().message(prompt);
    return readSecretLine(descriptor);
}

} // namespace steward
