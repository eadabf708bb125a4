#include "models/items/rowtable.h"

#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace steward;

class TestRowTable : public QObject {
    Q_OBJECT

private slots:
    void knowsItsRowsThroughChangesAndCompaction()
    {
        QRandomGenerator random(11);
        RowTable table;
        std::map<quint32, std::string> truth;
        int compactions = 0;
        for (int i = 0; i < 30'000; ++i) {
            const quint32 id = 1 + random.bounded(6000U);
            table.remove(AdministratorId {id});
            truth.erase(id);
            if (random.bounded(5) != 0) {
                const std::string text = QStringLiteral("n%1\x1F\x1F\x1F").arg(i).toStdString();
                RowEntry entry;
                entry.id = AdministratorId {id};
                entry.text = text;
                entry.organization = id % 2 == 0 ? "even" : "odd";
                entry.role = RoleId {id % 3};
                table.append(entry);
                truth[id] = text;
            }
            compactions += table.compact().has_value() ? 1 : 0;
        }
        QVERIFY(compactions > 2);
        QCOMPARE(table.livingCount(), truth.size());
        for (const auto &[id, text] : truth) {
            const auto slot = table.slotOf(id);
            QVERIFY(slot.has_value());
            QVERIFY(table.texts().text(*slot) == text);
            QVERIFY(table.organizations().bytes(table.organization(*slot)) == (id % 2 == 0 ? "even" : "odd"));
            QCOMPARE(table.assignments()[table.assignment(*slot)].role.value, qint64 {id % 3});
        }
        QVERIFY(!table.slotOf(7000).has_value());
        QVERIFY(table.slotCount() < truth.size() * 2);
    }

    void sharesAssignments()
    {
        RowTable table;
        for (quint32 id = 1; id <= 100; ++id) {
            Administrator a;
            a.id = AdministratorId {id};
            a.applications = {ApplicationId {1 + id % 2}, ApplicationId {700}};
            table.append(a);
        }
        QCOMPARE(table.assignments().size(), std::size_t {2});
        QCOMPARE(table.assignments()[0].applications.back().value, 700);
    }

    void keepsTimesCurrentOnceTheyAreSet()
    {
        RowTable table;
        Administrator a;
        a.id = AdministratorId {1};
        a.createdAt = 10;
        table.append(a);
        QVERIFY(table.times(Column::Created).empty());
        table.setTimes(Column::Created, {10});
        a.id = AdministratorId {2};
        a.createdAt = 20;
        table.append(a);
        QCOMPARE(table.times(Column::Created), (std::vector<Timestamp> {10, 20}));
        QVERIFY(table.times(Column::Changed).empty());
    }
};

STEWARD_TEST(TestRowTable)
#include "tst_rowtable.moc"
