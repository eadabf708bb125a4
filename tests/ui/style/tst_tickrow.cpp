#include "tests/support/testregistry.h"
#include "ui/style/chip.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/tickrow.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTickRow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void namesAreShownAndSpokenAsTheyAre()
    {
        TickRow row(u"R&D Bridge"_s, u"Custom application"_s);
        QCOMPARE(row.checkBox()->text(), u"R&&D Bridge"_s);
        QCOMPARE(row.checkBox()->accessibleName(), u"R&D Bridge"_s);
        QCOMPARE(row.checkBox()->accessibleDescription(), u"Custom application"_s);
        row.setRemark(u"Only API user"_s, true);
        QCOMPARE(row.checkBox()->accessibleDescription(), u"Custom application, Only API user"_s);
        row.setError(u"Tick one."_s);
        QCOMPARE(row.checkBox()->accessibleDescription(), u"Custom application, Only API user, Tick one."_s);
    }

    void aWarningIsAChip()
    {
        TickRow row(u"Salesforce"_s, {});
        auto *chip = row.findChild<Chip *>();
        QVERIFY(chip->isHidden());
        row.setRemark(u"Only API user"_s, true);
        QVERIFY(!chip->isHidden());
        QCOMPARE(chip->content().word, u"Only API user"_s);
        row.setRemark(u"1 of 2 API users"_s, false);
        QVERIFY(chip->isHidden());
    }

    void aClickAnywhereTicks()
    {
        TickRow row(u"HttpApi"_s, u"Any other application"_s);
        row.resize(400, 36);
        row.show();
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(390, 18));
        QVERIFY(row.checkBox()->isChecked());
        QTest::mouseClick(row.checkBox(), Qt::LeftButton, {}, QPoint(5, row.checkBox()->height() / 2));
        QVERIFY(!row.checkBox()->isChecked());
        row.setEnabled(false);
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(390, 18));
        QVERIFY(!row.checkBox()->isChecked());
    }
};

STEWARD_TEST(TestTickRow)
#include "tst_tickrow.moc"
