#include "ui/facetbar.h"

#include "tests/support/testregistry.h"
#include "ui/facetfilter.h"
#include "ui/searchfield.h"
#include "ui/style/barlayout.h"

#include <QPushButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

class SampleBar : public FacetBar {
public:
    SampleBar() : FacetBar(u"Search"_s, nullptr), facet(addFacet(u"Type"_s))
    {
        facet->setChoices({{1, u"One"_s, 3}});
        finish();
    }
    FacetFilter *facet;
    QPushButton *clear() const { return findChild<QPushButton *>(); }
    int room() const { return row()->contentsMargins().top(); }

protected:
    bool isFiltered() const override { return !facet->ticked().isEmpty() || !search()->text().isEmpty(); }
    void clearFilter() override
    {
        facet->setTicked({});
        search()->setTextSilently({});
    }
};

} // namespace

class TestFacetBar : public QObject {
    Q_OBJECT

private slots:
    void clearIsThereWhileSomethingIsSet()
    {
        SampleBar bar;
        QSignalSpy changed(&bar, &FacetBar::filterChanged);
        QVERIFY(bar.clear() && bar.clear()->isHidden());
        QTest::keyClicks(bar.search(), u"ana"_s);
        QTest::keyClick(bar.search(), Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bar.clear()->isHidden());
        bar.clear()->click();
        QCOMPARE(changed.size(), 2);
        QVERIFY(bar.search()->text().isEmpty());
    }

    void aTickIsAChange()
    {
        SampleBar bar;
        QSignalSpy changed(&bar, &FacetBar::filterChanged);
        emit bar.facet->menu()->aboutToShow();
        bar.facet->menu()->actions().first()->trigger();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bar.clear()->isHidden());
    }

    void thereIsRoomBelowAMessage()
    {
        SampleBar bar;
        QCOMPARE(bar.room(), 0);
        bar.setBelowMessage(true);
        QVERIFY(bar.room() > 0);
        bar.setBelowMessage(false);
        QCOMPARE(bar.room(), 0);
    }
};

STEWARD_TEST(TestFacetBar)

#include "tst_facetbar.moc"
