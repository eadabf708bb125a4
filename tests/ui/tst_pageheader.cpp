#include "ui/pageheader.h"

#include "tests/support/testregistry.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

namespace steward {

class TestPageHeader : public QObject {
    Q_OBJECT

private slots:
    void whatDoesNotFitMovesIntoMore();
};

void TestPageHeader::whatDoesNotFitMovesIntoMore()
{
    PageHeader header(QStringLiteral("Administrators"));
    QAction edit(QStringLiteral("&Edit…"));
    QAction remove(QStringLiteral("&Delete…"));
    QAction add(QStringLiteral("Add API &User…"));
    header.addAction(&edit);
    header.addAction(&remove);
    header.addMain(&add, true);
    header.resize(1200, 56);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    QToolButton *more = nullptr;
    QList<QToolButton *> flat;
    for (QToolButton *button : header.findChildren<QToolButton *>()) {
        if (button->menu())
            more = button;
        else
            flat.append(button);
    }
    QVERIFY(more);
    QCOMPARE(flat.size(), 2);
    QTRY_VERIFY(flat.first()->isVisible() && flat.last()->isVisible() && !more->isVisible());
    QCOMPARE(flat.first()->accessibleName(), QStringLiteral("Edit"));
    header.setMinimumWidth(0);
    header.resize(420, 56);
    QTRY_VERIFY(more->isVisible() && !flat.last()->isVisible());
    QVERIFY(more->menu()->actions().contains(&remove));
    remove.setVisible(false);
    QTRY_VERIFY(!more->menu()->actions().contains(&remove));
}

STEWARD_TEST(TestPageHeader)

} // namespace steward

#include "tst_pageheader.moc"
