#include "models/items/shownrows.h"

#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace steward;

class TestShownRows : public QObject {
    Q_OBJECT

private slots:
    void stepsLeadFromOneToTheOther()
    {
        std::mt19937 random(5);
        int found = 0;
        for (int round = 0; round < 500; ++round) {
            ShownRows before;
            for (quint32 id = 1; id <= 60; ++id)
                before.ids.push_back(id);
            std::shuffle(before.ids.begin(), before.ids.end(), random);
            before.flags.assign(before.size(), 1);
            ShownRows after = before;
            std::vector<quint32> touched;
            for (unsigned i = 0; i < 1 + random() % 5; ++i) {
                const std::size_t place = random() % after.size();
                const quint32 id = after.ids[place];
                touched.push_back(id);
                const auto what = random() % 3;
                if (what != 2)
                    after.ids.erase(after.ids.begin() + static_cast<std::ptrdiff_t>(place));
                if (what == 1)
                    after.ids.insert(after.ids.begin() + static_cast<std::ptrdiff_t>(random() % after.size()), id);
                if (what == 2) {
                    touched.push_back(static_cast<quint32>(1000 + i));
                    after.ids.insert(after.ids.begin() + static_cast<std::ptrdiff_t>(place), touched.back());
                }
            }
            after.flags.assign(after.size(), 1);
            const auto steps = stepsBetween(before, after, touched, 16);
            if (!steps)
                continue;
            ++found;
            ShownRows work = before;
            for (const RowStep &step : *steps)
                perform(step, work, after);
            QCOMPARE(work.ids, after.ids);
            QCOMPARE(work.flags.size(), after.size());
        }
        QVERIFY2(found > 400, qPrintable(QString::number(found)));
    }

    void groupsNeighbours()
    {
        const ShownRows before {{1, 2, 3, 4, 5}, {0, 0, 0, 0, 0}};
        const ShownRows after {{1, 5, 6, 7}, {0, 0, 0, 0}};
        const auto steps = stepsBetween(before, after, {2, 3, 4, 6, 7}, 2);
        QVERIFY(steps.has_value());
        QCOMPARE(steps->size(), std::size_t {2});
        QVERIFY(steps->at(0) == (RowStep {RowStep::Kind::Remove, 1, 3}));
        QVERIFY(steps->at(1) == (RowStep {RowStep::Kind::Insert, 2, 3}));
    }

    void givesUpWhenMoreChanged()
    {
        const ShownRows before {{1, 2, 3}, {0, 0, 0}};
        QVERIFY(!stepsBetween(before, {{3, 2, 1}, {0, 0, 0}}, {}, 16).has_value());
        QVERIFY(!stepsBetween(before, {{1, 2}, {0, 0}}, {}, 16).has_value());
        QVERIFY(!stepsBetween(before, {{1}, {0}}, {2, 3}, 0).has_value());
    }

    void tellsPlaces()
    {
        ShownRows rows;
        rows.ids.resize(100'000);
        std::iota(rows.ids.rbegin(), rows.ids.rend(), 1U);
        const auto places = placesOf(rows, {1, 65'537, 100'000, 100'001});
        QCOMPARE(places.size(), std::size_t {3});
        QVERIFY(places[0] == std::make_pair(std::size_t {0}, quint32 {100'000}));
        QVERIFY(places[2] == std::make_pair(std::size_t {99'999}, quint32 {1}));
    }
};

STEWARD_TEST(TestShownRows)
#include "tst_shownrows.moc"
