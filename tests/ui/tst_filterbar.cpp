#include "ui/filterbar.h"

#include "tests/support/testregistry.h"
#include "ui/facetfilter.h"
#include "ui/style/facetbutton.h"

#include <QPushButton>
#include <QtTest>

namespace steward {

class TestFilterBar : public QObject {
    Q_OBJECT

private slots:
    void filterRoundTrips();
    void searchRestsBeforeItAsks();
    void clearTakesEverythingAway();
    void excludedAndRareConditionsRoundTrip();
    void chosenRowsAreAButton();
    void credentialsAreAFacetWithExpiringSoon();
};

void TestFilterBar::filterRoundTrips()
{
    FilterBar bar;
    const AdministratorFilter filter {AdministratorFilter::Scope::RecycleBin,
                                      QStringLiteral("ana"),
                                      {Kind::ApiUser},
                                      {Status::Suspended},
                                      {RoleId {3}},
                                      {ApplicationId {4}},
                                      {QString(), QStringLiteral("R&D")}};
    bar.setFilter(filter);
    QCOMPARE(bar.filter(), filter);
}

void TestFilterBar::searchRestsBeforeItAsks()
{
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    QTest::keyClicks(bar.search(), QStringLiteral("ana"));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bar.filter().text, QStringLiteral("ana"));
    QCOMPARE(bar.search()->accessibleName(), QStringLiteral("Search"));
    QTest::keyClick(bar.search(), Qt::Key_Escape);
    QCOMPARE(changed.size(), 2);
    QVERIFY(bar.filter().text.isEmpty());
}

void TestFilterBar::clearTakesEverythingAway()
{
    FilterBar bar;
    bar.setFilter({.text = QStringLiteral("x"), .kinds = {Kind::Person}});
    QPushButton *clear = nullptr;
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        clear = button->accessibleName() == QStringLiteral("Clear filters") ? button : clear;
    QVERIFY(clear && !clear->isHidden());
    clear->click();
    QVERIFY(!bar.filter().isActive());
    QVERIFY(clear->isHidden());
}

void TestFilterBar::excludedAndRareConditionsRoundTrip()
{
    constexpr Timestamp Now = 1'800'000'000'000;
    FilterBar bar;
    bar.setClock([] { return Now; });
    AdministratorFilter filter;
    filter.roles = {RoleId {}, RoleId {3}};
    filter.excluded.kinds = {Kind::Person};
    filter.excluded.applications = {ApplicationId {4}};
    filter.excluded.organizations = {QString()};
    filter.excluded.credentials = {CredentialState::None};
    filter.languages = {QString(), QStringLiteral("de")};
    filter.unusedForDays = 45;
    filter.expiresInDays = 30;
    filter.onlyUser = false;
    filter = filter.at(Now);
    bar.setFilter(filter);
    QCOMPARE(bar.filter(), filter);
    AdministratorFilter dates;
    dates.unusedSince = 1'700'000'000'123;
    dates.expiresUntil = 1'900'000'000'456;
    dates.onlyUser = true;
    bar.setFilter(dates);
    QCOMPARE(bar.filter(), dates);
    FacetButton *more = nullptr;
    for (FacetButton *candidate : bar.findChildren<FacetButton *>())
        more = candidate->text().contains(QStringLiteral("More")) ? candidate : more;
    QVERIFY(more && more->isActive());
}

void TestFilterBar::chosenRowsAreAButton()
{
    FilterBar bar;
    auto ids = std::make_shared<IdSet>();
    ids->insert(7);
    AdministratorFilter filter;
    filter.among = ids;
    bar.setFilter(filter);
    QCOMPARE(bar.filter(), filter);
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    // A facet would open its menu.
    for (FacetButton *button : bar.findChildren<FacetButton *>()) {
        if (!qobject_cast<FacetFilter *>(button) && button->text().contains(QStringLiteral("chosen")))
            button->click();
    }
    QCOMPARE(changed.size(), 1);
    QVERIFY(!bar.filter().isActive());
}

void TestFilterBar::credentialsAreAFacetWithExpiringSoon()
{
    FilterBar bar;
    bar.setExpiringUntil(1'700'000'000'000);
    Facets facets;
    facets.credentials = {{CredentialState::Failed, 3}, {CredentialState::Used, 40}};
    bar.setFacets(facets, {});
    const AdministratorFilter filter {.credentials = {CredentialState::Failed}, .expiresUntil = 1'700'000'000'000};
    bar.setFilter(filter);
    QCOMPARE(bar.filter(), filter);
    FacetButton *button = nullptr;
    for (FacetButton *candidate : bar.findChildren<FacetButton *>())
        button = candidate->text().contains(QStringLiteral("Credentials")) ? candidate : button;
    QVERIFY(button);
    // Its value is shown, and it can be taken away again.
    bar.setFilter({});
    QVERIFY(!bar.filter().isActive());
}

STEWARD_TEST(TestFilterBar)

} // namespace steward

#include "tst_filterbar.moc"
