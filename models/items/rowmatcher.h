#pragma once

#include "models/core/worker.h"
#include "models/domain/filter.h"
#include "models/items/facets.h"
#include "models/items/rowtable.h"

namespace steward {

/// Finds the slots that a filter lets through, with the counts beside each filter's values, in one pass over the
/// columns and one over the search texts. Means the same as `AdministratorFilter::matches`. Reader thread.
class RowMatcher {
public:
    RowMatcher(const RowTable &table, const AdministratorFilter &filter, const StopToken &stop);

    bool matches(quint32 slot) const { return m_misses[slot] == 0; }
    qint64 matching() const { return m_matching; }
    /// Rows of the filter's scope, whatever else it asks for.
    qint64 total() const { return m_total; }
    qint64 totalApiUsers() const { return m_totalApiUsers; } ///< Of these.
    Facets facets(const Catalog &catalog) const;

private:
    /// Which conditions a row misses.
    enum Miss : quint8 {
        KindMiss = 1,
        StatusMiss = 2,
        RoleMiss = 4,
        ApplicationMiss = 8,
        OrganizationMiss = 16,
        OtherMiss = 32, ///< Of conditions without counted values: text, language, use, the only user, chosen rows.
        ScopeMiss = 64,
        CredentialMiss = 128
    };

    void searchText(const QString &text, const StopToken &stop);
    /// Rows whose password does not expire until then miss it.
    void narrowToExpiring(Timestamp until);
    void narrowToUnused(Timestamp since);
    void narrowToOnlyUsers(bool only);
    void narrowToChosen(const IdSet &ids);
    void prepare(const AdministratorFilter &filter);
    void prepareFlags(const AdministratorFilter &filter);
    void prepareAssignments(const AdministratorFilter &filter);
    void pass();
    void addAssignments(Facets &facets, const Catalog &catalog) const;
    QList<std::pair<QString, qint64>> organizationCounts() const;

    const RowTable &m_table;
    std::vector<quint8> m_misses; ///< By slot.
    qint64 m_matching = 0;
    qint64 m_total = 0;
    qint64 m_totalApiUsers = 0;

    // What misses by flags, by assignment, by organization and by language …
    std::array<quint8, RowTable::FlagValues> m_flagMisses {};
    std::vector<quint8> m_assignmentMisses;
    std::vector<quint8> m_organizationMisses;
    std::vector<quint8> m_languageMisses;
    // … and the rows that miss nothing else, by the same.
    std::array<qint64, RowTable::FlagValues> m_kindCounts {};
    std::array<qint64, RowTable::FlagValues> m_statusCounts {};
    std::array<qint64, RowTable::FlagValues> m_credentialCounts {};
    std::vector<quint32> m_roleCounts;
    std::vector<quint32> m_applicationCounts;
    std::vector<quint32> m_organizationCounts;
    std::vector<quint8> m_organizationSeen; ///< Whether any row of the scope has it.
};

} // namespace steward
