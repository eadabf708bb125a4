#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/deleteconfirmation.h"

#include <QAccessible>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

class TestConfirmDialog : public QObject {
    Q_OBJECT

private slots:
    void theSafeButtonIsTheDefault()
    {
        ConfirmDialog dialog(lastUsable());
        QVERIFY(driver::open(dialog));
        QVERIFY(dialog.cancelButton()->hasFocus());
        QVERIFY(dialog.cancelButton()->isDefault());
        QVERIFY(!dialog.confirmButton()->autoDefault());
        QCOMPARE(dialog.cancelButton()->text().remove(u'&'), u"Cancel"_s);
        QCOMPARE(dialog.confirmButton()->accessibleName(), u"Yes, Delete Anyway"_s);
        QCOMPARE(dialog.confirmButton()->property("kind").toString(), u"destructive"_s);
        QVERIFY(dialog.confirmButton()->mapTo(&dialog, QPoint()).x()
                < dialog.cancelButton()->mapTo(&dialog, QPoint()).x());
        driver::press(Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void consentIsOneClickOrKey()
    {
        ConfirmDialog dialog(lastUsable());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QVERIFY(driver::open(dialog));
        dialog.confirmButton()->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void replacementRejectsAndAsks()
    {
        ConfirmDialog dialog(lastUsable());
        QSignalSpy replacement(&dialog, &ConfirmDialog::replacementRequested);
        QVERIFY(driver::open(dialog));
        QVERIFY(dialog.replacementButton());
        QTest::mouseClick(dialog.replacementButton(), Qt::LeftButton);
        QCOMPARE(replacement.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void saysTheConsequenceAccessibly()
    {
        ConfirmDialog dialog(lastUsable());
        QVERIFY(driver::open(dialog));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&dialog);
        QVERIFY(spoken->role() == QAccessible::Dialog || spoken->role() == QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"Delete API User"_s);
        const QString text = spoken->text(QAccessible::Description);
        QVERIFY2(text.contains(u"Salesforce will stop working for Retail Bank"_s), qPrintable(text));
        QVERIFY(text.contains(u"HttpApi in Retail Bank: Keeps Omar Farouk"_s));
        const QString shown = driver::texts(dialog);
        QVERIFY(shown.contains(u"Stops working"_s));
        QVERIFY(withoutIsolates(shown).contains(u"in Retail Bank"_s));
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
    }

    void hostileNamesAreLiteral()
    {
        Administrator odd = sample::ana();
        odd.firstName = u"<b>Bobby</b>"_s;
        odd.lastName = u"&Tables"_s;
        ConfirmDialog dialog(deleteConfirmation({odd}, {}, sample::catalog()));
        QVERIFY(driver::open(dialog));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QVERIFY(withoutIsolates(driver::texts(dialog)).contains(u"Delete <b>Bobby</b> &Tables?"_s));
    }

    void allNamesAreReachable()
    {
        ConfirmDialog dialog(deleteConfirmation(sample::many(9, sample::ana()), {}, sample::catalog()));
        QVERIFY(driver::open(dialog));
        const auto *names = driver::named<QListWidget>(dialog, u"Names"_s);
        QVERIFY(names);
        QCOMPARE(names->count(), 9);
        QCOMPARE(names->item(8)->text(), u"Ana Number 9"_s);
        QVERIFY(driver::texts(dialog).contains(u"and 4 more"_s));
        QVERIFY(!dialog.countField());
        QVERIFY(dialog.confirmButton()->isEnabled());
    }

    void manyRowsAreCountedByHand()
    {
        ConfirmDialog dialog(deleteConfirmation(sample::many(42, sample::ana()), {}, sample::catalog()));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QVERIFY(driver::open(dialog));
        QVERIFY(dialog.cancelButton()->hasFocus());
        QCOMPARE(dialog.countField()->accessibleName(), u"Type 42 to confirm"_s);
        QVERIFY(!dialog.confirmButton()->isEnabled());
        dialog.countField()->setFocus();
        driver::type(u"4"_s);
        driver::press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        driver::type(u"2"_s);
        QVERIFY(dialog.confirmButton()->isEnabled());
        QCOMPARE(driver::sharedMnemonics(dialog), QStringList());
        driver::press(Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void theCountIsInViewHoweverMuchThereIsToScroll()
    {
        Impact impact;
        for (int i = 0; i < 20; ++i)
            impact.integrations.append(sample::keeps(sample::httpApi, u"Omar Farouk"_s));
        ConfirmDialog dialog(deleteConfirmation(sample::many(42, sample::ana()), impact, sample::catalog()));
        QVERIFY(driver::open(dialog));
        dialog.resize(dialog.width(), 420);
        QTRY_COMPARE(dialog.height(), 420);
        const QLineEdit *field = dialog.countField();
        QTRY_COMPARE(field->visibleRegion().boundingRect(), field->rect());
        // Tab comes to it before the buttons.
        QTest::keyClick(dialog.cancelButton(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(field->hasFocus());
    }

    void whoIsLeftOutIsNamedWithTheReason()
    {
        ConfirmationText text = deleteConfirmation(sample::many(3, sample::ana()), {}, sample::catalog());
        text.leftTitle = u"7 rows are left out."_s;
        text.left = {{u"<b>Ruth</b>"_s, u"Nobody else can edit roles."_s}};
        text.leftMore = 6;
        ConfirmDialog dialog(text);
        QVERIFY(driver::open(dialog));
        const QString shown = withoutIsolates(driver::texts(dialog));
        for (const QString &part :
             {text.leftTitle, u"<b>Ruth</b>"_s, u"Nobody else can edit roles."_s, u"and 6 more"_s})
            QVERIFY2(shown.contains(part), qPrintable(part));
    }

    void refusalHasOnlyClose()
    {
        ConfirmDialog dialog(lastHolderRefusal(sample::ruth()));
        QVERIFY(driver::open(dialog));
        QVERIFY(!dialog.confirmButton());
        QVERIFY(!dialog.replacementButton());
        QCOMPARE(dialog.cancelButton()->text().remove(u'&'), u"Close"_s);
    }

private:
    static ConfirmationText lastUsable()
    {
        Impact impact;
        impact.integrations = {sample::keeps(sample::httpApi, u"Omar Farouk"_s), sample::stops(sample::salesforce)};
        return deleteConfirmation({sample::ana()}, impact, sample::catalog());
    }
};

STEWARD_TEST(TestConfirmDialog)
#include "tst_confirmdialog.moc"
