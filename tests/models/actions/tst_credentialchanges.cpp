#include "models/actions/credentialchanges.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialChanges : public QObject {
    Q_OBJECT

    static constexpr Timestamp Hour = 3'600'000;

private slots:
    void aNewPasswordIsUnusedAndExpiresFirst()
    {
        Credential before;
        before.firstUsedAt = 1;
        before.lastUsedAt = 2;
        before.verifier = u"$argon2id$old"_s;
        before.reason = u"refused"_s;
        before.owner = u"Ops"_s;
        const CredentialPolicy policy {.unusedHours = 72, .maximumDays = 30};
        const Credential after = issued(before, u"$argon2id$"_s, policy, 1000);
        QCOMPARE(after.verifier, u"$argon2id$"_s);
        QCOMPARE(after.issuedAt, 1000);
        QCOMPARE(after.firstUsedAt, 0);
        QCOMPARE(after.lastUsedAt, 0);
        QVERIFY(after.reason.isEmpty());
        QCOMPARE(after.owner, u"Ops"_s);
        QCOMPARE(after.expiresAt, 1000 + 72 * Hour);
        QCOMPARE(issued(before, {}, {.unusedHours = 0, .maximumDays = 30}, 1000).expiresAt, 1000 + 30 * 24 * Hour);
        QCOMPARE(issued(before, {}, {.unusedHours = 2000, .maximumDays = 1}, 1000).expiresAt, 1000 + 24 * Hour);
        QCOMPARE(issued(before, {}, {.unusedHours = 0}, 1000).expiresAt, 0);
        QCOMPARE(expiryOfUsed(1000, {.maximumDays = 1}), 1000 + 24 * Hour);
        QCOMPARE(expiryOfUsed(1000, {}), 0);
    }

    void queueingKeepsThePresentPassword()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const auto change = [&](auto step) {
            return await(d.store().write(d.author(), [id = ana.id, step](Transaction &t) -> Result<Credential> {
                const Result<Credential> before = CredentialRows(t.connection()).byId(id);
                STEWARD_TRY(before);
                Credential used = issued(*before, u"verifier"_s, CredentialPolicy(), t.now());
                used.state = CredentialState::Used;
                used.attempt = 4;
                STEWARD_TRY(t.update(*before, used));
                STEWARD_TRY(step(t, id));
                return CredentialRows(t.connection()).byId(id);
            }));
        };
        const auto queued = change(queueCredential);
        QVERIFY(queued);
        QCOMPARE(queued->value.state, CredentialState::Queued);
        QCOMPARE(queued->value.verifier, u"verifier"_s);
        QCOMPARE(queued->value.attempt, 0);
        QCOMPARE(queued->value.nextAttemptAt, d.store().now());
        const auto revoked = change(revokeCredential);
        QVERIFY(revoked);
        QCOMPARE(revoked->value.state, CredentialState::Revoked);
        QVERIFY(revoked->value.verifier.isEmpty());
    }

    void aChosenPasswordIsUsedFromTheBeginning()
    {
        Credential before;
        before.id = AdministratorId {7};
        before.state = CredentialState::Queued;
        before.nextAttemptAt = 5;
        before.ticket = u"T-1"_s;
        CredentialPolicy policy;
        policy.unusedHours = 1;
        const Credential after = chosen(before, u"own"_s, policy, 1000);
        QCOMPARE(after.state, CredentialState::Used);
        QVERIFY(after.isOwn);
        QCOMPARE(after.verifier, u"own"_s);
        QCOMPARE(after.firstUsedAt, 1000);
        QCOMPARE(after.nextAttemptAt, 0);
        QCOMPARE(after.expiresAt, 0);
        QCOMPARE(after.ticket, u"T-1"_s);
        policy.maximumDays = 1;
        QCOMPARE(chosen(before, u"own"_s, policy, 1000).expiresAt, 1000 + 86'400'000);
        // The next one that is made for them is not their own.
        QVERIFY(!issued(after, u"made"_s, policy, 2000).isOwn);
    }

    void theFirstUseIsNoted()
    {
        Credential before;
        before.state = CredentialState::Sent;
        before.issuedAt = 500;
        before.expiresAt = 900;
        const Credential after = firstUsed(before, u"same"_s, CredentialPolicy(), 700);
        QCOMPARE(after.state, CredentialState::Used);
        QCOMPARE(after.firstUsedAt, 700);
        QCOMPARE(after.expiresAt, 0);
        before.state = CredentialState::Shown;
        QCOMPARE(firstUsed(before, u"same"_s, CredentialPolicy(), 700).state, CredentialState::Used);
        before.state = CredentialState::Queued;
        QCOMPARE(firstUsed(before, u"same"_s, CredentialPolicy(), 700).state, CredentialState::Queued);
    }
};

STEWARD_TEST(TestCredentialChanges)

} // namespace steward

#include "tst_credentialchanges.moc"
