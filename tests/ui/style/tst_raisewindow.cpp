#include "ui/style/raisewindow.h"

#include "tests/support/testregistry.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;

class TestRaiseWindow : public QObject {
    Q_OBJECT

private slots:
    void bringsAWindowToTheFront()
    {
        QWidget window;
        raiseWindow(&window);
        QVERIFY(window.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget other;
        raiseWindow(&other);
        QVERIFY(QTest::qWaitForWindowActive(&other));
        raiseWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void aMinimizedOneToo()
    {
        QWidget window;
        window.showMinimized();
        raiseWindow(&window);
        QVERIFY(!window.isMinimized());
        QVERIFY(window.isVisible());
    }
};

STEWARD_TEST(TestRaiseWindow)

#include "tst_raisewindow.moc"
