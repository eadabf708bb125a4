#include "ui/pagelayout.h"

#include "tests/support/testregistry.h"

#include <QtTest>
#include <QtWidgets>

namespace steward {

class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void theLastPartTakesTheRoom()
    {
        QWidget page;
        auto *head = new QLabel(QStringLiteral("Head"));
        auto *table = new QWidget;
        stackPage(&page, {head, table});
        page.resize(400, 300);
        page.show();
        QCOMPARE(head->pos(), QPoint(0, 0));
        QCOMPARE(head->height(), head->sizeHint().height());
        QCOMPARE(table->geometry(), QRect(0, head->height(), 400, 300 - head->height()));
    }

    void thePaneKeepsItsWidth()
    {
        QSplitter splitter;
        auto *content = new QWidget;
        auto *pane = new QWidget;
        putBeside(&splitter, content, pane, 120);
        splitter.resize(600, 200);
        splitter.show();
        QCOMPARE(pane->width(), 120);
        splitter.resize(900, 200);
        QTRY_COMPARE(content->width(), 779);
        QCOMPARE(pane->width(), 120);
        QVERIFY(!splitter.childrenCollapsible());
    }
};

STEWARD_TEST(TestPageLayout)

} // namespace steward

#include "tst_pagelayout.moc"
