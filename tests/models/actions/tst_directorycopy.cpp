#include "models/actions/directorycopy.h"

#include "models/store/directoryfile.h"
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

    void theCopyIsOfTheStateNow()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const QString path = d.path() + u".copy"_s;
        const auto progress = std::make_shared<JobProgress>();
        QVERIFY(awaitInEventLoop(copyDirectory(d.store(), d.author(), path, &d.store(), progress)));
        QVERIFY(progress->total > 10);
        QCOMPARE(progress->done, progress->total);
        const auto countOf = [](Connection &connection) { return AdministratorRows(connection).livingCount(); };
        const qint64 before = d.read(countOf);
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        Store copy;
        QVERIFY(await(copy.open(path)));
        QCOMPARE(*await(copy.read(countOf)), before);
        QCOMPARE(*await(copy.read([](Connection &c) { return directoryFile::findings(c); })), QStringList());
        QVERIFY(!awaitInEventLoop(copyDirectory(d.store(), d.author(), d.path(), &d.store())));
    }

    void whatDidNotComeAboutIsSaid()
    {
        TestDirectory d;
        const auto newest = [&d] {
            const ChangeSet set = d.read([](Connection &c) { return Journal(c).newest(1); }).first();
            const QList<ChangeImage> images = d.read([set](Connection &c) { return Journal(c).images(set.id); });
            return std::pair(set.kind, images.first().after.value(u"reason"_s).toString());
        };
        const QString nowhere = d.path() + u".none/copy"_s;
        const Result<void> failed = awaitInEventLoop(copyDirectory(d.store(), d.author(), nowhere, &d.store()));
        QVERIFY(!failed);
        QCOMPARE(newest(), std::pair(ChangeKind::Refusal, failed.error().message));
        const auto progress = std::make_shared<JobProgress>();
        progress->stop = true;
        const QString path = d.path() + u".copy"_s;
        const Result<void> stopped = awaitInEventLoop(copyDirectory(d.store(), d.author(), path, &d.store(), progress));
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(newest(), std::pair(ChangeKind::Refusal, u"Cancelled."_s));
        QVERIFY(!QFile::exists(path));
    }

    void whatIsOpenIsCopiedWhenItsFileIsGone()
    {
        TestDirectory d(TestDirectory::Content::Sample);
        const auto countOf = [](Connection &connection) { return AdministratorRows(connection).livingCount(); };
        const qint64 before = d.read(countOf);
        const QString path = d.path() + u".copy"_s;
        QVERIFY(QFile::remove(d.path()));
        const auto progress = std::make_shared<JobProgress>();
        const Result<void> copied = awaitInEventLoop(copyDirectory(d.store(), d.author(), path, &d.store(), progress));
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().message));
        QCOMPARE(progress->done, progress->total);
        Store copy;
        QVERIFY(await(copy.open(path)));
        QCOMPARE(*await(copy.read(countOf)), before);
        QCOMPARE(*await(copy.read([](Connection &c) { return directoryFile::findings(c); })), QStringList());
        // The old place is as good as any other.
        QVERIFY(awaitInEventLoop(copyDirectory(d.store(), d.author(), d.path(), &d.store())));
        QVERIFY(QFile::exists(d.path()));
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
