#include "models/actions/administratoractions.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

class TestAdministratorActions : public QObject {
    Q_OBJECT

private slots:
    void addProposesAFreeUserName()
    {
        TestDirectory d;
        Administrator ana = d.apiUser(u"Ana"_s, {u"HttpApi"_s});
        QCOMPARE(d.added(ana).userName, u"ana"_s);
        ana.email = *Email::parse(u"ana@other.example.com"_s);
        QCOMPARE(d.added(ana).userName, u"ana2"_s);
        ana.email = *Email::parse(u"ana@third.example.com"_s);
        ana.userName = u"chosen"_s;
        QCOMPARE(d.added(ana).userName, u"chosen"_s);
    }

    void addNamesEveryProblemAndWritesNothing()
    {
        TestDirectory d;
        Administrator draft;
        draft.kind = Kind::ApiUser;
        const qint64 before = d.changes();
        const auto outcome = await(d.accounts().add(draft));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Refused);
        QSet<Field> fields;
        for (const Problem &problem : outcome->problems) {
            fields.insert(problem.field);
            QVERIFY(!problem.message.isEmpty());
        }
        QCOMPARE(fields,
                 (QSet {Field::FirstName, Field::LastName, Field::Email, Field::UserName, Field::Applications}));
        QCOMPARE(d.changes(), before);
    }

    void addRefusesAnEmailOfTheSameKindOnly()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        Administrator again = d.apiUser(u"Ana"_s, {u"Salesforce"_s});
        again.email = *Email::parse(u"ANA@Example.COM"_s);
        const auto outcome = await(d.accounts().add(again));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Refused);
        QCOMPARE(outcome->problems.size(), 1);
        QCOMPARE(outcome->problems.first().field, Field::Email);
        QCOMPARE(outcome->problems.first().other, ana.id);
        QCOMPARE(d.added(d.person(u"Ana"_s)).email, ana.email);
    }

    void previewOfAddKeepsNothing()
    {
        TestDirectory d;
        const qint64 before = d.changes();
        const auto outcome = await(d.accounts().add(d.person(u"Ana"_s), previewOnly()));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Preview);
        QVERIFY(!outcome->set);
        QCOMPARE(d.changes(), before);
    }

    void editWritesTheChangedFieldsOnly()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        d.advance(std::chrono::seconds(5));
        const auto outcome
            = await(d.accounts().edit(ana, {{Field::LastName, u"Pérez"_s}, {Field::FirstName, ana.firstName}}));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(outcome->set->kind, ChangeKind::Edit);
        const auto images
            = d.read([&](Connection &connection) { return Journal(connection).images(outcome->set->id); });
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().before, (QJsonObject {{u"lastName"_s, u"Example"_s}}));
        QCOMPARE(images.first().after, (QJsonObject {{u"lastName"_s, u"Pérez"_s}}));
        const Administrator now = *d.row(ana.id);
        QCOMPARE(now.lastName, u"Pérez"_s);
        QCOMPARE(now.revision, ana.revision + 1);
        QCOMPARE(now.changedAt, ana.changedAt + 5000);
        QCOMPARE(now.createdAt, ana.createdAt);
    }

    void editOfNothingIsUnchanged()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const qint64 before = d.changes();
        const auto outcome = await(d.accounts().edit(ana, {{Field::LastName, ana.lastName}}));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Unchanged);
        QCOMPARE(d.changes(), before);
    }

    void editMergesWhatOthersChanged()
    {
        TestDirectory d;
        const QString one = u"HttpApi"_s;
        const Administrator base = d.added(d.apiUser(u"Ana"_s, {one}));
        const ApplicationId http = d.application(one);
        const ApplicationId sales = d.application(u"Salesforce"_s);
        const ApplicationId extra = d.addedApplication(u"Extra"_s);
        QVERIFY(await(d.accounts().edit(base,
                                        {{Field::Organization, u"Bank"_s},
                                         {Field::Applications, QJsonArray {http.value, sales.value}}},
                                        everything()))
                    .ok());
        const auto mine = await(d.accounts().edit(
            base, {{Field::LastName, u"Pérez"_s}, {Field::Applications, QJsonArray {http.value, extra.value}}}));
        QVERIFY(mine.ok());
        QCOMPARE(mine->state, State::Done);
        const Administrator now = *d.row(base.id);
        QCOMPARE(now.organization, u"Bank"_s);
        QCOMPARE(now.lastName, u"Pérez"_s);
        QCOMPARE(QSet<ApplicationId>(now.applications.cbegin(), now.applications.cend()),
                 (QSet<ApplicationId> {http, sales, extra}));
    }

    void editAsksAboutAFieldBothChanged()
    {
        TestDirectory d;
        const Administrator base = d.added(d.person(u"Ana"_s));
        QVERIFY(await(d.accounts().edit(base, {{Field::LastName, u"Theirs"_s}})).ok());
        const qint64 before = d.changes();
        const auto mine = await(d.accounts().edit(base, {{Field::LastName, u"Mine"_s}, {Field::FirstName, u"Anna"_s}}));
        QVERIFY(mine.ok());
        QCOMPARE(mine->state, State::Conflicting);
        QCOMPARE(mine->conflicts, (QList<FieldConflict> {{Field::LastName, u"Example"_s, u"Mine"_s, u"Theirs"_s}}));
        QCOMPARE(mine->current->lastName, u"Theirs"_s);
        QCOMPARE(d.changes(), before);
        QCOMPARE(d.row(base.id)->firstName, u"Ana"_s);
        const auto chosen = await(d.accounts().edit(*mine->current, {{Field::LastName, u"Mine"_s}}));
        QVERIFY(chosen.ok());
        QCOMPARE(chosen->state, State::Done);
    }

    void editRefusesWhatIsTaken()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        const auto outcome
            = await(d.accounts().edit(bob, {{Field::UserName, u"ANA"_s}, {Field::Email, u"ana@example.com"_s}}));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Refused);
        QCOMPARE(outcome->problems.size(), 2);
        for (const Problem &problem : outcome->problems)
            QCOMPARE(problem.other, ana.id);
        QCOMPARE(*d.row(bob.id), bob);
    }

    void editOfWhatIsGoneIsAnError()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        const auto inBin = await(d.accounts().edit(ana, {{Field::LastName, u"X"_s}}));
        QVERIFY(!inBin.ok());
        QCOMPARE(inBin.error().kind, ErrorKind::Conflict);
        QVERIFY(await(d.accounts().purge({ana.id})).ok());
        const auto purged = await(d.accounts().edit(ana, {{Field::LastName, u"X"_s}}));
        QVERIFY(!purged.ok());
        QCOMPARE(purged.error().kind, ErrorKind::NotFound);
    }

    void whatStopsAnIntegrationNeedsConsent_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"suspend", "delete", "untick", "move", "editSuspended"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }

    void whatStopsAnIntegrationNeedsConsent()
    {
        QFETCH(QString, verb);
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s, u"Salesforce"_s}, u"Bank"_s));
        d.added(d.apiUser(u"Other"_s, {u"HttpApi"_s}, u"Bank"_s));
        d.added(d.apiUser(u"Elsewhere"_s, {u"Salesforce"_s}, u"Shop"_s));
        const Integration sales {d.application(u"Salesforce"_s), u"Bank"_s};
        const auto run = [&](const Consent &consent) {
            if (verb == u"suspend")
                return await(d.accounts().setSuspended({ana.id}, true, consent));
            if (verb == u"delete")
                return await(d.accounts().remove({ana.id}, consent));
            const QJsonValue http = QJsonArray {d.application(u"HttpApi"_s).value};
            const Patch patch = verb == u"untick" ? Patch {{Field::Applications, http}}
                : verb == u"move"                 ? Patch {{Field::Organization, u"Shop"_s}}
                                                  : Patch {{Field::Suspended, true}};
            return await(d.accounts().edit(ana, patch, consent));
        };
        const qint64 before = d.changes();
        const auto asked = run({});
        QVERIFY(asked.ok());
        QCOMPARE(asked->state, State::NeedsConsent);
        QCOMPARE(asked->impact.stopping(), QList {sales});
        QCOMPARE(stopHeading(asked->impact, asked->catalog).remove(QChar(0x2068)).remove(QChar(0x2069)),
                 u"Salesforce will stop working for Bank"_s);
        if (verb != u"untick") {
            const IntegrationImpact http = asked->impact.integrations.at(asked->impact.integrations.first().stops());
            QCOMPARE(http.usableAfter, 1);
            QCOMPARE(http.keeper, u"Other Example"_s);
        }
        Consent wrong;
        wrong.stopping = {{sales.application, u"Shop"_s}};
        QCOMPARE(run(wrong)->state, State::NeedsConsent);
        QCOMPARE(run(previewOnly())->state, State::Preview);
        QCOMPARE(d.changes(), before);
        QCOMPARE(*d.row(ana.id), ana);
        Consent shown;
        shown.stopping = {sales};
        QCOMPARE(run(shown)->state, State::Done);
        QCOMPARE(d.changes(), before + 1);
    }

    void theWholeSetIsJudged()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator bob = d.added(d.apiUser(u"Bob"_s, {u"HttpApi"_s}));
        QVERIFY(!await(d.accounts().remove({ana.id}, previewOnly()))->impact.stopsAnything());
        QVERIFY(!await(d.accounts().remove({bob.id}, previewOnly()))->impact.stopsAnything());
        const auto both = await(d.accounts().remove({ana.id, bob.id}));
        QCOMPARE(both->state, State::NeedsConsent);
        QCOMPARE(both->impact.stopping(), (QList<Integration> {{d.application(u"HttpApi"_s), {}}}));
        QCOMPARE(both->rows.size(), 2);
        const auto done = await(d.accounts().remove({ana.id, bob.id}, everything()));
        QCOMPARE(done->state, State::Done);
        QCOMPARE(done->set->rowCount, 2);
        QVERIFY(d.row(ana.id)->isDeleted() && d.row(bob.id)->isDeleted());
    }

    void aSuspendedApiUserKeepsNothingRunning()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator idle = d.added(d.apiUser(u"Idle"_s, {u"HttpApi"_s}));
        QCOMPARE(await(d.accounts().setSuspended({idle.id}, true))->state, State::Done);
        QCOMPARE(await(d.accounts().remove({idle.id}))->state, State::Done);
        QCOMPARE(await(d.accounts().restore({idle.id}))->state, State::Done);
        QCOMPARE(await(d.accounts().remove({ana.id}))->state, State::NeedsConsent);
        QCOMPARE(await(d.accounts().setSuspended({idle.id}, false))->state, State::Done);
        QCOMPARE(await(d.accounts().remove({ana.id}))->state, State::Done);
    }

    void verbsSkipWhatIsSoAlready()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QCOMPARE(await(d.accounts().setSuspended({ana.id}, false))->state, State::Unchanged);
        QCOMPARE(await(d.accounts().restore({ana.id}))->state, State::Unchanged);
        QCOMPARE(await(d.accounts().purge({ana.id}))->state, State::Unchanged);
        QCOMPARE(await(d.accounts().setSuspended({ana.id}, true))->state, State::Done);
        const auto both = await(d.accounts().setSuspended({ana.id, bob.id}, true));
        QCOMPARE(both->set->rowCount, 1);
        QCOMPARE(both->set->subject, u"Bob Example"_s);
        QVERIFY(d.row(ana.id).has_value());
    }

    void restoreLeavesClashesInTheBin()
    {
        TestDirectory d;
        const Administrator first = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QVERIFY(await(d.accounts().remove({first.id, bob.id})).ok());
        const Administrator second = d.added(d.person(u"Ana"_s));
        auto outcome = await(d.accounts().restore({first.id, bob.id}));
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(outcome->left.first().id, first.id);
        QCOMPARE(outcome->left.first().name, u"Ana Example"_s);
        QVERIFY(outcome->left.first().reason.contains(u"email"_s));
        QVERIFY(d.row(first.id)->isDeleted());
        QVERIFY(!d.row(bob.id)->isDeleted());
        // Of two in the bin with one email, one comes back.
        QVERIFY(await(d.accounts().remove({second.id})).ok());
        outcome = await(d.accounts().restore({first.id, second.id}));
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(outcome->left.first().id, second.id);
        QVERIFY(!d.row(first.id)->isDeleted());
    }

    void restoreNeedsItsApplications()
    {
        TestDirectory d;
        const ApplicationId extra = d.addedApplication(u"Extra"_s);
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"Extra"_s}));
        QVERIFY(await(d.accounts().remove({ana.id}, everything())).ok());
        QVERIFY(await(d.applications().remove(extra)).ok());
        const auto outcome = await(d.accounts().restore({ana.id}));
        QCOMPARE(outcome->state, State::Unchanged);
        QCOMPARE(outcome->left.size(), 1);
        QVERIFY(outcome->left.first().reason.contains(u"Extra"_s));
    }

    void purgeIsForGood()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(d.accounts().remove({ana.id}, everything())).ok());
        const auto outcome = await(d.accounts().purge({ana.id}));
        QCOMPARE(outcome->state, State::Done);
        QVERIFY(!d.row(ana.id));
        const auto again = await(d.accounts().purge({ana.id}));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }

    void purgeExpiredWaitsThirtyDays()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        d.advance(std::chrono::hours(24));
        QVERIFY(await(d.accounts().remove({bob.id})).ok());
        d.advance(std::chrono::days(29));
        QCOMPARE(await(d.accounts().purgeExpired())->state, State::Unchanged);
        d.advance(std::chrono::milliseconds(1));
        QCOMPARE(await(d.accounts().purgeExpired())->set->rowCount, 1);
        QVERIFY(!d.row(ana.id));
        QVERIFY(d.row(bob.id));
    }

    void theOperatorIsNotPurged()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const auto info = d.read([](Connection &c) { return CatalogRows(c).directory(); });
        const Administrator ana = d.added(d.person(u"Ana"_s));
        QVERIFY(await(d.accounts().remove({info.operatorId, ana.id})).ok());
        d.advance(std::chrono::days(31));
        const auto outcome = await(d.accounts().purgeExpired());
        QVERIFY2(outcome.ok(), qUtf8Printable(outcome.ok() ? QString() : outcome.error().detail));
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(outcome->left.first().id, info.operatorId);
        QVERIFY(!d.row(ana.id));
        QVERIFY(d.row(info.operatorId));
        const auto byHand = await(d.accounts().purge({info.operatorId}));
        QVERIFY(byHand.ok());
        QCOMPARE(byHand->state, State::Unchanged);
        QCOMPARE(byHand->left.size(), 1);
    }
};

STEWARD_TEST(TestAdministratorActions)

#include "tst_administratoractions.moc"
