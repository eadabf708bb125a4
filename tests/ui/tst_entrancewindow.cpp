#include "ui/entrancewindow.h"

#include "tests/support/testregistry.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestEntranceWindow : public QObject {
    Q_OBJECT

private slots:
    void showsOnePageAtATimeWithTheFocus()
    {
        EntranceWindow window(u"Steward"_s);
        auto *first = new QLineEdit;
        window.setPage(first);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(first->hasFocus());
        QPointer<QWidget> gone = first;
        auto *second = new QLineEdit;
        window.setPage(second);
        QVERIFY(!first->isVisible() && second->isVisible());
        QTRY_VERIFY(second->hasFocus());
        QTRY_VERIFY(!gone);
    }

    void standsWhereTheOtherWindowWas()
    {
        QWidget other;
        other.setGeometry(40, 50, 1000, 640);
        EntranceWindow window(u"Steward"_s);
        window.takePlaceOf(&other);
        QCOMPARE(window.geometry(), other.geometry());
    }

    void tellsThatItWasClosed()
    {
        EntranceWindow window(u"Steward"_s);
        window.show();
        QSignalSpy closed(&window, &EntranceWindow::closed);
        window.close();
        QCOMPARE(closed.size(), 1);
    }
};

STEWARD_TEST(TestEntranceWindow)

#include "tst_entrancewindow.moc"
