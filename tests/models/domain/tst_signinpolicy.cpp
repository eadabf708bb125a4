#include "models/domain/signinpolicy.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSignInPolicy : public QObject {
    Q_OBJECT

private slots:
    void survivesTheFile()
    {
        const SignInPolicy policy {true, 3, 0};
        QCOMPARE(signInPolicyFromJson(toJson(policy)), policy);
        QCOMPARE(signInPolicyFromJson({}), SignInPolicy());
    }

    void whatMakesNoSenseTakesItsDefaultButStaysRequired()
    {
        const SignInPolicy policy
            = signInPolicyFromJson({{u"required"_s, u"yes"_s}, {u"idleMinutes"_s, -1}, {u"keptDays"_s, 100'000}});
        QVERIFY(policy.required);
        QCOMPARE(policy.idleMinutes, SignInPolicy().idleMinutes);
        QCOMPARE(policy.keptDays, SignInPolicy().keptDays);
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
