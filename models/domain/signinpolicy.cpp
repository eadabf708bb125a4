#include "models/domain/signinpolicy.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct SignInPolicyText {
    Q_DECLARE_TR_FUNCTIONS(SignInPolicy)
};

const QString RequiredKey = QStringLiteral("required");
const QString IdleKey = QStringLiteral("idleMinutes");
const QString KeptDaysKey = QStringLiteral("keptDays");

int within(const QJsonObject &object, const QString &key, int fallback, int maximum)
{
    const int value = object.value(key).toInt(fallback);
    return value >= 0 && value <= maximum ? value : fallback;
}

} // namespace

Result<SignInPolicy> checkedSignInPolicy(const SignInPolicy &policy)
{
    if (policy.idleMinutes < 0 || policy.idleMinutes > SignInPolicy::MaximumIdleMinutes)
        return Error {ErrorKind::Invalid,
                      SignInPolicyText::tr("The window locks after 0 to %1 minutes; 0: it does not.")
                          .arg(SignInPolicy::MaximumIdleMinutes)};
    if (policy.keptDays < 0 || policy.keptDays > SignInPolicy::MaximumKeptDays)
        return Error {ErrorKind::Invalid,
                      SignInPolicyText::tr("People stay signed in for 0 to %1 days; 0: this is not offered.")
                          .arg(SignInPolicy::MaximumKeptDays)};
    return policy;
}

QJsonObject toJson(const SignInPolicy &policy)
{
    return {{RequiredKey, policy.required}, {IdleKey, policy.idleMinutes}, {KeptDaysKey, policy.keptDays}};
}

SignInPolicy signInPolicyFromJson(const QJsonObject &object)
{
    SignInPolicy policy;
    policy.required = object.contains(RequiredKey) && object.value(RequiredKey) != QJsonValue(false);
    policy.idleMinutes = within(object, IdleKey, policy.idleMinutes, SignInPolicy::MaximumIdleMinutes);
    policy.keptDays = within(object, KeptDaysKey, policy.keptDays, SignInPolicy::MaximumKeptDays);
    return policy;
}

} // namespace steward
