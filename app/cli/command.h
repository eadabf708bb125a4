#pragma once

#include "app/cli/exitcode.h"
#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace steward {

class Session;

/// One option ("--email") or operand ("WHO") of a command.
struct CommandOption {
    QString name;
    QString value; ///< Placeholder in the help; empty for a flag. Operands show their name.
    QString help;
    bool required = false;
    bool repeated = false;
    QString unless = {}; ///< Of a required one: the option that stands for it.

    bool isOperand() const { return !name.startsWith(u'-'); }
    bool isFlag() const { return !isOperand() && value.isEmpty(); }
};

/// What was typed: the values of each option and operand by its name.
class Arguments {
public:
    void insert(const QString &name, const QStringList &values) { m_values.insert(name, values); }
    bool has(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name, const QString &fallback = {}) const;
    QStringList texts(const QString &name) const { return m_values.value(name); }

private:
    QHash<QString, QStringList> m_values;
};

/// A command of the table: its grammar and what it does.
struct Command {
    enum class Needs {
        Directory, ///< The file is opened before `run`, and who works there has signed in where that is required.
        File,      ///< The file is opened, and nobody is asked who they are.
        Path,      ///< `run` gets the path only.
        Nothing    ///< No directory has to be named.
    };

    QString name; ///< "list", or two words: "application add".
    QString help;
    QList<CommandOption> options;
    std::function<Result<ExitCode>(Session &)> run;
    Needs needs = Needs::Directory;
};

/// Options of every command: the file, who works there, and where secrets are read.
inline const QString DirectoryOption = QStringLiteral("--directory");
inline const QString AsOption = QStringLiteral("--as");
inline const QString SecretFdOption = QStringLiteral("--secret-fd");

} // namespace steward
