#include "ui/style/searchline.h"

#include "tests/support/testregistry.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;

class TestSearchLine : public QObject {
    Q_OBJECT

    static void moves(SearchLine &line, const QListWidget &list, Qt::Key key, int row)
    {
        QTest::keyClick(&line, key);
        QCOMPARE(list.currentRow(), row);
    }

private slots:
    void keysMoveThroughWhatWasFound()
    {
        QListWidget list;
        SearchLine line(QStringLiteral("Search"));
        line.moveIn(&list);
        moves(line, list, Qt::Key_Down, -1);
        for (int row = 0; row < 25; ++row)
            list.addItem(QString::number(row));
        list.item(1)->setFlags(Qt::NoItemFlags);
        list.item(24)->setFlags(Qt::NoItemFlags);
        moves(line, list, Qt::Key_Down, 0);
        moves(line, list, Qt::Key_Up, 0);
        moves(line, list, Qt::Key_Down, 2);
        moves(line, list, Qt::Key_PageDown, 12);
        moves(line, list, Qt::Key_PageDown, 22);
        // The last one that can be chosen.
        moves(line, list, Qt::Key_PageDown, 23);
        moves(line, list, Qt::Key_Down, 23);
        moves(line, list, Qt::Key_PageUp, 13);
        QTest::keyClicks(&line, QStringLiteral("typed"));
        QCOMPARE(line.text(), QStringLiteral("typed"));
    }
};

STEWARD_TEST(TestSearchLine)

#include "tst_searchline.moc"
