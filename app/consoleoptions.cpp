#include "app/consoleoptions.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(main)
};

} // namespace

QString consoleDescription()
{
    return ConsoleText::tr("Administers the people who run an organization, and its API users.");
}

QList<ConsoleOption> consoleOptions()
{
    return {
        {QStringLiteral("FILE"), ConsoleText::tr("Directory to open; the one that was open last if none is named.")},
        {SampleOption, ConsoleText::tr("Open the sample directory.")}};
}

} // namespace steward
