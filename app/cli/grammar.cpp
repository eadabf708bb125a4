#include "app/cli/grammar.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace steward {

namespace {

struct GrammarText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// CLI11 reads "[a,b]", "{}" and "%%" inside values as lists, so these characters travel as bytes that UTF-8 has not.
constexpr std::pair<char, char> Guarded[] {{'[', '\xFF'}, {'{', '\xFE'}, {'%', '\xFD'}};

std::string guarded(const QString &text)
{
    std::string bytes = text.toStdString();
    for (const auto &[plain, guard] : Guarded)
        std::replace(bytes.begin(), bytes.end(), plain, guard);
    return bytes;
}

QString unguarded(std::string bytes)
{
    for (const auto &[plain, guard] : Guarded)
        std::replace(bytes.begin(), bytes.end(), guard, plain);
    return QString::fromStdString(bytes);
}

CLI::Option *addOption(CLI::App &app, const CommandOption &spec)
{
    const std::string name = spec.name.toStdString();
    const std::string help = spec.help.toStdString();
    if (spec.isFlag())
        return app.add_flag(name, help);
    CLI::Option *option = app.add_option(name)->description(help)->type_name(spec.value.toStdString());
    option->required(spec.required && spec.unless.isEmpty() && spec.name != DirectoryOption);
    if (spec.repeated)
        option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
    return option;
}

/// The CLI11 side of the table, kept together while one command line is read.
class Parser {
public:
    Parser(const QList<Command> &commands, const QStringList &arguments)
    {
        m_app.description(
            GrammarText::tr("Administers the administrators and API users of a Steward directory.").toStdString());
        m_app.footer(exitCodeHelp().toStdString());
        m_app.set_version_flag("--version", std::string("stewardctl " STEWARD_VERSION),
                               GrammarText::tr("Print the version and end").toStdString());
        m_app.fallthrough();
        m_app.allow_extras();
        m_app.require_subcommand(0, 1);
        for (const CommandOption &option : globalOptions())
            m_globals.append(addOption(m_app, option));
        m_app.set_help_flag("-h,--help", GrammarText::tr("Print this text and end").toStdString());
        for (const Command &command : commands)
            add(command, arguments.contains(command.name.section(u' ', -1)));
    }

    Request parse(const QStringList &arguments)
    {
        std::vector<std::string> reversed;
        for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
            reversed.push_back(guarded(*it));
        try {
            m_app.parse(std::move(reversed));
        } catch (const CLI::CallForVersion &version) {
            return {nullptr, {}, QString::fromUtf8(version.what()), ExitCode::Done};
        } catch (const CLI::CallForHelp &) {
            return {nullptr, {}, unguarded(m_app.help()).trimmed(), ExitCode::Done};
        } catch (const CLI::RequiredError &) {
            // Everything was read; what is missing is told at once below.
        } catch (const CLI::ParseError &error) {
            return wrong(unguarded(error.what()));
        }
        return parsed();
    }

private:
    struct Entry {
        const Command *command;
        CLI::App *app;
        QList<CLI::Option *> options; ///< As in the command.
    };

    CLI::App *subcommand(CLI::App &parent, const QString &name, const QString &help)
    {
        CLI::App *app = parent.add_subcommand(name.toStdString(), help.toStdString());
        app->footer(GrammarText::tr("“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.")
                        .toStdString());
        return app;
    }

    /// The options of a command that is not named cannot be asked for, and to make them all is most of a short run.
    void add(const Command &command, bool isNamed)
    {
        const QStringList words = command.name.split(u' ');
        CLI::App *parent = &m_app;
        if (words.size() > 1) {
            CLI::App *&group = m_groups[words.first()];
            if (!group) {
                group = subcommand(m_app, words.first(), groupHelp(words.first()));
                group->require_subcommand(0, 1);
            }
            parent = group;
        }
        Entry entry {&command, subcommand(*parent, words.last(), command.help), {}};
        if (isNamed) {
            for (const CommandOption &option : command.options)
                entry.options.append(addOption(*entry.app, option));
        }
        m_entries.append(entry);
    }

    Request wrong(const QString &sentence) const
    {
        const CLI::App *app = &m_app;
        QString path = QStringLiteral("stewardctl");
        while (!app->get_subcommands().empty()) {
            app = app->get_subcommands().front();
            path += u' ' + QString::fromStdString(app->get_name());
        }
        const QString stop = sentence.endsWith(u'.') ? QString() : QStringLiteral(".");
        return {nullptr, {}, sentence + stop + u' ' + GrammarText::tr("See “%1 --help”.").arg(path), ExitCode::Usage};
    }

    Request parsed() const
    {
        const QString extra = m_app.remaining_size(true) > 0 ? unguarded(m_app.remaining(true).front()) : QString();
        for (const Entry &entry : m_entries) {
            if (!entry.app->parsed())
                continue;
            if (!extra.isEmpty())
                return wrong(unexpected(extra));
            return request(entry);
        }
        if (extra.startsWith(u'-'))
            return wrong(GrammarText::tr("There is no option “%1”.").arg(extra));
        return wrong(extra.isEmpty() ? GrammarText::tr("A command is missing.")
                                     : GrammarText::tr("There is no command “%1”.").arg(extra));
    }

