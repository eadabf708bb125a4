#include "models/domain/credentialpolicy.h"

#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace steward {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(CredentialPolicy)
};

const QString LengthKey = QStringLiteral("length");
const QString UnusedHoursKey = QStringLiteral("unusedHours");
const QString MaximumDaysKey = QStringLiteral("maximumDays");
const QString WarningDaysKey = QStringLiteral("warningDays");
const QString DomainsKey = QStringLiteral("domains");

} // namespace

bool CredentialPolicy::allows(const Email &email) const
{
    return domains.isEmpty() || domains.contains(email.domain());
}

Result<CredentialPolicy> checkedPolicy(const CredentialPolicy &policy)
{
    if (policy.length < CredentialPolicy::MinimumLength || policy.length > CredentialPolicy::MaximumLength)
        return invalid(PolicyText::tr("A password has %1 to %2 characters. Enter a length between them.")
                           .arg(CredentialPolicy::MinimumLength)
                           .arg(CredentialPolicy::MaximumLength));
    if (policy.unusedHours < 0 || policy.unusedHours > CredentialPolicy::MaximumHours)
        return invalid(PolicyText::tr("An unused password expires after 1 to %1 hours, or with 0 never.")
                           .arg(CredentialPolicy::MaximumHours));
    if (policy.maximumDays < 0 || policy.maximumDays > CredentialPolicy::MaximumDays)
        return invalid(PolicyText::tr("A password expires after 1 to %1 days, or with 0 never.")
                           .arg(CredentialPolicy::MaximumDays));
    if (policy.warningDays < 1 || policy.warningDays > CredentialPolicy::MaximumDays)
        return invalid(
            PolicyText::tr("Warn 1 to %1 days before a password expires.").arg(CredentialPolicy::MaximumDays));
    CredentialPolicy checked = policy;
    checked.domains.clear();
    for (const QString &typed : policy.domains) {
        const QString domain = cleaned(typed).startsWith(u'@') ? cleaned(typed).mid(1) : cleaned(typed);
        if (domain.isEmpty())
            continue;
        const Result<Email> probe = Email::parse(QStringLiteral("postmaster@") + domain);
        if (!probe)
            return invalid(
                PolicyText::tr("“%1” is not a domain. Enter it as in an address, for example example.com.").arg(typed));
        if (!checked.domains.contains(probe->domain()))
            checked.domains.append(probe->domain());
    }
    return checked;
}

QJsonObject toJson(const CredentialPolicy &policy)
{
    return {{LengthKey, policy.length},
            {UnusedHoursKey, policy.unusedHours},
            {MaximumDaysKey, policy.maximumDays},
            {WarningDaysKey, policy.warningDays},
            {DomainsKey, QJsonArray::fromStringList(policy.domains)}};
}

CredentialPolicy credentialPolicyFromJson(const QJsonObject &object)
{
    const CredentialPolicy fallback;
    CredentialPolicy policy;
    policy.length = object.value(LengthKey).toInt(fallback.length);
    policy.unusedHours = object.value(UnusedHoursKey).toInt(fallback.unusedHours);
    policy.maximumDays = object.value(MaximumDaysKey).toInt(fallback.maximumDays);
    policy.warningDays = object.value(WarningDaysKey).toInt(fallback.warningDays);
    for (const QJsonValue &domain : object.value(DomainsKey).toArray())
        policy.domains.append(domain.toString());
    const Result<CredentialPolicy> checked = checkedPolicy(policy);
    return checked ? *checked : fallback;
}

} // namespace steward
