#include "ui/pagedrows.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestPagedRows : public QObject {
    Q_OBJECT

private slots:
    void aPageIsAskedForOnce()
    {
        QList<std::pair<qsizetype, quint64>> asked;
        PagedRows<int> rows(10, 2, [&asked](qsizetype page, quint64 number) { asked.append({page, number}); });
        QVERIFY(!rows.at(13));
        QVERIFY(!rows.at(17));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first, 1);
        rows.take(1, {100, 101, 102, 103});
        QCOMPARE(*rows.at(13), 103);
        QVERIFY(!rows.known(14));
        QCOMPARE(asked.size(), 1);
    }

    void forgettingMakesTheNumberAnother()
    {
        int asked = 0;
        PagedRows<int> rows(10, 2, [&asked](qsizetype, quint64) { ++asked; });
        rows.at(0);
        const quint64 before = rows.number();
        rows.forget();
        QVERIFY(rows.number() != before);
        rows.at(0);
        QCOMPARE(asked, 2);
    }

    void whatHasNoRowsIsNotAskedForAgain()
    {
        int asked = 0;
        PagedRows<int> rows(10, 2, [&asked](qsizetype, quint64) { ++asked; });
        rows.at(0);
        rows.take(0, {});
        rows.at(0);
        QCOMPARE(asked, 1);
    }

    void fewPagesAreKept()
    {
        PagedRows<int> rows(2, 2, [](qsizetype, quint64) {});
        for (qsizetype page = 0; page < 3; ++page)
            rows.take(page, {1, 2});
        QVERIFY(!rows.known(0));
        QVERIFY(rows.known(5));
    }
};

STEWARD_TEST(TestPagedRows)

#include "tst_pagedrows.moc"
