#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivityCommands : public QObject {
    Q_OBJECT

private slots:
    void listsWithFilters()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addApiUser(u"Bob"_s);
        ctl.run({u"edit"_s, u"ana"_s, u"--email"_s, u"new@example.com"_s});
        const auto sets = [&ctl](QStringList filter) {
            QList<int> ids;
            for (const QJsonValue &one : ctl.run(QStringList {u"activity"_s, u"list"_s, u"--json"_s} + filter).json())
                ids.append(one.toObject().value(u"set"_s).toInt());
            return ids;
        };
        // The look itself is the newest entry, and stands in its own answer.
        QCOMPARE(sets({}), (QList<int> {5, 4, 3, 2, 1}));
        QCOMPARE(sets({u"--kind"_s, u"add"_s}), (QList<int> {3, 2}));
        QCOMPARE(sets({u"--category"_s, u"view"_s, u"--kind"_s, u"edit"_s}), (QList<int> {7, 6, 5, 4}));
        QCOMPARE(sets({u"--of"_s, u"ana"_s}), (QList<int> {4, 2}));
        QCOMPARE(sets({u"--application"_s, u"HttpApi"_s, u"--kind"_s, u"add"_s}), QList<int> {3});
        QCOMPARE(sets({u"--text"_s, u"ANA@example"_s}), (QList<int> {4, 2}));
        QCOMPARE(sets({u"--by"_s, u"nobody at all"_s}), QList<int>());
        QCOMPARE(sets({u"--from"_s, u"2999-01-01"_s}), QList<int>());
        QCOMPARE(sets({u"--to"_s, u"2000-01-01"_s}), QList<int>());
        QCOMPARE(sets({u"--limit"_s, u"2"_s}).size(), 2);
        QVERIFY(ctl.run({u"activity"_s, u"list"_s, u"--kind"_s, u"edit"_s}).out.contains(u"Ana Example"_s));
    }

    void refusesWhatMakesNoSense()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        for (const QStringList &bad : {QStringList {u"--kind"_s, u"edits"_s},
                                       {u"--category"_s, u"all"_s},
                                       {u"--from"_s, u"yesterday"_s},
                                       {u"--limit"_s, u"0"_s}})
            COMPARE_CODE(ctl.run(QStringList {u"activity"_s, u"list"_s} + bad), 2);
        COMPARE_CODE(ctl.run({u"activity"_s, u"list"_s, u"--of"_s, u"nobody"_s}), 3);
        COMPARE_CODE(ctl.run({u"activity"_s, u"list"_s, u"--application"_s, u"nothing"_s}), 3);
        COMPARE_CODE(ctl.run({u"activity"_s, u"show"_s, u"x"_s}), 2);
        COMPARE_CODE(ctl.run({u"activity"_s, u"show"_s, u"99"_s}), 3);
        COMPARE_CODE(ctl.run({u"activity"_s, u"export"_s, u"--format"_s, u"xml"_s, u"-"_s}), 2);
    }

    void showsBeforeAndAfter()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"Pérez"_s});
        const Said said = ctl.run({u"activity"_s, u"show"_s, u"3"_s});
        COMPARE_CODE(said, 0);
        QVERIFY2(said.out.contains(u"Last name: Example → Pérez"_s), qPrintable(said.out));
        const QJsonObject field = ctl.run({u"activity"_s, u"show"_s, u"3"_s, u"--json"_s}).object();
        QCOMPARE(field.value(u"field"_s).toString(), u"lastName"_s);
        QCOMPARE(field.value(u"before"_s).toString(), u"Example"_s);
        QCOMPARE(field.value(u"after"_s).toString(), u"Pérez"_s);
    }

    void exportsAndRecordsThat()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        const QString path = ctl.file(u"out.csv"_s);
        const Said said = ctl.run({u"activity"_s, u"export"_s, u"--format"_s, u"csv"_s, path, u"--kind"_s, u"add"_s});
        COMPARE_CODE(said, 0);
        QVERIFY(said.err.contains(u"1 entr"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Ana Example"));
        const Said lines
            = ctl.run({u"activity"_s, u"export"_s, u"--format"_s, u"jsonl"_s, u"-"_s, u"--kind"_s, u"export"_s});
        COMPARE_CODE(lines, 0);
        QVERIFY(lines.out.contains(u"\"format\":\"csv\""_s));
        COMPARE_CODE(ctl.run({u"activity"_s, u"export"_s, u"--format"_s, u"csv"_s, ctl.file(u"no/such/out.csv"_s)}), 6);
    }

    void undoesSeveralWithAPreview()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"One"_s});
        ctl.run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"Two"_s});
        const Said preview = ctl.run({u"undo"_s, u"3"_s, u"4"_s, u"1"_s, u"--dry-run"_s});
        COMPARE_CODE(preview, 1);
        QVERIFY2(preview.out.contains(u"Last name: Two → Example"_s), qPrintable(preview.out));
        QVERIFY2(preview.err.contains(u"Directory created"_s), qPrintable(preview.err));
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"lastName"_s).toString(), u"Two"_s);
        const Said undone = ctl.run({u"undo"_s, u"3"_s, u"4"_s});
        COMPARE_CODE(undone, 0);
        QVERIFY2(undone.out.contains(u"2 change"_s), qPrintable(undone.out));
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"lastName"_s).toString(), u"Example"_s);
        COMPARE_CODE(ctl.run({u"redo"_s}), 0);
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"lastName"_s).toString(), u"Two"_s);
    }
};

STEWARD_TEST(TestActivityCommands)
#include "tst_activitycommands.moc"
