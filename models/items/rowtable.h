#pragma once

#include "models/domain/administrator.h"
#include "models/items/column.h"
#include "models/items/interned.h"
#include "models/items/textblock.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace steward {

/// What the index keeps of one administrator when it is handed in.
struct RowEntry {
    AdministratorId id;
    quint8 flags = 0;
    RoleId role;
    std::vector<ApplicationId> applications; ///< Ascending.
    std::string_view organization;
    std::string_view language;
    std::string_view text; ///< Folded, as `searchText()`.
    Timestamp expires = 0;
    Timestamp created = 0;
    Timestamp changed = 0;
    Timestamp deleted = 0;
    Timestamp used = 0; ///< As `CredentialMark::usedAt`.
};

/// All rows of the directory as compact columns by slot. A changed row gets a new slot and its old one is dead, so that
/// slots stay in the order of their texts; `compact` numbers the living ones anew. Reader thread.
class RowTable {
public:
    /// Bits of `flags`; the upper four are the state of the credential.
    enum Flag : quint8 { ApiUser = 1, Suspended = 2, Deleted = 4, Dead = 8 };
    static constexpr int CredentialShift = 4;
    static constexpr std::size_t FlagValues = 256;

    /// Who may use what: the role of a person or the applications of an API user. Rows share few of them.
    struct Assignment {
        RoleId role;
        std::vector<ApplicationId> applications;
    };

    void reserve(std::size_t rows);
    void append(const RowEntry &entry);
    void append(const Administrator &administrator);
    static quint8 flagsOf(Kind kind, bool suspended, bool deleted, CredentialState credential);
    static CredentialState credentialOf(quint8 flags) { return static_cast<CredentialState>(flags >> CredentialShift); }
    /// An API user that can still sign in, as `Administrator::isUsable`.
    static bool isUsable(quint8 flags);
    /// The slot of the row is dead from now on; nothing happens without one.
    void remove(AdministratorId id);
    /// When so much is dead or out of order that it pays: numbers the slots anew in order of id and returns the new
    /// number of each old slot.
    std::optional<std::vector<quint32>> compact();

    std::size_t slotCount() const { return m_ids.size(); }
    std::size_t livingCount() const { return m_ids.size() - m_dead; }
    quint32 id(quint32 slot) const { return m_ids[slot]; }
    quint8 flags(quint32 slot) const { return m_flags[slot]; }
    bool isDead(quint32 slot) const { return (m_flags[slot] & Dead) != 0; }
    quint32 organization(quint32 slot) const { return m_organizations[slot]; }
    quint32 assignment(quint32 slot) const { return m_assignments[slot]; }
    quint32 language(quint32 slot) const { return m_languages[slot]; }
    std::optional<quint32> slotOf(quint32 id) const;

    const Interned &organizations() const { return m_organizationNames; }
    const Interned &languages() const { return m_languageTags; }
    const std::vector<Assignment> &assignments() const { return m_assignmentValues; }
    const TextBlock &texts() const { return m_texts; }

    /// The times of Expires, Created, Changed or Deleted by slot; empty until set, then kept current.
    const std::vector<Timestamp> &times(Column column) const;
    void setTimes(Column column, std::vector<Timestamp> times);
    /// When passwords were used, by slot; empty until set, then kept current.
    const std::vector<Timestamp> &useTimes() const { return m_times[UseTimes]; }
    void setUseTimes(std::vector<Timestamp> times) { m_times[UseTimes] = std::move(times); }

private:
    static constexpr std::size_t UseTimes = 4; ///< Behind those of the columns.

    static std::size_t timeIndex(Column column);
    quint32 assignmentNumber(const RowEntry &entry);
    void copySlot(const RowTable &from, quint32 slot);

    std::vector<quint32> m_ids;
    std::vector<quint8> m_flags;
    std::vector<quint32> m_organizations;
    std::vector<quint32> m_assignments;
    std::vector<quint32> m_languages;
    std::array<std::vector<Timestamp>, UseTimes + 1> m_times;
    TextBlock m_texts;

    Interned m_organizationNames;
    Interned m_languageTags;
    Interned m_assignmentKeys;
    std::vector<Assignment> m_assignmentValues;

    std::size_t m_ordered = 0;                     ///< So many slots from the first are in order of id.
    std::unordered_map<quint32, quint32> m_strays; ///< Slots of the others by id.
    std::size_t m_dead = 0;
};

} // namespace steward
