#include "ui/roleflows.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/rolecomparison.h"
#include "ui/forms/roleform.h"
#include "ui/forms/whocandialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

class TestRoleFlows : public QObject {
    Q_OBJECT

    struct Desk {
        Desk() : flows(window.window->workspace(), notices, window.window) { }

        Catalog stored() const
        {
            return *await(window.window->workspace().store().read(
                [](Connection &connection) { return CatalogRows(connection).catalog(); }));
        }
        Role role(const QString &name) const
        {
            const Catalog catalog = stored();
            const Role *found = catalog.role(name);
            return found ? *found : Role();
        }
        ChangeSet last() const
        {
            return await(window.window->workspace().store().read(
                             [](Connection &connection) { return Journal(connection).newest(1); }))
                ->first();
        }

        WindowFixture window;
        Notices notices;
        RoleFlows flows;
    };

private slots:
    void addsACopyAndRefusesTheSameName()
    {
        Desk desk;
        QSignalSpy added(&desk.flows, &RoleFlows::added);
        desk.flows.add(desk.stored().livingRoles(), desk.role(u"Auditor"_s).id);
        auto *form = desk.window.dialog<RoleForm>();
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        driver::fill(*form, u"Name"_s, u"help DESK"_s);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_VERIFY(driver::texts(*form).contains(u"already a role"_s));
        driver::fill(*form, u"Name"_s, u"Second auditor"_s);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(desk.role(u"Second auditor"_s).privilegeSet(), desk.role(u"Auditor"_s).privilegeSet());
    }

    void renames()
    {
        Desk desk;
        Role own;
        own.name = u"Own"_s;
        QVERIFY(await(desk.window.window->workspace().roles().add(own)).ok());
        desk.flows.rename(desk.role(u"Own"_s));
        auto *form = desk.window.dialog<RoleForm>();
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        driver::fill(*form, u"Name"_s, u"Mine"_s);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_VERIFY(!desk.role(u"Mine"_s).id.isNull());
    }

    void deletesWhatNobodyHas()
    {
        Desk desk;
        Role own;
        own.name = u"Own"_s;
        QVERIFY(await(desk.window.window->workspace().roles().add(own)).ok());
        desk.flows.remove(desk.role(u"Own"_s));
        auto *question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question && question->confirmButton());
        question->confirmButton()->click();
        QTRY_VERIFY(desk.role(u"Own"_s).id.isNull());
        QTRY_VERIFY(!desk.window.window->findChild<ConfirmDialog *>());
        desk.flows.remove(desk.role(u"Auditor"_s));
        question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY(!question->confirmButton());
        QVERIFY(!question->text().names.isEmpty());
    }

    void comparesAndAnswersWhoCan()
    {
        Desk desk;
        desk.flows.compare(desk.stored().livingRoles(), desk.role(u"Auditor"_s).id);
        auto *comparison = desk.window.dialog<RoleComparison>();
        QVERIFY(comparison);
        comparison->reject();
        desk.flows.whoCan(Privilege::EditRoles);
        auto *dialog = desk.window.dialog<WhoCanDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->topLevelItemCount(), 2);
        QCOMPARE(dialog->list()->topLevelItem(0)->text(0), u"Aisha Rahman"_s);
        QSignalSpy shown(&desk.notices, &Notices::showRequested);
        driver::button(*dialog, u"Open Account"_s)->click();
        QCOMPARE(shown.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void anExportStandsInTheJournal()
    {
        Desk desk;
        QSignalSpy exported(&desk.flows, &RoleFlows::exported);
        desk.flows.exportMatrix();
        auto *dialog = desk.window.dialog<QFileDialog>();
        QVERIFY(dialog);
        const QString path = desk.window.folder.filePath(u"roles.csv"_s);
        emit dialog->fileSelected(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Delete API users,api-users.delete,yes,"));
        QCOMPARE(desk.last().kind, ChangeKind::Export);
        dialog->reject();
        // What cannot be written is said.
        QSignalSpy failed(&desk.notices, &Notices::failed);
        desk.flows.exportMatrix();
        emit desk.window.dialog<QFileDialog>()->fileSelected(desk.window.folder.filePath(u"nowhere/roles.csv"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(exported.size(), 1);
    }
};

STEWARD_TEST(TestRoleFlows)

} // namespace steward

#include "tst_roleflows.moc"
