#include "ui/bulkeditdialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"
#include "ui/style/notebox.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkEditDialog : public QObject {
    Q_OBJECT

private slots:
    void nothingIsChosenAtFirst()
    {
        BulkWorld w;
        BulkEditDialog dialog(w.bulk, w.d.catalog(), {u"Bank"_s}, 3);
        dialog.show();
        QVERIFY(dialog.edit().isEmpty());
        QVERIFY(!dialog.applyButton()->isEnabled());
    }

    void thePlanIsCounted()
    {
        BulkWorld w;
        BulkEditDialog dialog(w.bulk, w.d.catalog(), {}, 3);
        QSignalSpy wanted(&dialog, &BulkEditDialog::planRequested);
        dialog.setEdit(w.job().edit);
        dialog.show();
        QCOMPARE(dialog.edit(), w.job().edit);
        dialog.setPlan(w.plan());
        QCOMPARE(dialog.applyButton()->text().remove(u'&'), u"Change 1 Row(s)"_s);
        QVERIFY(dialog.filter()->tabText(0).endsWith(u"3"_s));
        QVERIFY(dialog.filter()->tabText(3).endsWith(u"1"_s));
        dialog.filter()->setCurrentIndex(3);
        QCOMPARE(dialog.table()->model()->rowCount(), 1);
        QSignalSpy applied(&dialog, &BulkEditDialog::applyRequested);
        dialog.applyButton()->click();
        QCOMPARE(applied.size(), 1);
        dialog.setBusy(true);
        QVERIFY(!dialog.applyButton()->isEnabled());
    }

    void manyRowsAreSeenBeforeTheyAreChanged()
    {
        BulkWorld w;
        for (const qint64 threshold : {2, 3}) {
            BulkEditDialog dialog(w.bulk, w.d.catalog(), {}, 3);
            dialog.setThreshold(threshold);
            dialog.setEdit(w.job().edit);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QSignalSpy applied(&dialog, &BulkEditDialog::applyRequested);
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(applied.size(), threshold == 3 ? 1 : 0);
        }
    }
};

STEWARD_TEST(TestBulkEditDialog)

#include "tst_bulkeditdialog.moc"
