#include "models/domain/signinpolicy.h"

namespace steward {

namespace {

const QString RequiredKey = QStringLiteral("required");
const QString IdleKey = QStringLiteral("idleMinutes");
const QString KeptKey = QStringLiteral("keptDays");

int within(const QJsonObject &object, const QString &key, int fallback, int maximum)
{
    const int value = object.value(key).toInt(fallback);
    return value >= 0 && value <= maximum ? value : fallback;
}

} // namespace

QJsonObject toJson(const SignInPolicy &policy)
{
    return {{RequiredKey, policy.required}, {IdleKey, policy.idleMinutes}, {KeptKey, policy.keptDays}};
}

SignInPolicy signInPolicyFromJson(const QJsonObject &object)
{
    SignInPolicy policy;
    policy.required = object.contains(RequiredKey) && object.value(RequiredKey) != QJsonValue(false);
    policy.idleMinutes = within(object, IdleKey, policy.idleMinutes, SignInPolicy::MaximumIdleMinutes);
    policy.keptDays = within(object, KeptKey, policy.keptDays, SignInPolicy::MaximumKeptDays);
    return policy;
}

} // namespace steward
