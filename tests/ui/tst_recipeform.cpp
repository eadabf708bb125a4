#include "ui/recipeform.h"

#include "tests/support/testregistry.h"
#include "ui/style/textareafield.h"
#include "ui/style/textfield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRecipeForm : public QObject {
    Q_OBJECT

    template <typename Field> static void type(Field *field, const QString &text)
    {
        field->setText(text);
        emit field->edited();
        emit field->left();
    }

private slots:
    void valueInValueOut()
    {
        Recipe recipe;
        recipe.where = {u"type=api-user"_s};
        recipe.edit = {{u"fields"_s, 1}};
        recipe.mayStopIntegrations = true;
        RecipeForm form(recipe, u"Role set to Auditor"_s, {}, 0);
        form.show();
        QVERIFY(!form.saveButton()->isEnabled());
        type(form.nameField(), u"  Nightly "_s);
        type(form.conditionsField(), u"type=api-user\n\n  status=suspended "_s);
        type(form.atMostField(), u"200"_s);
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        form.saveButton()->click();
        QCOMPARE(saved.size(), 1);
        recipe.name = u"Nightly"_s;
        recipe.where = {u"type=api-user"_s, u"status=suspended"_s};
        recipe.atMost = 200;
        QCOMPARE(form.value(), recipe);
    }

    void everyFieldIsChecked()
    {
        RecipeForm form({}, {}, {}, 0);
        form.show();
        type(form.nameField(), u"Nightly"_s);
        type(form.conditionsField(), u"type=robot"_s);
        QVERIFY(form.conditionsField()->hasError());
        type(form.conditionsField(), QString());
        QVERIFY(form.conditionsField()->hasError());
        type(form.conditionsField(), u"text=a"_s);
        QVERIFY(!form.conditionsField()->hasError());
        type(form.atMostField(), u"0"_s);
        QVERIFY(form.atMostField()->hasError());
        QVERIFY(!form.saveButton()->isEnabled());
        type(form.atMostField(), QString());
        QVERIFY(form.saveButton()->isEnabled());
    }
};

STEWARD_TEST(TestRecipeForm)

#include "tst_recipeform.moc"
