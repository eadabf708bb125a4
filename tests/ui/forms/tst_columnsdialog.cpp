#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/columnsdialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestColumnsDialog : public QObject {
    Q_OBJECT

private slots:
    void unchangedIsTheSame()
    {
        ColumnsDialog dialog(columns());
        QCOMPARE(dialog.value(), columns());
        QCOMPARE(dialog.list()->accessibleName(), u"Columns"_s);
    }

    void spaceHidesAndShows()
    {
        ColumnsDialog dialog(columns());
        QVERIFY(driver::open(dialog));
        driver::press(Qt::Key_Space);
        QVERIFY(dialog.value().at(0).visible); // Name is always shown.
        driver::press(Qt::Key_Down);
        driver::press(Qt::Key_Space);
        QVERIFY(!dialog.value().at(1).visible);
        driver::press(Qt::Key_Space);
        QVERIFY(dialog.value().at(1).visible);
    }

    void altArrowsMove()
    {
        ColumnsDialog dialog(columns());
        QVERIFY(driver::open(dialog));
        auto *up = driver::button(dialog, u"Move Up"_s);
        auto *down = driver::button(dialog, u"Move Down"_s);
        QVERIFY(!up->isEnabled());
        driver::press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(keys(dialog), u"name type email"_s);
        driver::press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(keys(dialog), u"type name email"_s);
        QVERIFY(up->isEnabled());
        QTest::mouseClick(down, Qt::LeftButton);
        QCOMPARE(keys(dialog), u"type email name"_s);
        QVERIFY(!down->isEnabled());
        QTest::mouseClick(up, Qt::LeftButton);
        QCOMPARE(keys(dialog), u"type name email"_s);
        QVERIFY(dialog.value().at(1).required);
        QVERIFY(!dialog.value().at(2).visible);
    }

    void enterApplies()
    {
        ColumnsDialog dialog(columns());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QVERIFY(driver::open(dialog));
        driver::press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
    }

private:
    static QList<ColumnChoice> columns()
    {
        return {{u"name"_s, u"Name"_s, true, true},
                {u"type"_s, u"<b>Type</b>"_s, true, false},
                {u"email"_s, u"Email"_s, false, false}};
    }
    static QString keys(const ColumnsDialog &dialog)
    {
        QStringList keys;
        for (const ColumnChoice &column : dialog.value())
            keys.append(column.key);
        return keys.join(u' ');
    }
};

STEWARD_TEST(TestColumnsDialog)
#include "tst_columnsdialog.moc"
