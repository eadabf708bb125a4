#include "app/cli/manual.h"

#include "app/cli/grammar.h"
#include "app/cli/troff.h"

namespace steward {

namespace {

/// "--where NAME=VALUE…", "[--json]", "WHO…".
QString usageOf(const CommandOption &option)
{
    QString text = option.name;
    if (!option.isOperand() && !option.isFlag())
        text += u' ' + option.value;
    if (option.repeated)
        text += QChar(0x2026);
    return option.required && option.unless.isEmpty() ? text : u'[' + text + u']';
}

QString titleOf(const CommandOption &option)
{
    return option.isOperand() || option.isFlag() ? option.name : QString(option.name + u' ' + option.value);
}

void tellOptions(Troff &page, const QList<CommandOption> &options)
{
    for (const CommandOption &option : options)
        page.item(titleOf(option), option.help);
}

void tellCommand(Troff &page, const Command &command)
{
    QStringList usage {command.name};
    for (const CommandOption &option : command.options)
        usage.append(usageOf(option));
    page.item(usage.join(u' '), command.help);
    page.indented([&] { tellOptions(page, command.options); });
}

} // namespace

QStringList nextWords(const QList<Command> &commands, const QString &group)
{
    QStringList words;
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        const QString word = group.isEmpty() ? name.first() : name.first() == group ? name.value(1) : QString();
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

QByteArray manualPage(const QList<Command> &commands)
{
    Troff page(QStringLiteral("stewardctl"), 1,
               QStringLiteral("administer the administrators and API users of a Steward directory"));
    page.section(u"SYNOPSIS");
    page.command(QStringLiteral("stewardctl --directory FILE COMMAND [OPTION]…"));
    page.section(u"DESCRIPTION");
    page.paragraph(QStringLiteral(
        "Does from scripts and terminals what the console steward(1) does in its window, on the same directory file, also "
        "while a window has it open. Results go to standard output, messages to standard error."));
    page.paragraph(QStringLiteral(
        "With --json the result is an array of objects, or one object, whose members are described in "
        "output.schema.json; members may be added in later versions, and none is renamed or removed."));
    page.section(u"OPTIONS");
    tellOptions(page, globalOptions());
    page.item(QStringLiteral("-h, --help"), QStringLiteral("Print the options of the program or of a command and end."));
    page.item(QStringLiteral("--version"), QStringLiteral("Print the version and end."));
    page.section(u"COMMANDS");
    for (const QString &word : nextWords(commands)) {
        const QStringList below = nextWords(commands, word);
        if (!below.isEmpty())
            page.subsection(word, groupHelp(word));
        for (const Command &command : commands) {
            if (command.name.section(u' ', 0, 0) == word)
                tellCommand(page, command);
        }
    }
    page.section(u"EXIT STATUS");
    page.verbatim(exitCodeHelp().section(u'\n', 1));
    page.section(u"SEE ALSO");
    page.paragraph(QStringLiteral("steward(1), steward-recipe(5)"));
    return page.bytes();
}

} // namespace steward
