#include "models/actions/importrun.h"

#include "importfixture.h"
#include "models/actions/jobactions.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

namespace {

Administrator named(TestDirectory &d, const QString &who)
{
    const QList<Administrator> rows
        = d.read([who](Connection &connection) { return AdministratorRows(connection).byName(who, false); });
    if (rows.size() != 1)
        qFatal("%d rows are %s", int(rows.size()), qUtf8Printable(who));
    return rows.first();
}

qint64 livingCount(TestDirectory &d)
{
    return d.read([](Connection &connection) { return AdministratorRows(connection).livingCount(); });
}

} // namespace

class TestImportRun : public QObject {
    Q_OBJECT

private slots:
    void addsAndChangesAsOneChangeSet()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          ImportHead
                                              + "Ana,Pérez,ana@example.com,API user,,HttpApi,Bank\n"
                                                "Jon,Bauer,jon@example.com,Person,Auditor,,\n"
                                                "Wrong,Row,nothing,Person,Auditor,,\n");
        const auto progress = std::make_shared<JobProgress>();
        const auto outcome = await(actions.apply(plan, false, everything(), progress));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(outcome->set->kind, ChangeKind::Import);
        QCOMPARE(outcome->set->rowCount, 2);
        QCOMPARE(sentenceOf(*outcome->set), u"Imported 2 account(s)"_s);
        QCOMPARE(progress->done, 2);
        QCOMPARE(progress->total, 2);
        QCOMPARE(d.row(ana.id)->lastName, u"Pérez"_s);
        QCOMPARE(d.row(ana.id)->organization, u"Bank"_s);
        QCOMPARE(named(d, u"jon"_s).credential.state, CredentialState::None);
        // And back, as one step.
        const auto undone = await(d.undo().undo(outcome->set->id, everything()));
        QVERIFY(undone.ok());
        QVERIFY(undone->left.isEmpty());
        QCOMPARE(d.row(ana.id)->lastName, u"Example"_s);
        QCOMPARE(livingCount(d), 1);
    }

    void theResultTellsWhenItBeganAndEnded()
    {
        TestDirectory d;
        const auto time = std::make_shared<std::atomic<Timestamp>>(d.store().now());
        Store store([time] { return *time += 1000; });
        QVERIFY(await(store.open(d.path())).ok());
        ImportActions actions(store, d.author());
        const ImportPlanPtr plan = planOf(actions, ImportHead + "Jon,Bauer,jon@example.com,Person,Auditor,,\n");
        const auto outcome = await(actions.apply(plan, false, everything()));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->job->startedAt, outcome->set->at);
        QVERIFY(outcome->job->finishedAt > outcome->job->startedAt);
        QVERIFY(outcome->job->finishedAt <= *time);
    }

    void theResultNamesTheRowsOfTheFile()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          ImportHead
                                              + "Wrong,Row,nothing,Person,Auditor,,\n"
                                                "Jon,Bauer,jon@example.com,Person,Auditor,,\n"
                                                "Ana,Pérez,ana@example.com,API user,,HttpApi,Bank\n");
        const auto outcome = await(actions.apply(plan, false, everything()));
        QVERIFY(outcome.ok());
        // As it is found again later.
        QCOMPARE(outcome->job->operatorName, d.author().operatorName);
        JobActions jobs(d.store(), d.author());
        const auto rows = await(jobs.rows(outcome->job->id, JobRow::Outcome::Changed, 0, 10));
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).number, 3);
        QCOMPARE(rows->at(0).name, u"Jon Bauer"_s);
        QCOMPARE(rows->at(1).number, 4);
        QCOMPARE(rows->at(1).id, ana.id);
        QCOMPARE(rows->at(1).before.value(u"lastName"_s), QJsonValue(u"Example"_s));
        QCOMPARE(await(jobs.rows(outcome->job->id, JobRow::Outcome::Changed, 1, 10))->first(), rows->at(1));
    }

    void importingAgainChangesNothing()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        const QByteArray csv = ImportHead + "Jon,Bauer,jon@example.com,Person,Auditor,,\n";
        QVERIFY(await(actions.apply(planOf(actions, csv), false)).ok());
        const qint64 before = d.changes();
        const ImportPlanPtr again = planOf(actions, csv);
        QCOMPARE(again->readyCount(), 0);
        const auto outcome = await(actions.apply(again, false));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Unchanged);
        QCOMPARE(d.changes(), before);
    }

    void namesThatAreGivenGoFirst()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Info"_s, {u"HttpApi"_s}));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          "First name,Last name,Email,User name,Role\n"
                                          "A,One,info@a.example,,Auditor\nB,Two,info@b.example,,Auditor\n"
                                          "C,Three,info@c.example,info3,Auditor\n");
        QVERIFY(await(actions.apply(plan, false)).ok());
        QCOMPARE(named(d, u"info2"_s).email.typed(), u"info@a.example"_s);
        QCOMPARE(named(d, u"info3"_s).email.typed(), u"info@c.example"_s);
        QCOMPARE(named(d, u"info4"_s).email.typed(), u"info@b.example"_s);
    }

    void rowsMaySwapWhatOnlyOneMayHave()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator bea = d.added(d.person(u"Bea"_s));
        const Administrator cleo = d.added(d.person(u"Cleo"_s));
        const auto line = [](const Administrator &row, const QByteArray &name) {
            return QByteArray(row.uid.toString(QUuid::WithoutBraces).toUtf8() + ',' + name + "@example.com," + name
                              + '\n');
        };
        ImportActions actions(d.store(), d.author());
        const auto planned = [&] {
            return planOf(actions,
                          "Uid,Email,User name\n" + line(ana, "BEA") + line(bea, "cleo") + line(cleo, "ana"),
                          {.findBy = ImportOptions::FindBy::Uid});
        };
        const auto names = [&] {
            QStringList names;
            for (const Administrator &row : {ana, bea, cleo})
                names.append(d.row(row.id)->email.key().section(u'@', 0, 0) + u' ' + d.row(row.id)->userName);
            return names;
        };
        const QStringList before = names();
        const QStringList after {u"bea BEA"_s, u"cleo cleo"_s, u"ana ana"_s};
        // By what it saw, and judged again because something else has changed since.
        ImportPlanPtr plan = planned();
        for (const bool changedSince : {false, true}) {
            QCOMPARE(plan->count(RowState::Changed), 3);
            if (changedSince)
                d.added(d.person(u"Dora"_s));
            const auto outcome = await(actions.apply(plan, false, everything()));
            QVERIFY2(outcome.ok(), qUtf8Printable(outcome.ok() ? QString() : outcome.error().message));
            QCOMPARE(outcome->state, State::Done);
            QCOMPARE(outcome->set->rowCount, 3);
            QCOMPARE(names(), after);
            const auto undone = await(d.undo().undo(outcome->set->id, everything()));
            QVERIFY(undone.ok());
            QCOMPARE(undone->left.size(), 0);
            QCOMPARE(names(), before);
            const auto redone = await(d.undo().redo(undone->set->id, everything()));
            QVERIFY(redone.ok());
            QCOMPARE(redone->left.size(), 0);
            QCOMPARE(names(), after);
            const auto again = await(d.undo().undo(redone->set->id, everything()));
            QVERIFY(again.ok() && again->left.isEmpty());
            QCOMPARE(d.row(ana.id)->revision, changedSince ? 9 : 5);
            plan = planned();
        }
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }

    void aNewRowTakesWhatAnotherGivesUp()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          "User name,First name,Last name,Email,Role\n"
                                          ",Dora,Vega,Ana@example.com,Auditor\n"
                                          "ana,Ana,Example,old@example.com,Auditor\n",
                                          {.findBy = ImportOptions::FindBy::UserName});
        const auto outcome = await(actions.apply(plan, false, everything()));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(named(d, u"ana@example.com"_s).firstName, u"Dora"_s);
        const auto undone = await(d.undo().undo(outcome->set->id, everything()));
        QVERIFY(undone.ok() && undone->left.isEmpty());
        QCOMPARE(named(d, u"ana@example.com"_s).id, ana.id);
    }

    void credentialsGoToNewRowsThatCanSignIn()
    {
        TestDirectory d;
        d.added(d.person(u"Old"_s));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          "First name,Last name,Email,Role,Suspended\n"
                                          "Old,Changed,old@example.com,Auditor,no\nNew,One,new@example.com,Auditor,no\n"
                                          "New,Two,two@example.com,Auditor,yes\n");
        const auto before = named(d, u"old"_s).credential;
        const auto outcome = await(actions.apply(plan, true));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(named(d, u"new"_s).credential.state, CredentialState::Queued);
        QCOMPARE(named(d, u"two"_s).credential.state, CredentialState::None);
        QCOMPARE(named(d, u"old"_s).credential, before);
    }

    void aStalePlanChangesNothing()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bea = d.added(d.person(u"Bea"_s));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          "First name,Last name,Email,Role\nAna,Mine,ana@example.com,Auditor\n"
                                          "Bea,Mine,bea@example.com,Auditor\nNew,Row,new@example.com,Auditor\n");
        QVERIFY(await(d.accounts().edit(ana, {{Field::LastName, u"Theirs"_s}})).ok());
        QVERIFY(await(d.accounts().remove({bea.id}, everything())).ok());
        const qint64 before = d.changes();
        const auto outcome = await(actions.apply(plan, false));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Refused);
        QCOMPARE(outcome->left.size(), 2);
        QCOMPARE(outcome->left.first().id, ana.id);
        QCOMPARE(d.changes(), before);
        QCOMPARE(d.row(ana.id)->lastName, u"Theirs"_s);
        QCOMPARE(livingCount(d), 1);
    }

    void anAddressThatWasTakenMeanwhileIsTold()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          "First name,Last name,Email,Role\nAna,Pérez,ana@example.com,Auditor\n"
                                          "Zoë,Last,zoe@example.com,Auditor\n");
        d.added(d.person(u"Ana"_s));
        const auto outcome = await(actions.apply(plan, false));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Refused);
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(livingCount(d), 1);
    }

    void asksBeforeAnIntegrationStops()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s, u"Salesforce"_s}));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan
            = planOf(actions, "Email,Type,External applications\nana@example.com,API user,HttpApi\n");
        const auto asked = await(actions.apply(plan, false));
        QVERIFY(asked.ok());
        QCOMPARE(asked->state, State::NeedsConsent);
        QCOMPARE(asked->impact.stopping().size(), 1);
        Consent consent;
        consent.preview = true;
        QCOMPARE(await(actions.apply(plan, false, consent))->state, State::Preview);
        const auto done = await(actions.apply(plan, false, Consent {.stopping = asked->impact.stopping()}));
        QCOMPARE(done->state, State::Done);
    }

    void cancellingTakesEverythingBack()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions, ImportHead + "Jon,Bauer,jon@example.com,Person,Auditor,,\n");
        const auto progress = std::make_shared<JobProgress>();
        progress->stop = true;
        const qint64 before = d.changes();
        const auto outcome = await(actions.apply(plan, false, {}, progress));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(d.changes(), before);
    }

    void oneRowNeedsTheImportPrivilegeAndManyNeedNoBulkEdit()
    {
        Footprint footprint;
        footprint.setImport();
        for (const qint64 id : {1, 2}) {
            Administrator row;
            row.id = AdministratorId {id};
            footprint.added(row);
            QCOMPARE(footprint.needed(), (PrivilegeSet {Privilege::AddApiUsers, Privilege::BulkImport}));
        }
    }
};

STEWARD_TEST(TestImportRun)

#include "tst_importrun.moc"
