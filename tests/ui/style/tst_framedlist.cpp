#include "ui/style/framedlist.h"

#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFramedList : public QObject {
    Q_OBJECT

    static int leastHeight(int rows)
    {
        QTreeWidget list;
        setFramedList(&list, u"Result"_s, {u"Name"_s, u"Reason"_s});
        QList<QTreeWidgetItem *> items;
        for (int row = 0; row < rows; ++row)
            items.append(new QTreeWidgetItem({u"Ana"_s, u"<b>Why</b>"_s}));
        fillFramedList(&list, items, 2, 4);
        return list.minimumHeight();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }

    void itIsNamedAndNotEdited()
    {
        QTreeWidget list;
        setFramedList(&list, u"Result"_s, {u"Name"_s, u"Reason"_s});
        QCOMPARE(list.accessibleName(), u"Result"_s);
        QCOMPARE(list.headerItem()->text(1), u"Reason"_s);
        QCOMPARE(list.editTriggers(), QAbstractItemView::NoEditTriggers);
    }

    void itsRowsSayThemselvesWhole()
    {
        QTreeWidget list;
        setFramedList(&list, u"Result"_s, {u"Name"_s, u"Reason"_s});
        fillFramedList(&list, {new QTreeWidgetItem({u"Ana"_s, u"<b>Why</b>"_s})}, 2, 4);
        QCOMPARE(list.currentItem(), list.topLevelItem(0));
        QCOMPARE(list.currentItem()->toolTip(1), u"<p>&lt;b&gt;Why&lt;/b&gt;</p>"_s);
    }

    void aLongValueLeavesRoomForTheLastColumn()
    {
        QTreeWidget list;
        list.resize(800, 200);
        setFramedList(&list, u"Result"_s, {u"Name"_s, u"Deed"_s, u"Difference"_s});
        fillFramedList(&list, {new QTreeWidgetItem({QString(100, u'M'), u"Change"_s, u"First name: A → B"_s})}, 2, 4);
        list.show();
        QVERIFY(list.columnWidth(2) > 350);
        QVERIFY(list.columnWidth(1) < 200);
    }

    void itIsAsHighAsSomeOfThem()
    {
        QVERIFY(leastHeight(0) > 0);
        QCOMPARE(leastHeight(1), leastHeight(2));
        QVERIFY(leastHeight(3) > leastHeight(2));
        QCOMPARE(leastHeight(4), leastHeight(40));
    }
};

STEWARD_TEST(TestFramedList)

#include "tst_framedlist.moc"
