#include "ui/activityundo.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/undopreview.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

class TestActivityUndo : public QObject {
    Q_OBJECT

private slots:
    void asksBeforeSomethingStops();
    void asksAgainWhenTheDirectoryHasChanged();
    void tellsWhatCannotBe();
};

void TestActivityUndo::asksBeforeSomethingStops()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window->workspace();
    Notices notices;
    JobStatus status;
    ActivityUndo undo(workspace, notices, status, fixture.window);
    Administrator draft;
    draft.firstName = QStringLiteral("Only");
    draft.lastName = QStringLiteral("One");
    draft.email = *Email::parse(QStringLiteral("only.one@example.com"));
    draft.organization = QStringLiteral("Nowhere Ltd");
    draft.applications = {ApplicationId {1}};
    const auto added = await(workspace.administrators().add(draft));
    QVERIFY(added && added->set);
    undo.undo({added->set->id});
    auto *dialog = fixture.dialog<UndoPreviewDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().stopping.size(), 1);
    QVERIFY(dialog->preview().stopping.first().contains(QStringLiteral("Nowhere Ltd")));
    QSignalSpy done(&notices, &Notices::done);
    dialog->confirmButton()->click();
    QVERIFY(done.wait());
    QCOMPARE(fixture.stored(QStringLiteral("only.one@example.com"), true).size(), 1);
}

void TestActivityUndo::asksAgainWhenTheDirectoryHasChanged()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window->workspace();
    Notices notices;
    JobStatus status;
    ActivityUndo undo(workspace, notices, status, fixture.window);
    const auto draft = [](const QString &name) {
        Administrator one;
        one.firstName = name;
        one.lastName = QStringLiteral("Example");
        one.email = *Email::parse(name.toLower() + QStringLiteral("@example.com"));
        one.organization = QStringLiteral("Nowhere Ltd");
        one.applications = {ApplicationId {1}};
        return one;
    };
    const auto first = await(workspace.administrators().add(draft(QStringLiteral("First"))));
    const auto second = await(workspace.administrators().add(draft(QStringLiteral("Second"))));
    QVERIFY(first && second);
    undo.undo({first->set->id});
    auto *dialog = fixture.dialog<UndoPreviewDialog>();
    QVERIFY(dialog && dialog->preview().stopping.isEmpty());
    Consent all;
    all.everything = true;
    QVERIFY(await(workspace.administrators().remove({second->id}, all)));
    dialog->confirmButton()->click();
    QTRY_VERIFY(fixture.dialog<UndoPreviewDialog>() && fixture.dialog<UndoPreviewDialog>() != dialog);
    QCOMPARE(fixture.dialog<UndoPreviewDialog>()->preview().stopping.size(), 1);
    QVERIFY(!fixture.stored(QStringLiteral("first@example.com")).isEmpty());
}

void TestActivityUndo::tellsWhatCannotBe()
{
    WindowFixture fixture;
    Notices notices;
    JobStatus status;
    ActivityUndo undo(fixture.window->workspace(), notices, status, fixture.window);
    undo.undo({});
    QSignalSpy failed(&notices, &Notices::failed);
    undo.undo({ChangeSetId {1}});
    QVERIFY(failed.wait());
    QVERIFY(!fixture.window->findChild<UndoPreviewDialog *>());
}

STEWARD_TEST(TestActivityUndo)

} // namespace steward

#include "tst_activityundo.moc"
