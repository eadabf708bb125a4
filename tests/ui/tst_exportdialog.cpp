#include "ui/exportdialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/choicefield.h"

#include <QCheckBox>
#include <QPushButton>

using namespace steward;

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void offersTheSelectionOnlyWhereThereIsOne()
    {
        ExportDialog all(240, 0);
        QVERIFY(driver::open(all));
        QVERIFY(!all.value().selectedOnly);
        QVERIFY(all.exportButton()->isEnabled());
        QCOMPARE(driver::sharedMnemonics(all), QStringList());
        ExportDialog some(240, 4);
        QVERIFY(driver::open(some));
        QVERIFY(some.value().selectedOnly);
    }

    void valueOut()
    {
        ExportDialog dialog(10, 0);
        QVERIFY(driver::open(dialog));
        const ExportWish before = dialog.value();
        dialog.identity()->setChecked(!before.withIdentity);
        QCOMPARE(dialog.value().withIdentity, !before.withIdentity);
    }
};

STEWARD_TEST(TestExportDialog)

#include "tst_exportdialog.moc"
