#include "exchangefixture.h"

#include "models/domain/folding.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using FindBy = ImportOptions::FindBy;

namespace {

QStringList statesOf(const ImportPlan &plan)
{
    QStringList states;
    for (qsizetype row = 0; row < plan.rowCount(); ++row)
        states.append(rowStateKey(plan.state(row)));
    return states;
}

QString messageOf(const ImportPlan &plan, qsizetype row)
{
    const ImportRow full = plan.row(row);
    return full.issues.isEmpty() ? QString() : full.issues.last().message;
}

const QByteArray Head = "First name,Last name,Email,Role,User name\n";

} // namespace

class TestImportPlanner : public QObject {
    Q_OBJECT

private slots:
    void findsDuplicatesInsideTheFile()
    {
        const auto plan = planOf(Head
                                     + "Ana,Pérez,ana@example.com,Auditor,ana\nBea,Ruiz,ANA@EXAMPLE.COM,Auditor,\n"
                                       "Cleo,Sanz,cleo@example.com,Auditor,ANA\nDora,Vega,dora@example.com,Auditor,\n",
                                 {});
        QCOMPARE(statesOf(*plan), (QStringList {u"new"_s, u"problem"_s, u"problem"_s, u"new"_s}));
        QCOMPARE(messageOf(*plan, 1), u"Same email as row 2 of this file"_s);
        QCOMPARE(messageOf(*plan, 2), u"Same user name as row 2 of this file"_s);
        QCOMPARE(plan->row(2).firstProblem()->cure->value, u"ANA2"_s);
    }

