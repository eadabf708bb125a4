// What people and scripts type behind stewardctl, an argument a line.
#include "app/cli/commands.h"
#include "app/cli/grammar.h"
#include "tests/fuzz/fuzztarget.h"

using namespace steward;

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    static const QList<Command> commands = commandTable();
    QStringList arguments;
    for (const QByteArray &one : input.toByteArray().split('\n'))
        arguments.append(QString::fromUtf8(one));
    const Request request = parseCommandLine(arguments, commands);
    require(request.command || !request.text.isEmpty(), "a command line is understood or answered");
}

} // namespace steward::fuzz
