#include "models/actions/directorysurvey.h"

#include "models/actions/directorysettings.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"

#include <QHash>

#include <algorithm>

namespace steward {

namespace {

/// A read delays the writer's commit.
constexpr int AccountsPerSurvey = 10'000;
/// So many domains are compared with one that is new.
constexpr qsizetype MostDomains = 500;
/// Where there are more, they are no names that people share.
constexpr qsizetype MostOrganizations = 50'000;

struct Surveyed {
    ImportContext context;
    qint64 lastSet = 0;
};

Result<Surveyed> readSurveyed(Connection &connection)
{
    const Result<Catalog> catalog = CatalogRows(connection).catalog();
    STEWARD_TRY(catalog);
    const Result<DirectorySettings> settings = readSettings(connection);
    STEWARD_TRY(settings);
    const Result<qint64> last = Journal(connection).lastId();
    STEWARD_TRY(last);
    return Surveyed {{*catalog, settings->policy, {}, {}, ChangeSetId {*last}}, *last};
}

/// The most used first.
QStringList sortedDomains(const QHash<QString, int> &counts)
{
    QStringList domains = counts.keys();
    std::sort(domains.begin(), domains.end(), [&counts](const QString &a, const QString &b) {
        const int first = counts.value(a);
        const int second = counts.value(b);
        return first != second ? first > second : a < b;
    });
    return domains.first(std::min(domains.size(), MostDomains));
}

std::shared_ptr<const Spellings> spellingsOf(const QHash<QString, int> &counts)
{
    auto spellings = std::make_shared<Spellings>();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        spellings->add(it.key(), it.value());
    spellings->settle();
    return spellings;
}

} // namespace

Result<ImportContext> DirectorySurvey::context(const StopToken &stop)
{
    Result<Surveyed> known = await(m_store.read(readSurveyed));
    STEWARD_TRY(known);
    if (known->lastSet != m_lastSet) {
        STEWARD_TRY(look(stop));
        m_lastSet = known->lastSet;
    }
    known->context.domains = m_domains;
    for (const QString &allowed : std::as_const(known->context.policy.domains)) {
        if (!m_domains.contains(allowed))
            known->context.domains.append(allowed);
    }
    known->context.sounds = m_sounds;
    known->context.organizations = m_organizations;
    return known->context;
}

Result<void> DirectorySurvey::look(const StopToken &stop)
{
    auto sounds = std::make_shared<NameSounds>();
    QHash<QString, int> domains;
    QHash<QString, int> organizations;
    const auto readAfter = [this](AdministratorId last) {
        return m_store.read([last](Connection &connection) {
            return AdministratorRows(connection).livingAfter(last, AccountsPerSurvey);
        });
    };
    auto ahead = readAfter({});
    for (bool isLast = false; !isLast;) {
        if (stop.stopRequested())
            return cancelled();
        const auto rows = await(ahead);
        STEWARD_TRY(rows);
        isLast = rows->size() < AccountsPerSurvey;
        // The reader reads on while these are looked at.
        if (!isLast)
            ahead = readAfter(rows->last().id);
        for (const AdministratorRows::Brief &row : *rows) {
            sounds->add(row.name, row.kind, row.id);
            ++domains[row.domain];
            if (!row.organization.isEmpty()
                && (organizations.size() < MostOrganizations || organizations.contains(row.organization)))
                ++organizations[row.organization];
        }
    }
    sounds->sort();
    m_sounds = std::move(sounds);
    m_organizations = spellingsOf(organizations);
    m_domains = sortedDomains(domains);
    return {};
}

} // namespace steward
