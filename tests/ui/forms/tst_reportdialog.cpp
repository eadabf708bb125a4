#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/reportdialog.h"
#include "ui/style/subjectheader.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace steward;
using namespace Qt::StringLiterals;

class TestReportDialog : public QObject {
    Q_OBJECT

private slots:
    void oneLineARow()
    {
        ReportDialog dialog(report());
        QVERIFY(driver::open(dialog));
        QCOMPARE(dialog.windowTitle(), u"Result"_s);
        QCOMPARE(dialog.table()->topLevelItemCount(), 2);
        const QTreeWidgetItem *left = dialog.table()->topLevelItem(1);
        QCOMPARE(left->text(0), u"<b>Omar</b>"_s);
        QCOMPARE(left->text(1), u"Left alone"_s);
        QCOMPARE(left->text(2), u"Changed since."_s);
        QVERIFY(left->toolTip(0).contains(u"&lt;b&gt;"_s));
        QVERIFY(dialog.accessibleDescription().contains(u"1 of 2 changed, 1 left alone"_s));
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
        driver::press(Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void amberAsSoonAsOneFailed()
    {
        Report good = report();
        QVERIFY(good.failed());
        good.rows.removeLast();
        QVERIFY(!good.failed());
        QVERIFY(!Report().failed());
    }

    void copiesAsText()
    {
        ReportDialog dialog(report());
        QVERIFY(driver::open(dialog));
        QTest::mouseClick(dialog.copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"1 of 2 changed, 1 left alone\nUndo.\nAna\tChanged\t\n<b>Omar</b>\tLeft alone\tChanged since."_s);
    }

    void retryAndSaveOnlyWhereTheyHelp()
    {
        ReportDialog plain(report());
        QVERIFY(driver::open(plain));
        QVERIFY(!driver::button(plain, u"Retry Failed"_s) && !driver::button(plain, u"Save Report…"_s));
        plain.reject();
        Report offered = report();
        offered.canRetry = true;
        offered.canSave = true;
        ReportDialog dialog(offered);
        QVERIFY(driver::open(dialog));
        QSignalSpy retries(&dialog, &ReportDialog::retryRequested);
        QSignalSpy saves(&dialog, &ReportDialog::saveRequested);
        driver::button(dialog, u"Retry Failed"_s)->click();
        QCOMPARE(retries.size(), 1);
        driver::button(dialog, u"Save Report…"_s)->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser && chooser->isVisible());
        emit chooser->fileSelected(u"/tmp/report.csv"_s);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves.first().first().toString(), u"/tmp/report.csv"_s);
        chooser->reject();
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
    }

private:
    static Report report()
    {
        return {u"Result"_s,
                u"1 of 2 changed, 1 left alone"_s,
                u"Undo."_s,
                {},
                {{u"Ana"_s, u"Changed"_s, {}, false}, {u"<b>Omar</b>"_s, u"Left alone"_s, u"Changed since."_s, true}}};
    }
};

STEWARD_TEST(TestReportDialog)
#include "tst_reportdialog.moc"
