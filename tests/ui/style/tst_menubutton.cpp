#include "ui/style/menubutton.h"

#include "tests/support/testregistry.h"

#include <QAccessible>
#include <QMenu>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestMenuButton : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItIs()
    {
        MenuButton button;
        button.setText(u"&Type"_s);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::ButtonMenu);
        QCOMPARE(told->text(QAccessible::Name), u"Type"_s);
        button.setAccessibleName(u"Type of account"_s);
        QCOMPARE(told->text(QAccessible::Name), u"Type of account"_s);
        button.setAccessibleDescription(u"Narrows the table"_s);
        QCOMPARE(told->text(QAccessible::Description), u"Narrows the table"_s);
        QVERIFY(told->state().hasPopup && !told->state().expanded);
    }

    void opensItsMenu()
    {
        MenuButton button;
        auto *menu = new QMenu(&button);
        menu->addAction(u"One"_s);
        button.setMenu(menu);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        bool seen = false;
        connect(menu, &QMenu::aboutToShow, menu, [menu, &seen] {
            seen = true;
            QTimer::singleShot(50, menu, &QMenu::close);
        });
        QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(
            QAccessibleActionInterface::showMenuAction());
        QVERIFY(!seen);
        QTRY_VERIFY(seen);
        QTRY_VERIFY(!menu->isVisible());
    }
};

STEWARD_TEST(TestMenuButton)

} // namespace steward

#include "tst_menubutton.moc"
