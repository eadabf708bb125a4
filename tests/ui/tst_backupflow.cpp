#include "ui/backupflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/backuplistdialog.h"
#include "ui/forms/backuppolicyform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/settingspage.h"
#include "ui/style/messagebar.h"
#include "ui/style/textfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

class TestBackupFlow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void cleanup()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward/backups"_s)
            .removeRecursively();
    }

    void isMadeAndRestoredInTheWindow()
    {
        WindowFixture fixture;
        fixture.window->actions().backups->trigger();
        auto *dialog = fixture.dialog<BackupListDialog>();
        QVERIFY(dialog);
        dialog->makeButton()->click();
        QTRY_COMPARE(dialog->table()->topLevelItemCount(), 1);
        QTRY_COMPARE(dialog->details().section(u'\n', 0, 0), u"Nothing differs."_s);
        dialog->reject();
        QTRY_VERIFY(!fixture.window->findChild<BackupListDialog *>());

        const Administrator ana = fixture.stored(u"ana.perez@example.com"_s).first();
        auto &accounts = fixture.window->workspace().administrators();
        Consent consent;
        consent.everything = true;
        QVERIFY(await(accounts.edit(ana, {{Field::LastName, u"Changed"_s}}, consent)).ok());
        fixture.window->actions().backups->trigger();
        dialog = fixture.dialog<BackupListDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->details().contains(u"1 account(s) change."));
        QTRY_VERIFY(dialog->restoreButton()->isEnabled());
        dialog->restoreButton()->click();
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QCOMPARE(question->confirmButton()->text().remove(u'&'), u"Yes, Restore"_s);
        question->confirmButton()->click();
        QTRY_COMPARE(fixture.stored(u"ana.perez@example.com"_s).first().lastName, ana.lastName);
        QTRY_VERIFY(!fixture.window->findChild<BackupListDialog *>());
    }

    void whoLostTheirPasswordIsShown()
    {
        WindowFixture fixture;
        auto &workspace = fixture.window->workspace();
        QVERIFY(awaitInEventLoop(workspace.backups().make()).ok());
        // Sent credentials in the sample directory: deleting withdraws them.
        QList<AdministratorId> ids;
        for (int row = 0; row < fixture.model()->rowCount(); ++row) {
            const Administrator *one = fixture.model()->administratorAt(row);
            if (one && one->kind == Kind::ApiUser)
                ids.append(one->id);
        }
        Consent consent;
        consent.everything = true;
        QVERIFY(await(workspace.administrators().remove(ids, consent)).ok());
        fixture.window->actions().backups->trigger();
        auto *dialog = fixture.dialog<BackupListDialog>();
        QVERIFY(dialog);
        QTreeWidget *table = dialog->table();
        QTRY_VERIFY(table->topLevelItemCount() > 0);
        table->setCurrentItem(table->topLevelItem(table->topLevelItemCount() - 1));
        QTRY_VERIFY(dialog->restoreButton()->isEnabled());
        dialog->restoreButton()->click();
        auto *question = fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        if (question->countField())
            question->countField()->setText(QString::number(question->text().count));
        question->confirmButton()->click();
        QTRY_VERIFY(!fixture.window->findChild<BackupListDialog *>());
        QTRY_COMPARE(fixture.window->administrators()->state().total > 0, true);
        QVERIFY(!fixture.stored(u"ana.perez@example.com"_s).isEmpty());
    }

    void theRulesAreSaved()
    {
        WindowFixture fixture;
        fixture.window->actions().settings->trigger();
        BackupPolicyForm *form = fixture.window->findChild<BackupPolicyForm *>();
        QVERIFY(form && form->daily()->isChecked());
        form->daily()->setChecked(false);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        const auto read = [&] { return await(fixture.window->workspace().settings().read())->backups.daily; };
        QTRY_VERIFY(!read());
        QTRY_VERIFY(!form->isChanged());
    }
};

STEWARD_TEST(TestBackupFlow)

} // namespace steward

#include "tst_backupflow.moc"
