#include "tests/support/testregistry.h"
#include "ui/style/messagebar.h"
#include "ui/style/stewardstyle.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void isHiddenUntilItHasSomethingToSay()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        QVERIFY(!bar->isVisible());
        bar->showMessage(Tone::Warn, u"993 changed, <7> failed."_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->tone(), Tone::Warn);
        QCOMPARE(bar->sentence(), u"993 changed, <7> failed."_s);
        QCOMPARE(bar->findChild<QLabel *>()->textFormat(), Qt::PlainText);
        bar->dismiss();
        QVERIFY(!bar->isVisible());
    }

    void actionsTriggerAndAreReplaced()
    {
        MessageBar bar;
        QAction again(u"Try &Again"_s);
        QSignalSpy triggered(&again, &QAction::triggered);
        bar.showMessage(Tone::Bad, u"The server did not answer."_s, {&again});
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), u"Try Again"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        bar.showMessage(Tone::Ok, u"42 rows changed."_s);
        QTRY_VERIFY(!bar.findChild<QPushButton *>());
    }

    void anActionMayReplaceTheMessage()
    {
        MessageBar bar;
        QAction again(u"Again"_s);
        connect(&again, &QAction::triggered, &bar, [&bar] { bar.showMessage(Tone::Info, u"Trying."_s); });
        bar.showMessage(Tone::Bad, u"No."_s, {&again});
        QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(bar.sentence(), u"Trying."_s);
    }
};

STEWARD_TEST(TestMessageBar)
#include "tst_messagebar.moc"
