#include "models/domain/privilege.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>

namespace steward {

namespace {

struct Privileges {
    Q_DECLARE_TR_FUNCTIONS(Privileges)
};

using S = PrivilegeSection;

constexpr std::array<PrivilegeSpec, PrivilegeCount> PrivilegeSpecs {{
    {Privilege::ViewApiUsers, S::ApiUsers, "api-users.view", QT_TRANSLATE_NOOP("Privileges", "View API users")},
    {Privilege::AddApiUsers, S::ApiUsers, "api-users.add", QT_TRANSLATE_NOOP("Privileges", "Add API users")},
    {Privilege::EditApiUsers, S::ApiUsers, "api-users.edit", QT_TRANSLATE_NOOP("Privileges", "Edit API users")},
    {Privilege::DeleteApiUsers, S::ApiUsers, "api-users.delete", QT_TRANSLATE_NOOP("Privileges", "Delete API users")},
    {Privilege::SuspendApiUsers, S::ApiUsers, "api-users.suspend",
     QT_TRANSLATE_NOOP("Privileges", "Suspend API users")},
    {Privilege::SendApiUserCredentials, S::ApiUsers, "api-users.credentials",
     QT_TRANSLATE_NOOP("Privileges", "Send credentials to API users")},
    {Privilege::ViewAdministrators, S::Administrators, "administrators.view",
     QT_TRANSLATE_NOOP("Privileges", "View administrators")},
    {Privilege::AddAdministrators, S::Administrators, "administrators.add",
     QT_TRANSLATE_NOOP("Privileges", "Add administrators")},
    {Privilege::EditAdministrators, S::Administrators, "administrators.edit",
     QT_TRANSLATE_NOOP("Privileges", "Edit administrators")},
    {Privilege::DeleteAdministrators, S::Administrators, "administrators.delete",
     QT_TRANSLATE_NOOP("Privileges", "Delete administrators")},
    {Privilege::SuspendAdministrators, S::Administrators, "administrators.suspend",
     QT_TRANSLATE_NOOP("Privileges", "Suspend administrators")},
    {Privilege::SendAdministratorCredentials, S::Administrators, "administrators.credentials",
     QT_TRANSLATE_NOOP("Privileges", "Send credentials to administrators")},
    {Privilege::ViewRoles, S::Roles, "roles.view", QT_TRANSLATE_NOOP("Privileges", "View roles")},
    {Privilege::EditRoles, S::Roles, "roles.edit", QT_TRANSLATE_NOOP("Privileges", "Create and edit roles")},
    {Privilege::BulkEdit, S::Bulk, "bulk.edit", QT_TRANSLATE_NOOP("Privileges", "Change many accounts at once")},
    {Privilege::BulkImport, S::Bulk, "bulk.import", QT_TRANSLATE_NOOP("Privileges", "Import spreadsheets")},
    {Privilege::BulkExport, S::Bulk, "bulk.export", QT_TRANSLATE_NOOP("Privileges", "Export accounts")},
    {Privilege::ViewReports, S::Reports, "reports.view", QT_TRANSLATE_NOOP("Privileges", "View reports")},
    {Privilege::DownloadReports, S::Reports, "reports.download", QT_TRANSLATE_NOOP("Privileges", "Download reports")},
    {Privilege::AdministratorActivity, S::Reports, "reports.activity",
     QT_TRANSLATE_NOOP("Privileges", "Administrator activity")},
    {Privilege::SetupMail, S::Setup, "setup.mail", QT_TRANSLATE_NOOP("Privileges", "Mail server and mail texts")},
    {Privilege::SetupApplications, S::Setup, "setup.applications",
     QT_TRANSLATE_NOOP("Privileges", "External applications")},
    {Privilege::SetupRemote, S::Setup, "setup.remote", QT_TRANSLATE_NOOP("Privileges", "Remote server")},
    {Privilege::SetupDomains, S::Setup, "setup.domains", QT_TRANSLATE_NOOP("Privileges", "Allowed domains")},
    {Privilege::SetupPolicy, S::Setup, "setup.policy", QT_TRANSLATE_NOOP("Privileges", "Password and sign-in rules")},
}};

constexpr std::array Sections {S::ApiUsers, S::Administrators, S::Roles, S::Bulk, S::Reports, S::Setup};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < PrivilegeSpecs.size(); ++i) {
        if (static_cast<std::size_t>(PrivilegeSpecs.at(i).privilege) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

QString PrivilegeSpec::text() const
{
    return Privileges::tr(label);
}

std::span<const PrivilegeSpec> privilegeTable()
{
    return PrivilegeSpecs;
}

const PrivilegeSpec &privilegeSpec(Privilege privilege)
{
    return PrivilegeSpecs.at(static_cast<std::size_t>(privilege));
}

const PrivilegeSpec *privilegeSpec(const QString &key)
{
    const auto found = std::find_if(PrivilegeSpecs.cbegin(), PrivilegeSpecs.cend(), [&key](const PrivilegeSpec &spec) {
        return key.compare(QLatin1StringView(spec.key), Qt::CaseInsensitive) == 0;
    });
    return found == PrivilegeSpecs.cend() ? nullptr : &*found;
}

QString sectionText(PrivilegeSection section)
{
    switch (section) {
    case S::ApiUsers:
        return Privileges::tr("API users");
    case S::Administrators:
        return Privileges::tr("Administrators");
    case S::Roles:
        return Privileges::tr("Roles and privileges");
    case S::Bulk:
        return Privileges::tr("Bulk operations");
    case S::Reports:
        return Privileges::tr("Reports");
    case S::Setup:
        return Privileges::tr("Setup");
    }
    Q_UNREACHABLE();
}

std::span<const PrivilegeSection> privilegeSections()
{
    return Sections;
}

PrivilegeSet PrivilegeSet::fromKeys(const QStringList &keys)
{
    PrivilegeSet set;
    for (const QString &key : keys) {
        if (const PrivilegeSpec *spec = privilegeSpec(key))
            set.insert(spec->privilege);
    }
    return set;
}

QStringList PrivilegeSet::keys() const
{
    QStringList keys;
    for (const Privilege one : list())
        keys.append(QLatin1StringView(privilegeSpec(one).key));
    return keys;
}

int PrivilegeSet::count() const
{
    return std::popcount(m_bits);
}

QList<Privilege> PrivilegeSet::list() const
{
    QList<Privilege> held;
    for (const PrivilegeSpec &spec : PrivilegeSpecs) {
        if (contains(spec.privilege))
            held.append(spec.privilege);
    }
    return held;
}

QString privilegeNames(PrivilegeSet privileges)
{
    QStringList names;
    for (const Privilege one : privileges.list())
        names.append(privilegeSpec(one).text());
    return QLocale().createSeparatedList(names);
}

Privilege privilegeFor(AccountDeed deed, Kind kind)
{
    const bool person = kind == Kind::Person;
    switch (deed) {
    case AccountDeed::View:
        return person ? Privilege::ViewAdministrators : Privilege::ViewApiUsers;
    case AccountDeed::Add:
        return person ? Privilege::AddAdministrators : Privilege::AddApiUsers;
    case AccountDeed::Edit:
        return person ? Privilege::EditAdministrators : Privilege::EditApiUsers;
    case AccountDeed::Delete:
        return person ? Privilege::DeleteAdministrators : Privilege::DeleteApiUsers;
    case AccountDeed::Suspend:
        return person ? Privilege::SuspendAdministrators : Privilege::SuspendApiUsers;
    case AccountDeed::Credentials:
        return person ? Privilege::SendAdministratorCredentials : Privilege::SendApiUserCredentials;
    }
    Q_UNREACHABLE();
}

} // namespace steward
