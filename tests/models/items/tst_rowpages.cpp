#include "models/items/rowpages.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace steward;

class TestRowPages : public QObject {
    Q_OBJECT

private slots:
    void readsAPageWhenARowIsWanted()
    {
        ItemDirectory directory(600);
        RowSource source(directory.store());
        RowPages pages(source);
        const auto shown = std::make_shared<ShownRows>();
        for (const Administrator &row : directory.all()) {
            shown->ids.push_back(static_cast<quint32>(row.id.value));
            shown->flags.push_back(0);
        }
        pages.show(shown);
        QSignalSpy arrived(&pages, &RowPages::arrived);
        QCOMPARE(pages.at(300), nullptr);
        QVERIFY(arrived.wait());
        QVERIFY(pages.at(300));
        QCOMPARE(pages.at(300)->id.value, qint64 {shown->ids[300]});
        QVERIFY(pages.at(256) && pages.at(511));
        QCOMPARE(pages.at(600), nullptr);
        QVERIFY(!pages.contains(AdministratorId {shown->ids[0]}));
        pages.prefetch(0, 10);
        QVERIFY(arrived.wait());
        QVERIFY(pages.contains(AdministratorId {shown->ids[0]}));
        pages.clear();
        QVERIFY(!pages.contains(AdministratorId {shown->ids[0]}));
    }

    void asksOnceForARowThatIsGone()
    {
        ItemDirectory directory(1);
        RowSource source(directory.store());
        RowPages pages(source);
        pages.show(std::make_shared<ShownRows>(ShownRows {{77}, {0}}));
        QSignalSpy arrived(&pages, &RowPages::arrived);
        QCOMPARE(pages.at(0), nullptr);
        QVERIFY(arrived.wait());
        QCOMPARE(pages.at(0), nullptr);
        QVERIFY(!arrived.wait(200));
    }
};

STEWARD_TEST(TestRowPages)
#include "tst_rowpages.moc"
