#include "app/cli/completion.h"

#include "app/cli/grammar.h"
#include "app/cli/manual.h"

namespace steward {

namespace {

/// Whether the value of the option is a file.
bool takesFile(const CommandOption &option)
{
    return option.value.contains(QStringLiteral("FILE")) || option.value.startsWith(QStringLiteral("OUT"));
}

QStringList optionNames(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options) {
        if (!option.isOperand())
            names.append(option.name);
    }
    return names;
}

/// Options of any command that fit, each once.
QStringList namesOfAll(const QList<Command> &commands, bool (*fits)(const CommandOption &))
{
    QStringList names;
    QList<CommandOption> options = globalOptions();
    for (const Command &command : commands)
        options += command.options;
    for (const CommandOption &option : std::as_const(options)) {
        if (!option.isOperand() && fits(option) && !names.contains(option.name))
            names.append(option.name);
    }
    return names;
}

QStringList fileOptions(const QList<Command> &commands)
{
    return namesOfAll(commands, takesFile);
}

QStringList valueOptions(const QList<Command> &commands)
{
    return namesOfAll(commands, [](const CommandOption &option) { return !option.isFlag() && !takesFile(option); });
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QStringList groups(const QList<Command> &commands)
{
    QStringList found;
    for (const QString &word : nextWords(commands)) {
        if (!nextWords(commands, word).isEmpty())
            found.append(word);
    }
    return found;
}

/// "list) opts='…' ;;" for each command, for the case statements of bash and zsh.
QString optionCases(const QList<Command> &commands)
{
    QString text;
    for (const Command &command : commands)
        text += QStringLiteral("        %1) options=%2 ;;\n")
                    .arg(quoted(command.name), quoted(optionNames(command.options).join(u' ')));
    return text;
}

QString wordCases(const QList<Command> &commands)
{
    QString text;
    for (const QString &group : groups(commands))
        text += QStringLiteral("        %1) next=%2 ;;\n").arg(group, quoted(nextWords(commands, group).join(u' ')));
    return text;
}

/// Both shells go through the words before the cursor in the same way.
QString commonPart(const QList<Command> &commands)
{
    return QStringLiteral(R"(    local globals=%1 first=%2 command='' options='' next='' skip=''
    for word in "${before[@]}"; do
        if [ -n "$skip" ]; then [ "$word" = = ] || skip=''; continue; fi
        case $word in
        %3) skip=yes ;;
        -*) ;;
        *)
            case $command in
            '') command=$word ;;
            %4) command="$command $word" ;;
            esac
            ;;
        esac
    done
    case $command in
        '') next=$first ;;
%5    esac
    case $command in
%6    esac
)")
        .arg(quoted(optionNames(globalOptions()).join(u' ') + QStringLiteral(" --help --version")),
             quoted(nextWords(commands).join(u' ')),
             (fileOptions(commands) + valueOptions(commands)).join(u'|'), groups(commands).join(u'|'),
             wordCases(commands), optionCases(commands));
}

QString bashScript(const QList<Command> &commands)
{
    return QStringLiteral(R"(# Completion of stewardctl for bash.
_stewardctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} word
    local before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
    # To bash, --option=value is three words.
    [ "$previous" != = ] || previous=${COMP_WORDS[COMP_CWORD-2]}
    [ "$current" != = ] || current=''
%1    case $previous in
    %2) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    %3) COMPREPLY=(); return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options $globals" -- "$current")
    elif [ -n "$next" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$next" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _stewardctl stewardctl
)")
        .arg(commonPart(commands), fileOptions(commands).join(u'|'), valueOptions(commands).join(u'|'));
}

QString zshScript(const QList<Command> &commands)
{
    return QStringLiteral(R"(#compdef stewardctl
# Completion of stewardctl for zsh.
_stewardctl() {
    local current=${words[CURRENT]} previous=${words[CURRENT-1]} word
    local -a before
    before=("${(@)words[2,CURRENT-1]}")
    _stewardctl_complete
}
_stewardctl_complete() {
%1    case $previous in
    %2) _files; return ;;
    %3) return ;;
    esac
    if [[ $current == -* ]]; then
        compadd -- ${=options} ${=globals}
    elif [ -n "$next" ]; then
        compadd -- ${=next}
    else
        _files
    fi
}
# Found by its name in a folder of completions it is called; sourced, it only makes itself known.
if [ "${funcstack[1]}" = _stewardctl ]; then _stewardctl "$@"; else compdef _stewardctl stewardctl; fi
)")
        .arg(commonPart(commands), fileOptions(commands).join(u'|'), valueOptions(commands).join(u'|'));
}

QString fishOption(const CommandOption &option, const QString &condition)
{
    QString line = QStringLiteral("complete -c stewardctl -n %1 -l %2").arg(quoted(condition), option.name.mid(2));
    if (!option.isFlag())
        line += takesFile(option) ? QStringLiteral(" -r -F") : QStringLiteral(" -x");
    return line + QStringLiteral(" -d ") + quoted(option.help) + u'\n';
}

QString fishScript(const QList<Command> &commands)
{
    QString text = QStringLiteral(R"(# Completion of stewardctl for fish.
function __stewardctl_at
    set -l command
    set -l skip ''
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip ''
            continue
        end
        switch $word
            case %1
                set skip yes
            case '-*'
            case '*'
                switch "$command"
                    case ''
                        set command $word
                    case %2
                        set command "$command $word"
                end
        end
    end
    test "$command" = "$argv[1]"
end
)")
                       .arg((fileOptions(commands) + valueOptions(commands)).join(u' '), groups(commands).join(u' '));
    for (const CommandOption &option : globalOptions())
        text += fishOption(option, QStringLiteral("true"));
    for (const QString &word : nextWords(commands)) {
        QString help = groupHelp(word);
        for (const Command &command : commands) {
            if (command.name == word)
                help = command.help;
        }
        text += QStringLiteral("complete -c stewardctl -f -n '__stewardctl_at \"\"' -a %1 -d %2\n").arg(word, quoted(help));
    }
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (name.size() > 1)
            text += QStringLiteral("complete -c stewardctl -f -n '__stewardctl_at %1' -a %2 -d %3\n")
                        .arg(name.first(), name.last(), quoted(command.help));
        for (const CommandOption &option : command.options) {
            if (!option.isOperand())
                text += fishOption(option, QStringLiteral("__stewardctl_at \"%1\"").arg(command.name));
        }
    }
    return text;
}

} // namespace

QByteArray completionScript(Shell shell, const QList<Command> &commands)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(commands).toUtf8();
    case Shell::Zsh:
        return zshScript(commands).toUtf8();
    case Shell::Fish:
        return fishScript(commands).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace steward
