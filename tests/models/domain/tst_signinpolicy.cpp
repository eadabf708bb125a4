#include "models/domain/signinpolicy.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInPolicy : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const SignInPolicy policy {true, 5, 0};
        QCOMPARE(signInPolicyFromJson(toJson(policy)), policy);
        QCOMPARE(signInPolicyFromJson({}), SignInPolicy());
        QVERIFY(!SignInPolicy().required);
    }

    void nonsenseTakesTheDefault()
    {
        QCOMPARE(signInPolicyFromJson({{u"idleMinutes"_s, -1}, {u"keptDays"_s, 100'000}}), SignInPolicy());
        QCOMPARE(signInPolicyFromJson({{u"idleMinutes"_s, u"never"_s}}), SignInPolicy());
    }

    void onlyFalseTakesTheRequirementAway()
    {
        QVERIFY(signInPolicyFromJson({{u"required"_s, u"no"_s}}).required);
        QVERIFY(signInPolicyFromJson({{u"required"_s, QJsonValue()}}).required);
        QVERIFY(!signInPolicyFromJson({{u"required"_s, false}}).required);
    }

    void checksItsNumbers()
    {
        QVERIFY(checkedSignInPolicy({true, 0, 0}));
        QVERIFY(checkedSignInPolicy({true, SignInPolicy::MaximumIdleMinutes, SignInPolicy::MaximumKeptDays}));
        for (const SignInPolicy &policy :
             {SignInPolicy {true, -1, 0}, SignInPolicy {true, SignInPolicy::MaximumIdleMinutes + 1, 0},
              SignInPolicy {true, 0, -1}, SignInPolicy {true, 0, SignInPolicy::MaximumKeptDays + 1}})
            QCOMPARE(checkedSignInPolicy(policy).error().kind, ErrorKind::Invalid);
    }
};

STEWARD_TEST(TestSignInPolicy)

#include "tst_signinpolicy.moc"
