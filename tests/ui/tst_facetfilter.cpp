#include "ui/facetfilter.h"

#include "tests/support/testregistry.h"

#include <QAccessible>
#include <QtTest>

namespace steward {

class TestFacetFilter : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsTicked();
    void menuStaysOpenWhileTicking();
    void valuesAreLeftOut();
    void oneOfAGroup();
    void countsComeUnderAnOpenMenu();
    void hostileValuesAreShownAsTheyAre();
    void isUsedThroughItsAccessibleInterface();
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

void TestFacetFilter::isUsedThroughItsAccessibleInterface()
{
    FacetFilter filter(QStringLiteral("Type"));
    filter.setChoices({{0, QStringLiteral("Administrator"), 3}, {1, QStringLiteral("API user"), 4}});
    filter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&filter));
    const auto act = [](QObject *object, const QString &name) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
        QVERIFY(interface && interface->actionInterface());
        QVERIFY(interface->actionInterface()->actionNames().contains(name));
        interface->actionInterface()->doAction(name);
    };
    act(&filter, QAccessibleActionInterface::showMenuAction());
    // The answer does not wait for the end of the menu.
    QVERIFY(!filter.menu()->isVisible());
    QSignalSpy changed(&filter, &FacetFilter::tickedChanged);
    QTimer::singleShot(0, &filter, [&] {
        QTRY_VERIFY(filter.menu()->isVisible());
        QVERIFY(QAccessible::queryAccessibleInterface(&filter)->state().expanded);
        QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(filter.menu())->child(1);
        QVERIFY(entry->text(QAccessible::Name).startsWith(QStringLiteral("API user")));
        QVERIFY(entry->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction())
                || entry->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        entry->actionInterface()->doAction(entry->actionInterface()->actionNames().first());
        filter.menu()->close();
    });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(filter.ticked(), QVariantList {1});
    QTRY_VERIFY(!filter.menu()->isVisible());
    filter.setEnabled(false);
    QVERIFY(!QAccessible::queryAccessibleInterface(&filter)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::showMenuAction()));
}

void TestFacetFilter::countsComeUnderAnOpenMenu()
{
    FacetFilter filter(QStringLiteral("More"));
    filter.setChoices({{0, QStringLiteral("Unused"), -1}, {1, QStringLiteral("Only user"), -1}});
    QSignalSpy opened(&filter, &FacetFilter::opened);
    filter.menu()->popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(filter.menu()));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(filter.menu()->actions().first()->text(), QStringLiteral("Unused"));
    filter.setCount(0, 12);
    QCOMPARE(filter.menu()->actions().first()->text(), QStringLiteral("Unused\t12"));
    QCOMPARE(filter.menu()->actions().at(1)->text(), QStringLiteral("Only user"));
    filter.menu()->close();
}

void TestFacetFilter::menuStaysOpenWhileTicking()
{
    FacetFilter filter(QStringLiteral("Type"));
    filter.setChoices({{0, QStringLiteral("Administrator"), 3}, {1, QStringLiteral("API user"), 4}});
    QSignalSpy changed(&filter, &FacetFilter::tickedChanged);
    QMenu *menu = filter.menu();
    menu->popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    // Two values, and how to leave one out.
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(!menu->actions().last()->isEnabled());
    menu->setActiveAction(menu->actions().at(1));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(filter.ticked(), QVariantList {1});
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(filter.ticked(), QVariantList {});
    QCOMPARE(changed.size(), 2);
    menu->close();
}

void TestFacetFilter::valuesAreLeftOut()
{
    FacetFilter filter(QStringLiteral("Role"));
    filter.setChoices({{1, QStringLiteral("Owner"), 3}, {2, QStringLiteral("Auditor"), 4}});
    QMenu *menu = filter.menu();
    menu->popup({0, 0});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QAction *auditor = menu->actions().at(1);
    menu->setActiveAction(auditor);
    QTest::keyClick(menu, Qt::Key_Minus);
    QCOMPARE(filter.leftOut(), QVariantList {2});
    QCOMPARE(filter.ticked(), QVariantList {});
    QCOMPARE(filter.text(), QStringLiteral("Role: not Auditor"));
    QCOMPARE(filter.accessibleName(), QStringLiteral("Role: not Auditor"));
    // What is spoken of the entry.
    QVERIFY(auditor->isChecked());
    QCOMPARE(auditor->text(), QStringLiteral("not Auditor\t4"));
    // Wanted instead, and neither.
    QTest::keyClick(menu, Qt::Key_Space);
    QCOMPARE(filter.ticked(), QVariantList {2});
    QCOMPARE(filter.leftOut(), QVariantList {});
    QTest::keyClick(menu, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(filter.leftOut(), QVariantList {2});
    QTest::mouseClick(menu, Qt::LeftButton, Qt::ShiftModifier, menu->actionGeometry(auditor).center());
    QVERIFY(!filter.isActive());
    // Assistive technology presses an entry.
    auditor->trigger();
    QCOMPARE(filter.ticked(), QVariantList {2});
    menu->close();
    filter.setTicked({1}, {2});
    QCOMPARE(filter.text(), QStringLiteral("Role: Owner, not Auditor"));
    filter.setTicked({}, {1, 2});
    QCOMPARE(filter.text(), QStringLiteral("Role: not 2"));
}

void TestFacetFilter::oneOfAGroup()
{
    FacetFilter filter(QStringLiteral("More"));
    filter.setChoices({{1, QStringLiteral("30 days"), -1, false, QStringLiteral("days")},
                       {2, QStringLiteral("90 days"), -1, false, QStringLiteral("days")}});
    QMenu *menu = filter.menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    menu->actions().last()->trigger();
    QCOMPARE(filter.ticked(), QVariantList {2});
    QVERIFY(!menu->actions().first()->isChecked());
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
