#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestHistoryCommands : public QObject {
    Q_OBJECT

private slots:
    void undoesAndRedoesAcrossRuns()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run({u"undo"_s}), 3);
        ctl.addAdministrator(u"Ana"_s);
        ctl.run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"Pérez"_s});
        const auto lastName = [&ctl] { return ctl.show(u"ana"_s).object().value(u"lastName"_s).toString(); };
        const Said undo = ctl.run({u"undo"_s});
        COMPARE_CODE(undo, 0);
        QCOMPARE(undo.out, u"Undone: Changed Ana Pérez [change 4]\n"_s);
        QCOMPARE(lastName(), u"Example"_s);
        const Said redo = ctl.run({u"redo"_s, u"--json"_s});
        COMPARE_CODE(redo, 0);
        QCOMPARE(redo.object().value(u"lastName"_s).toString(), u"Pérez"_s);
        COMPARE_CODE(ctl.run({u"redo"_s}), 3);
    }

    void undoesOneOutOfOrder()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addAdministrator(u"Bob"_s);
        ctl.run({u"suspend"_s, u"ana"_s, u"bob"_s});
        ctl.run({u"resume"_s, u"ana"_s});
        const Said said = ctl.run({u"undo"_s, u"4"_s});
        COMPARE_CODE(said, 1);
        QVERIFY(said.err.contains(u"Ana Example"_s));
        QCOMPARE(ctl.show(u"bob"_s).object().value(u"status"_s).toString(), u"active"_s);
        const Said again = ctl.run({u"undo"_s, u"4"_s});
        COMPARE_CODE(again, 1);
        QCOMPARE(again.out, QString());
    }

    void undoRefusesWhatCannotBe()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        COMPARE_CODE(ctl.run({u"undo"_s, u"99"_s}), 3);
        COMPARE_CODE(ctl.run({u"undo"_s, u"1"_s}), 2);
        for (const QString &bad : {u"0"_s, u"x"_s, u"1.5"_s, u"99999999999999999999"_s})
            COMPARE_CODE(ctl.run({u"undo"_s, bad}), 2);
        const Said refused = ctl.run({u"undo"_s});
        COMPARE_CODE(refused, 4);
        QVERIFY(refused.err.contains(u"HttpApi will stop working"_s));
        COMPARE_CODE(ctl.run({u"undo"_s, u"--dry-run"_s}), 0);
        COMPARE_CODE(ctl.run({u"undo"_s, u"--even-if-last"_s}), 0);
    }

    void historyIsNewestFirst()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addAdministrator(u"Bob"_s);
        ctl.run({u"suspend"_s, u"ana"_s});
        const Said said = ctl.run({u"history"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.json().size(), 4);
        const QJsonObject first = said.object();
        QCOMPARE(first.keys(),
                 (QStringList {u"at"_s, u"client"_s, u"kind"_s, u"operator"_s, u"rows"_s, u"set"_s, u"subject"_s,
                               u"undoes"_s}));
        QCOMPARE(first.value(u"set"_s), QJsonValue(4));
        QCOMPARE(first.value(u"kind"_s), QJsonValue(u"suspend"_s));
        QCOMPARE(first.value(u"client"_s), QJsonValue(u"command"_s));
        QCOMPARE(ctl.run({u"history"_s, u"--json"_s, u"--limit"_s, u"2"_s}).json().size(), 2);
        const QJsonArray ofAna = ctl.run({u"history"_s, u"--json"_s, u"--of"_s, u"ana"_s}).json();
        QCOMPARE(ofAna.size(), 2);
        ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s});
        QCOMPARE(ctl.run({u"history"_s, u"--json"_s, u"--of"_s, u"ana"_s}).json().size(), 3);
        COMPARE_CODE(ctl.run({u"history"_s, u"--limit"_s, u"0"_s}), 2);
        COMPARE_CODE(ctl.run({u"history"_s, u"--limit"_s, u"-1"_s}), 2);
        COMPARE_CODE(ctl.run({u"history"_s, u"--of"_s, u"nobody"_s}), 3);
        QVERIFY(ctl.run({u"history"_s}).out.contains(u"Login suspended for Ana Example"_s));
    }
};

STEWARD_TEST(TestHistoryCommands)

#include "tst_historycommands.moc"
