#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "models/actions/verification.h"
#include "models/secrets/secretline.h"

#include <cstdio>
#include <thread>

namespace steward {

namespace {

struct VerifyText {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

const QString ApplicationOption = QStringLiteral("--application");
constexpr int StandardInput = 0;

/// The protocol of pwauth and mod_authnz_external: the exit code is the answer.
ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return static_cast<ExitCode>(0);
    case Verdict::Unknown:
        return static_cast<ExitCode>(1);
    case Verdict::WrongPassword:
        return static_cast<ExitCode>(2);
    case Verdict::NotAllowed:
        return static_cast<ExitCode>(3);
    case Verdict::TooManyTries:
        return static_cast<ExitCode>(4);
    }
    Q_UNREACHABLE();
}

Result<ExitCode> verify(Session &session)
{
    const Result<Secret> userName = readSecretLine(StandardInput);
    STEWARD_TRY(userName);
    const Result<Secret> password = readSecretLine(StandardInput);
    STEWARD_TRY(password);
    // Not checked for damage: a gateway asks often, and nothing but the use is noted.
    STEWARD_TRY(session.openUnchecked());
    const VerificationRequest request {QString::fromUtf8(userName->view()), *password,
                                       session.arguments().text(ApplicationOption)};
    Verification verification(session.store(),
                              [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); });
    const Result<Verdict> verdict = verification.verify(request);
    STEWARD_TRY(verdict);
    return exitCodeOf(*verdict);
}

} // namespace

QList<Command> verifyCommands()
{
    return {
        {QStringLiteral("verify"),
         VerifyText::tr("Read a user name and a password from standard input, one a line, and answer by the exit code "
                        "whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 "
                        "suspended, expired or not for this application, 4 too many wrong tries, 6 no answer"),
         {{ApplicationOption, QStringLiteral("NAME"), VerifyText::tr("The application that is knocked at"), true}},
         verify,
         Command::Needs::Path}};
}

} // namespace steward
