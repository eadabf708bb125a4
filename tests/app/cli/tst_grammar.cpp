#include "app/cli/grammar.h"

#include "app/cli/commands.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestGrammar : public QObject {
    Q_OBJECT

    const QList<Command> m_commands = commandTable();

    Request parse(const QStringList &arguments) const { return parseCommandLine(arguments, m_commands); }
    Request inFile(QStringList arguments) const { return parse(arguments << u"--directory"_s << u"f"_s); }

private slots:
    void directoryStandsAnywhere()
    {
        for (const QStringList &arguments : {QStringList {u"--directory"_s, u"f"_s, u"show"_s, u"ana"_s},
                                             {u"show"_s, u"--directory"_s, u"f"_s, u"ana"_s},
                                             {u"show"_s, u"ana"_s, u"--directory"_s, u"f"_s},
                                             {u"show"_s, u"ana"_s, u"--directory=f"_s}}) {
            const Request request = parse(arguments);
            QVERIFY2(request.command, qUtf8Printable(request.text));
            QCOMPARE(request.command->name, u"show"_s);
            QCOMPARE(request.arguments.text(DirectoryOption), u"f"_s);
            QCOMPARE(request.arguments.texts(u"WHO"_s), QStringList {u"ana"_s});
        }
        const Request nested = parse({u"application"_s, u"list"_s, u"--directory"_s, u"f"_s});
        QVERIFY(nested.command);
        QCOMPARE(nested.command->name, u"application list"_s);
    }

    void valuesArriveAsTyped_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
             {u"[a,b]"_s, u"[]"_s, u"{}"_s, u"%%"_s, u"%"_s, u"<b>\"x\"</b>"_s, u"a,b;c"_s, u"山田 👩‍💻"_s,
              u" blank "_s, QString(), u"list"_s, u"application"_s, u"a=b"_s, u"'q'"_s, u"\\n"_s})
            QTest::newRow(qUtf8Printable(value)) << value;
    }

    void valuesArriveAsTyped()
    {
        QFETCH(QString, value);
        const Request edit = inFile({u"edit"_s, u"ana"_s, u"--first-name"_s, value, u"--application"_s, value, u"x"_s});
        QVERIFY2(edit.command, qUtf8Printable(edit.text));
        QCOMPARE(edit.arguments.text(u"--first-name"_s, u"?"_s), value);
        QCOMPARE(edit.arguments.texts(u"--application"_s), (QStringList {value, u"x"_s}));
        const Request joined = inFile({u"edit"_s, u"ana"_s, u"--first-name="_s + value});
        if (!value.isEmpty())
            QCOMPARE(joined.arguments.text(u"--first-name"_s, u"?"_s), value);
        const Request who = inFile({u"show"_s, value, u"y"_s});
        QVERIFY2(who.command, qUtf8Printable(who.text));
        QCOMPARE(who.arguments.texts(u"WHO"_s), (QStringList {value, u"y"_s}));
    }

    void aDashBeginsAValueAfterEquals()
    {
        const Request request = inFile({u"edit"_s, u"ana"_s, u"--last-name=-x"_s});
        QVERIFY(request.command);
        QCOMPARE(request.arguments.text(u"--last-name"_s), u"-x"_s);
        QCOMPARE(parse({u"--directory"_s, u"f"_s, u"show"_s, u"--"_s, u"-x"_s}).arguments.texts(u"WHO"_s),
                 QStringList {u"-x"_s});
    }

    void anOperandMayFollowAListOfValues()
    {
        const QString add = u"--add-application"_s;
        for (const QStringList &arguments : {QStringList {u"edit"_s, add, u"A"_s, u"ana"_s},
                                             {u"edit"_s, add, u"A"_s, u"ana"_s, u"--dry-run"_s},
                                             {u"edit"_s, add, u"A"_s, u"--dry-run"_s, u"ana"_s},
                                             {u"edit"_s, u"ana"_s, add, u"A"_s},
                                             {u"edit"_s, add, u"A"_s, u"--last-name"_s, u"X"_s, u"ana"_s}}) {
            const Request request = inFile(arguments);
            QVERIFY2(request.command, qUtf8Printable(request.text));
            QCOMPARE(request.arguments.texts(u"WHO"_s), QStringList {u"ana"_s});
            QCOMPARE(request.arguments.texts(add), QStringList {u"A"_s});
        }
        QVERIFY(!inFile({u"edit"_s, add, u"A"_s}).command);
        QVERIFY(!inFile({u"edit"_s, add, u"A"_s, u"x"_s, u"--remove-application"_s, u"B"_s, u"y"_s}).command);
    }

    void wrongUsageSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const QStringList file {u"--directory"_s, u"f"_s};
        QTest::newRow("nothing") << QStringList {} << u"A command is missing"_s;
        QTest::newRow("only the file") << file << u"A command is missing"_s;
        QTest::newRow("unknown") << QStringList {u"lst"_s} + file << u"“lst”"_s;
        QTest::newRow("unknown option") << QStringList {u"list"_s, u"--jsn"_s} + file << u"“--jsn”"_s;
        QTest::newRow("no file") << QStringList {u"list"_s} << u"--directory FILE"_s;
        QTest::newRow("no value") << QStringList {u"list"_s, u"--directory"_s} << u"--directory"_s;
        QTest::newRow("no WHO") << QStringList {u"show"_s} + file << u"WHO"_s;
        QTest::newRow("too much") << QStringList {u"redo"_s, u"2"_s} + file << u"“2”"_s;
        QTest::newRow("half a command") << QStringList {u"application"_s} + file << u"A command is missing"_s;
        QTest::newRow("wrong half") << QStringList {u"application"_s, u"[x]"_s} + file << u"“[x]”"_s;
        QTest::newRow("file as operand") << QStringList {u"doctor"_s, u"x.steward"_s} << u"--directory FILE"_s;
        QTest::newRow("twice") << QStringList {u"history"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s} + file
                               << u"--limit"_s;
        QTest::newRow("several missing") << QStringList {u"add-api-user"_s, u"--first-name"_s, u"A"_s} + file
                                         << u"--last-name TEXT, --email TEXT, --application NAME"_s;
    }

    void wrongUsageSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const Request request = parse(arguments);
        QVERIFY(!request.command);
        QCOMPARE(request.exitCode, ExitCode::Usage);
        QVERIFY2(request.text.contains(part), qUtf8Printable(request.text));
        QVERIFY2(request.text.contains(u"--help"_s), qUtf8Printable(request.text));
    }

    void helpOfEveryCommand()
    {
        const Request all = parse({u"--help"_s});
        // A value may be called like a command.
        QCOMPARE(parse({u"--directory"_s, u"list"_s, u"--help"_s}).text, all.text);
        QCOMPARE(all.exitCode, ExitCode::Done);
        for (const Command &command : m_commands) {
            QVERIFY2(all.text.contains(command.name.section(u' ', 0, 0)), qUtf8Printable(command.name));
            const Request help = parse(command.name.split(u' ') << u"--help"_s);
            QCOMPARE(help.exitCode, ExitCode::Done);
            QVERIFY2(help.text.contains(command.help), qUtf8Printable(help.text));
            QCOMPARE(parse(QStringList {u"help"_s} + command.name.split(u' ')).text, help.text);
            for (const CommandOption &option : command.options)
                QVERIFY2(help.text.contains(option.name), qUtf8Printable(command.name + option.name));
        }
        QVERIFY(all.text.contains(u"Exit codes:"_s));
        QCOMPARE(parse({u"--version"_s}).text, u"stewardctl " STEWARD_VERSION ""_s);
    }
};

STEWARD_TEST(TestGrammar)

#include "tst_grammar.moc"
