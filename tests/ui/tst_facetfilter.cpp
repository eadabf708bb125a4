#include "ui/facetfilter.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestFacetFilter : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsTicked();
    void menuStaysOpenWhileTicking();
    void hostileValuesAreShownAsTheyAre();
};

void TestFacetFilter::showsWhatIsTicked()
{
    FacetFilter filter(QStringLiteral("Type"));
    filter.setChoices({{0, QStringLiteral("Administrator"), 3}, {1, QStringLiteral("API user"), 4}});
    QCOMPARE(filter.text(), QStringLiteral("Type"));
    QVERIFY(!filter.isActive());
    filter.setTicked({1});
    QCOMPARE(filter.text(), QStringLiteral("Type: API user"));
    QVERIFY(filter.isActive());
    filter.setTicked({0, 1});
    QCOMPARE(filter.text(), QStringLiteral("Type: 2"));
}

void TestFacetFilter::menuStaysOpenWhileTicking()
{
    FacetFilter filter(QStringLiteral("Type"));
    filter.setChoices({{0, QStringLiteral("Administrator"), 3}, {1, QStringLiteral("API user"), 4}});
    QSignalSpy changed(&filter, &FacetFilter::tickedChanged);
    QMenu *menu = filter.menu();
    menu->popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QCOMPARE(menu->actions().size(), 2);
    menu->setActiveAction(menu->actions().last());
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(filter.ticked(), QVariantList {1});
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(filter.ticked(), QVariantList {});
    QCOMPARE(changed.size(), 2);
    menu->close();
}

void TestFacetFilter::hostileValuesAreShownAsTheyAre()
{
    FacetFilter filter(QStringLiteral("Organization"));
    filter.setChoices({{QStringLiteral("R&D"), QStringLiteral("R&D"), 1}});
    filter.setTicked({QStringLiteral("R&D")});
    QCOMPARE(filter.text(), QStringLiteral("Organization: R&&D"));
    QCOMPARE(filter.accessibleName(), QStringLiteral("Organization: R&D"));
}

STEWARD_TEST(TestFacetFilter)

} // namespace steward

#include "tst_facetfilter.moc"
