#pragma once

#include "models/core/result.h"
#include "models/domain/email.h"

#include <QJsonObject>
#include <QStringList>

namespace steward {

/// What a directory asks of passwords and addresses. A plain value.
struct CredentialPolicy {
    static constexpr int MinimumLength = 20;
    static constexpr int MaximumLength = 128;
    static constexpr int MaximumHours = 24 * 365;
    static constexpr int MaximumDays = 3650;

    int length = 24;          ///< Characters of a generated password.
    int unusedHours = 72;     ///< An unused password expires so long after its mail; 0: does not.
    int maximumDays = 0;      ///< Any password expires so long after it was made; 0: does not.
    int warningDays = 14;     ///< How long before that it is "expiring soon".
    QStringList domains = {}; ///< Addresses must be of one of these (A-labels, lower case); empty: of any.

    bool allows(const Email &email) const;
    friend bool operator==(const CredentialPolicy &, const CredentialPolicy &) = default;
};

/// The policy as it was typed, checked and with its domains in their stored form, or what is wrong with it.
Result<CredentialPolicy> checkedPolicy(const CredentialPolicy &policy);

QJsonObject toJson(const CredentialPolicy &policy);
CredentialPolicy credentialPolicyFromJson(const QJsonObject &object);

} // namespace steward
