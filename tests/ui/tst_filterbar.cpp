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
    void aFilterIsAskedForWithTheText();
    void whatNoFacetCountsIsCountedWhenItIsLookedAt();
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

void TestFilterBar::aFilterIsAskedForWithTheText()
{
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    QTest::keyClicks(bar.search(), QStringLiteral("ana"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bar.filter().text, QStringLiteral("ana"));
}

void TestFilterBar::whatNoFacetCountsIsCountedWhenItIsLookedAt()
{
    FilterBar bar;
    bar.setExpiringUntil(1'700'000'000'000);
    bar.setFacets({}, {});
    bar.setFilter({.kinds = {Kind::ApiUser}, .credentials = {CredentialState::Used}});
    QSignalSpy wanted(&bar, &FilterBar::countWanted);
    FacetFilter *more = nullptr;
    FacetFilter *credential = nullptr;
    for (FacetFilter *candidate : bar.findChildren<FacetFilter *>()) {
        more = candidate->text() == QStringLiteral("More") ? candidate : more;
        credential = candidate->text().contains(QStringLiteral("Credentials")) ? candidate : credential;
    }
    QVERIFY(more && credential);
    more->menu()->popup({0, 0});
    QCOMPARE(wanted.size(), more->choices().size());
    const auto first = wanted.first().first().value<CountedChoice>();
    QCOMPARE(first.filter.onlyUser, std::optional(true));
    QCOMPARE(first.filter.kinds, QList<Kind> {Kind::ApiUser});
    bar.setCount(first, 7);
    QVERIFY(more->menu()->actions().first()->text().endsWith(QStringLiteral("\t7")));
    more->menu()->close();
    wanted.clear();
    credential->menu()->popup({0, 0});
    QCOMPARE(wanted.size(), 1);
    const auto soon = wanted.first().first().value<CountedChoice>();
    QCOMPARE(soon.filter.expiresUntil, 1'700'000'000'000);
    QVERIFY(soon.filter.credentials.isEmpty());
    // Counts of the other values come anew; this one stays until it is counted again.
    bar.setCount(soon, 3);
    bar.setFacets({}, {});
    QVERIFY(credential->menu()->actions().first()->text().endsWith(QStringLiteral("\t3")));
    QCOMPARE(wanted.size(), 2);
    credential->menu()->close();
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
