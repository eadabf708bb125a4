#include "tests/support/testregistry.h"
#include "ui/style/facetbutton.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFacetButton : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void opensAMenuAndShowsThatItIsSet()
    {
        FacetButton facet(u"Type"_s);
        QVERIFY(facet.menu());
        QCOMPARE(facet.popupMode(), QToolButton::InstantPopup);
        QVERIFY(!facet.isActive());
        facet.resize(facet.sizeHint());
        facet.setActive(true);
        QVERIFY(facet.isActive());
        QCOMPARE(facet.grab().toImage().pixelColor(5, facet.height() / 2),
                 Theme(Theme::Kind::Light).color(ColorToken::Sel));
    }

    void theChevronStandsAtTheTrailingEdge()
    {
        FacetButton facet(u"Type"_s);
        facet.resize(facet.sizeHint());
        const QColor mark = Theme(Theme::Kind::Light).color(ColorToken::Text2);
        const auto marks = [&](int from, int to) {
            const QImage image = facet.grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = from; x < to; ++x)
                    count += image.pixelColor(x, y) == mark ? 1 : 0;
            return count;
        };
        QVERIFY(marks(facet.width() - 26, facet.width()) > 0);
        facet.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(marks(0, 26) > 0);
        QCOMPARE(marks(facet.width() - 26, facet.width()), 0);
    }
};

STEWARD_TEST(TestFacetButton)
#include "tst_facetbutton.moc"
