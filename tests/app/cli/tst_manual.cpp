#include "app/cli/manual.h"

#include "app/cli/commands.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestManual : public QObject {
    Q_OBJECT

private slots:
    void tellsEachCommandAndOption()
    {
        const QList<Command> commands = commandTable();
        const QString page = QString::fromUtf8(manualPage(commands)).replace(u"\\-"_s, u"-"_s);
        for (const Command &command : commands) {
            QVERIFY2(page.contains(u"\\fB"_s + command.name), qPrintable(command.name));
            for (const CommandOption &option : command.options)
                QVERIFY2(page.contains(option.name), qPrintable(command.name + u' ' + option.name));
        }
        QVERIFY(page.contains(u".SH EXIT STATUS"_s));
    }

    void wordsOfTheCommands()
    {
        const QStringList first = nextWords(commandTable());
        QVERIFY(first.contains(u"list"_s));
        QCOMPARE(first.count(u"application"_s), 1);
        QVERIFY(nextWords(commandTable(), u"application"_s).contains(u"add"_s));
        QVERIFY(nextWords(commandTable(), u"list"_s).isEmpty());
    }

    void manTakesItWithoutAWarning()
    {
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (groff.isEmpty())
            QSKIP("groff is not installed");
        QProcess process;
        process.start(groff, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-Kutf8"_s});
        process.write(manualPage(commandTable()));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(process.readAllStandardOutput().contains("stewardctl"));
    }
};

STEWARD_TEST(TestManual)

} // namespace steward

#include "tst_manual.moc"
