#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/ticklist.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QList<TickList::Row> rows(int count)
{
    QList<TickList::Row> list;
    for (int i = 1; i <= count; ++i)
        list.append({.id = quint64(i), .name = u"Application %1"_s.arg(i), .purpose = u"Purpose"_s, .remark = {}});
    return list;
}

} // namespace

class TestTickList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void ticksById()
    {
        TickList list(u"External applications"_s);
        list.setRows(rows(3));
        QSignalSpy toggled(&list, &TickList::toggled);
        list.setTicked({quint64(3), quint64(1)});
        QCOMPARE(list.ticked(), (QVariantList {quint64(1), quint64(3)}));
        QCOMPARE(toggled.count(), 0);
        list.checkBox(quint64(2))->click();
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.first(), (QVariantList {quint64(2), true}));
        QVERIFY(!list.checkBox(quint64(9)));
    }

    void isWorkedWithTheKeyboard()
    {
        TickList list(u"External applications"_s);
        list.setRows(rows(12));
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        auto *first = list.checkBox(quint64(1));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = list.checkBox(quint64(2));
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(list.ticked(), QVariantList {quint64(2)});
        QTest::keyClick(second, Qt::Key_Up);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_End);
        auto *last = list.checkBox(quint64(12));
        QVERIFY(last->hasFocus());
        // A row that gets the focus is scrolled into sight.
        const auto *area = list.findChild<QScrollArea *>();
        QTRY_VERIFY(area->viewport()->rect().contains(last->mapTo(area->viewport(), last->rect().center())));
    }

    void growsToEightRowsAndScrollsBeyond()
    {
        TickList list(u"Applications"_s);
        list.setRows(rows(3));
        list.show();
        const int three = list.sizeHint().height();
        QVERIFY(three >= 3 * metrics::listRow && three < 4 * metrics::listRow);
        list.setRows(rows(8));
        const int eight = list.sizeHint().height();
        list.setRows(rows(30));
        QVERIFY(qAbs(list.sizeHint().height() - eight) <= 8);
    }

    void anErrorIsShownAndSpokenUntilItIsGone()
    {
        TickList list(u"Applications"_s);
        list.setRows(rows(2));
        list.show();
        list.setError(u"Tick at least one application."_s);
        QVERIFY(list.findChild<QLabel *>(u"fieldError"_s)->isVisible());
        QVERIFY(list.checkBox(quint64(1))->accessibleDescription().contains(u"at least one"_s));
        list.setError({});
        QVERIFY(!list.findChild<QLabel *>(u"fieldError"_s)->isVisible());
        QVERIFY(!list.checkBox(quint64(1))->accessibleDescription().contains(u"at least one"_s));
    }

    void leavingIsToldOnceForTheWholeList()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *list = new TickList(u"Applications"_s);
        list->setRows(rows(2));
        auto *line = new QLineEdit;
        column->addWidget(list);
        column->addWidget(line);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QSignalSpy left(list, &TickList::left);
        QTest::keyClick(list->checkBox(quint64(1)), Qt::Key_Down);
        QCOMPARE(left.count(), 0);
        line->setFocus();
        QCOMPARE(left.count(), 1);
    }

    void aLabelMayCarryAMnemonic()
    {
        TickList list(u"Applications"_s);
        list.setRows({{.id = 1, .name = u"R&D"_s, .purpose = {}, .remark = {}, .label = u"&R&&D"_s}});
        QCOMPARE(list.checkBox(1)->text(), u"&R&&D"_s);
        QCOMPARE(list.checkBox(1)->accessibleName(), u"R&D"_s);
    }

    void aRemarkCanChange()
    {
        TickList list(u"Applications"_s);
        list.setRows(rows(1));
        list.setRemark(quint64(1), u"Only API user"_s, true);
        QVERIFY(list.checkBox(quint64(1))->accessibleDescription().contains(u"Only API user"_s));
    }
};

STEWARD_TEST(TestTickList)
#include "tst_ticklist.moc"
