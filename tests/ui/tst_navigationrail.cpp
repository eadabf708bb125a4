#include "ui/navigationrail.h"

#include "tests/support/testregistry.h"
#include "ui/style/metrics.h"

#include <QtTest>

namespace steward {

class TestNavigationRail : public QObject {
    Q_OBJECT

private slots:
    void arrowKeysChangeThePage();
    void collapses();
    void theLastPageStandsAtTheFoot();
};

void TestNavigationRail::arrowKeysChangeThePage()
{
    NavigationRail rail;
    rail.addPage(QStringLiteral("people"), QStringLiteral("Administrators"));
    rail.addPage(QStringLiteral("apps"), QStringLiteral("Applications"));
    rail.setCurrentPage(0);
    rail.resize(208, 400);
    rail.show();
    QSignalSpy pages(&rail, &NavigationRail::pageRequested);
    QTest::keyClick(rail.list(), Qt::Key_Down);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().toInt(), 1);
    QCOMPARE(rail.currentPage(), 1);
    const QImage before = rail.grab().toImage();
    rail.setCount(0, 1284);
    QVERIFY(rail.grab().toImage() != before);
}

void TestNavigationRail::collapses()
{
    NavigationRail rail;
    rail.setCollapsed(true);
    QCOMPARE(rail.minimumWidth(), metrics::railCollapsed);
    rail.setCollapsed(false);
    QCOMPARE(rail.minimumWidth(), metrics::railWidth);
}

void TestNavigationRail::theLastPageStandsAtTheFoot()
{
    NavigationRail rail;
    rail.addPage(QStringLiteral("people"), QStringLiteral("Administrators"));
    rail.addPage(QStringLiteral("apps"), QStringLiteral("Applications"));
    rail.addFootPage(QStringLiteral("sliders"), QStringLiteral("Settings"));
    rail.setCurrentPage(0);
    rail.resize(208, 400);
    rail.show();
    QSignalSpy pages(&rail, &NavigationRail::pageRequested);
    QTest::mouseClick(rail.foot()->viewport(), Qt::LeftButton, {}, rail.foot()->viewport()->rect().center());
    QCOMPARE(pages.size(), 1);
    QCOMPARE(rail.currentPage(), 2);
    QVERIFY(rail.list()->isRowHidden(2));
    QVERIFY(rail.foot()->isRowHidden(0) && !rail.foot()->isRowHidden(2));
    // The arrow keys of the list come back to the pages there, and do not leave it by themselves.
    QTest::keyClick(rail.list(), Qt::Key_Up);
    QCOMPARE(rail.currentPage(), 1);
    QTest::keyClick(rail.list(), Qt::Key_Down);
    QCOMPARE(rail.currentPage(), 1);
}

STEWARD_TEST(TestNavigationRail)

} // namespace steward

#include "tst_navigationrail.moc"
