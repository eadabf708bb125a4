#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/undobar.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

/// A window where something else has the focus.
struct Host {
    Host()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(other);
        column->addWidget(&bar);
        window.show();
        other->setFocus();
    }

    QWidget window;
    QLineEdit *other = new QLineEdit;
    UndoBar &bar = *new UndoBar;
};

} // namespace

class TestUndoBar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void offersAndRequests()
    {
        Host host;
        UndoBar &bar = host.bar;
        QSignalSpy requested(&bar, &UndoBar::undoRequested);
        bar.offer(u"Deleted %1."_s, u"R&D <x>"_s);
        QCOMPARE(bar.sentence(), u"Deleted R&D <x>."_s);
        auto *undo = bar.findChild<QPushButton *>();
        QCOMPARE(undo->accessibleName(), u"Undo"_s);
        QVERIFY(undo->text().contains(u'&'));
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        bar.retire();
        QVERIFY(!bar.isOpen());
    }

    void goesAfterItsTime()
    {
        Host host;
        UndoBar &bar = host.bar;
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.setTimeout(30ms);
        bar.offer(u"Deleted."_s);
        QTRY_COMPARE(expired.count(), 1);
        QVERIFY(!bar.isVisible());
    }

    void staysUnderTheMouse()
    {
        Host host;
        UndoBar &bar = host.bar;
        bar.setTimeout(30ms);
        bar.offer(u"Deleted."_s);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QApplication::sendEvent(&bar, &enter);
        QTest::qWait(100);
        QVERIFY(bar.isOpen());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&bar, &leave);
        QTRY_VERIFY(!bar.isOpen());
    }

    void staysWithTheFocus()
    {
        Host host;
        host.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host.window));
        host.bar.setTimeout(30ms);
        host.bar.offer(u"Deleted."_s);
        host.bar.findChild<QPushButton *>()->setFocus();
        QTest::qWait(100);
        QVERIFY(host.bar.isOpen());
        host.other->setFocus();
        QTRY_VERIFY(!host.bar.isOpen());
    }

    void mayBeDestroyedWithTheFocus()
    {
        auto host = std::make_unique<Host>();
        host->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host->window));
        host->bar.offer(u"Deleted."_s);
        host->bar.findChild<QPushButton *>()->setFocus();
        QVERIFY(host->bar.findChild<QPushButton *>()->hasFocus());
        host.reset();
        QVERIFY(!QApplication::focusWidget());
    }

    void aNewOfferHasItsWholeTime()
    {
        Host host;
        UndoBar &bar = host.bar;
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.setTimeout(200ms);
        bar.offer(u"One."_s);
        QTest::qWait(120);
        bar.offer(u"Two."_s);
        QTest::qWait(120);
        QCOMPARE(expired.count(), 0);
        QTRY_COMPARE(expired.count(), 1);
    }

    void closingIsNotExpiring()
    {
        Host host;
        UndoBar &bar = host.bar;
        QSignalSpy expired(&bar, &UndoBar::expired);
        bar.setTimeout(30ms);
        bar.offer(u"Deleted."_s);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QTest::qWait(80);
        QCOMPARE(expired.count(), 0);
        QVERIFY(!bar.isOpen());
    }
};

STEWARD_TEST(TestUndoBar)
#include "tst_undobar.moc"
