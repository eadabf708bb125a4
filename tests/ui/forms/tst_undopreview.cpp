#include "ui/forms/undopreview.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace steward {

class TestUndoPreview : public QObject {
    Q_OBJECT

private slots:
    void showsWhatComesBackAndWhatStays();
    void offersNothingWhereNothingComesBack();
    void whatWasChangedSinceCanBeChosen();
    void theSafeButtonIsTheDefaultWhereSomethingStops();
    void accountsComeBackWithoutPasswords();
    void saysWhenThereIsMore();

private:
    static ChangedRow row(qint64 id, const QString &key, const QString &before, const QString &after)
    {
        return {Entity::Administrator,
                id,
                ChangedRow::Fate::Changed,
                QStringLiteral("<b>Ana</b> %1").arg(id),
                {{key, key, before, after}}};
    }
};

void TestUndoPreview::showsWhatComesBackAndWhatStays()
{
    UndoPreview preview;
    preview.steps = 3;
    preview.back = {row(1, QStringLiteral("email"), QStringLiteral("b@x"), QString())};
    preview.staying = {{QStringLiteral("Bob"), QStringLiteral("Changed again since.")}};
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QCOMPARE(dialog.backTable()->topLevelItemCount(), 1);
    const QTreeWidgetItem *item = dialog.backTable()->topLevelItem(0);
    QCOMPARE(item->text(0), QStringLiteral("<b>Ana</b> 1"));
    QCOMPARE(item->text(2), QStringLiteral("b@x"));
    QVERIFY(!item->text(3).isEmpty());
    QVERIFY(!item->toolTip(0).contains(QStringLiteral("<b>")));
    QCOMPARE(dialog.stayingTable()->topLevelItem(0)->text(1), QStringLiteral("Changed again since."));
    QVERIFY(dialog.confirmButton()->text().contains(u'3'));
    QVERIFY(dialog.confirmButton()->isDefault());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    driver::press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestUndoPreview::offersNothingWhereNothingComesBack()
{
    UndoPreview preview;
    preview.staying = {{QStringLiteral("Bob"), QStringLiteral("Changed again since.")}};
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QVERIFY(!dialog.confirmButton());
    QVERIFY(!dialog.backTable());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    // All that Ctrl+Enter can press is Close.
    driver::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(!dialog.isVisible());
}

void TestUndoPreview::whatWasChangedSinceCanBeChosen()
{
    UndoPreview preview;
    preview.staying = {{QStringLiteral("Bob"), QStringLiteral("Changed again since."), AdministratorId {7}},
                       {QStringLiteral("Eve"), QStringLiteral("Deleted for good since.")}};
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QVERIFY(dialog.confirmButton());
    QVERIFY(!dialog.confirmButton()->isEnabled());
    QVERIFY(!dialog.stayingTable()->topLevelItem(1)->flags().testFlag(Qt::ItemIsUserCheckable)
            || dialog.stayingTable()->topLevelItem(1)->data(0, Qt::CheckStateRole).isNull());
    dialog.stayingTable()->setFocus();
    dialog.stayingTable()->setCurrentItem(dialog.stayingTable()->topLevelItem(0));
    QTest::keyClick(dialog.stayingTable(), Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QList<AdministratorId> {AdministratorId {7}});
    QVERIFY(dialog.confirmButton()->isEnabled());
}

void TestUndoPreview::theSafeButtonIsTheDefaultWhereSomethingStops()
{
    UndoPreview preview;
    preview.back = {row(1, QStringLiteral("email"), QStringLiteral("b@x"), QStringLiteral("a@x"))};
    preview.stopping = {QStringLiteral("Salesforce will stop working for Retail Bank")};
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QVERIFY(!dialog.confirmButton()->isDefault());
    QVERIFY(driver::texts(dialog).contains(QStringLiteral("Salesforce will stop working")));
    QVERIFY(dialog.accessibleDescription().contains(QStringLiteral("Salesforce will stop working")));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    driver::press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
}

void TestUndoPreview::accountsComeBackWithoutPasswords()
{
    const QString key = QStringLiteral("deletedAt");
    UndoPreview preview;
    preview.back = {row(1, key, QStringLiteral("today"), QString())};
    preview.revivesAccounts = true;
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QVERIFY(driver::texts(dialog).contains(QStringLiteral("without their passwords")));
}

void TestUndoPreview::saysWhenThereIsMore()
{
    UndoPreview preview;
    for (int i = 0; i < 1200; ++i)
        preview.back.append(row(i, QStringLiteral("lastName"), QStringLiteral("a"), QStringLiteral("b")));
    UndoPreviewDialog dialog(preview);
    QVERIFY(driver::open(dialog));
    QCOMPARE(dialog.backTable()->topLevelItemCount(), 1000);
    QVERIFY(driver::texts(dialog).contains(QStringLiteral("The first 1,000 of 1,200 rows")));
}

STEWARD_TEST(TestUndoPreview)

} // namespace steward

#include "tst_undopreview.moc"
