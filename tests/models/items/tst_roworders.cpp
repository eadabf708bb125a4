#include "models/items/roworders.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestRowOrders : public QObject {
    Q_OBJECT

private slots:
    void mergesChangesIntoKeptOrders()
    {
        ItemDirectory directory(0);
        const Catalog catalog = directory.catalog();
        QList<Administrator> rows;
        RowTable table;
        RowOrders orders(table);
        orders.setCatalog(catalog);
        int compactions = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<quint32> added;
            for (int i = 0; i < 60; ++i) {
                Administrator row = directory.draft();
                const bool again = !rows.isEmpty() && directory.below(2) == 0;
                row.id = again ? rows.takeAt(directory.below(static_cast<int>(rows.size()))).id
                               : AdministratorId {100'000 - round * 60 - i};
                table.remove(row.id);
                added.push_back(static_cast<quint32>(table.slotCount()));
                table.append(row);
                rows.append(row);
            }
            std::erase_if(added, [&](quint32 slot) { return table.isDead(slot); });
            orders.merge(added);
            if (const auto renumbered = table.compact()) {
                orders.renumber(*renumbered);
                ++compactions;
            }
            for (const Column column : {Column::Name, Column::Organization, Column::RoleOrApplications}) {
                QList<AdministratorId> ids;
                for (const quint32 slot : orders.order(column))
                    ids.append(AdministratorId {table.id(slot)});
                QCOMPARE(ids, expectedIds(rows, catalog, {}, column, Qt::AscendingOrder));
            }
        }
        QVERIFY(compactions > 0);
    }

    void forgetsOrdersByNamesThatChanged()
    {
        RowTable table;
        RowOrders orders(table);
        Catalog catalog;
        catalog.roles = {{RoleId {1}, {}, QStringLiteral("a"), {}, {}, false},
                         {RoleId {2}, {}, QStringLiteral("b"), {}, {}, false}};
        orders.setCatalog(catalog);
        for (const qint64 role : {2, 1}) {
            Administrator a;
            a.id = AdministratorId {10 - role};
            a.kind = Kind::Person;
            a.role = RoleId {role};
            table.append(a);
        }
        QCOMPARE(orders.order(Column::RoleOrApplications), (std::vector<quint32> {1, 0}));
        catalog.roles[0].name = QStringLiteral("c");
        orders.setCatalog(catalog);
        QCOMPARE(orders.order(Column::RoleOrApplications), (std::vector<quint32> {0, 1}));
    }
};

STEWARD_TEST(TestRowOrders)
#include "tst_roworders.moc"
