#include "tests/support/testregistry.h"
#include "ui/style/typography.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTypography : public QObject {
    Q_OBJECT

private slots:
    void sizesFollowTheSystemFont()
    {
        QFont system;
        system.setPointSizeF(10);
        QCOMPARE(fontFor(TypeRole::PageTitle, system).pointSizeF(), 15.0);
        QCOMPARE(fontFor(TypeRole::Caption, system).pointSizeF(), 9.0);
        QCOMPARE(fontFor(TypeRole::Header, system).pointSizeF(), 9.5);
        system.setPointSizeF(20);
        QCOMPARE(fontFor(TypeRole::PageTitle, system).pointSizeF(), 30.0);
        QCOMPARE(fontFor(TypeRole::Body, system).pointSizeF(), 20.0);
    }

    void sizesInPixelsStayInPixels()
    {
        QFont system;
        system.setPixelSize(20);
        QCOMPARE(fontFor(TypeRole::Subject, system).pixelSize(), 24);
    }

    void weightsAreRegularMediumAndSemibold()
    {
        QCOMPARE(fontFor(TypeRole::Body).weight(), QFont::Normal);
        QCOMPARE(fontFor(TypeRole::Name).weight(), QFont::Medium);
        QCOMPARE(fontFor(TypeRole::Heading).weight(), QFont::DemiBold);
    }

    void aWidgetTakesItsRole()
    {
        QLabel label;
        setTypeRole(&label, TypeRole::Group);
        QCOMPARE(label.font().weight(), QFont::DemiBold);
        QVERIFY(label.font().pointSizeF() > QApplication::font().pointSizeF());
    }
};

STEWARD_TEST(TestTypography)
#include "tst_typography.moc"
