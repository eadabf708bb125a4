#include "models/domain/filter.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace steward {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

template <typename List, typename Value> bool allows(const List &list, const Value &value)
{
    return list.isEmpty() || list.contains(value);
}

Error invalid(const QString &message)
{
    return Error {ErrorKind::Invalid, message};
}

QString offeredNames(const Catalog &catalog)
{
    QStringList names;
    for (const Application &one : catalog.offered())
        names.append(one.name);
    return names.join(QStringLiteral(", "));
}

Result<void> addCondition(AdministratorFilter &filter, const QString &name, const QString &value,
                          const Catalog &catalog)
{
    const auto parsed = [&](Field field) { return parseField(field, value, catalog); };
    if (name == QStringLiteral("type") || name == QStringLiteral("kind")) {
        const auto kind = parsed(Field::Kind);
        STEWARD_TRY(kind);
        filter.kinds.append(kind->toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser);
    } else if (name == QStringLiteral("status")) {
        const QString word = cleaned(value).toLower();
        const auto known = {Status::Active, Status::Suspended};
        const auto *found = std::find_if(known.begin(), known.end(), [&](Status s) { return statusKey(s) == word; });
        if (found == known.end())
            return invalid(FilterText::tr("“%1” is not a status. Use active or suspended.").arg(value));
        filter.statuses.append(*found);
    } else if (name == QStringLiteral("credential")) {
        const QString word = cleaned(value).toLower();
        const CredentialState state = credentialStateFromKey(word);
        if (credentialStateKey(state) != word)
            return invalid(FilterText::tr("“%1” is not a state of a credential. Use none, queued, sending, sent, used, "
                                          "retry, unknown, failed, expired or revoked.")
                               .arg(value));
        filter.credentials.append(state);
    } else if (name == QStringLiteral("role")) {
        const auto role = parsed(Field::Role);
        STEWARD_TRY(role);
        filter.roles.append(RoleId {role->toInteger()});
    } else if (name == QStringLiteral("application")) {
        if (cleaned(value).isEmpty())
            return invalid(
                FilterText::tr("The condition “application” names none. Use one of: %1.").arg(offeredNames(catalog)));
        const auto ids = parsed(Field::Applications);
        STEWARD_TRY(ids);
        for (const QJsonValue &id : ids->toArray())
            filter.applications.append(ApplicationId {id.toInteger()});
    } else if (name == QStringLiteral("organization")) {
        filter.organizations.append(cleaned(value));
    } else if (name == QStringLiteral("text")) {
        if (!filter.text.isEmpty())
            return invalid(FilterText::tr("A text can be asked for only once. Leave one of the two “text” conditions "
                                          "out."));
        filter.text = cleaned(value);
    } else if (name == QStringLiteral("deleted")) {
        const auto flag = parsed(Field::Suspended);
        STEWARD_TRY(flag);
        filter.scope = flag->toBool() ? AdministratorFilter::Scope::RecycleBin : AdministratorFilter::Scope::Living;
    } else {
        return invalid(FilterText::tr("“%1” is not a condition. Use type, status, credential, role, application, "
                                      "organization, text or deleted.")
                           .arg(name));
    }
    return {};
}

} // namespace

bool AdministratorFilter::canExpire(CredentialState state)
{
    return state == CredentialState::Sent || state == CredentialState::Used || state == CredentialState::Unknown;
}

bool AdministratorFilter::matches(const Administrator &a) const
{
    if (a.isDeleted() != (scope == Scope::RecycleBin))
        return false;
    if (!allows(kinds, a.kind) || !allows(statuses, a.status()) || !allows(organizations, a.organization))
        return false;
    if (!allows(credentials, a.credential.state))
        return false;
    if (expiresUntil != 0
        && (a.credential.expiresAt == 0 || a.credential.expiresAt > expiresUntil || !canExpire(a.credential.state)))
        return false;
    if (!roles.isEmpty() && !roles.contains(a.role))
        return false;
    if (!applications.isEmpty()
        && std::none_of(a.applications.cbegin(), a.applications.cend(),
                        [this](ApplicationId id) { return applications.contains(id); }))
        return false;
    return text.isEmpty() || searchText(a).contains(folded(text));
}

bool AdministratorFilter::isActive() const
{
    AdministratorFilter none;
    none.scope = scope;
    return *this != none;
}

QString searchText(const Administrator &a)
{
    return folded(a.displayName() + QChar(0x1F) + a.email.typed() + QChar(0x1F) + a.userName + QChar(0x1F)
                  + a.organization);
}

Result<AdministratorFilter> parseFilter(const QStringList &conditions, const Catalog &catalog)
{
    AdministratorFilter filter;
    for (const QString &condition : conditions) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals <= 0)
            return Error {ErrorKind::Invalid,
                          FilterText::tr("“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.")
                              .arg(condition)};
        STEWARD_TRY(
            addCondition(filter, condition.left(equals).trimmed().toLower(), condition.mid(equals + 1), catalog));
    }
    return filter;
}

} // namespace steward
