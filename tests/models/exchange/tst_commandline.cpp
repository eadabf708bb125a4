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
        for (const char *word : {"", "plain", "two words", "it's", "$HOME", "`id`", "a\\b", "\"q\"", "*", "~",
                                 "näh 🙂", "a;b", "{first}.{last}@example.com", "line\nbreak", "-n"})
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

    void saysWhatWasImported()
    {
        const Result<Sheet> sheet = Sheet::read("First name,Mail,Mail,Ext\nAna,a@b.example,c,7\n");
        QVERIFY(sheet.ok());
        const Catalog catalog;
        const QList<ColumnMatch> matches = matchedColumns(*sheet, catalog);
        ImportDraft draft {std::make_shared<const Sheet>(*sheet), mappingOf(matches), {}, {}};
        const QString plain = u"stewardctl import '/a b/in.csv' --directory /d.steward"_s;
        const auto command = [&](const SheetOptions &options, bool send) {
            return importCommand(u"/d.steward"_s, u"/a b/in.csv"_s, options, draft, matches, catalog, send);
        };
        const auto moved = [](const QString &line) {
            return QString(line).replace(u" --directory /d.steward '/a b/in.csv'"_s,
                                         u" '/a b/in.csv' --directory /d.steward"_s);
        };
        QCOMPARE(moved(command({}, false)), plain);
        draft.mapping[0] = ColumnTarget::of(Field::LastName);
        draft.mapping[2] = ColumnTarget {};
        draft.options.findBy = ImportOptions::FindBy::UserName;
        draft.options.onExisting = ImportOptions::OnExisting::Skip;
        draft.options.onConflict = ImportOptions::OnConflict::UseFile;
        draft.options.defaults = {{Field::Kind, u"person"_s}};
        const QString line = moved(command({.separator = ';', .quote = '\0', .headingRow = 1}, true));
        QVERIFY2(line.startsWith(
                     plain + u" --separator semicolon --quote none --heading-row 1 --map 'First name=lastName'"_s),
                 qPrintable(line));
        QVERIFY2(line.endsWith(u"--by user-name --on-existing skip --on-conflict file --default kind=person "
                               "--send-credentials"_s),
                 qPrintable(line));
        // Both headings are the same: the number says which is meant.
        if (mappingOf(matches).at(2) != draft.mapping.at(2))
            QVERIFY2(line.contains(u" --map 3= "_s), qPrintable(line));
    }

    void saysWhatWasExported()
    {
        const ExportedRows rows {{u"role=Help desk"_s}, {u"email"_s, u"role"_s}, {u"email"_s}, true};
        QCOMPARE(exportCommand(u"/d.steward"_s, u"/out.xlsx"_s, ExportFormat::Xlsx, rows),
                 u"stewardctl export --directory /d.steward /out.xlsx --format xlsx --columns email,role --sort email "
                 "--deleted --where 'role=Help desk' --yes"_s);
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
