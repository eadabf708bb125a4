#include "models/actions/directorycopy.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDirectoryCopy : public QObject {
    Q_OBJECT

private slots:
    void theCopyHoldsTheNoteOfItsMaking()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const QString path = d.path() + u".copy"_s;
        QVERIFY(awaitInEventLoop(copyDirectory(d.store(), d.author(), path, &d.store())));
        Store copy;
        QVERIFY(await(copy.open(path)));
        const auto newest = await(copy.read([](Connection &connection) { return Journal(connection).newest(1); }));
        QCOMPARE(newest->first().kind, ChangeKind::Export);
        QVERIFY(newest->first().subject.contains(QFileInfo(path).fileName()));
    }

    void aFileThatIsThereStays()
    {
        TestDirectory d;
        const QString path = d.path() + u".taken"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(!awaitInEventLoop(copyDirectory(d.store(), d.author(), path + u"/below"_s, &d.store())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }
};

STEWARD_TEST(TestDirectoryCopy)

#include "tst_directorycopy.moc"