    void twoRowsForOneAccountAreAProblem()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const auto plan = planOf("Email,Role\nana@example.com,Owner\nana@example.com,Help desk\n", directory);
        QCOMPARE(statesOf(*plan), (QStringList {u"changed"_s, u"problem"_s}));
    }

    void anAddressMayBelongToOneOfEachKind()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const QByteArray api
            = "First name,Last name,Email,Type,Applications\nAna,Pérez,ana@example.com,API user,HttpApi\n";
        QCOMPARE(statesOf(*planOf(api, directory)), (QStringList {u"new"_s}));
        directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        QCOMPARE(statesOf(*planOf(api, directory)), (QStringList {u"unchanged"_s}));
        const auto ambiguous = planOf("First name,Last name,Email\nAnna,Pérez,ana@example.com\n", directory);
        QCOMPARE(ambiguous->state(0), RowState::Problem);
    }

    void findsByUserNameAndUid()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Jon"_s, u"Bauer"_s, u"jon@example.com"_s);
        const Administrator ana = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const auto byName = planOf("User name,Email\nANA,new@example.com\n", directory, {.findBy = FindBy::UserName});
        QCOMPARE(byName->state(0), RowState::Changed);
        QVERIFY(byName->row(0).patch.contains(Field::Email));
        const QByteArray uid = ana.uid.toString(QUuid::WithoutBraces).toUtf8();
        const auto byUid = planOf("Uid,Email\n" + uid + ",new@example.com\n" + uid.toUpper() + ",jon@example.com\n",
                                  directory, {.findBy = FindBy::Uid});
        QCOMPARE(byUid->state(0), RowState::Changed);
        QCOMPARE(byUid->state(1), RowState::Problem);
        const auto unknown = planOf("Uid,Email\n6f9619ff-8b86-d011-b42d-00c04fc964ff,x@example.com\n", directory,
                                    {.findBy = FindBy::Uid});
        QCOMPARE(unknown->state(0), RowState::Problem);
    }

    void othersKeepWhatTheyHave()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const auto plan = planOf(Head + "Ann,Lee,ann@example.com,Auditor,ana\n", directory);
        QCOMPARE(plan->state(0), RowState::Problem);
        QCOMPARE(plan->row(0).firstProblem()->cure->value, u"ana2"_s);
        const RowEdits edits {{0, {{{Field::UserName, u"ana2"_s}}, false}}};
        QCOMPARE(planOf(Head + "Ann,Lee,ann@example.com,Auditor,ana\n", directory, {}, edits)->state(0), RowState::New);
    }

    void whatCountsIsHowThingsStandAtTheEnd()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        directory.add(Kind::Person, u"Bea"_s, u"Ruiz"_s, u"bea@example.com"_s);
        directory.add(Kind::Person, u"Cleo"_s, u"Sanz"_s, u"cleo@example.com"_s);
        const auto planned = [&](const QByteArray &rows, const RowEdits &edits = {}) {
            return planOf("User name,Email,Role\n" + rows, directory, {.findBy = FindBy::UserName}, edits);
        };
        const QString changed = u"changed"_s;
        const QString problem = u"problem"_s;
        const auto swap = planned("ana,BEA@example.com,Auditor\nbea,ana@EXAMPLE.com,Auditor\n");
        QCOMPARE(statesOf(*swap), (QStringList {changed, changed}));
        QVERIFY(swap->row(0).issues.isEmpty());
        QCOMPARE(swap->readyCount(), 2);
        const QByteArray chain = "ana,bea@example.com,Auditor\nbea,cleo@example.com,Auditor\n";
        QCOMPARE(statesOf(*planned(chain + "cleo,new@example.com,Auditor\n")),
                 (QStringList {changed, changed, changed}));
        // One that keeps its address keeps all who wait for it, whatever the order.
        for (const QByteArray &last : {QByteArray(), QByteArray("cleo,CLEO@example.com,Auditor\n"),
                                       QByteArray("cleo,new@example.com,Nobody\n")}) {
            const auto plan = planned(chain + last);
            QCOMPARE(statesOf(*plan).first(2), (QStringList {problem, problem}));
            QCOMPARE(messageOf(*plan, 0), isolated(u"Bea Ruiz"_s) + u" has this email already.");
            QCOMPARE(messageOf(*plan, 1), isolated(u"Cleo Sanz"_s) + u" has this email already.");
            QCOMPARE(plan->count(RowState::Problem), last.contains("Nobody") ? 3 : 2);
            QCOMPARE(plan->row(0).patch.size(), 1);
        }
        const RowEdits without {{2, {{}, true}}};
        QCOMPARE(statesOf(*planned(chain + "cleo,new@example.com,Auditor\n", without)),
                 (QStringList {problem, problem, u"left-out"_s}));
        // What two want, one gets.
        QCOMPARE(statesOf(*planned("ana,cleo@example.com,Auditor\nbea,cleo@example.com,Auditor\n"
                                   "cleo,new@example.com,Auditor\n")),
                 (QStringList {changed, problem, changed}));
    }

    void userNamesAndNewRowsToo()
    {
        MemoryDirectory directory;
        const QByteArray ana = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s)
                                   .uid.toString(QUuid::WithoutBraces)
                                   .toUtf8();
        const QByteArray bea = directory.add(Kind::Person, u"Bea"_s, u"Ruiz"_s, u"bea@example.com"_s)
                                   .uid.toString(QUuid::WithoutBraces)
                                   .toUtf8();
        const QByteArray head = "Uid,First name,Last name,Email,Role,User name\n";
        const auto planned = [&](const QByteArray &rows) {
            return planOf(head + rows, directory, {.findBy = FindBy::Uid});
        };
        QCOMPARE(statesOf(*planned(ana + ",Ana,Pérez,ana@example.com,Auditor,BEA\n" + bea
                                   + ",Bea,Ruiz,bea@example.com,Auditor,ana\n")),
                 (QStringList {u"changed"_s, u"changed"_s}));
        const QByteArray successor = ",Dora,Vega,ana@example.com,Auditor,ana\n";
        const auto freed = planned(successor + ana + ",Ana,Pérez,old@example.com,Auditor,old\n");
        QCOMPARE(statesOf(*freed), (QStringList {u"new"_s, u"changed"_s}));
        QCOMPARE(freed->added(0).userName, u"ana"_s);
        // Only one of the two is given up.
        const auto half = planned(successor + ana + ",Ana,Pérez,old@example.com,Auditor,ana\n");
        QCOMPARE(statesOf(*half), (QStringList {u"problem"_s, u"changed"_s}));
        QCOMPARE(half->row(0).issues.size(), 1);
        QCOMPARE(half->row(0).firstProblem()->cure->field, Field::UserName);
        // A row that is like somebody is pointed out when it is added after all.
        const auto alike = planned(",Bea,Ruis,ana@example.com,Auditor,bea2\n" + ana
                                   + ",Ana,Pérez,old@example.com,Auditor,ana\n");
        QCOMPARE(statesOf(*alike), (QStringList {u"new"_s, u"changed"_s}));
        QVERIFY2(messageOf(*alike, 0).contains(u"Bea Ruiz"_s), qUtf8Printable(messageOf(*alike, 0)));
    }

    void pointsOutWhatSoundsAlike()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const auto plan = planOf(Head
                                     + "Ana,Peres,ana.peres@example.com,Auditor,\nJon,Bauer,jon@example.com,Auditor,\n"
                                       "Bauer,John,john@example.com,Auditor,\n",
                                 directory);
        QCOMPARE(statesOf(*plan), (QStringList {u"new"_s, u"new"_s, u"new"_s}));
        QVERIFY(messageOf(*plan, 0).contains(u"Ana Pérez"_s));
        QCOMPARE(messageOf(*plan, 1), QString());
        QVERIFY(messageOf(*plan, 2).contains(u"row 3"_s));
    }

    void leftOutRowsClaimNothing()
    {
        const QByteArray csv = Head + "Ana,Pérez,ana@example.com,Auditor,\nBea,Ruiz,ana@example.com,Auditor,\n";
        const auto plan = planOf(csv, {}, {}, {{0, {{}, true}}});
        QCOMPARE(statesOf(*plan), (QStringList {u"left-out"_s, u"new"_s}));
        QCOMPARE(plan->count(RowState::LeftOut), 1);
    }

    void chunksMakeNoDifference()
    {
        MemoryDirectory directory;
        QByteArray csv = Head;
        for (int i = 0; i < 50; ++i) {
            const QString name = u"name%1"_s.arg(i);
            if (i % 3 == 0)
                directory.add(Kind::Person, u"First"_s, name, name + u"@example.com"_s);
            csv += "First," + name.toUtf8() + ',' + u"name%1@example.com,Owner,\n"_s.arg(i % 40).toUtf8();
        }
        const auto sheet = sheetOf(csv);
        const ImportDraft draft {sheet, mappingOf(matchedColumns(*sheet, testCatalog())), {}, {}};
        const QStringList expected = statesOf(*planOf(draft, directory, testContext(), 1000));
        for (const qsizetype chunk : {1, 7, 49})
            QCOMPARE(statesOf(*planOf(draft, directory, testContext(), chunk)), expected);
        QCOMPARE(expected.count(u"problem"_s), 10);
    }
};

STEWARD_TEST(TestImportPlanner)

#include "tst_importplanner.moc"
