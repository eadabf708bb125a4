#include "models/exchange/commandline.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QProcess>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void aShellReadsTheWordAgain_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"", "plain", "two words", "it's", "$HOME", "`id`", "a\\b", "\"q\"", "*", "~", "näh 🙂", "a;b",
                                 "{first}.{last}@example.com", "line\nbreak", "-n"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void aShellReadsTheWordAgain()
    {
        QFETCH(const QString, word);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s' "_s + shellQuoted(word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }

    void replacementsHaveASeparatorThatTheyDoNotHave()
    {
        QCOMPARE(replaceOperand(u"email"_s, u"a"_s, u"b"_s), u"email/a/b"_s);
        QCOMPARE(replaceOperand(u"email"_s, u"a/b"_s, u"c|d"_s), u"email#a/b#c|d"_s);
    }

    void saysWhatWasEdited()
    {
        Catalog catalog;
        Role role;
        role.id = RoleId {7};
        role.name = u"Help desk"_s;
        catalog.roles = {role};
        BulkEdit edit;
        edit.fields = {{.field = Field::Role, .operation = FieldEdit::Operation::Set, .value = 7},
                       {.field = Field::Suspended, .operation = FieldEdit::Operation::Set, .value = true},
                       {.field = Field::Organization, .operation = FieldEdit::Operation::Clear}};
        edit.owner = u"Ruth"_s;
        QCOMPARE(editCommand(u"/data/my file.steward"_s, {u"organization=Retail Bank"_s}, {u"a@example.com"_s}, edit,
                             catalog),
                 u"stewardctl edit --directory '/data/my file.steward' --where 'organization=Retail Bank' --set "
                 "'role=Help desk' --set suspended=yes --clear organization --set owner=Ruth"_s);
        QCOMPARE(editCommand(u"x.steward"_s, {}, {u"a@example.com"_s}, {{}, u""_s}, catalog),
                 u"stewardctl edit --directory x.steward a@example.com --set owner="_s);
        QCOMPARE(deleteCommand(u"x.steward"_s, {u"status=suspended"_s}, {}),
                 u"stewardctl delete --directory x.steward --where status=suspended --yes"_s);
    }
};

STEWARD_TEST(TestCommandLine)
#include "tst_commandline.moc"
