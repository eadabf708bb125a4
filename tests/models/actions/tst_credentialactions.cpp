#include "models/actions/credentialactions.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/settingsactions.h"
#include "models/secrets/verifier.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCredentialActions : public QObject {
    Q_OBJECT

private slots:
    void addingQueuesACredential()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QCOMPARE(ana.credential.state, CredentialState::Queued);
        QCOMPARE(due(d), QList<AdministratorId> {ana.id});
        QVERIFY(credential(d, ana.id).verifier.isEmpty());
    }

    void sendLeavesWhatCannotGetOne()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QVERIFY(await(d.accounts().setSuspended({bob.id}, true)));
        d.advance(1s);
        const auto outcome = await(actions(d).send({ana.id, bob.id}));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, Outcome::State::Done);
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(outcome->left.first().id, bob.id);
        QVERIFY(outcome->left.first().reason.contains(u"suspended"_s));
        QCOMPARE(outcome->set->administrators, QList<AdministratorId> {ana.id});
        // Nor is the mail that was queued before the suspension due.
        QCOMPARE(due(d), QList<AdministratorId> {ana.id});
    }

    void thePolicyDecidesOnAddresses()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const auto restrict = [](Transaction &t) -> Result<int> {
            STEWARD_TRY(writePolicy(t, {.domains = {u"elsewhere.example"_s}}));
            return 0;
        };
        QVERIFY(await(d.store().write(d.author(), restrict)));
        const auto outcome = await(actions(d).send({ana.id}));
        QVERIFY(outcome);
        QCOMPARE(outcome->left.size(), 1);
        QVERIFY(outcome->left.first().reason.contains(u"elsewhere.example"_s));
        const auto added = await(d.accounts().add(d.apiUser(u"Bob"_s, {u"HttpApi"_s})));
        QVERIFY(added);
        QCOMPARE(added->state, Outcome::State::Refused);
        QCOMPARE(added->problems.first().field, Field::Email);
    }

    void showOnceMakesAPasswordThatVerifies()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Result<Secret> first = await(actions(d).showOnce(ana.id));
        QVERIFY(first);
        QCOMPARE(first->size(), CredentialPolicy().length);
        QVERIFY(matches(credential(d, ana.id).verifier, *first));
        // Nothing was sent, and the table says so as well.
        QCOMPARE(credential(d, ana.id).state, CredentialState::Shown);
        QCOMPARE(d.row(ana.id)->credential.state, CredentialState::Shown);
        QVERIFY(credential(d, ana.id).address.isEmpty());
        QVERIFY(due(d).isEmpty());
        const Result<Secret> second = await(actions(d).showOnce(ana.id));
        QVERIFY(second);
        QVERIFY(!matches(credential(d, ana.id).verifier, *first));
        QVERIFY(matches(credential(d, ana.id).verifier, *second));
        QCOMPARE(d.read([](Connection &c) { return Journal(c).newest(1); }).first().kind, ChangeKind::CopyCredential);
        QFile file(d.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(second->view()));
    }

    void revokingTheOnlyOneStopsTheIntegration()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Retail"_s));
        QVERIFY(await(actions(d).showOnce(ana.id)));
        const auto asked = await(actions(d).revoke({ana.id}));
        QVERIFY(asked);
        QCOMPARE(asked->state, Outcome::State::NeedsConsent);
        QVERIFY(asked->impact.stopsAnything());
        QVERIFY(!credential(d, ana.id).verifier.isEmpty());
        const auto done = await(actions(d).revoke({ana.id}, {.everything = true}));
        QCOMPARE(done->state, Outcome::State::Done);
        QVERIFY(credential(d, ana.id).verifier.isEmpty());
        QVERIFY(!d.row(ana.id)->isUsable());
        const auto again = await(actions(d).revoke({ana.id}));
        QCOMPARE(again->left.size(), 1);
    }

    void deletingTakesThePasswordAndRestoringDoesNotBringIt()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(actions(d).showOnce(ana.id)));
        QVERIFY(await(d.accounts().remove({ana.id}, {.everything = true})));
        QVERIFY(credential(d, ana.id).verifier.isEmpty());
        QVERIFY(await(d.accounts().restore({ana.id})));
        QVERIFY(credential(d, ana.id).verifier.isEmpty());
        QCOMPARE(d.row(ana.id)->credential.state, CredentialState::Revoked);
    }

    void undoOfADeletionDoesNotBringThePassword()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(actions(d).showOnce(ana.id)));
        const auto removed = await(d.accounts().remove({ana.id}, {.everything = true}));
        QVERIFY(await(d.undo().undo(removed->set->id)));
        QVERIFY(!d.row(ana.id)->isDeleted());
        QVERIFY(credential(d, ana.id).verifier.isEmpty());
    }

    void unusedPasswordsExpire()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(actions(d).showOnce(ana.id)));
        d.advance(71h);
        QCOMPARE(await(actions(d).expire())->state, Outcome::State::Unchanged);
        d.advance(1h);
        const auto expired = await(actions(d).expire());
        QVERIFY(expired->set);
        QCOMPARE(expired->set->kind, ChangeKind::Expiry);
        QCOMPARE(d.row(ana.id)->credential.state, CredentialState::Expired);
        QVERIFY(!d.row(ana.id)->isUsable());
    }

    void notesAreKeptAndChecked()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(await(actions(d).setNotes(ana.id, {u" billing, host b12 "_s, u"Ops"_s, u"T-1"_s})));
        const Credential now = credential(d, ana.id);
        QCOMPARE(now.deployedAt, u"billing, host b12"_s);
        QCOMPARE(now.ticket, u"T-1"_s);
        const auto bad = await(actions(d).setNotes(ana.id, {u"a\u0007b"_s, {}, {}}));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Invalid);
        QCOMPARE(credential(d, ana.id).deployedAt, u"billing, host b12"_s);
    }

    void whatIsMailedCannotBeUndone()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        d.advance(1s);
        const auto sent = await(actions(d).send({ana.id}));
        const auto undone = await(d.undo().undo(sent->set->id));
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Invalid);
        // Ctrl+Z finds the addition behind it.
        QCOMPARE(await(d.undo().next())->undo->kind, ChangeKind::Add);
    }

private:
    static CredentialActions actions(TestDirectory &d) { return {d.store(), d.author()}; }
    static Credential credential(TestDirectory &d, AdministratorId id)
    {
        return d.read([id](Connection &connection) { return CredentialRows(connection).byId(id); });
    }
    static QList<AdministratorId> due(TestDirectory &d)
    {
        return d.read([now = d.store().now()](Connection &c) { return CredentialRows(c).due(now, 10); });
    }
};

STEWARD_TEST(TestCredentialActions)

} // namespace steward

#include "tst_credentialactions.moc"
