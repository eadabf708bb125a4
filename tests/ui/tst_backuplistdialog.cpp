#include "ui/backuplistdialog.h"

#include "tests/support/testregistry.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBackupListDialog : public QObject {
    Q_OBJECT

    static BackupEntry entry(const QString &path, BackupEntry::Trust trust)
    {
        BackupManifest manifest;
        manifest.at = 1'700'000'000'000;
        manifest.cause = BackupCause::Daily;
        manifest.apiUsers = 2;
        manifest.persons = 1;
        manifest.sets = 12;
        return {path, manifest, trust};
    }

private slots:
    void saysWhatIsInEachAndWhatItWouldChange()
    {
        BackupListDialog dialog;
        QSignalSpy wanted(&dialog, &BackupListDialog::previewWanted);
        dialog.show();
        QCOMPARE(dialog.details(), u"There is no backup yet."_s);
        dialog.setEntries({entry(u"/b/new.steward"_s, BackupEntry::Trust::Signed),
                           entry(u"/b/old.steward"_s, BackupEntry::Trust::Foreign),
                           {u"/b/bad.steward"_s, Error {ErrorKind::Storage, u"Cannot be read."_s}}});
        QCOMPARE(dialog.table()->topLevelItem(0)->text(1), u"Daily"_s);
        QCOMPARE(dialog.table()->topLevelItem(0)->text(2), u"2 API user(s), 1 administrator(s)"_s);
        QCOMPARE(dialog.table()->topLevelItem(1)->text(4), u"Signature wrong"_s);
        QCOMPARE(wanted.takeLast().first().toString(), u"/b/new.steward"_s);
        QVERIFY(!dialog.restoreButton()->isEnabled());
        Rollback rollback;
        rollback.changed = 2;
        rollback.names = {u"Ana"_s, u"Bea"_s};
        dialog.setPreview(u"/b/old.steward"_s, rollback); // Comes too late.
        QVERIFY(!dialog.restoreButton()->isEnabled());
        dialog.setPreview(u"/b/new.steward"_s, rollback);
        QVERIFY(dialog.details().contains(u"2 account(s) change."));
        QVERIFY(dialog.details().contains(u"Ana"));
        QVERIFY(dialog.restoreButton()->isEnabled());
        QSignalSpy restored(&dialog, &BackupListDialog::restoreRequested);
        dialog.setBusy(true);
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QVERIFY(restored.isEmpty());
        dialog.setBusy(false);
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QCOMPARE(restored.size(), 1);
        QTest::keyClick(dialog.table(), Qt::Key_End);
        QCOMPARE(dialog.details(), u"Cannot be read."_s);
        QVERIFY(!dialog.restoreButton()->isEnabled());
    }

    void whereNothingDiffersNothingIsRestored()
    {
        BackupListDialog dialog;
        dialog.setEntries({entry(u"/b/new.steward"_s, BackupEntry::Trust::Unsigned)});
        dialog.setPreview(u"/b/new.steward"_s, Rollback());
        QCOMPARE(dialog.details(), u"Nothing differs."_s);
        QVERIFY(!dialog.restoreButton()->isEnabled());
    }
};

STEWARD_TEST(TestBackupListDialog)

#include "tst_backuplistdialog.moc"
