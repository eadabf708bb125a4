#include "ui/activityfilterbar.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/facetfilter.h"
#include "ui/filterbar.h"
#include "ui/forms/daterangedialog.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

class TestActivityFilterBar : public QObject {
    Q_OBJECT

private slots:
    void daysAreWhole();
    void choosesDaysInADialog();
    void actionsAreCategoriesAndKinds();
    void operatorsAreChosenWithTheirIds();
    void clearTakesAllAway();

private:
    static FacetFilter *facet(const ActivityFilterBar &bar, const QString &title)
    {
        for (FacetFilter *one : bar.findChildren<FacetFilter *>()) {
            if (one->accessibleName().startsWith(title))
                return one;
        }
        return nullptr;
    }
};

void TestActivityFilterBar::daysAreWhole()
{
    ActivityFilterBar bar;
    QVERIFY(!bar.filter().isActive());
    QVERIFY(!bar.dates()->isActive());
    bar.setSpan(ActivityFilterBar::Span::Between, QDate(2026, 3, 17), QDate(2026, 3, 18));
    QCOMPARE(bar.filter().from, QDate(2026, 3, 17).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(bar.filter().to, QDate(2026, 3, 19).startOfDay().toMSecsSinceEpoch());
    QVERIFY(bar.dates()->isActive());
    bar.setSpan(ActivityFilterBar::Span::Week);
    QCOMPARE(bar.filter().from, QDate::currentDate().addDays(-6).startOfDay().toMSecsSinceEpoch());
    QCOMPARE(bar.filter().to, 0);
    QVERIFY(bar.dates()->accessibleName().contains(QStringLiteral("Last 7 days")));
}

void TestActivityFilterBar::choosesDaysInADialog()
{
    ActivityFilterBar bar;
    QVERIFY(driver::show(bar));
    QSignalSpy changed(&bar, &ActivityFilterBar::filterChanged);
    bar.dates()->menu()->actions().last()->trigger();
    auto *dialog = bar.window()->findChild<DateRangeDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(changed.count(), 1);
    QVERIFY(bar.filter().from != 0 && bar.filter().to != 0);
    bar.dates()->menu()->actions().at(1)->trigger();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(bar.filter().from, QDate::currentDate().startOfDay().toMSecsSinceEpoch());
}

void TestActivityFilterBar::actionsAreCategoriesAndKinds()
{
    ActivityFilterBar bar;
    ActivityCounts counts;
    counts.kinds = {{ChangeKind::Delete, 3}, {ChangeKind::SignIn, 4}, {ChangeKind::Refusal, 1}};
    bar.setCounts(counts);
    FacetFilter *actions = facet(bar, QStringLiteral("Action"));
    QVERIFY(actions);
    emit actions->menu()->aboutToShow();
    QStringList texts;
    for (QAction *action : actions->menu()->actions()) {
        texts.append(action->text());
        if (action->text().startsWith(QStringLiteral("All access"))
            || action->text().startsWith(QStringLiteral("Delete\t")))
            action->trigger();
    }
    QVERIFY2(texts.contains(QStringLiteral("All access\t5")), qPrintable(texts.join(u'|')));
    QCOMPARE(bar.filter().categories, QList {ChangeCategory::Access});
    QCOMPARE(bar.filter().kinds, QList {ChangeKind::Delete});
}

void TestActivityFilterBar::operatorsAreChosenWithTheirIds()
{
    ActivityFilterBar bar;
    ActivityCounts counts;
    counts.operators = {{{AdministratorId {4}, QStringLiteral("Ana")}, 3}, {{{}, QStringLiteral("R&D")}, 1}};
    bar.setCounts(counts);
    FacetFilter *operators = facet(bar, QStringLiteral("Administrator"));
    emit operators->menu()->aboutToShow();
    for (QAction *action : operators->menu()->actions())
        action->trigger();
    // More of them do not move those that are ticked.
    counts.operators.append({{{}, QStringLiteral("New")}, 1});
    bar.setCounts(counts);
    QCOMPARE(bar.filter().operators.size(), 2);
    QCOMPARE(bar.filter().operators.first().id, AdministratorId {4});
    QCOMPARE(bar.filter().operators.last().name, QStringLiteral("R&D"));
}

void TestActivityFilterBar::clearTakesAllAway()
{
    ActivityFilterBar bar;
    QVERIFY(driver::show(bar));
    Catalog catalog;
    Application application;
    application.id = ApplicationId {3};
    application.name = QStringLiteral("Billing");
    catalog.applications = {application};
    bar.setCatalog(catalog, {QStringLiteral("Retail Bank")});
    facet(bar, QStringLiteral("Application"))->setTicked({qlonglong(3)});
    facet(bar, QStringLiteral("Organization"))->setTicked({QString()});
    bar.showRecord(AdministratorId {9}, QStringLiteral("Ana"));
    bar.search()->setText(QStringLiteral("x"));
    const ActivityFilter filter = bar.filter();
    QCOMPARE(filter.applications, QList {ApplicationId {3}});
    QCOMPARE(filter.organizations, QStringList {QString()});
    QCOMPARE(filter.record, AdministratorId {9});
    QSignalSpy changed(&bar, &ActivityFilterBar::filterChanged);
    auto *clear = driver::named<QPushButton>(bar, QStringLiteral("Clear filters"));
    QVERIFY(clear);
    clear->click();
    QVERIFY(!bar.filter().isActive());
    QVERIFY(!clear->isVisible());
    QCOMPARE(changed.count(), 1);
}

STEWARD_TEST(TestActivityFilterBar)

} // namespace steward

#include "tst_activityfilterbar.moc"
