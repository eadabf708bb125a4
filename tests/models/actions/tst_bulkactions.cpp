#include "models/actions/bulkactions.h"

#include "bulkfixture.h"
#include "models/actions/credentialactions.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

#include <rapidcheck.h>

#include <numeric>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

namespace {

/// Some people and API users of three organizations, with few values for each field, so that rows that are so already,
/// that clash and that stop something are frequent.
QList<AdministratorId> someAccounts(TestDirectory &d, int count)
{
    const QStringList applications {u"HttpApi"_s, u"Salesforce"_s, u"Billing"_s};
    QList<AdministratorId> ids;
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1%2"_s.arg(QStringList {u"Ana"_s, u"José"_s, u"Zoë"_s}.at(*rc::gen::inRange(0, 3))).arg(i);
        Administrator row = *rc::gen::inRange(0, 3) == 0 ? d.person(name) : d.apiUser(name, {});
        row.email = *Email::parse(u"u%1@example.com"_s.arg(i));
        row.organization = QStringList {u"Retail"_s, u"Logistics"_s, QString()}.at(*rc::gen::inRange(0, 3));
        row.suspended = *rc::gen::inRange(0, 4) == 0;
        if (row.kind == Kind::ApiUser) {
            for (const QString &one : applications) {
                if (*rc::gen::inRange(0, 2) == 0)
                    row.applications.append(d.application(one));
            }
            if (row.applications.isEmpty())
                row.applications.append(d.application(u"HttpApi"_s));
            std::sort(row.applications.begin(), row.applications.end());
        }
        ids.append(d.added(row).id);
    }
    return ids;
}

BulkEdit someEdit(TestDirectory &d)
{
    using Operation = FieldEdit::Operation;
    const QJsonArray billing {d.application(u"Billing"_s).value};
    const QJsonArray http {d.application(u"HttpApi"_s).value};
    const QList<FieldEdit> offered {{Field::Organization, Operation::Set, u"Retail"_s},
                                    {Field::Organization, Operation::Clear},
                                    {Field::Organization, Operation::Replace, {}, u"RETAIL"_s, u"Shop"_s},
                                    {Field::Applications, Operation::Add, billing},
                                    {Field::Applications, Operation::Remove, http},
                                    {Field::Applications, Operation::Set, http},
                                    {Field::Suspended, Operation::Set, true},
                                    {Field::Suspended, Operation::Set, false},
                                    {Field::Language, Operation::Set, u"es"_s},
                                    {Field::Role, Operation::Set, d.catalog().roles.first().id.value},
                                    {Field::Email, Operation::Fill, {}, u"{first}@example.com"_s},
                                    {Field::Email, Operation::Fill, {}, u"{first:initial}@example.com"_s},
                                    {Field::UserName, Operation::Fill, {}, u"{organization}{n}"_s},
                                    {Field::FirstName, Operation::Replace, {}, u"Ana"_s, QString()}};
    BulkEdit edit;
    const int fields = *rc::gen::inRange(1, 4);
    for (int i = 0; i < fields; ++i) {
        const FieldEdit one = offered.at(*rc::gen::inRange(0, static_cast<int>(offered.size())));
        const bool known = std::any_of(edit.fields.cbegin(), edit.fields.cend(),
                                       [&one](const FieldEdit &other) { return other.field == one.field; });
        if (!known)
            edit.fields.append(one);
    }
    if (*rc::gen::inRange(0, 4) == 0)
        edit.owner = u"Platform"_s;
    return edit;
}

QMap<AdministratorId, Administrator> rowsOf(TestDirectory &d, const QList<AdministratorId> &ids)
{
    QMap<AdministratorId, Administrator> rows;
    for (const AdministratorId id : ids) {
        if (const auto row = d.row(id))
            rows.insert(id, *row);
    }
    return rows;
}

