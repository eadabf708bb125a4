#include "models/store/readrows.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestReadRows : public QObject {
    Q_OBJECT

    static constexpr auto NameOf = [](const Statement &row) { return row.text(0); };

private slots:
    void everyRowOnce()
    {
        TestDirectory d;
        Statement names = must(d.connection().prepare(u"SELECT name FROM application ORDER BY id"_s));
        QCOMPARE(must(allRows(names, NameOf)), QStringList({u"HttpApi"_s, u"Salesforce"_s, u"Billing"_s}));
        QVERIFY(must(allRows(d.connection().prepare(u"SELECT name FROM role WHERE id < 0"_s), NameOf)).isEmpty());
        int rows = 0;
        Statement roles = must(d.connection().prepare(u"SELECT id FROM role"_s));
        must(forEachRow(roles, [&rows](const Statement &row) { rows += row.integer(0) > 0 ? 1 : 0; }));
        QCOMPARE(rows, 2);
    }

    void theFirstOneIfThereIsOne()
    {
        TestDirectory d;
        Statement some = must(d.connection().prepare(u"SELECT name FROM role ORDER BY id"_s));
        QCOMPARE(must(firstRow(some, NameOf)), std::optional<QString>(u"Owner"_s));
        Statement none = must(d.connection().prepare(u"SELECT name FROM role WHERE id < 0"_s));
        QVERIFY(!must(firstRow(none, NameOf)));
    }

    void whatFailsIsAnError()
    {
        TestDirectory d;
        QVERIFY(!allRows(d.connection().prepare(u"SELECT name FROM nothing"_s), NameOf).ok());
        // The smallest number has no absolute value.
        Statement broken = must(d.connection().prepare(u"SELECT abs(-9223372036854775807 - 1)"_s));
        QVERIFY(!allRows(broken, NameOf).ok());
        Statement again = must(d.connection().prepare(u"SELECT abs(-9223372036854775807 - 1), 1"_s));
        QVERIFY(!firstRow(again, NameOf).ok());
    }
};

STEWARD_TEST(TestReadRows)
#include "tst_readrows.moc"
