#include "models/items/selectionreview.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestSelectionReview : public QObject {
    Q_OBJECT

private slots:
    void saysWhatBecameOfEachRow()
    {
        RowTable table;
        const auto add = [&](qint64 id, Kind kind, bool suspended, Timestamp deletedAt) {
            Administrator row;
            row.id = AdministratorId {id};
            row.kind = kind;
            row.suspended = suspended;
            row.deletedAt = deletedAt;
            table.append(row);
        };
        add(1, Kind::Person, false, 0);
        add(2, Kind::ApiUser, true, 0);
        add(3, Kind::ApiUser, false, 5);
        add(4, Kind::ApiUser, false, 0);
        auto selected = std::make_shared<IdSet>();
        for (const quint32 id : {1U, 2U, 3U, 9U})
            selected->insert(id);
        SelectionReview review = reviewOf(table, {selected, AdministratorFilter::Scope::Living, {}}, StopToken());
        QCOMPARE(review.gone, (std::vector<quint32> {3, 9}));
        QCOMPARE(review.summary, (SelectionSummary {1, 1, 1}));
        QVERIFY(review.more.empty());
        QVERIFY(!review.allMatch);
        AdministratorFilter apiUsers;
        apiUsers.kinds = {Kind::ApiUser};
        review = reviewOf(table, {selected, AdministratorFilter::Scope::Living, apiUsers}, StopToken());
        QCOMPARE(review.more, (std::vector<quint32> {4}));
        QVERIFY(!review.allMatch);
        selected = std::make_shared<IdSet>();
        for (const quint32 id : {2U, 4U})
            selected->insert(id);
        review = reviewOf(table, {selected, AdministratorFilter::Scope::Living, apiUsers}, StopToken());
        QVERIFY(review.allMatch && review.more.empty() && review.gone.empty());
    }
};

STEWARD_TEST(TestSelectionReview)
#include "tst_selectionreview.moc"
