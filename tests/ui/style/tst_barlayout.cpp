#include "ui/style/barlayout.h"

#include "tests/support/testregistry.h"

#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

namespace steward {

class TestBarLayout : public QObject {
    Q_OBJECT

    struct Bar {
        Bar()
        {
            layout->setContentsMargins(8, 0, 8, 4);
            layout->setSpacing(4);
            search->setMinimumWidth(100);
            search->setMaximumWidth(200);
            search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            layout->addWidget(search);
            for (int i = 0; i < 4; ++i) {
                if (i == 3)
                    layout->beginTrailing();
                buttons.append(new QToolButton);
                buttons.last()->setFixedSize(60, 24);
                layout->addWidget(buttons.last());
            }
            window.show();
        }
        void resize(int width) { window.resize(width, window.heightForWidth(width)); }
        QWidget window;
        BarLayout *layout = new BarLayout(&window);
        QLineEdit *search = new QLineEdit;
        QList<QToolButton *> buttons;
    };

private slots:
    void oneLineWhereThereIsRoom()
    {
        Bar bar;
        bar.resize(800);
        QCOMPARE(bar.search->width(), 200);
        QCOMPARE(bar.buttons.at(0)->x(), 8 + 200 + 4);
        // The trailing one stands at the end.
        QCOMPARE(bar.buttons.at(3)->geometry().right(), 800 - 8 - 1);
        QCOMPARE(bar.buttons.at(3)->geometry().center().y(), bar.buttons.at(0)->geometry().center().y());
    }
    void furtherLinesWhereThereIsNot()
    {
        Bar bar;
        bar.resize(250);
        QVERIFY(bar.buttons.at(2)->y() > bar.buttons.at(0)->y());
        for (const QToolButton *button : std::as_const(bar.buttons)) {
            QCOMPARE(button->width(), 60);
            QVERIFY(button->geometry().right() < 250);
        }
        // The trailing one keeps its place in the first line.
        QCOMPARE(bar.buttons.at(3)->geometry().right(), 250 - 8 - 1);
        QVERIFY(qAbs(bar.buttons.at(3)->geometry().center().y() - bar.search->geometry().center().y()) <= 1);
        QVERIFY(bar.window.heightForWidth(250) > bar.window.heightForWidth(800));
        // What is hidden takes no room.
        bar.buttons.at(0)->hide();
        bar.buttons.at(1)->hide();
        QVERIFY(bar.window.heightForWidth(250) == bar.window.heightForWidth(800));
    }
    void trailingOnesWrapWhereNothingFitsBeforeThem()
    {
        Bar bar;
        bar.search->setMinimumWidth(180);
        bar.resize(200);
        QVERIFY(bar.buttons.at(3)->y() > bar.search->y());
        QVERIFY(bar.search->geometry().right() < 200);
    }
    void nothingOverlaps()
    {
        Bar bar;
        // Wider at least than it may be at most: as wide as it has to be.
        bar.search->setMinimumWidth(300);
        bar.resize(800);
        QVERIFY(bar.buttons.at(0)->x() > bar.search->geometry().right());
    }
    void mirrored()
    {
        Bar bar;
        bar.window.setLayoutDirection(Qt::RightToLeft);
        bar.resize(800);
        QCOMPARE(bar.search->geometry().right(), 800 - 8 - 1);
        QCOMPARE(bar.buttons.at(3)->x(), 8);
    }
    void insertsAndTakes()
    {
        Bar bar;
        auto *more = new QToolButton;
        bar.layout->insertWidget(1, more);
        QCOMPARE(bar.layout->itemAt(1)->widget(), more);
        delete bar.layout->takeAt(1);
        QCOMPARE(bar.layout->count(), 5);
        QVERIFY(!bar.layout->itemAt(5));
        delete more;
    }
};

STEWARD_TEST(TestBarLayout)

} // namespace steward

#include "tst_barlayout.moc"