    QString unexpected(const QString &extra) const
    {
        if (extra.startsWith(u'-'))
            return GrammarText::tr("There is no option “%1” here.").arg(extra);
        if (m_globals.first()->count() == 0)
            return GrammarText::tr("“%1” is more than was expected. Name the directory with --directory FILE.")
                .arg(extra);
        return GrammarText::tr("“%1” is more than was expected.").arg(extra);
    }

    /// An option that takes several values has taken the operand behind them too: gives it back.
    static void giveBack(const CommandOption &operand, const Command &command, Arguments &arguments)
    {
        QStringList greedy;
        for (const CommandOption &option : command.options) {
            if (!option.isOperand() && option.repeated && arguments.texts(option.name).size() > 1)
                greedy.append(option.name);
        }
        if (greedy.size() != 1)
            return;
        QStringList values = arguments.texts(greedy.first());
        arguments.insert(operand.name, {values.takeLast()});
        arguments.insert(greedy.first(), values);
    }

    static QString missingText(const CommandOption &spec)
    {
        const QString name = spec.isOperand() ? spec.name : QString(spec.name + u' ' + spec.value);
        return spec.unless.isEmpty() ? name : GrammarText::tr("%1 or %2").arg(name, spec.unless);
    }

    Request request(const Entry &entry) const
    {
        Request request {entry.command, {}, {}, ExitCode::Done};
        const auto take = [&request](const CLI::Option *option, const CommandOption &spec) {
            QStringList values;
            for (const std::string &value : option->results())
                values.append(unguarded(value));
            if (option->count() > 0)
                request.arguments.insert(spec.name, values);
        };
        QList<CommandOption> specs = entry.command->options;
        for (qsizetype i = 0; i < specs.size(); ++i)
            take(entry.options.at(i), specs.at(i));
        const QList<CommandOption> globals = globalOptions();
        for (qsizetype i = 0; i < globals.size(); ++i) {
            if (!request.arguments.has(globals.at(i).name))
                take(m_globals.at(i), globals.at(i));
        }
        specs.append(globals.first());
        specs.last().required = entry.command->needs != Command::Needs::Nothing;
        QStringList missing;
        for (const CommandOption &spec : std::as_const(specs)) {
            if (!spec.required || request.arguments.has(spec.name) || request.arguments.has(spec.unless))
                continue;
            if (spec.isOperand())
                giveBack(spec, *entry.command, request.arguments);
            if (!request.arguments.has(spec.name))
                missing.append(missingText(spec));
        }
        if (!missing.isEmpty())
            return wrong(GrammarText::tr("Missing: %1.").arg(missing.join(QStringLiteral(", "))));
        return request;
    }

    CLI::App m_app {"", "stewardctl"};
    QList<CLI::Option *> m_globals;      ///< As in `globalOptions()`.
    QHash<QString, CLI::App *> m_groups; ///< First words of commands of two words.
    QList<Entry> m_entries;
};

} // namespace

QList<CommandOption> globalOptions()
{
    return {{DirectoryOption, QStringLiteral("FILE"),
             GrammarText::tr("The directory file; may stand before or after the command"), true},
            {AsOption, QStringLiteral("EMAIL"),
             GrammarText::tr("Sign in as this person; the password is read from standard input, one line")},
            {SecretFdOption, QStringLiteral("N"),
             GrammarText::tr("Read passwords from this file descriptor instead, one a line")}};
}

QString groupHelp(const QString &group)
{
    const QHash<QString, QString> helps {
        {QStringLiteral("activity"), GrammarText::tr("Who did what: list, show, export")},
        {QStringLiteral("application"), GrammarText::tr("External applications: add, edit, delete, list")},
        {QStringLiteral("audit"), GrammarText::tr("Proof that the history was not rewritten: verify, head, anchors")},
        {QStringLiteral("conflicts"), GrammarText::tr("What differs between here and the server: list, resolve")},
        {QStringLiteral("credentials"), GrammarText::tr("Passwords and their mails: send, list, revoke, note")},
        {QStringLiteral("mail"), GrammarText::tr("The mail server: set, show, test")},
        {QStringLiteral("password"), GrammarText::tr("Your own password: change")},
        {QStringLiteral("policy"), GrammarText::tr("What is asked of passwords and addresses: set, show")},
        {QStringLiteral("remote"), GrammarText::tr("The server that the directory is kept in step with")},
        {QStringLiteral("role"), GrammarText::tr("Roles and their privileges: add, edit, copy, delete, list, compare")},
        {QStringLiteral("sign-in"), GrammarText::tr("Whether the directory asks who works with it: set, show, keep")},
        {QStringLiteral("template"), GrammarText::tr("The texts of the mails: show, set, reset")},
    };
    return helps.value(group);
}

Request parseCommandLine(const QStringList &arguments, const QList<Command> &commands)
{
    QStringList words = arguments;
    if (words.value(0) == QStringLiteral("help")) {
        words.removeFirst();
        words.append(QStringLiteral("--help"));
    }
    return Parser(commands, words).parse(words);
}

} // namespace steward
