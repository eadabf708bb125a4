#include "app/cli/console.h"
#include "app/cli/run.h"
#include "app/language.h"
#include "models/secrets/coredumps.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cstdio>

namespace {

/// Whether every argument is what the program will read it as: UTF-8, whatever the locale.
bool areUtf8(int argc, char **argv)
{
#ifdef Q_OS_WIN
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#else
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder(argv[i]);
        if (decoder.hasError()) {
            std::fprintf(stderr, "stewardctl: argument %d is not UTF-8.\n", i);
            return false;
        }
    }
#endif
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    steward::forbidCoreDumps();
    if (!areUtf8(argc, argv))
        return static_cast<int>(steward::ExitCode::Usage);
    steward::quietLibraries();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stewardctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    steward::useLanguage({});
    return static_cast<int>(steward::runCommandLine(QCoreApplication::arguments().mid(1)));
}
