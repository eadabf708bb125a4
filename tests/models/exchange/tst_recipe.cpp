#include "models/exchange/recipe.h"

#include "tests/support/places.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Recipe moving()
{
    return {.name = u"Move “bank” / März"_s,
            .description = u"After the merger"_s,
            .where = {u"organization=Retail Bank"_s, u"type=api-user"_s},
            .action = Recipe::Action::Edit,
            .edit = {{u"fields"_s, QJsonArray {QJsonObject {{u"field"_s, u"organization"_s}}}}},
            .atMost = 250,
            .mayStopIntegrations = true};
}

/// A recipe that can be run, with one member replaced, or taken away by an undefined value.
QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(moving())).object();
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItWasWritten()
    {
        const Result<Recipe> edit = parseRecipe(toJson(moving()));
        QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().message));
        QCOMPARE(*edit, moving());
        Recipe deletion = moving();
        deletion.action = Recipe::Action::Delete;
        deletion.edit = {};
        deletion.description.clear();
        deletion.atMost = 0;
        deletion.mayStopIntegrations = false;
        const Result<Recipe> read = parseRecipe(toJson(deletion));
        QVERIFY(read.ok());
        QCOMPARE(*read, deletion);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("empty") << QByteArray() << u"JSON"_s;
        QTest::newRow("cut") << toJson(moving()).chopped(5) << u"byte"_s;
        QTest::newRow("an array") << QByteArray("[1]") << u"steward-recipe"_s;
        QTest::newRow("no version") << with(u"steward-recipe"_s, none) << u"steward-recipe"_s;
        QTest::newRow("later version") << with(u"steward-recipe"_s, 2) << u"another version"_s;
        QTest::newRow("no name") << with(u"name"_s, u"  "_s) << u"name"_s;
        QTest::newRow("name is a number") << with(u"name"_s, 7) << u"name"_s;
        QTest::newRow("misspelt") << with(u"guard"_s, QJsonObject()) << u"“guard”"_s;
        QTest::newRow("no condition") << with(u"where"_s, QJsonArray()) << u"where"_s;
        QTest::newRow("where is a text") << with(u"where"_s, u"type=api-user"_s) << u"where"_s;
        QTest::newRow("a condition is a number") << with(u"where"_s, QJsonArray {1}) << u"where"_s;
        QTest::newRow("no action") << with(u"action"_s, none) << u"action"_s;
        QTest::newRow("unknown action") << with(u"action"_s, u"purge"_s) << u"edit or delete"_s;
        QTest::newRow("deletes and edits") << with(u"action"_s, u"delete"_s) << u"deleting"_s;
        QTest::newRow("edits nothing") << with(u"edit"_s, QJsonObject()) << u"edit"_s;
        QTest::newRow("guards are a list") << with(u"guards"_s, QJsonArray()) << u"guards"_s;
        QTest::newRow("misspelt guard") << with(u"guards"_s, QJsonObject {{u"atmost"_s, 5}}) << u"“atmost”"_s;
        QTest::newRow("half a row") << with(u"guards"_s, QJsonObject {{u"at-most"_s, 2.5}}) << u"at-most"_s;
        QTest::newRow("no row") << with(u"guards"_s, QJsonObject {{u"at-most"_s, 0}}) << u"at-most"_s;
        QTest::newRow("perhaps") << with(u"guards"_s, QJsonObject {{u"may-stop-integrations"_s, u"yes"_s}})
                                 << u"may-stop-integrations"_s;
        QTest::newRow("large") << QByteArray(MostRecipeBytes + 1, ' ') << u"1 MB"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const Result<Recipe> recipe = parseRecipe(json);
        QVERIFY(!recipe.ok());
        QCOMPARE(recipe.error().kind, ErrorKind::Invalid);
        QVERIFY2(recipe.error().message.contains(named), qPrintable(recipe.error().message));
    }

    void isAsItsSchemaSays()
    {
        QFile file(sourceFile(u"resources/recipe.schema.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject properties
            = QJsonDocument::fromJson(file.readAll()).object().value(u"properties"_s).toObject();
        const QJsonObject written = QJsonDocument::fromJson(toJson(moving())).object();
        QCOMPARE(properties.keys(), written.keys());
        QCOMPARE(properties.value(u"guards"_s).toObject().value(u"properties"_s).toObject().keys(),
                 written.value(u"guards"_s).toObject().keys());
    }
};

STEWARD_TEST(TestRecipe)
#include "tst_recipe.moc"
