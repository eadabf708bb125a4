#include "models/items/rowmatcher.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestRowMatcher : public QObject {
    Q_OBJECT

    /// As the index does, before a filter asks for it.
    static void setUseTimes(RowTable &table, const QList<Administrator> &rows)
    {
        std::vector<Timestamp> used(table.slotCount());
        std::vector<Timestamp> expires(table.slotCount());
        for (const Administrator &row : rows) {
            const quint32 slot = *table.slotOf(static_cast<quint32>(row.id.value));
            used[slot] = row.credential.usedAt;
            expires[slot] = row.credential.expiresAt;
        }
        table.setUseTimes(used);
        table.setTimes(Column::Expires, expires);
    }

private slots:
    void meansTheSameAsTheFilter()
    {
        ItemDirectory directory(0);
        QList<Administrator> rows;
        RowTable table;
        for (int i = 0; i < 1500; ++i) {
            Administrator row = directory.draft();
            row.id = AdministratorId {i + 1};
            row.deletedAt = directory.below(6) == 0 ? 1 : 0;
            row.credential = directory.credential().mark();
            rows.append(row);
            table.append(row);
        }
        // A row that was changed stays as a dead slot, which must not count.
        table.remove(rows.first().id);
        table.append(rows.first());
        setUseTimes(table, rows);
        const FilterContext context = contextOf(rows);
        int matched = 0;
        for (int i = 0; i < 600; ++i) {
            const AdministratorFilter filter = directory.randomFilter(rows);
            const RowMatcher matcher(table, filter, StopToken());
            qint64 expected = 0;
            for (const Administrator &row : rows) {
                const bool matches = filter.matches(row, context);
                QCOMPARE(matcher.matches(*table.slotOf(static_cast<quint32>(row.id.value))), matches);
                expected += matches ? 1 : 0;
            }
            QCOMPARE(matcher.matching(), expected);
            matched += expected > 0 ? 1 : 0;
        }
        QVERIFY(matched > 30);
    }

    void listsDeletedApplicationsThatAreStillUsed()
    {
        Catalog catalog;
        for (const qint64 id : {1, 2, 3})
            catalog.applications.append({ApplicationId {id}, {}, QString::number(id), {}, {}, false, id == 1 ? 0 : 5});
        RowTable table;
        Administrator a;
        a.id = AdministratorId {1};
        a.applications = {ApplicationId {3}};
        table.append(a);
        const RowMatcher matcher(table, {}, StopToken());
        const Facets facets = matcher.facets(catalog);
        QCOMPARE(facets.applications,
                 (QList<std::pair<ApplicationId, qint64>> {{ApplicationId {1}, 0}, {ApplicationId {3}, 1}}));
        QCOMPARE(facets.organizations, (QList<std::pair<QString, qint64>> {{QString(), 1}}));
    }
};

STEWARD_TEST(TestRowMatcher)
#include "tst_rowmatcher.moc"
