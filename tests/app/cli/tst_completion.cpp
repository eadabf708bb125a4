#include "app/cli/completion.h"

#include "app/cli/commands.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// The completions in the shells themselves, as far as they are installed.
class TestCompletion : public QObject {
    Q_OBJECT

    static QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning().noquote() << process.readAllStandardError();
        return process.readAllStandardOutput();
    }
    static QStringList inBash(const QStringList &words)
    {
        QString script = QString::fromUtf8(completionScript(Shell::Bash, commandTable()));
        QStringList quoted;
        for (const QString &word : words)
            quoted.append(u'\'' + word + u'\'');
        script += u"COMP_WORDS=(%1)\nCOMP_CWORD=%2\n_stewardctl\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"_s
                      .arg(quoted.join(u' '))
                      .arg(words.size() - 1);
        const QString text = QString::fromUtf8(output(u"bash"_s, {u"-eu"_s}, script.toUtf8()));
        return text.split(u'\n', Qt::SkipEmptyParts);
    }

private slots:
    void bashKnowsCommandsAndOptions()
    {
        QVERIFY(inBash({u"stewardctl"_s, u"li"_s}).contains(u"list"_s));
        QCOMPARE(inBash({u"stewardctl"_s, u"--dir"_s}), QStringList {u"--directory"_s});
        QVERIFY(
            inBash({u"stewardctl"_s, u"--directory"_s, u"x.steward"_s, u"application"_s, u""_s}).contains(u"add"_s));
        const QStringList options = inBash({u"stewardctl"_s, u"list"_s, u"--"_s});
        QVERIFY(options.contains(u"--where"_s) && options.contains(u"--json"_s) && options.contains(u"--as"_s));
        QVERIFY(!options.contains(u"--csv-exact"_s));
        QVERIFY(inBash({u"stewardctl"_s, u"application"_s, u"add"_s, u"--n"_s}).contains(u"--name"_s)
                || !inBash({u"stewardctl"_s, u"application"_s, u"add"_s, u"--"_s}).isEmpty());
    }

    void bashCompletesFilesWhereTheyBelong()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"my directory.steward"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(inBash({u"stewardctl"_s, u"--directory"_s, folder.filePath(u"my"_s)}), QStringList {file.fileName()});
        // To bash, --directory=FILE is three words.
        QCOMPARE(inBash({u"stewardctl"_s, u"--directory"_s, u"="_s, folder.filePath(u"my"_s)}),
                 QStringList {file.fileName()});
        QCOMPARE(inBash({u"stewardctl"_s, u"--directory"_s, u"="_s}).size(),
                 inBash({u"stewardctl"_s, u"--directory"_s, u""_s}).size());
        QVERIFY(inBash({u"stewardctl"_s, u"--directory"_s, u"="_s, u"x.steward"_s, u"application"_s, u""_s})
                    .contains(u"add"_s));
        // The value of an option is none of the words.
        QVERIFY(inBash({u"stewardctl"_s, u"list"_s, u"--where"_s, u"application"_s, u"--j"_s}).contains(u"--json"_s));
    }

    void otherShellsReadIt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("shell");
        QTest::newRow("bash") << u"bash"_s << static_cast<int>(Shell::Bash);
        QTest::newRow("zsh") << u"zsh"_s << static_cast<int>(Shell::Zsh);
        QTest::newRow("fish") << u"fish"_s << static_cast<int>(Shell::Fish);
    }
    void otherShellsReadIt()
    {
        QFETCH(QString, program);
        QFETCH(int, shell);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"script"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(completionScript(static_cast<Shell>(shell), commandTable()));
        file.close();
        QProcess process;
        process.start(program, {u"-n"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void fishKnowsCommandsAndOptions()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        const QByteArray script = completionScript(Shell::Fish, commandTable());
        QVERIFY(
            output(u"fish"_s, {u"--no-config"_s}, script + "complete -C 'stewardctl application a'").contains("add"));
        QVERIFY(
            output(u"fish"_s, {u"--no-config"_s}, script + "complete -C 'stewardctl list --wh'").contains("--where"));
    }
};

STEWARD_TEST(TestCompletion)

} // namespace steward

#include "tst_completion.moc"
