#include "app/cli/commands.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void theTableIsWhole()
    {
        QStringList names;
        for (const Command &command : commandTable()) {
            names.append(command.name);
            QVERIFY2(command.run && !command.help.isEmpty(), qUtf8Printable(command.name));
            QStringList options;
            for (const CommandOption &option : command.options) {
                QVERIFY2(!option.help.isEmpty(), qUtf8Printable(command.name + option.name));
                QVERIFY2(!options.contains(option.name), qUtf8Printable(command.name + option.name));
                options.append(option.name);
            }
        }
        for (const QString &name : {u"init"_s,
                                    u"list"_s,
                                    u"show"_s,
                                    u"add-api-user"_s,
                                    u"add-administrator"_s,
                                    u"edit"_s,
                                    u"suspend"_s,
                                    u"resume"_s,
                                    u"delete"_s,
                                    u"restore"_s,
                                    u"purge"_s,
                                    u"undo"_s,
                                    u"redo"_s,
                                    u"application add"_s,
                                    u"application edit"_s,
                                    u"application delete"_s,
                                    u"application list"_s,
                                    u"role add"_s,
                                    u"role edit"_s,
                                    u"role delete"_s,
                                    u"role list"_s,
                                    u"role show"_s,
                                    u"role compare"_s,
                                    u"who-can"_s,
                                    u"privileges"_s,
                                    u"history"_s,
                                    u"doctor"_s,
                                    u"copy"_s,
                                    u"backup"_s,
                                    u"backups"_s,
                                    u"credentials send"_s,
                                    u"credentials list"_s,
                                    u"credentials revoke"_s,
                                    u"credentials note"_s,
                                    u"deliver"_s,
                                    u"mail set"_s,
                                    u"mail show"_s,
                                    u"mail test"_s,
                                    u"template show"_s,
                                    u"template set"_s,
                                    u"template reset"_s,
                                    u"policy set"_s,
                                    u"policy show"_s,
                                    u"expiring"_s,
                                    u"sign-in set"_s,
                                    u"sign-in show"_s,
                                    u"sign-in keep"_s,
                                    u"sign-out"_s,
                                    u"password change"_s,
                                    u"verify"_s,
                                    u"remote add"_s,
                                    u"remote show"_s,
                                    u"remote probe"_s,
                                    u"remote remove"_s,
                                    u"sync"_s,
                                    u"conflicts list"_s,
                                    u"conflicts resolve"_s,
                                    u"conflicts answer"_s,
                                    u"completion"_s})
            QCOMPARE(names.count(name), 1);
        QCOMPARE(names.size(), 73);
    }

    /// The fields come from the field table: what the issue asks for must be among them.
    void fieldsAreOptions()
    {
        const auto optionsOf = [](const QString &name) {
            QStringList options;
            for (const Command &command : commandTable()) {
                for (const CommandOption &option : command.options) {
                    if (command.name == name)
                        options.append(option.required ? option.name + u'!' : option.name);
                }
            }
            return options;
        };
        QCOMPARE(
            optionsOf(u"add-api-user"_s),
            (QStringList {u"--first-name!"_s, u"--last-name!"_s, u"--email!"_s, u"--user-name"_s, u"--organization"_s,
                          u"--language"_s, u"--application!"_s, u"--protected"_s, u"--json"_s}));
        QCOMPARE(optionsOf(u"add-administrator"_s),
                 (QStringList {u"--first-name!"_s, u"--last-name!"_s, u"--email!"_s, u"--user-name"_s,
                               u"--organization"_s, u"--role!"_s, u"--language"_s, u"--protected"_s, u"--json"_s}));
    }
};

STEWARD_TEST(TestCommands)

#include "tst_commands.moc"
