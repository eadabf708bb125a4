#include "models/store/authorityrows.h"

#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"
#include "models/store/credentialrows.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AuthorityRowsText {
    Q_DECLARE_TR_FUNCTIONS(AuthorityRows)
};

Error unauthorized(const QString &message)
{
    return Error {ErrorKind::Unauthorized, message};
}

/// That somebody, an enabled row `a`, can get in at the time ?2.
QString ableCondition(bool withPassword)
{
    return withPassword
        ? QStringLiteral(" AND EXISTS (SELECT 1 FROM credential c WHERE c.administrator_id = a.id AND c.verifier <> '' "
                         "AND c.state <> 'expired' AND (c.expires_at = 0 OR c.expires_at > ?2))")
        : QStringLiteral(" AND ?2 = ?2");
}

} // namespace

Result<SignInPolicy> AuthorityRows::signInPolicy()
{
    const Result<QJsonObject> stored = SettingRows(m_connection).value(QLatin1StringView(SignInKey));
    STEWARD_TRY(stored);
    return signInPolicyFromJson(*stored);
}

Result<Authority> AuthorityRows::of(const Author &author)
{
    Authority authority;
    authority.name = author.operatorName;
    if (author.isProgram) {
        authority.standing = Authority::Standing::Program;
        return authority;
    }
    const Result<SignInPolicy> policy = signInPolicy();
    STEWARD_TRY(policy);
    if (policy->required && !author.signedIn)
        return unauthorized(AuthorityRowsText::tr("This directory asks who you are. Sign in first."));
    if (author.operatorId.isNull())
        return authority;
    const Result<std::optional<Administrator>> row = AdministratorRows(m_connection).byId(author.operatorId);
    STEWARD_TRY(row);
    if (!*row || (*row)->isDeleted() || (*row)->kind != Kind::Person)
        return unauthorized(AuthorityRowsText::tr("Your account in this directory has been deleted."));
    if ((*row)->suspended)
        return unauthorized(AuthorityRowsText::tr("Your account in this directory is suspended."));
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    authority.standing = Authority::Standing::Operator;
    authority.id = author.operatorId;
    authority.name = (*row)->displayName();
    const Role *role = catalog->role((*row)->role);
    authority.role = (*row)->role;
    authority.roleName = role ? role->name : QString();
    authority.privileges = role ? role->privilegeSet() : PrivilegeSet();
    return authority;
}

Result<bool> AuthorityRows::somebodyHas(Privilege privilege, bool withPassword, Timestamp now)
{
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    for (const Role &role : catalog->livingRoles()) {
        if (!role.privilegeSet().contains(privilege))
            continue;
        auto statement = m_connection.prepare(
            QStringLiteral(
                "SELECT 1 FROM administrator a WHERE a.role_id = ?1 AND a.deleted_at IS NULL AND a.suspended = 0%1 "
                "LIMIT 1")
                .arg(ableCondition(withPassword)));
        STEWARD_TRY(statement);
        const Result<bool> found = statement->bind(1, role.id).bind(2, now).step();
        STEWARD_TRY(found);
        if (*found)
            return true;
    }
    return false;
}

Result<Holders> AuthorityRows::holders(Timestamp now)
{
    const Result<SignInPolicy> policy = signInPolicy();
    STEWARD_TRY(policy);
    const Result<bool> administrators = somebodyHas(Privilege::EditAdministrators, policy->required, now);
    STEWARD_TRY(administrators);
    const Result<bool> roles = somebodyHas(Privilege::EditRoles, policy->required, now);
    STEWARD_TRY(roles);
    return Holders {*administrators, *roles};
}

Result<qint64> AuthorityRows::ableCount(Privilege privilege, Timestamp now)
{
    const Result<SignInPolicy> policy = signInPolicy();
    STEWARD_TRY(policy);
    const Result<Catalog> catalog = CatalogRows(m_connection).catalog();
    STEWARD_TRY(catalog);
    qint64 count = 0;
    for (const Role &role : catalog->livingRoles()) {
        if (!role.privilegeSet().contains(privilege))
            continue;
        auto statement = m_connection.prepare(
            QStringLiteral("SELECT count(*) FROM administrator a WHERE a.role_id = ?1 AND a.deleted_at IS NULL AND "
                           "a.suspended = 0%1")
                .arg(ableCondition(policy->required)));
        STEWARD_TRY(statement);
        const Result<bool> row = statement->bind(1, role.id).bind(2, now).step();
        STEWARD_TRY(row);
        count += statement->integer(0);
    }
    return count;
}

Result<bool> AuthorityRows::hasPassword(AdministratorId id, Timestamp now)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT 1 FROM administrator a WHERE a.id = ?1%1").arg(ableCondition(true)));
    STEWARD_TRY(statement);
    const Result<bool> found = statement->bind(1, id).bind(2, now).step();
    STEWARD_TRY(found);
    return *found;
}

Result<qint64> AuthorityRows::holderCount(RoleId role)
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT count(*) FROM administrator WHERE role_id = ?1 AND deleted_at IS NULL"));
    STEWARD_TRY(statement);
    const Result<bool> row = statement->bind(1, role).step();
    STEWARD_TRY(row);
    return statement->integer(0);
}

} // namespace steward
