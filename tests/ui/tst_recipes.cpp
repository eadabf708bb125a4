#include "ui/recipes.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"
#include "ui/recipeform.h"
#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestRecipes : public QObject {
    Q_OBJECT

    struct World {
        WindowFixture fixture;
        RowSource rows {fixture.window->workspace().store()};
        Notices notices;
        QTemporaryDir folder;
        RecipeShelf shelf {folder.path()};
        Recipes recipes {fixture.window->workspace(), rows, notices, shelf, fixture.window};
        QSignalSpy edits {&recipes, &Recipes::editRequested};
        QSignalSpy deletions {&recipes, &Recipes::deletionRequested};

        World()
        {
            rows.load();
            if (!QTest::qWaitFor([this] { return rows.isComplete(); }))
                qFatal("the rows did not come");
        }
        static Recipe deletion(const QStringList &where)
        {
            Recipe recipe;
            recipe.name = u"Old ones"_s;
            recipe.where = where;
            recipe.action = Recipe::Action::Delete;
            return recipe;
        }
    };

private slots:
    void whatMatchesNowIsOffered()
    {
        World w;
        w.recipes.run(World::deletion({u"type=api-user"_s}));
        QTRY_COMPARE(w.deletions.size(), 1);
        const auto target = w.deletions.first().first().value<BulkTarget>();
        QCOMPARE(target.conditions, QStringList {u"type=api-user"_s});
        const auto count = await(w.rows.count({.kinds = {Kind::ApiUser}}));
        QCOMPARE(target.count(), *count);
        QCOMPARE(w.edits.size(), 0);
    }

    void guardsHold()
    {
        World w;
        QSignalSpy incomplete(&w.notices, &Notices::incomplete);
        QSignalSpy nothing(&w.notices, &Notices::nothing);
        QSignalSpy failed(&w.notices, &Notices::failed);
        Recipe recipe = World::deletion({u"type=api-user"_s});
        recipe.atMost = 1;
        w.recipes.run(recipe);
        QTRY_COMPARE(incomplete.size(), 1);
        QVERIFY(incomplete.first().first().toString().contains(u"for 1 account(s) at most"_s));
        w.recipes.run(World::deletion({u"text=nobody is called so"_s}));
        QTRY_COMPARE(nothing.size(), 1);
        w.recipes.run(World::deletion({u"role=No such role"_s}));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(w.deletions.size(), 0);
    }

    void oneOfTheSameNameIsReplacedAfterAQuestion()
    {
        World w;
        QVERIFY(w.shelf.save(World::deletion({u"type=person"_s})).ok());
        BulkEdit edit;
        edit.fields = {{.field = Field::Organization, .value = u"Bank"_s}};
        w.recipes.save(edit, {u"type=api-user"_s}, false, w.fixture.window);
        auto *form = w.fixture.dialog<RecipeForm>();
        QVERIFY(form);
        form->nameField()->setText(u"Old ones"_s);
        emit form->nameField()->edited();
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        auto *question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QCOMPARE(w.shelf.find(u"Old ones"_s)->where, QStringList {u"type=person"_s});
        question->confirmButton()->click();
        QTRY_COMPARE(w.shelf.find(u"Old ones"_s)->where, QStringList {u"type=api-user"_s});
    }
};

STEWARD_TEST(TestRecipes)

} // namespace steward

#include "tst_recipes.moc"
