#include "ui/applicationdelegate.h"

#include "models/items/applicationhealth.h"
#include "tests/support/testregistry.h"
#include "ui/style/icons.h"

#include <QtTest>

namespace steward {

class TestApplicationDelegate : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasItsIconAndColour();
};

void TestApplicationDelegate::everyStateHasItsIconAndColour()
{
    QStringList names;
    for (const Health health : {Health::Stopped, Health::OnlyOne, Health::Working, Health::NotUsed}) {
        QVERIFY(iconNames().contains(healthIcon(health)));
        QVERIFY(!names.contains(healthIcon(health)));
        names.append(healthIcon(health));
    }
    QCOMPARE(healthToken(Health::Stopped), ColorToken::Bad);
    QCOMPARE(healthToken(Health::Working), ColorToken::Ok);
}

STEWARD_TEST(TestApplicationDelegate)

} // namespace steward

#include "tst_applicationdelegate.moc"
