#pragma once

#include "models/core/worker.h"
#include "models/exchange/importoptions.h"
#include "models/store/store.h"

namespace steward {

/// What an import has to know about a whole directory: its catalog and policy, which domains its addresses have,
/// which names sound alike, and how organizations are spelled. Looks over all rows once, and again when something has
/// changed. Thread of an import; the store must outlive it.
class DirectorySurvey {
public:
    explicit DirectorySurvey(Store &store) : m_store(store) { }

    Result<ImportContext> context(const StopToken &stop);

private:
    Result<void> look(const StopToken &stop);

    Store &m_store;
    qint64 m_lastSet = -1; ///< The newest change set when all rows were looked over.
    QStringList m_domains;
    std::shared_ptr<const NameSounds> m_sounds;
    std::shared_ptr<const Spellings> m_organizations;
};

} // namespace steward
