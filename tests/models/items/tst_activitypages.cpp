#include "models/items/activitypages.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace steward;

class TestActivityPages : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsAskedFor()
    {
        ItemDirectory directory(0);
        directory.add(1);
        const auto chunk = await(
            directory.store().read([](Connection &connection) { return ActivityRows(connection).next({}, {}); }));
        QVERIFY(chunk);
        ActivityLines lines;
        lines.append(*chunk);
        ActivityPages pages(directory.store(), lines);
        QSignalSpy arrived(&pages, &ActivityPages::arrived);
        QVERIFY(!pages.at(0));
        QVERIFY(arrived.wait());
        const ActivityEntry *entry = pages.at(0);
        QVERIFY(entry);
        QCOMPARE(entry->set.id.value, lines.ids().first());
        QVERIFY(pages.at(lines.ids().size() - 1));
        // What is out of date is read again.
        pages.clear();
        QVERIFY(!pages.at(0));
        QVERIFY(arrived.wait());
        QVERIFY(pages.at(0));
    }
};

STEWARD_TEST(TestActivityPages)
#include "tst_activitypages.moc"
