#pragma once

#include "models/core/result.h"

#include <QJsonObject>

namespace steward {

/// Whether a directory asks who works with it. A plain value.
struct SignInPolicy {
    static constexpr int MaximumIdleMinutes = 24 * 60;
    static constexpr int MaximumKeptDays = 365;

    bool required = false;
    int idleMinutes = 15; ///< The window locks after so long without a key or a click; 0: does not.
    int keptDays = 30;    ///< "Keep me signed in" ends so long after the sign-in; 0: is not offered.

    friend bool operator==(const SignInPolicy &, const SignInPolicy &) = default;
};

/// The key of this policy among the settings.
inline constexpr char SignInKey[] = "signIn";

/// The policy, or what is wrong with it.
Result<SignInPolicy> checkedSignInPolicy(const SignInPolicy &policy);

QJsonObject toJson(const SignInPolicy &policy);
/// What is missing or makes no sense takes its default, except `required`: once set, only `false` takes it away.
SignInPolicy signInPolicyFromJson(const QJsonObject &object);

} // namespace steward
