#pragma once

#include "models/domain/filter.h"
#include "models/items/column.h"
#include "models/store/store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace steward {

/// A directory in a real file with random rows in many scripts; the seed is printed and taken from STEWARD_SEED.
class ItemDirectory {
public:
    explicit ItemDirectory(int rows);

    Store &store() { return *m_store; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.steward")); }
    QRandomGenerator &random() { return m_random; }
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    Administrator draft();
    /// In any state, some with an expiry.
    Credential credential();
    void add(int rows);
    /// Adds, edits, suspends, deletes, restores and purges some rows in one change set.
    void changeSome(Store &store, int rows);
    void changeSome(int rows) { changeSome(store(), rows); }
    QList<Administrator> all();
    Catalog catalog();
    AdministratorFilter randomFilter(const QList<Administrator> &rows);

    static Author author() { return {QStringLiteral("Tester"), QStringLiteral("window")}; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QRandomGenerator m_random;
    QList<RoleId> m_roles;
    QList<ApplicationId> m_applications;
    int m_serial = 0;
};

/// What a filter must know of all rows, computed the slow way.
FilterContext contextOf(const QList<Administrator> &rows);
/// What a table must show, computed the slow way.
QList<AdministratorId> expectedIds(QList<Administrator> rows, const Catalog &catalog, const AdministratorFilter &filter,
                                   Column column, Qt::SortOrder order);

} // namespace steward
