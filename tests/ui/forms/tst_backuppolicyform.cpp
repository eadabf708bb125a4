#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/backuppolicyform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString Kept = u"Backups that stay"_s;
const QString FromRows = u"Before a change of (rows)"_s;

} // namespace

class TestBackupPolicyForm : public QObject {
    Q_OBJECT

private slots:
    void valueInValueOut()
    {
        BackupPolicyForm form;
        QVERIFY(driver::show(form));
        QCOMPARE(form.value(), BackupPolicy());
        form.setValue({false, 365, 1'000'000'000});
        QCOMPARE(form.value(), (BackupPolicy {false, 365, 1'000'000'000}));
        QVERIFY(!form.isChanged());
        QSignalSpy saves(&form, &SettingsCard::saveRequested);
        form.daily()->setFocus();
        driver::press(Qt::Key_Space);
        driver::fill(form, Kept, u" 7 "_s);
        driver::fill(form, FromRows, u"0"_s);
        driver::press(Qt::Key_Return);
        QCOMPARE(saves.size(), 1);
        QCOMPARE(form.value(), (BackupPolicy {true, 7, 0}));
        form.accept(form.value());
        QVERIFY(!form.isChanged());
        form.daily()->click();
        form.discardButton()->click();
        QCOMPARE(form.value(), (BackupPolicy {true, 7, 0}));
    }

    void eachNumberHasItsRange_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"0"_s, u"-1"_s, u"366"_s, u""_s, u"five"_s, u"2.5"_s, u"4294967301"_s})
            QTest::addRow("kept %s", qPrintable(typed)) << Kept << typed;
        for (const QString &typed :
             {u"-1"_s, u"1000000001"_s, u""_s, u"0x10"_s, u"4294967301"_s, u"99999999999999999999"_s})
            QTest::addRow("rows %s", qPrintable(typed)) << FromRows << typed;
    }

    void eachNumberHasItsRange()
    {
        QFETCH(QString, label);
        QFETCH(QString, typed);
        BackupPolicyForm form;
        QVERIFY(driver::show(form));
        QSignalSpy saves(&form, &SettingsCard::saveRequested);
        driver::fill(form, label, typed);
        driver::press(Qt::Key_Tab);
        const QString said = label == Kept ? u"Keep between 1 and 365 backups."_s : u"from 0 (never)"_s;
        QVERIFY2(driver::texts(form).contains(said), qPrintable(driver::texts(form)));
        form.confirm();
        QCOMPARE(saves.size(), 0);
        // What does not fit must not become another number that does.
        QVERIFY(!checkedBackupPolicy(form.value()));
    }

    /// Somebody who types here does not take back what somebody else has saved meanwhile.
    void onlyWhatWasTypedStaysWhenTheDirectoryChanges()
    {
        BackupPolicyForm form;
        QVERIFY(driver::show(form));
        driver::fill(form, Kept, u"9"_s);
        form.setValue({false, 30, 500});
        QCOMPARE(form.value(), (BackupPolicy {false, 9, 500}));
        QVERIFY(form.isChanged());
        form.daily()->click();
        form.setValue({false, 9, 700});
        QCOMPARE(form.value(), (BackupPolicy {true, 9, 700}));
        form.discardButton()->click();
        QCOMPARE(form.value(), (BackupPolicy {false, 9, 700}));
    }
};

STEWARD_TEST(TestBackupPolicyForm)

#include "tst_backuppolicyform.moc"
