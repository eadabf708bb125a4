#pragma once

#include "models/domain/administrator.h"

#include <QStringList>

#include <span>

namespace steward {

/// One permitted kind of action. In the order of the matrix; the file keeps keys, never these numbers.
enum class Privilege : quint8 {
    ViewApiUsers,
    AddApiUsers,
    EditApiUsers,
    DeleteApiUsers,
    SuspendApiUsers,
    SendApiUserCredentials,
    ViewAdministrators,
    AddAdministrators,
    EditAdministrators,
    DeleteAdministrators,
    SuspendAdministrators,
    SendAdministratorCredentials,
    ViewRoles,
    EditRoles,
    BulkEdit,
    BulkImport,
    BulkExport,
    ViewReports,
    DownloadReports,
    AdministratorActivity,
    SetupMail,
    SetupApplications,
    SetupRemote,
    SetupDomains,
    SetupPolicy
};

inline constexpr int PrivilegeCount = static_cast<int>(Privilege::SetupPolicy) + 1;

/// How the matrix groups them.
enum class PrivilegeSection : quint8 { ApiUsers, Administrators, Roles, Bulk, Reports, Setup };

/// A privilege is declared once; matrix, messages, file and command line read this table.
struct PrivilegeSpec {
    Privilege privilege;
    PrivilegeSection section;
    const char *key;   ///< In the file, JSON and on the command line: "api-users.edit".
    const char *label; ///< For tr() in the context "Privileges".

    QString text() const; ///< The translated label: "Edit API users".
};

std::span<const PrivilegeSpec> privilegeTable();
const PrivilegeSpec &privilegeSpec(Privilege privilege);
/// The privilege with this key, without case; null when there is none.
const PrivilegeSpec *privilegeSpec(const QString &key);
QString sectionText(PrivilegeSection section);
std::span<const PrivilegeSection> privilegeSections();

/// A set of privileges. A value.
class PrivilegeSet {
public:
    constexpr PrivilegeSet() = default;
    constexpr PrivilegeSet(std::initializer_list<Privilege> privileges)
    {
        for (const Privilege one : privileges)
            insert(one);
    }
    static constexpr PrivilegeSet all()
    {
        PrivilegeSet set;
        set.m_bits = (quint32 {1} << PrivilegeCount) - 1;
        return set;
    }
    /// Keys that this version does not know are left out.
    static PrivilegeSet fromKeys(const QStringList &keys);
    QStringList keys() const;

    constexpr bool contains(Privilege one) const { return (m_bits & bit(one)) != 0; }
    constexpr bool containsAll(PrivilegeSet other) const { return (other.m_bits & ~m_bits) == 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void insert(Privilege one) { m_bits |= bit(one); }
    constexpr void remove(Privilege one) { m_bits &= ~bit(one); }
    constexpr PrivilegeSet without(PrivilegeSet other) const { return PrivilegeSet(m_bits & ~other.m_bits); }
    constexpr PrivilegeSet united(PrivilegeSet other) const { return PrivilegeSet(m_bits | other.m_bits); }
    int count() const;
    /// In the order of the matrix.
    QList<Privilege> list() const;

    friend constexpr bool operator==(PrivilegeSet, PrivilegeSet) = default;

private:
    constexpr explicit PrivilegeSet(quint32 bits) : m_bits(bits) { }
    static constexpr quint32 bit(Privilege one) { return quint32 {1} << static_cast<int>(one); }

    quint32 m_bits = 0;
};

/// "Add API users and Delete API users": for sentences, each label once.
QString privilegeNames(PrivilegeSet privileges);

/// What is done to an account, as far as privileges tell apart.
enum class AccountDeed : quint8 { View, Add, Edit, Delete, Suspend, Credentials };

/// The privilege that a deed on an account of this kind needs.
Privilege privilegeFor(AccountDeed deed, Kind kind);

} // namespace steward

Q_DECLARE_METATYPE(steward::Privilege)
