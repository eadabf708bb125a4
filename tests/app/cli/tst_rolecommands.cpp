#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestRoleCommands : public QObject {
    Q_OBJECT

private slots:
    void addShowEditDelete()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said add = ctl.run({u"role"_s, u"add"_s, u"Front <b> desk"_s, u"--description"_s, u"Daily"_s,
                                  u"--privilege"_s, u"api-users.view"_s, u"roles.view"_s});
        COMPARE_CODE(add, 0);
        QCOMPARE(add.out, u"Added the role Front <b> desk [change 2]\n"_s);
        const QJsonObject shown = ctl.run({u"role"_s, u"show"_s, u"front <B> desk"_s, u"--json"_s}).object();
        QCOMPARE(shown.keys(),
                 (QStringList {u"builtIn"_s, u"description"_s, u"holders"_s, u"name"_s, u"privileges"_s, u"uid"_s}));
        QCOMPARE(shown.value(u"privileges"_s).toArray(), (QJsonArray {u"api-users.view"_s, u"roles.view"_s}));
        QCOMPARE(shown.value(u"holders"_s).toInt(), 0);
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Front <b> desk"_s, u"--name"_s, u"Desk"_s, u"--grant"_s,
                              u"bulk.edit"_s, u"--revoke"_s, u"roles.view"_s}),
                     0);
        const QJsonObject edited = ctl.run({u"role"_s, u"show"_s, u"Desk"_s, u"--json"_s}).object();
        QCOMPARE(edited.value(u"privileges"_s).toArray(), (QJsonArray {u"api-users.view"_s, u"bulk.edit"_s}));
        const Said text = ctl.run({u"role"_s, u"show"_s, u"Desk"_s});
        QVERIFY(text.out.contains(u"Desk: Daily"_s) && text.out.contains(u"bulk.edit"_s));
        COMPARE_CODE(ctl.run({u"role"_s, u"delete"_s, u"Desk"_s}), 4);
        COMPARE_CODE(ctl.run({u"role"_s, u"delete"_s, u"Desk"_s, u"--yes"_s}), 0);
        COMPARE_CODE(ctl.run({u"role"_s, u"show"_s, u"Desk"_s}), 3);
        COMPARE_CODE(ctl.run({u"undo"_s}), 0);
        COMPARE_CODE(ctl.run({u"role"_s, u"show"_s, u"Desk"_s}), 0);
    }

    void aCopyMayHoldMore()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(
            ctl.run({u"role"_s, u"add"_s, u"Copy"_s, u"--copy-of"_s, u"auditor"_s, u"--privilege"_s, u"bulk.export"_s}),
            0);
        const QJsonArray rows = ctl.run({u"role"_s, u"compare"_s, u"Copy"_s, u"Auditor"_s, u"--json"_s}).json();
        qsizetype different = 0;
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(u"first"_s) != row.toObject().value(u"second"_s)) {
                ++different;
                QCOMPARE(row.toObject().value(u"key"_s).toString(), u"bulk.export"_s);
            }
        }
        QCOMPARE(different, 1);
        QCOMPARE(ctl.run({u"role"_s, u"list"_s, u"--json"_s}).json().size(), 5);
        QVERIFY(ctl.run({u"role"_s, u"list"_s}).out.contains(u"25 of 25"_s));
    }

    void aDryRunSaysWhoGainsWhat()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addAdministrator(u"Ben"_s);
        const Said said = ctl.run({u"role"_s, u"edit"_s, u"Auditor"_s, u"--grant"_s, u"api-users.add"_s, u"--revoke"_s,
                                   u"reports.view"_s, u"--dry-run"_s});
        COMPARE_CODE(said, 0);
        QVERIFY(said.out.contains(u"2 people gain “Add API users”"_s));
        QVERIFY(said.out.contains(u"2 people lose “View reports”"_s));
        QVERIFY(said.out.contains(u"Who can “Add API users”: now 0, then 2"_s));
        QVERIFY(!ctl.run({u"who-can"_s, u"api-users.add"_s}).out.contains(u"Ana"_s));
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Owner"_s, u"--revoke"_s, u"roles.edit"_s, u"--dry-run"_s}), 4);
    }

    void whoCan()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addAdministrator(u"Ben"_s);
        ctl.run({u"suspend"_s, u"ben@example.com"_s});
        const QJsonArray people = ctl.run({u"who-can"_s, u"REPORTS.view"_s, u"--json"_s}).json();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.first().toObject().value(u"name"_s).toString(), u"Ana Example"_s);
        QCOMPARE(people.first().toObject().value(u"role"_s).toString(), u"Auditor"_s);
        QVERIFY(people.last().toObject().value(u"suspended"_s).toBool());
        QCOMPARE(ctl.run({u"who-can"_s, u"reports.view"_s, u"roles.edit"_s, u"--json"_s}).json().size(), 0);
        const Said all = ctl.bare({u"privileges"_s, u"--json"_s});
        COMPARE_CODE(all, 0);
        QCOMPARE(all.json().size(), 25);
        QVERIFY(ctl.bare({u"privileges"_s}).out.contains(u"api-users.edit"_s));
    }

    void refusals()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.run({u"role"_s, u"add"_s, u"OWNER"_s}), 5);
        COMPARE_CODE(ctl.run({u"role"_s, u"add"_s, u" "_s}), 2);
        COMPARE_CODE(ctl.run({u"role"_s, u"add"_s, u"X"_s, u"--privilege"_s, u"moon.visit"_s}), 2);
        COMPARE_CODE(ctl.run({u"role"_s, u"add"_s, u"X"_s, u"--copy-of"_s, u"Nothing"_s}), 3);
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Auditor"_s}), 2);
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Auditor"_s, u"--name"_s, u"Y"_s}), 2);
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Nothing"_s, u"--name"_s, u"Y"_s}), 3);
        COMPARE_CODE(
            ctl.run({u"role"_s, u"edit"_s, u"Auditor"_s, u"--grant"_s, u"bulk.edit"_s, u"--revoke"_s, u"bulk.edit"_s}),
            2);
        COMPARE_CODE(ctl.run({u"role"_s, u"edit"_s, u"Owner"_s, u"--revoke"_s, u"roles.edit"_s}), 4);
        COMPARE_CODE(ctl.run({u"role"_s, u"delete"_s, u"Auditor"_s, u"--yes"_s}), 2);
        COMPARE_CODE(ctl.run({u"who-can"_s, u"moon.visit"_s}), 2);
        ctl.run({u"role"_s, u"add"_s, u"Desk"_s});
        ctl.run({u"add-administrator"_s, u"--first-name"_s, u"Ana"_s, u"--last-name"_s, u"Example"_s, u"--email"_s,
                 u"ana@example.com"_s, u"--role"_s, u"Desk"_s});
        const Said held = ctl.run({u"role"_s, u"delete"_s, u"Desk"_s, u"--yes"_s});
        COMPARE_CODE(held, 4);
        QVERIFY(held.err.contains(u"Ana Example"_s));
        QCOMPARE(ctl.run({u"role"_s, u"show"_s, u"Desk"_s, u"--json"_s}).object().value(u"holders"_s).toInt(), 1);
    }
};

STEWARD_TEST(TestRoleCommands)

#include "tst_rolecommands.moc"
