#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestLifecycleCommands : public QObject {
    Q_OBJECT

    static bool isDeleted(const Stewardctl &ctl, const QString &who)
    {
        return ctl.show(who).object().value(u"deleted"_s).toBool();
    }

private slots:
    void suspendsAndResumes()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        ctl.addAdministrator(u"Bob"_s);
        const Said said = ctl.run({u"suspend"_s, u"ana"_s, u"bob@example.com"_s, u"ana"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.out,
                 u"Login suspended for Ana Example (ana) [change 4]\n"
                 "Login suspended for Bob Example (bob) [change 4]\n"_s);
        QCOMPARE(ctl.run({u"list"_s, u"--where"_s, u"status=suspended"_s, u"--json"_s}).json().size(), 2);
        const Said json = ctl.run({u"resume"_s, u"ana"_s, u"--json"_s});
        COMPARE_CODE(json, 0);
        QCOMPARE(json.object().value(u"status"_s).toString(), u"active"_s);
        COMPARE_CODE(ctl.run({u"resume"_s, u"ana"_s}), 0);
        COMPARE_CODE(ctl.run({u"suspend"_s, u"ana"_s, u"nobody"_s}), 3);
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"status"_s).toString(), u"active"_s);
    }

    void suspendingTheLastOneNeedsConsent()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addApiUser(u"Ana"_s);
        const Said refused = ctl.run({u"suspend"_s, u"ana"_s});
        COMPARE_CODE(refused, 4);
        QVERIFY(refused.err.contains(u"HttpApi will stop working"_s));
        const Said dry = ctl.run({u"suspend"_s, u"ana"_s, u"--dry-run"_s});
        COMPARE_CODE(dry, 0);
        QVERIFY(dry.out.contains(u"Would suspend Ana Example (ana)"_s));
        QCOMPARE(ctl.show(u"ana"_s).object().value(u"status"_s).toString(), u"active"_s);
        COMPARE_CODE(ctl.run({u"suspend"_s, u"ana"_s, u"--even-if-last"_s}), 0);
    }

    void deletingNeedsYes()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        const Said refused = ctl.run({u"delete"_s, u"ana"_s});
        COMPARE_CODE(refused, 4);
        QCOMPARE(refused.out, QString());
        QVERIFY(refused.err.contains(u"Would delete Ana Example (ana)"_s));
        QVERIFY(refused.err.contains(u"--yes"_s));
        QVERIFY(!refused.err.contains(u"--even-if-last"_s));
        QVERIFY(!isDeleted(ctl, u"ana"_s));
        const Said done = ctl.run({u"delete"_s, u"--yes"_s, u"ana"_s});
        COMPARE_CODE(done, 0);
        QCOMPARE(done.out, u"Deleted Ana Example (ana) [change 3]\n"_s);
        QVERIFY(isDeleted(ctl, u"ana"_s));
        QCOMPARE(ctl.run({u"list"_s, u"--json"_s}).json().size(), 0);
        QCOMPARE(ctl.run({u"list"_s, u"--deleted"_s, u"--json"_s}).json().size(), 1);
        COMPARE_CODE(ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s}), 3);
    }

    void deletingTheLastOnesNeedsMore()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        for (const QString &name : {u"Ana"_s, u"Bob"_s})
            ctl.addApiUser(name, {u"--organization"_s, u"Bank"_s});
        const Said one = ctl.run({u"delete"_s, u"ana"_s, u"--dry-run"_s});
        COMPARE_CODE(one, 0);
        QVERIFY(one.out.contains(u"HttpApi for Bank keeps working with Bob Example alone."_s));
        QVERIFY(one.out.contains(u"No application stops."_s));
        const QStringList both {u"delete"_s, u"ana"_s, u"bob"_s};
        const Said plain = ctl.run(both);
        COMPARE_CODE(plain, 4);
        QVERIFY(plain.err.contains(u"--even-if-last"_s));
        const Said yes = ctl.run(both + QStringList {u"--yes"_s});
        COMPARE_CODE(yes, 4);
        QVERIFY(yes.err.contains(u"HttpApi will stop working for Bank"_s));
        COMPARE_CODE(ctl.run(both + QStringList {u"--even-if-last"_s}), 4);
        const Said dry = ctl.run(both + QStringList {u"--dry-run"_s, u"--json"_s, u"--yes"_s, u"--even-if-last"_s});
        COMPARE_CODE(dry, 0);
        QCOMPARE(dry.object(),
                 (QJsonObject {{u"application"_s, u"HttpApi"_s},
                               {u"organization"_s, u"Bank"_s},
                               {u"usableBefore"_s, 2},
                               {u"usableAfter"_s, 0},
                               {u"stops"_s, true}}));
        QVERIFY(!isDeleted(ctl, u"ana"_s) && !isDeleted(ctl, u"bob"_s));
        COMPARE_CODE(ctl.run(both + QStringList {u"--yes"_s, u"--even-if-last"_s}), 0);
        QVERIFY(isDeleted(ctl, u"ana"_s) && isDeleted(ctl, u"bob"_s));
    }

    void restoresWhatCanBe()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        for (const QString &name : {u"Ana"_s, u"Bob"_s})
            ctl.addAdministrator(name);
        const QString uid = ctl.show(u"ana"_s).object().value(u"uid"_s).toString();
        COMPARE_CODE(ctl.run({u"delete"_s, u"ana"_s, u"bob"_s, u"--yes"_s}), 0);
        const Said dry = ctl.run({u"restore"_s, u"bob"_s, u"--dry-run"_s});
        COMPARE_CODE(dry, 0);
        QVERIFY2(dry.out.contains(u"Would restore Bob Example (bob)"_s), qPrintable(dry.out));
        QVERIFY(isDeleted(ctl, u"bob"_s));
        ctl.addAdministrator(u"Ana"_s);
        const Said said = ctl.run({u"restore"_s, uid, u"bob"_s});
        COMPARE_CODE(said, 1);
        QVERIFY(said.out.contains(u"Restored Bob Example (bob)"_s));
        QVERIFY(!said.out.contains(u"Ana"_s));
        QVERIFY(said.err.contains(u"Ana Example"_s));
        QVERIFY(isDeleted(ctl, uid));
        COMPARE_CODE(ctl.run({u"restore"_s, uid}), 1);
        COMPARE_CODE(ctl.run({u"restore"_s, u"bob"_s}), 3);
        COMPARE_CODE(ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s}), 0);
        const Said ambiguous = ctl.run({u"restore"_s, u"ana"_s});
        COMPARE_CODE(ambiguous, 3);
        QVERIFY(ambiguous.err.contains(uid));
        COMPARE_CODE(ctl.run({u"restore"_s, uid}), 0);
    }

    void purgesForGood()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.addAdministrator(u"Ana"_s);
        COMPARE_CODE(ctl.run({u"purge"_s, u"ana"_s, u"--yes"_s}), 3);
        COMPARE_CODE(ctl.run({u"delete"_s, u"ana"_s, u"--yes"_s}), 0);
        COMPARE_CODE(ctl.run({u"purge"_s, u"ana"_s}), 4);
        const Said said = ctl.run({u"purge"_s, u"ana"_s, u"--yes"_s, u"--json"_s});
        COMPARE_CODE(said, 0);
        QCOMPARE(said.object().value(u"userName"_s).toString(), u"ana"_s);
        COMPARE_CODE(ctl.run({u"show"_s, u"ana"_s}), 3);
        COMPARE_CODE(ctl.run({u"doctor"_s}), 0);
    }
};

STEWARD_TEST(TestLifecycleCommands)

#include "tst_lifecyclecommands.moc"
