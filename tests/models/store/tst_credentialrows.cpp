#include "models/store/credentialrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialRows : public QObject {
    Q_OBJECT

private slots:
    void anAccountWithoutOneHasNone()
    {
        TestDirectory d;
        const AdministratorId ana = d.add(TestDirectory::apiUser(u"ana"_s));
        Credential none;
        none.id = ana;
        QCOMPARE(must(CredentialRows(d.connection()).byId(ana)), none);
    }

    void dueAreLivingAccountsInTheOrderOfTheirTime()
    {
        TestDirectory d;
        const AdministratorId late = account(d, u"late"_s, CredentialState::Queued, 30);
        const AdministratorId early = account(d, u"early"_s, CredentialState::Retry, 10);
        const AdministratorId same = account(d, u"same"_s, CredentialState::Queued, 10);
        account(d, u"future"_s, CredentialState::Retry, 31);
        account(d, u"sent"_s, CredentialState::Sent, 10);
        account(d, u"sending"_s, CredentialState::Sending, 10);
        const AdministratorId suspended = account(d, u"suspended"_s, CredentialState::Queued, 10);
        d.edit(suspended, {{Field::Suspended, true}});
        const AdministratorId deleted = account(d, u"deleted"_s, CredentialState::Queued, 10);
        d.write([&](Transaction &t) { return t.setDeleted(d.row(deleted), 5); });
        // Deleting may withdraw; a mail that is queued all the same is not due.
        set(d, deleted, CredentialState::Queued, 10);
        CredentialRows rows(d.connection());
        QCOMPARE(must(rows.due(30, 10)), (QList<AdministratorId> {early, same, late}));
        QCOMPARE(must(rows.due(30, 2)), (QList<AdministratorId> {early, same}));
        QCOMPARE(must(rows.due(9, 10)), QList<AdministratorId>());
        QCOMPARE(must(rows.dueCount(30)), 3);
        QCOMPARE(must(rows.nextDue(30)), 31);
        QCOMPARE(must(rows.nextDue(10)), 30);
        QCOMPARE(must(rows.nextDue(31)), 0);
    }

    void sendingAreAllThatAProcessHolds()
    {
        TestDirectory d;
        account(d, u"queued"_s, CredentialState::Queued, 1);
        const AdministratorId ana = account(d, u"ana"_s, CredentialState::Sending, 1);
        const QList<Credential> sending = must(CredentialRows(d.connection()).sending());
        QCOMPARE(sending.size(), 1);
        QCOMPARE(sending.first().id, ana);
    }

    void expiringAreThoseThatWork()
    {
        TestDirectory d;
        QList<AdministratorId> expected;
        for (const CredentialState state : credentialStates()) {
            const AdministratorId id = account(d, u"u"_s + credentialStateKey(state), state, 1, 50);
            if (mayExpire(state))
                expected.append(id);
        }
        account(d, u"never"_s, CredentialState::Used, 1, 0);
        const AdministratorId first = account(d, u"first"_s, CredentialState::Used, 1, 40);
        account(d, u"later"_s, CredentialState::Used, 1, 51);
        expected.prepend(first);
        QList<AdministratorId> found;
        for (const Credential &one : must(CredentialRows(d.connection()).expiring(50)))
            found.append(one.id);
        QCOMPARE(found, expected);
        QVERIFY(must(CredentialRows(d.connection()).expiring(39)).isEmpty());
    }

    void withdrawnKeepsWhoUsesIt()
    {
        Credential before;
        before.state = CredentialState::Used;
        before.verifier = u"$argon2id$"_s;
        before.expiresAt = 7;
        before.issuedAt = 5;
        before.owner = u"Ops"_s;
        const Credential after = withdrawn(before);
        QCOMPARE(after.state, CredentialState::Revoked);
        QVERIFY(after.verifier.isEmpty());
        QCOMPARE(after.expiresAt, 0);
        QCOMPARE(after.issuedAt, 5);
        QCOMPARE(after.owner, u"Ops"_s);
    }

    void theJournalHearsNothingOfTheVerifier()
    {
        Credential credential;
        credential.verifier = u"$argon2id$v=19$secret"_s;
        credential.lastUsedAt = 4711;
        const QByteArray image = QJsonDocument(imageOf(credential)).toJson();
        QVERIFY(!image.contains("argon2"));
        QVERIFY(!image.contains("4711"));
        QVERIFY(image.contains("\"state\""));
    }

private:
    static void set(TestDirectory &d, AdministratorId id, CredentialState state, Timestamp nextAttemptAt,
                    Timestamp expiresAt = 0)
    {
        d.write([&](Transaction &t) -> Result<void> {
            const Result<Credential> before = CredentialRows(t.connection()).byId(id);
            STEWARD_TRY(before);
            Credential after = *before;
            after.state = state;
            after.messageId = state == CredentialState::Sent ? u"message"_s : QString();
            after.nextAttemptAt = nextAttemptAt;
            after.expiresAt = expiresAt;
            return t.update(*before, after);
        });
    }
    static AdministratorId account(TestDirectory &d, const QString &name, CredentialState state,
                                   Timestamp nextAttemptAt, Timestamp expiresAt = 0)
    {
        const AdministratorId id = d.add(TestDirectory::apiUser(name));
        set(d, id, state, nextAttemptAt, expiresAt);
        return id;
    }
};

STEWARD_TEST(TestCredentialRows)

} // namespace steward

#include "tst_credentialrows.moc"