/// The fields of the rows, without times and revisions.
QMap<AdministratorId, QJsonObject> fieldsOf(TestDirectory &d, const QList<AdministratorId> &ids)
{
    QMap<AdministratorId, QJsonObject> fields;
    const auto rows = rowsOf(d, ids);
    for (const Administrator &row : rows) {
        Patch all;
        for (const FieldSpec &spec : fieldTable())
            all.insert(spec.field, fieldValue(row, spec.field));
        QJsonObject object = toJson(all);
        const auto credential
            = must(await(CredentialActions(d.store(), d.author()).credential(row.id)));
        object.insert(u"owner"_s, credential.owner);
        fields.insert(row.id, object);
    }
    return fields;
}

QMap<Integration, qint64> usable(TestDirectory &d)
{
    return d.read([](Connection &connection) { return CatalogRows(connection).usableCounts(); });
}

std::unique_ptr<TestDirectory> directory()
{
    auto d = std::make_unique<TestDirectory>();
    d->addedApplication(u"Billing"_s);
    return d;
}

} // namespace

class TestBulkActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Each case makes a directory of its own.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=40");
    }

    void thePlanSaysExactlyWhatIsDone()
    {
        QVERIFY(rc::check("plan = deed", [] {
            const auto d = directory();
            const QList<AdministratorId> ids = someAccounts(*d, *rc::gen::inRange(1, 12));
            BulkActions bulk(d->store(), d->author());
            BulkJob job = jobOn(ids, someEdit(*d));
            job.includeStopping = *rc::gen::inRange(0, 2) == 0;
            const auto before = rowsOf(*d, ids);
            const auto usableBefore = usable(*d);
            const BulkPlanPtr plan = planned(bulk, job);
            std::vector<quint32> all(static_cast<std::size_t>(ids.size()));
            std::iota(all.begin(), all.end(), 0U);
            const QList<BulkRow> rows = must(await(bulk.rows(plan, all)));
            const Outcome outcome = must(await(bulk.apply(plan, everything())));
            const qint64 changes = plan->count(BulkVerdict::WillChange);
            RC_ASSERT((outcome.state == State::Done) == (changes > 0));
            RC_ASSERT(outcome.set.has_value() == (changes > 0));
            RC_ASSERT(outcome.job->changed == changes);
            RC_ASSERT(outcome.job->left == plan->count(BulkVerdict::LeftOut));
            RC_ASSERT(outcome.impact == plan->impact());
            RC_ASSERT(!outcome.set || outcome.set->administrators.size() == changes);
            for (const BulkRow &row : rows) {
                const Administrator now = *d->row(row.id);
                const Administrator expected = patched(before.value(row.id), patchOf(row.fields));
                RC_ASSERT(difference(expected, now).isEmpty());
                RC_ASSERT((row.verdict == BulkVerdict::LeftOut) == !row.left.text.isEmpty());
            }
            // The impact was foretold without writing; it must be what the directory shows.
            const auto usableAfter = usable(*d);
            for (auto it = usableBefore.cbegin(); it != usableBefore.cend(); ++it) {
                const qint64 after = usableAfter.value(it.key());
                RC_ASSERT(job.includeStopping || after > 0);
                const bool told
                    = std::any_of(plan->impact().integrations.cbegin(), plan->impact().integrations.cend(),
                                  [&](const IntegrationImpact &one) {
                                      return one.integration == it.key() && one.usableBefore == it.value()
                                          && one.usableAfter == after;
                                  });
                RC_ASSERT(told == (after < it.value()));
            }
        }));
    }

    void undoRestoresEveryField()
    {
        QVERIFY(rc::check("apply → undo", [] {
            const auto d = directory();
            // Somebody stays who can put things right, or taking back a role could be refused.
            Administrator owner = d->person(u"Owner"_s);
            owner.role = d->catalog().role(QString(OwnerName))->id;
            d->added(owner);
            const QList<AdministratorId> ids = someAccounts(*d, *rc::gen::inRange(1, 12));
            BulkActions bulk(d->store(), d->author());
            BulkJob job = jobOn(ids, someEdit(*d));
            job.includeStopping = true;
            const auto before = fieldsOf(*d, ids);
            const Outcome done = must(await(bulk.apply(job, everything())));
            if (!done.set)
                RC_DISCARD("nothing changed");
            const Outcome undone = must(await(d->undo().undo(done.set->id, everything())));
            RC_ASSERT(undone.left.isEmpty());
            RC_ASSERT(fieldsOf(*d, ids) == before);
            RC_ASSERT(must(await(d->store().read([](Connection &c) -> Result<bool> {
                ChainVerification verification;
                while (true) {
                    const Result<bool> more = verification.advance(c);
                    STEWARD_TRY(more);
                    if (!*more)
                        return verification.report().isIntact();
                }
            }))));
        }));
    }

    void undoOfTheFirstKeepsTheSecond()
    {
        QVERIFY(rc::check("A, B, undo A", [] {
            const auto d = directory();
            const QList<AdministratorId> ids = someAccounts(*d, 9);
            BulkActions bulk(d->store(), d->author());
            const QList<AdministratorId> ofA = ids.first(6);
            const QList<AdministratorId> ofB = ids.last(6);
            const auto before = fieldsOf(*d, ids);
            BulkEdit a = setField(Field::Organization, u"First"_s);
            a.fields.append({Field::Language, FieldEdit::Operation::Set, u"fr"_s});
            BulkEdit b = *rc::gen::inRange(0, 2) == 0 ? setField(Field::Organization, u"Second"_s)
                                                      : setField(Field::LastName, u"Second"_s);
            BulkJob jobA = jobOn(ofA, a);
            jobA.includeStopping = true;
            BulkJob jobB = jobOn(ofB, b);
            jobB.includeStopping = true;
            const Outcome doneA = must(await(bulk.apply(jobA, everything())));
            const Outcome doneB = must(await(bulk.apply(jobB, everything())));
            RC_ASSERT(doneB.job->changed == 6);
            must(await(d->undo().undo(doneA.set->id, everything())));
            const auto now = fieldsOf(*d, ids);
            const Field field = b.fields.first().field;
            const QString key = QLatin1StringView(fieldSpec(field).key);
            for (const AdministratorId id : ids) {
                QJsonObject expected = before.value(id);
                if (ofB.contains(id))
                    expected.insert(key, b.fields.first().value);
                // A row of both whose field B changed again is left by the undo as a whole.
                const bool left = ofA.contains(id) && ofB.contains(id) && field == Field::Organization;
                if (left)
                    expected.insert(u"language"_s, u"fr"_s);
                RC_ASSERT(now.value(id) == expected);
            }
        }));
    }

    void rowsThatWouldStopAnIntegrationAreLeftOut()
    {
        const auto d = directory();
        const auto one = d->added(d->apiUser(u"One"_s, {u"Salesforce"_s}, u"Retail"_s)).id;
        const auto two = d->added(d->apiUser(u"Two"_s, {u"Salesforce"_s}, u"Retail"_s)).id;
        const auto other = d->added(d->apiUser(u"Other"_s, {u"Salesforce"_s}, u"Logistics"_s)).id;
        const auto keeper = d->added(d->apiUser(u"Keeper"_s, {u"Salesforce"_s}, u"Logistics"_s)).id;
        BulkActions bulk(d->store(), d->author());
        BulkJob job = jobOn({one, two, other}, setField(Field::Suspended, true));
        const BulkPlanPtr plan = planned(bulk, job);
        QCOMPARE(plan->count(BulkVerdict::WillChange), 1);
        QCOMPARE(plan->left(0).cause, LeftCause::Stops);
        QCOMPARE(plan->preventing(), 2);
        QCOMPARE(plan->preventingNames(), (QStringList {u"One Example"_s, u"Two Example"_s}));
        QCOMPARE(plan->preventedStops(), (QList<Integration> {{d->application(u"Salesforce"_s), u"Retail"_s}}));
        QCOMPARE(plan->impact().integrations.size(), 1);
        QCOMPARE(plan->impact().integrations.first().keeper, u"Keeper Example"_s);
        QCOMPARE(plan->rowsOf(BulkVerdict::LeftOut), (std::vector<quint32> {0, 1}));
        const auto rows = must(await(bulk.rows(plan, {0})));
        QCOMPARE(rows.first().fields.first().state, FieldEffect::State::Refused);
        QVERIFY(rows.first().fields.first().reason.contains(u"would stop"_s));
        Q_UNUSED(keeper)

        job.includeStopping = true;
        const BulkPlanPtr all = planned(bulk, job);
        QCOMPARE(all->count(BulkVerdict::WillChange), 3);
        QCOMPARE(must(await(bulk.apply(all))).state, State::NeedsConsent);
        QVERIFY(!d->row(one)->suspended);
        Consent consent;
        consent.stopping = all->impact().stopping();
        QCOMPARE(must(await(bulk.apply(all, consent))).set->kind, ChangeKind::Suspend);
        QVERIFY(d->row(one)->suspended);
    }

    void applicationsThatAreTakenAwayCountToo()
    {
        const auto d = directory();
        const auto leaves = d->added(d->apiUser(u"Leaves"_s, {u"Salesforce"_s}, u"Retail"_s)).id;
        const auto comes = d->added(d->apiUser(u"Comes"_s, {u"HttpApi"_s}, u"Retail"_s)).id;
        d->added(d->apiUser(u"Stays"_s, {u"HttpApi"_s}, u"Retail"_s));
        BulkActions bulk(d->store(), d->author());
        const QJsonArray http {d->application(u"HttpApi"_s).value};
        const QJsonArray salesforce {d->application(u"Salesforce"_s).value};
        BulkEdit edit;
        edit.fields = {{Field::Applications, FieldEdit::Operation::Set, http}};
        QCOMPARE(planned(bulk, jobOn({leaves, comes}, edit))->left(0).cause, LeftCause::Stops);
        edit.fields = {{Field::Applications, FieldEdit::Operation::Add, salesforce}};
        QCOMPARE(planned(bulk, jobOn({leaves, comes}, edit))->count(BulkVerdict::WillChange), 1);
    }

    void twoRowsCannotGetTheSame()
    {
        const auto d = directory();
        Administrator one = d->apiUser(u"Ana"_s, {u"HttpApi"_s});
        Administrator two = d->apiUser(u"Ána"_s, {u"HttpApi"_s});
        two.email = *Email::parse(u"second@example.com"_s);
        const auto bert = d->added(d->apiUser(u"Bert"_s, {u"HttpApi"_s}));
        Administrator three = d->apiUser(u"Bert"_s, {u"HttpApi"_s});
        three.email = *Email::parse(u"third@example.com"_s);
        const auto ids = QList {d->added(one).id, d->added(two).id, d->added(three).id};
        BulkActions bulk(d->store(), d->author());
        const BulkPlanPtr plan = planned(bulk, jobOn(ids, fillField(Field::Email, u"{first}@new.example"_s)));
        QCOMPARE(plan->count(BulkVerdict::WillChange), 2);
        QCOMPARE(plan->left(1).cause, LeftCause::Taken);
        QVERIFY(plan->left(1).text.contains(u"Ana Example"_s));
        const BulkPlanPtr taken = planned(bulk, jobOn(ids, fillField(Field::Email, u"{first}@example.com"_s)));
        QCOMPARE(taken->verdict(0), BulkVerdict::AlreadySet);
        QCOMPARE(taken->left(1).cause, LeftCause::Taken);
        QCOMPARE(taken->left(2).cause, LeftCause::Taken);
        QVERIFY(taken->left(2).text.contains(bert.displayName()));
    }

    void rowsChangedMeanwhileAreLeftAndOthersMerged()
    {
        const auto d = directory();
        const Administrator ana = d->added(d->apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Old"_s));
        const Administrator bea = d->added(d->apiUser(u"Bea"_s, {u"HttpApi"_s}, u"Old"_s));
        const Administrator gone = d->added(d->apiUser(u"Gone"_s, {u"HttpApi"_s}, u"Old"_s));
        d->added(d->apiUser(u"Stays"_s, {u"HttpApi"_s}, u"Old"_s));
        BulkActions bulk(d->store(), d->author());
        const BulkPlanPtr plan
            = planned(bulk, jobOn({ana.id, bea.id, gone.id}, setField(Field::Organization, u"New"_s)));
        must(await(d->accounts().edit(ana, {{Field::Organization, u"Other"_s}}, everything())));
        must(await(d->accounts().edit(bea, {{Field::LastName, u"Pérez"_s}})));
        must(await(d->accounts().remove({gone.id}, everything())));
        const Outcome outcome = must(await(bulk.apply(plan, everything())));
        QCOMPARE(outcome.job->changed, 1);
        QCOMPARE(outcome.left.size(), 2);
        QCOMPARE(outcome.left.first().cause, LeftCause::ChangedMeanwhile);
        QCOMPARE(outcome.left.last().cause, LeftCause::RecycleBin);
        QCOMPARE(d->row(ana.id)->organization, u"Other"_s);
        QCOMPARE(d->row(bea.id)->organization, u"New"_s);
        QCOMPARE(d->row(bea.id)->lastName, u"Pérez"_s);
    }

    void rowsThatTheOperatorMayNotTouchAreLeft()
    {
        const auto d = directory();
        const Author help
            = operatorWith(*d, u"Helpdesk"_s, {Privilege::EditApiUsers, Privilege::BulkEdit});
        const auto user = d->added(d->apiUser(u"User"_s, {u"HttpApi"_s})).id;
        const auto person = d->added(d->person(u"Person"_s)).id;
        BulkActions bulk(d->store(), help);
        const BulkPlanPtr plan = planned(bulk, jobOn({user, person}, setField(Field::Language, u"es"_s)));
        QCOMPARE(plan->verdict(0), BulkVerdict::WillChange);
        QCOMPARE(plan->left(1).cause, LeftCause::NotPermitted);
        QVERIFY(plan->left(1).text.contains(u"Edit administrators"_s));
        QCOMPARE(must(await(bulk.apply(plan))).job->changed, 1);
        QCOMPARE(d->row(person)->language, QString());

        const Author narrow = operatorWith(*d, u"Narrow"_s, {Privilege::EditApiUsers});
        const auto forbidden = await(BulkActions(d->store(), narrow).preview(plan->job()));
        QVERIFY(!forbidden.ok());
        QCOMPARE(forbidden.error().kind, ErrorKind::Forbidden);
    }

    void nobodyChangesTheirOwnStandingInABatch()
    {
        const auto d = directory();
        const Author olga = operatorWith(*d, u"Olga"_s, PrivilegeSet::all());
        const auto other = d->added(d->apiUser(u"Other"_s, {u"HttpApi"_s})).id;
        BulkActions bulk(d->store(), olga);
        const BulkPlanPtr plan = planned(bulk, jobOn({olga.operatorId, other}, setField(Field::Suspended, true)));
        QCOMPARE(plan->left(0).cause, LeftCause::NotPermitted);
    }

    void theLastWhoCanPutThingsRightStay()
    {
        const auto d = directory();
        const auto auditor = d->added(d->person(u"Auditor"_s)).id;
        const Author olga = operatorWith(*d, u"Olga"_s, PrivilegeSet::all());
        const Author ruth = operatorWith(*d, u"Ruth"_s, PrivilegeSet::all());
        BulkActions bulk(d->store(), d->author().asProgram());
        const QList ids {olga.operatorId, ruth.operatorId, auditor};
        const BulkPlanPtr plan = planned(bulk, jobOn(ids, setField(Field::Suspended, true)));
        QCOMPARE(plan->left(0).cause, LeftCause::LastHolder);
        QCOMPARE(plan->left(1).cause, LeftCause::LastHolder);
        QCOMPARE(plan->verdict(2), BulkVerdict::WillChange);
        const Outcome outcome = must(await(bulk.apply(plan)));
        QCOMPARE(outcome.job->changed, 1);
        QVERIFY(!d->row(olga.operatorId)->suspended);
        const BulkPlanPtr one = planned(bulk, jobOn({olga.operatorId}, setField(Field::Suspended, true)));
        QCOMPARE(one->count(BulkVerdict::WillChange), 1);
    }

    void stopRollsEverythingBack()
    {
        const auto d = directory();
        const auto ana = d->added(d->apiUser(u"Ana"_s, {u"HttpApi"_s})).id;
        BulkActions bulk(d->store(), d->author());
        const auto progress = std::make_shared<JobProgress>();
        progress->stop = true;
        const qint64 before = d->changes();
        const auto outcome
            = await(bulk.apply(jobOn({ana}, setField(Field::Language, u"es"_s)), {}, progress));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(d->changes(), before);
        QCOMPARE(d->row(ana)->language, QString());
    }

    void aDryRunKeepsNothing()
    {
        const auto d = directory();
        const auto ana = d->added(d->apiUser(u"Ana"_s, {u"HttpApi"_s})).id;
        BulkActions bulk(d->store(), d->author());
        const Outcome outcome
            = must(await(bulk.apply(jobOn({ana}, setField(Field::Language, u"es"_s)), previewOnly())));
        QCOMPARE(outcome.state, State::Preview);
        QCOMPARE(outcome.job->changed, 1);
        QVERIFY(outcome.job->id.isNull());
        QCOMPARE(d->row(ana)->language, QString());
    }

    void theSelectionIsCounted()
    {
        const auto d = directory();
        Administrator ana = d->apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Retail"_s);
        ana.language = u"en"_s;
        Administrator bea = d->apiUser(u"Bea"_s, {u"Billing"_s}, u"Retail"_s);
        bea.language = u"en"_s;
        bea.suspended = true;
        Administrator carl = d->person(u"Carl"_s);
        carl.language = u"en"_s;
        const QList ids {d->added(ana).id, d->added(bea).id, d->added(carl).id, AdministratorId {999}};
        BulkActions bulk(d->store(), d->author());
        const BulkSelection selection = planned(bulk, jobOn(ids, {}))->selection();
        QCOMPARE(selection.persons, 1);
        QCOMPARE(selection.apiUsers, 2);
        QCOMPARE(selection.missing, 1);
        QVERIFY(selection.fields.value(Field::Language).isShared());
        QCOMPARE(selection.fields.value(Field::Language).rows, 3);
        QCOMPARE(selection.fields.value(Field::Suspended).values,
                 (QList<std::pair<QJsonValue, qint64>> {{false, 2}, {true, 1}}));
        QCOMPARE(selection.fields.value(Field::Applications).rows, 2);
        QVERIFY(!selection.fields.value(Field::Applications).isShared());
        QCOMPARE(selection.fields.value(Field::Organization).values.first().second, 2);
    }

    void anEditThatIsWrongByItselfIsRefused()
    {
        const auto d = directory();
        BulkActions bulk(d->store(), d->author());
        const auto plan = await(bulk.preview(jobOn({}, fillField(Field::Email, u"{frist}"_s))));
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::Invalid);
    }
};

STEWARD_TEST(TestBulkActions)
#include "tst_bulkactions.moc"
