#include "models/actions/passwordcheck.h"

#include "tests/support/signinpeople.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPasswordCheck : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoseItIs()
    {
        TestDirectory d;
        const Administrator zoe = d.added(d.person(u"Zoe"_s));
        giveOwnPassword(d, zoe.id);
        PasswordCheck check(d.store(), u"window"_s, [](std::chrono::milliseconds) {});
        const Result<PasswordProof> proof = check.prove(u"zoe"_s, goodPassword());
        QVERIFY(proof);
        QCOMPARE(proof->row.id, zoe.id);
        QVERIFY(!proof->mustChoose);
        QCOMPARE(proof->facts.directory, u"Test"_s);
        QCOMPARE(proof->key, triesKey(proof->facts, zoe));
        const Secret made = mailedPassword(d, zoe.id);
        QVERIFY(!check.prove(u"zoe"_s, goodPassword()));
        QVERIFY(check.prove(u"zoe"_s, made)->mustChoose);
        // No other way to name an account leads in.
        QVERIFY(!check.prove(zoe.uid.toString(QUuid::WithoutBraces), made));
    }

    void whatWasProvedMustStillBeSo()
    {
        TestDirectory d;
        const Administrator zoe = d.added(d.person(u"Zoe"_s));
        giveOwnPassword(d, zoe.id);
        PasswordCheck check(d.store(), u"window"_s, [](std::chrono::milliseconds) {});
        const PasswordProof proof = *check.prove(u"zoe"_s, goodPassword());
        const auto good = [&] {
            return await(d.store().write(d.author().asProgram(), [proof](Transaction &t) -> Result<bool> {
                       const Result<Credential> now = stillGood(t, proof);
                       STEWARD_TRY(now);
                       return true;
                   }))
                .ok();
        };
        QVERIFY(good());
        QVERIFY(await(d.accounts().setSuspended({zoe.id}, true)));
        QVERIFY(!good());
        QVERIFY(await(d.accounts().setSuspended({zoe.id}, false)));
        QVERIFY(good());
        giveOwnPassword(d, zoe.id, otherPassword());
        QVERIFY(!good());
    }

    void theStateOrTheTimeExpires()
    {
        Credential credential;
        QVERIFY(!isExpired(credential, 1000));
        credential.expiresAt = 1000;
        QVERIFY(isExpired(credential, 1000));
        QVERIFY(!isExpired(credential, 999));
        credential.expiresAt = 0;
        credential.state = CredentialState::Expired;
        QVERIFY(isExpired(credential, 0));
    }
};

STEWARD_TEST(TestPasswordCheck)

#include "tst_passwordcheck.moc"
