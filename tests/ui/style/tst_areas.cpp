#include "ui/style/areas.h"

#include "tests/support/testregistry.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

namespace steward {

class TestAreas : public QObject {
    Q_OBJECT

private slots:
    void goesRound()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QList<QLineEdit *> firsts;
        for (int i = 0; i < 3; ++i) {
            auto *area = new QWidget;
            markArea(area);
            auto *row = new QVBoxLayout(area);
            firsts.append(new QLineEdit);
            row->addWidget(firsts.last());
            row->addWidget(new QLineEdit);
            column->addWidget(area);
        }
        auto *outside = new QLineEdit;
        column->addWidget(outside);
        window.show();
        QCOMPARE(areaBeside(&window, firsts.at(0), 1), firsts.at(1));
        QCOMPARE(areaBeside(&window, firsts.at(2), 1), firsts.at(0));
        QCOMPARE(areaBeside(&window, firsts.at(0), -1), firsts.at(2));
        QCOMPARE(areaBeside(&window, outside, 1), firsts.at(0));
        QCOMPARE(areaBeside(&window, outside, -1), firsts.at(2));
        // What cannot take the focus is no area.
        firsts.at(1)->parentWidget()->hide();
        QCOMPARE(areaBeside(&window, firsts.at(0), 1), firsts.at(2));
        firsts.at(2)->setEnabled(false);
        QVERIFY(areaBeside(&window, firsts.at(0), 1) != firsts.at(2));
    }
    void withoutAreasNothingHappens()
    {
        QWidget window;
        QVERIFY(!areaBeside(&window, nullptr, 1));
    }
};

STEWARD_TEST(TestAreas)

} // namespace steward

#include "tst_areas.moc"
