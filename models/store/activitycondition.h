#pragma once

#include "models/domain/activityfilter.h"
#include "models/store/statement.h"

#include <QStringList>

#include <variant>

namespace steward {

/// A filter without its text, as an SQL expression over `change_set s`. Lists are bound as JSON arrays, so that the
/// statement stays the same whatever is chosen.
class ActivityCondition {
public:
    /// Parameters are numbered from `firstParameter` on.
    ActivityCondition(const ActivityFilter &filter, int firstParameter);

    /// "1" where nothing is asked.
    QString sql() const;
    /// Whether it must look at the images of each set.
    bool readsImages() const { return m_readsImages; }
    void bind(Statement &statement) const;

private:
    QString parameter(const std::variant<qint64, QString> &value);
    void addRecord(AdministratorId id);
    void addApplications(const QList<ApplicationId> &ids);
    void addOrganizations(const QStringList &names);

    int m_first;
    QStringList m_parts;
    QList<std::variant<qint64, QString>> m_values;
    bool m_readsImages = false;
};

} // namespace steward
