#include "models/items/soleusers.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestSoleUsers : public QObject {
    Q_OBJECT

private slots:
    void findsTheLastUsableOnes()
    {
        ItemDirectory directory(0);
        int found = 0;
        for (int i = 0; i < 20; ++i)
            found += compare(directory);
        QVERIFY(found > 0);
    }

private:
    static int compare(ItemDirectory &directory)
    {
        RowTable table;
        QList<Administrator> rows;
        for (int i = 0; i < 60; ++i) {
            Administrator row = directory.draft();
            row.id = AdministratorId {i + 1};
            row.deletedAt = directory.below(4) == 0 ? 1 : 0;
            row.credential = directory.credential().mark();
            rows.append(row);
            table.append(row);
        }
        // A dead slot counts for nobody.
        table.remove(rows.last().id);
        rows.removeLast();
        const FilterContext context = contextOf(rows);
        const SoleUsers users(table);
        int found = 0;
        for (const Administrator &row : std::as_const(rows)) {
            const bool only = row.isUsable()
                && std::any_of(row.applications.cbegin(), row.applications.cend(), [&](ApplicationId application) {
                                  return context.relyingOnOne.contains({application, row.organization});
                              });
            if (users.contains(*table.slotOf(static_cast<quint32>(row.id.value))) != only)
                QTest::qFail("who is the only user", __FILE__, __LINE__);
            found += only ? 1 : 0;
        }
        return found;
    }
};

STEWARD_TEST(TestSoleUsers)
#include "tst_soleusers.moc"
