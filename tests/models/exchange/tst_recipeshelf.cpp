#include "models/exchange/recipeshelf.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Recipe deletion(const QString &name)
{
    Recipe recipe;
    recipe.name = name;
    recipe.where = {u"status=suspended"_s};
    recipe.action = Recipe::Action::Delete;
    return recipe;
}

} // namespace

class TestRecipeShelf : public QObject {
    Q_OBJECT

private slots:
    void findsByNameAndByPath()
    {
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.filePath(u"recipes"_s));
        QVERIFY(shelf.entries().isEmpty());
        const Result<QString> path = shelf.save(deletion(u"Old ones"_s));
        QVERIFY(path.ok());
        QVERIFY(shelf.contains(u"Old ones"_s));
        for (const QString &name : {u"old ONES"_s, *path}) {
            const Result<Recipe> found = shelf.find(name);
            QVERIFY(found.ok());
            QCOMPARE(*found, deletion(u"Old ones"_s));
        }
        const Result<Recipe> missing = shelf.find(u"Others"_s);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(shelf.folder()));
    }

    void keepsEveryNameInsideItsFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../../etc/passwd", "a/b\\c", "..", "CON", "x:y*?\"<>|", "100 %", "März 🙂", "a.b"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void keepsEveryNameInsideItsFolder()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.path());
        const Result<QString> path = shelf.save(deletion(name));
        QVERIFY(path.ok());
        QCOMPARE(QFileInfo(*path).canonicalPath(), QFileInfo(folder.path()).canonicalFilePath());
        QCOMPARE(shelf.entries().size(), 1);
        QCOMPARE(shelf.entries().first().name, name);
        QVERIFY(shelf.find(name).ok());
        QVERIFY(shelf.remove(name).ok());
        QVERIFY(shelf.entries().isEmpty());
    }

    void onlyItsOwnerReadsIt()
    {
        const QTemporaryDir folder;
        const Result<QString> path = RecipeShelf(folder.path()).save(deletion(u"a"_s));
        QVERIFY(path.ok());
        QVERIFY(!(QFileInfo(*path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void listsBrokenOnesWithWhatIsWrong()
    {
        const QTemporaryDir folder;
        const RecipeShelf shelf(folder.path());
        QFile broken(folder.filePath(u"bad.steward-recipe"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        QVERIFY(shelf.save(deletion(u"Good"_s)).ok());
        const QList<RecipeShelf::Entry> entries = shelf.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().name, u"bad"_s);
        QVERIFY(!entries.first().recipe.ok());
        QVERIFY(entries.last().recipe.ok());
    }
};

STEWARD_TEST(TestRecipeShelf)
#include "tst_recipeshelf.moc"
