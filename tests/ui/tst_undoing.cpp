#include "ui/undoing.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"

#include <QtTest>

namespace steward {

class TestUndoing : public QObject {
    Q_OBJECT

private slots:
    void textsSayWhatComesNext();
    void asksWhenSomethingWouldStop();
    void waitsForWhatRuns();
};

void TestUndoing::textsSayWhatComesNext()
{
    WindowFixture fixture;
    WindowActions &actions = fixture.window->actions();
    QTRY_VERIFY(!actions.undo->isEnabled() && !actions.redo->isEnabled());
    const AdministratorId id = fixture.stored(QStringLiteral("priya.nair@example.com")).first().id;
    QVERIFY(await(fixture.window->workspace().administrators().remove({id})));
    QTRY_VERIFY(actions.undo->text().contains(QStringLiteral("Priya Nair")));
    actions.undo->trigger();
    QTRY_VERIFY(actions.redo->isEnabled() && !actions.undo->isEnabled());
    actions.redo->trigger();
    QTRY_COMPARE(fixture.stored(QStringLiteral("priya.nair@example.com")).size(), 0);
}

void TestUndoing::asksWhenSomethingWouldStop()
{
    WindowFixture fixture;
    // Resuming the only API user of Logistics starts Salesforce there; undoing that stops it again.
    const AdministratorId olga = fixture.stored(QStringLiteral("olga.ilic@example.com")).first().id;
    QVERIFY(await(fixture.window->workspace().administrators().setSuspended({olga}, false)));
    QTRY_VERIFY(fixture.window->actions().undo->isEnabled());
    fixture.window->actions().undo->trigger();
    auto *question = fixture.dialog<ConfirmDialog>();
    QVERIFY(question);
    QVERIFY(spokenText(question->text()).contains(QStringLiteral("Logistics")));
    QVERIFY(!fixture.stored(QStringLiteral("olga.ilic@example.com")).first().suspended);
    question->confirmButton()->click();
    QTRY_VERIFY(fixture.stored(QStringLiteral("olga.ilic@example.com")).first().suspended);
}

void TestUndoing::waitsForWhatRuns()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window->workspace();
    const AdministratorId id = fixture.stored(QStringLiteral("priya.nair@example.com")).first().id;
    QVERIFY(await(workspace.administrators().remove({id})));
    Notices notices;
    JobStatus status;
    QAction undo;
    QAction redo;
    Undoing undoing(workspace, notices, status, &undo, &redo, fixture.window);
    QTRY_VERIFY(undo.text().contains(QStringLiteral("Priya Nair")));
    QSignalSpy told(&notices, &Notices::nothing);
    status.begin(QStringLiteral("Importing"), std::make_shared<JobProgress>());
    undo.trigger();
    QCOMPARE(told.size(), 1);
    status.end();
    QSignalSpy ended(&status, &JobStatus::ended);
    undo.trigger();
    QVERIFY(status.isRunning());
    QVERIFY(ended.wait());
    QTRY_COMPARE(fixture.stored(QStringLiteral("priya.nair@example.com")).size(), 1);
    QCOMPARE(told.size(), 1);
}

STEWARD_TEST(TestUndoing)

} // namespace steward

#include "tst_undoing.moc"
