#include "app/console.h"
#include "app/language.h"
#include "models/secrets/coredumps.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace steward;

int main(int argc, char **argv)
{
    forbidCoreDumps();
#ifdef __GLIBC__
    // Large blocks go back to the system one by one; trimming the heap would stall the window.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    QApplication::setApplicationName(QStringLiteral("steward"));
    QApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("steward"));
    QApplication application(argc, argv);
    installLanguage();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steward.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Administers the people who run an organization, and its API users."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "Directory to open; the one that was open last if none is named."),
        QStringLiteral("[FILE...]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("main", "Open the sample directory."));
    parser.addOption(sample);
    parser.process(application);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("steward"),
                       QStringLiteral("steward"));
    applyTheme(application, appearanceFrom(settings));
    Console console(settings);
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        console.open(QFileInfo(file).absoluteFilePath());
    if (parser.isSet(sample))
        console.openSample();
    else if (files.isEmpty())
        console.openNewest();
    return QApplication::exec();
}
