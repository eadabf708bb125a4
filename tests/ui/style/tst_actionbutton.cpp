#include "tests/support/testregistry.h"
#include "ui/style/actionbutton.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActionButton : public QObject {
    Q_OBJECT

private slots:
    void showsAndFollowsItsAction()
    {
        QWidget parent;
        QAction action(u"&Show R&&D…"_s);
        ActionButton button(&action, ButtonKind::Inline, &parent);
        QCOMPARE(button.text(), u"Show R&&D…"_s);
        QCOMPARE(button.accessibleName(), u"Show R&D"_s);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setText(u"Other"_s);
        QCOMPARE(button.text(), u"Other"_s);
    }

    void triggersIt()
    {
        QWidget parent;
        QAction action(u"Go"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        ActionButton button(&action, ButtonKind::Inline, &parent);
        button.click();
        QCOMPARE(triggered.count(), 1);
    }

    void isHiddenWhenTheActionGoes()
    {
        QWidget parent;
        auto action = std::make_unique<QAction>(u"Go"_s);
        ActionButton button(action.get(), ButtonKind::Inline, &parent);
        QVERIFY(!button.isHidden());
        action.reset();
        QVERIFY(button.isHidden());
    }
};

STEWARD_TEST(TestActionButton)
#include "tst_actionbutton.moc"
