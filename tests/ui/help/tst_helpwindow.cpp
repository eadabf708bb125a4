#include "ui/help/helpwindow.h"

#include "tests/support/accessiblewalk.h"
#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "ui/help/helpbrowser.h"
#include "ui/style/stewardstyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QListWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestHelpWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }

    void showsATopicOnceAndTurnsToTheNext()
    {
        showHelp(u"add-api-user"_s);
        HelpWindow *window = shownWindow<HelpWindow>();
        QVERIFY(window);
        QCOMPARE(window->topic(), u"add-api-user"_s);
        QVERIFY(window->browser()->toPlainText().contains(u"API user"_s, Qt::CaseInsensitive));
        showHelp(u"backups"_s);
        QCOMPARE(shownWindow<HelpWindow>(), window);
        QCOMPARE(window->topic(), u"backups"_s);
        QVERIFY(window->backButton()->isEnabled());
        window->backButton()->click();
        QCOMPARE(window->topic(), u"add-api-user"_s);
        emit window->browser()->anchorClicked(QUrl(u"help:credentials"_s));
        QCOMPARE(window->topic(), u"credentials"_s);
        showHelp(u"no such topic"_s);
        QCOMPARE(window->topic(), helpTopics().first());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shownWindow<HelpWindow>());
    }

    void searchesWithTheKeyboard()
    {
        HelpWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const int all = window.contents()->count();
        QTest::keyClicks(window.search(), u"undo"_s);
        QVERIFY(window.contents()->count() > 0 && window.contents()->count() < all);
        const QString first = window.topic();
        QVERIFY(!window.browser()->extraSelections().isEmpty());
        QTest::keyClick(window.search(), Qt::Key_Down);
        QVERIFY(window.topic() != first);
        QTest::keyClick(window.search(), Qt::Key_Return);
        QVERIFY(window.browser()->hasFocus());
        window.search()->setText(u"xyzzy"_s);
        QCOMPARE(window.contents()->count(), 0);
        QVERIFY(!window.browser()->toPlainText().isEmpty());
        QTest::keyClick(window.search(), Qt::Key_Down);
        window.search()->clear();
        QCOMPARE(window.contents()->count(), all);
    }

    void aSearchLeadsBackToWhereItBegan()
    {
        HelpWindow window;
        window.show();
        window.showTopic(u"backups"_s);
        for (const QString &typed : {u"undo"_s, u"xyzzy"_s}) {
            window.search()->setText(typed.first(1));
            window.search()->setText(typed);
            QVERIFY(window.topic() != u"backups"_s);
            window.backButton()->click();
            QCOMPARE(window.topic(), u"backups"_s);
            QVERIFY(window.search()->text().isEmpty());
        }
        window.search()->setText(u"xyzzy"_s);
        window.search()->clear();
        QCOMPARE(window.topic(), u"backups"_s);
    }

    void speaksTheLanguageOfTheProgram()
    {
        showHelp(u"backups"_s);
        const QPointer<HelpWindow> before = shownWindow<HelpWindow>();
        // The window manager has given it its place by then.
        QVERIFY(QTest::qWaitForWindowActive(before));
        const QRect place = before->geometry();
        QCoreApplication::postEvent(before, new QEvent(QEvent::LanguageChange));
        QCoreApplication::postEvent(before, new QEvent(QEvent::LanguageChange));
        QTRY_VERIFY(!before);
        HelpWindow *after = shownWindow<HelpWindow>();
        QVERIFY(after);
        QCOMPARE(after->topic(), u"backups"_s);
        QTRY_COMPARE(after->geometry(), place);
        showHelp(u"credentials"_s);
        QCOMPARE(after->topic(), u"credentials"_s);
        after->close();
    }

    void picturesFitTheWindow()
    {
        HelpWindow window;
        window.resize(700, 500);
        window.show();
        for (const HelpPage &page : helpPages()) {
            window.showTopic(page.topic);
            QTest::qWait(1);
            QVERIFY2(window.browser()->document()->size().width() <= window.browser()->viewport()->width() + 2,
                     qPrintable(page.topic));
        }
    }

    void isNamed()
    {
        HelpWindow window;
        window.show();
        const AccessibleWalk walk(&window);
        QVERIFY2(walk.problems.isEmpty(), qPrintable(walk.problems.join(u'\n')));
        QVERIFY(walk.elements >= 3);
    }
};

STEWARD_TEST(TestHelpWindow)

} // namespace steward

#include "tst_helpwindow.moc"
