#include "ui/recipelistdialog.h"

#include "tests/support/testregistry.h"
#include "ui/forms/confirmdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRecipeListDialog : public QObject {
    Q_OBJECT

    static Recipe recipe(const QString &name)
    {
        Recipe one;
        one.name = name;
        one.where = {u"type=api-user"_s};
        one.action = Recipe::Action::Delete;
        return one;
    }

private slots:
    void theCurrentOneRuns()
    {
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.path());
        QVERIFY(shelf.save(recipe(u"A"_s)).ok() && shelf.save(recipe(u"B"_s)).ok());
        RecipeListDialog dialog(shelf);
        dialog.show();
        QCOMPARE(dialog.table()->topLevelItemCount(), 2);
        dialog.table()->setCurrentItem(dialog.table()->topLevelItem(1));
        QSignalSpy run(&dialog, &RecipeListDialog::runRequested);
        dialog.runButton()->click();
        QCOMPARE(run.size(), 1);
        QCOMPARE(run.first().first().value<Recipe>().name, u"B"_s);
    }

    void aBrokenOneIsShownAndDoesNotRun()
    {
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.path());
        const Result<QString> path = shelf.save(recipe(u"A"_s));
        QVERIFY(path.ok());
        QFile file(*path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        RecipeListDialog dialog(shelf);
        dialog.show();
        QCOMPARE(dialog.table()->topLevelItemCount(), 1);
        QVERIFY(!dialog.runButton()->isEnabled());
        QVERIFY(dialog.deleteButton()->isEnabled());
    }

    void oneIsDeletedAfterAQuestion()
    {
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.path());
        QVERIFY(shelf.save(recipe(u"A"_s)).ok());
        RecipeListDialog dialog(shelf);
        dialog.show();
        dialog.deleteButton()->click();
        auto *question = dialog.findChild<ConfirmDialog *>();
        QVERIFY(question);
        QVERIFY(shelf.contains(u"A"_s));
        question->confirmButton()->click();
        QVERIFY(!shelf.contains(u"A"_s));
        QCOMPARE(dialog.table()->topLevelItemCount(), 0);
        QVERIFY(!dialog.runButton()->isEnabled() && !dialog.deleteButton()->isEnabled());
    }
};

STEWARD_TEST(TestRecipeListDialog)

#include "tst_recipelistdialog.moc"
