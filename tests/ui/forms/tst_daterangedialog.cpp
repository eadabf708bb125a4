#include "ui/forms/daterangedialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace steward {

class TestDateRangeDialog : public QObject {
    Q_OBJECT

private slots:
    void handsOutTwoDays();
    void refusesTheWrongOrder();
};

void TestDateRangeDialog::handsOutTwoDays()
{
    DateRangeDialog dialog(QDate(2026, 3, 1), QDate(2026, 3, 7));
    QVERIFY(driver::open(dialog));
    for (const QDateEdit *edit : dialog.findChildren<QDateEdit *>())
        QVERIFY(!edit->accessibleName().isEmpty());
    QTRY_VERIFY(dialog.findChildren<QDateEdit *>().first()->hasFocus());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.saveButton()->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.first(), QDate(2026, 3, 1));
    QCOMPARE(dialog.last(), QDate(2026, 3, 7));
}

void TestDateRangeDialog::refusesTheWrongOrder()
{
    DateRangeDialog dialog(QDate(2026, 3, 1), QDate(2026, 3, 7));
    QVERIFY(driver::open(dialog));
    QDateEdit *last = dialog.findChildren<QDateEdit *>().last();
    last->setDate(QDate(2026, 2, 1));
    QVERIFY(!dialog.saveButton()->isEnabled());
    QVERIFY(driver::texts(dialog).contains(QStringLiteral("before the first")));
    last->setDate(QDate(2026, 3, 1));
    QVERIFY(dialog.saveButton()->isEnabled());
    // Nothing was typed that would be lost: Escape asks nothing.
    driver::press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

STEWARD_TEST(TestDateRangeDialog)

} // namespace steward

#include "tst_daterangedialog.moc"
