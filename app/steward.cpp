#include "app/chosenlook.h"
#include "app/console.h"
#include "app/consoleoptions.h"
#include "models/secrets/coredumps.h"
#include "ui/help/helpkey.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#ifdef STEWARD_PORTAL
#include "app/desktopportal.h"
#endif
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
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("steward"),
                       QStringLiteral("steward"));
    applyLanguage(chosenLanguage(settings));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/steward.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(consoleDescription());
    parser.addHelpOption();
    parser.addVersionOption();
    for (const ConsoleOption &option : consoleOptions()) {
        if (option.name.startsWith(u'-'))
            parser.addOption({option.name.mid(2), option.help});
        else
            parser.addPositionalArgument(option.name, option.help, u'[' + option.name + QStringLiteral("…]"));
    }
    parser.process(application);

    applyTheme(application, appearanceFrom(settings));
#ifdef STEWARD_PORTAL
    const DesktopPortal portal(settings);
    StewardStyle *style = StewardStyle::ofApplication();
    style->setSystemLook(portal.look());
    QObject::connect(&portal, &DesktopPortal::lookChanged, style, &StewardStyle::setSystemLook);
#endif
    const HelpKey helpKey(application);
    Console console(settings);
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        console.open(QFileInfo(file).absoluteFilePath());
    if (parser.isSet(SampleOption.mid(2)))
        console.openSample();
    else if (files.isEmpty())
        console.openNewest();
    return QApplication::exec();
}
