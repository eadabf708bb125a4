#include "ui/windowhelp.h"

#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/filterbar.h"
#include "ui/help/helpwindow.h"
#include "ui/searchfield.h"
#include "ui/style/messagebar.h"

#include <QApplication>
#include <QToolButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestWindowHelp : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (HelpWindow *help = shownWindow<HelpWindow>())
            help->close();
    }

    void f1OpensThePageOfWhatIsInFront()
    {
        WindowFixture fixture;
        fixture.window->showPage(MainWindow::ActivityView);
        QTest::keyClick(fixture.window, Qt::Key_F1);
        QVERIFY(shownWindow<HelpWindow>());
        QCOMPARE(shownWindow<HelpWindow>()->topic(), u"activity"_s);
    }

    void anErrorLeadsToItsPage()
    {
        WindowFixture fixture;
        fixture.window->showMessage({ErrorKind::Storage, u"The disk is full."_s});
        const auto buttons = fixture.page()->messages()->findChildren<QAbstractButton *>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *one) {
            return one->isVisible() && one->text() == u"What to Do"_s;
        });
        QVERIFY(button != buttons.cend());
        (*button)->click();
        QVERIFY(shownWindow<HelpWindow>());
        QCOMPARE(shownWindow<HelpWindow>()->topic(), u"problems"_s);
        fixture.window->showMessage({ErrorKind::Invalid, u"This says everything."_s});
        for (const QAbstractButton *one : fixture.page()->messages()->findChildren<QAbstractButton *>())
            QVERIFY(!one->isVisible() || one->text() != u"What to Do"_s);
    }

    void f6GoesFromAreaToArea()
    {
        WindowFixture fixture;
        fixture.page()->filters()->search()->setFocus();
        QSet<const QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(fixture.window->focusWidget(), Qt::Key_F6);
            visited.insert(fixture.window->focusWidget());
        }
        QVERIFY(visited.contains(fixture.table()));
        QVERIFY(visited.contains(fixture.page()->filters()->search()));
        QVERIFY(visited.size() >= 4);
    }
};

STEWARD_TEST(TestWindowHelp)

} // namespace steward

#include "tst_windowhelp.moc"
