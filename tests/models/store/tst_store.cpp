#include "models/store/store.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/damageddirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const Author Olga {u"Olga"_s, u"window"_s};

DirectoryContent content(const QString &name = u"Acme"_s)
{
    return {name, Olga, [](Transaction &t) { return TestDirectory::fill(t); }};
}

/// Adds an API user; the value is its id.
auto adding(const QString &userName)
{
    return [userName](Transaction &t) {
        t.describe(ChangeKind::Add, userName);
        return t.insert(TestDirectory::apiUser(userName));
    };
}

auto renaming(AdministratorId id, const QString &name)
{
    return [id, name](Transaction &t) -> Result<qint64> {
        const auto row = AdministratorRows(t.connection()).byId(id);
        STEWARD_TRY(row);
        STEWARD_TRY(t.update(row->value(), {{Field::FirstName, name}}));
        return qint64(1);
    };
}

Result<qint64> countOf(Connection &connection)
{
    return connection.number(u"SELECT count(*) FROM administrator"_s);
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"acme.steward"_s) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    /// The ids of the change sets that a store tells of, in their order.
    struct Heard {
        explicit Heard(Store &store)
        {
            QObject::connect(&store, &Store::changed, &store, [this](const ChangeSet &set) { sets.append(set); });
        }
        QList<qint64> ids() const
        {
            QList<qint64> all;
            for (const ChangeSet &set : sets)
                all.append(set.id.value);
            return all;
        }
        QList<ChangeSet> sets;
    };

    static QList<qint64> upTo(qint64 first, qint64 last)
    {
        QList<qint64> all;
        for (qint64 id = first; id <= last; ++id)
            all.append(id);
        return all;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void checksALargeFileBeforeTheFirstWrite()
    {
        const Author author {u"Tess"_s, u"window"_s};
        const QByteArray before = makeLargeDamagedDirectory(path());
        Store store;
        must(await(store.open(path())));
        const auto written = await(store.write(author, [](Transaction &t) -> Result<int> {
            Application application;
            application.name = u"Never"_s;
            STEWARD_TRY(t.insert(application));
            return 0;
        }));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"damaged"_s), qPrintable(written.error().message));
        const Result<void> checked = await(store.checked());
        QVERIFY(!checked);
        QCOMPARE(checked.error().message, written.error().message);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
    }

    void createsReadsAndWrites()
    {
        Store store([] { return Timestamp(4711); });
        must(await(store.create(path(), content(u"Acme %1"_s))));
        QCOMPARE(store.path(), path());
        QCOMPARE(store.now(), Timestamp(4711));
        const Written<AdministratorId> written = must(await(store.write(Olga, adding(u"ana"_s))));
        QVERIFY(written.set.has_value());
        QCOMPARE(written.set->id.value, 2);
        QCOMPARE(written.set->at, Timestamp(4711));
        QCOMPARE(written.set->kind, ChangeKind::Add);
        QCOMPARE(written.set->administrators, QList<AdministratorId> {written.value});
        const auto row = await(store.read(
            [id = written.value](Connection &connection) { return AdministratorRows(connection).byId(id); }));
        QCOMPARE(must(row)->userName, u"ana"_s);
        const auto info = await(store.read([](Connection &c) { return CatalogRows(c).directory(); }));
        QCOMPARE(must(info).name, u"Acme %1"_s);
    }

    void changedTellsOfEachCommitInOrder()
    {
        Store store;
        Heard heard(store);
        must(await(store.create(path(), content())));
        QFuture<Result<Written<AdministratorId>>> last;
        for (int i = 0; i < 20; ++i)
            last = store.write(Olga, adding(u"user%1"_s.arg(i)));
        const auto set = must(await(last)).set;
        QTRY_COMPARE(heard.sets.size(), 20);
        QCOMPARE(heard.ids(), upTo(2, 21));
        QVERIFY(heard.sets.last() == *set);
    }

    void aRefusedWriteLeavesNothingAndIsNotTold()
    {
        Store store;
        Heard heard(store);
        must(await(store.create(path(), content())));
        const auto refused = await(store.write(Olga, [](Transaction &t) -> Result<int> {
            STEWARD_TRY(t.insert(TestDirectory::apiUser(u"ana"_s)));
            return Error {ErrorKind::Invalid, u"no"_s, {}};
        }));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        const auto nothing = await(store.write(Olga, [](Transaction &) -> Result<int> { return 7; }));
        QCOMPARE(must(nothing).value, 7);
        QVERIFY(!nothing->set.has_value());
        QCOMPARE(must(await(store.read(countOf))), 0);
        must(await(store.write(Olga, adding(u"bob"_s))));
        QTRY_COMPARE(heard.ids(), QList<qint64> {2});
    }

    void whatIsForbiddenIsTakenBackAndWrittenDown_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("forbidden") << ErrorKind::Forbidden;
        QTest::newRow("a guard") << ErrorKind::NeedsReason;
        QTest::newRow("not signed in") << ErrorKind::Unauthorized;
    }
    void whatIsForbiddenIsTakenBackAndWrittenDown()
    {
        QFETCH(ErrorKind, kind);
        Store store;
        Heard heard(store);
        must(await(store.create(path(), content())));
        const auto refused = await(store.write(Olga, [kind](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Add, u"Ana"_s);
            STEWARD_TRY(t.insert(TestDirectory::apiUser(u"ana"_s)));
            return Error {kind, u"no"_s, {}};
        }));
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(must(await(store.read(countOf))), 0);
        QTRY_COMPARE(heard.ids(), QList<qint64> {2});
        QCOMPARE(heard.sets.first().kind, ChangeKind::Refusal);
        QCOMPARE(heard.sets.first().operatorName, Olga.operatorName);
        const QList<ChangeImage> images = must(
            await(store.read([](Connection &connection) { return Journal(connection).images(ChangeSetId {2}); })));
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().after[u"tried"_s].toString(), u"add"_s);
        QCOMPARE(images.first().after[u"subject"_s].toString(), u"Ana"_s);
        QCOMPARE(images.first().after[u"reason"_s].toString(), u"no"_s);
    }

    void whatCannotBeOpenedIsAnError()
    {
        Store store;
        const auto notYet = await(store.write(Olga, adding(u"ana"_s)));
        QVERIFY(!notYet.ok());
        QVERIFY(notYet.error().message.contains(u"No directory is open"_s));
        QVERIFY(!await(store.read(countOf)).ok());
        const Result<void> missing = await(store.open(path(u"none"_s)));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(files().isEmpty());
    }

    void whatWasRefusedIsNotReadEither()
    {
        TestDirectory::tamper(path(), "CREATE TABLE administrator (x)");
        Store store;
        QVERIFY(!await(store.open(path())).ok());
        const auto read = await(store.read(countOf));
        QVERIFY(!read.ok());
        QVERIFY(read.error().message.contains(u"No directory is open"_s));
    }

    void creatingLeavesAnExistingFileAlone()
    {
        {
            Store store;
            must(await(store.create(path(), content())));
            must(await(store.write(Olga, adding(u"ana"_s))));
        }
        {
            Store store;
            const Result<void> refused = await(store.create(path(), content()));
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        }
        Store store;
        must(await(store.open(path())));
        QCOMPARE(must(await(store.read(countOf))), 1);
    }

    void failedCreationLeavesNoFile()
    {
        Store store;
        DirectoryContent broken = content();
        broken.fill = [](Transaction &t) -> Result<void> {
            STEWARD_TRY(TestDirectory::fill(t));
            return Error {ErrorKind::Invalid, u"no"_s, {}};
        };
        const Result<void> refused = await(store.create(path(), broken));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().message, u"no"_s);
        QCOMPARE(files(), QStringList());
        QVERIFY(!await(store.create(path(u"no/folder"_s), content())).ok());
        must(await(store.create(path(), content()))); // and then it works
    }

    void storesOfOneFileHearOfEachOther()
    {
        Store first;
        must(await(first.create(path(), content())));
        Store second;
        must(await(second.open(path())));
        Heard here(first);
        Heard there(second);
        QList<QFuture<Result<Written<AdministratorId>>>> all;
        for (int i = 0; i < 15; ++i) {
            all.append(first.write(Olga, adding(u"first%1"_s.arg(i))));
            all.append(second.write({u"Carl"_s, u"command"_s}, adding(u"second%1"_s.arg(i))));
        }
        for (const auto &future : all)
            QVERIFY(await(future).ok());
        QTRY_COMPARE_WITH_TIMEOUT(here.sets.size(), 30, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(there.sets.size(), 30, 20000);
        QCOMPARE(here.ids(), upTo(2, 31));
        QCOMPARE(there.ids(), upTo(2, 31));
        QCOMPARE(here.sets, there.sets);
    }

    void whatHasNoChangeSetIsToldOfAsTouched()
    {
        Store watching;
        must(await(watching.create(path(), content())));
        Store other;
        must(await(other.open(path())));
        // The creation itself has been seen when the file has been looked at once.
        QTest::qWait(1000);
        const QSignalSpy touched(&watching, &Store::touched);
        const Heard heard(watching);
        must(await(other.write(Olga, [](Transaction &t) -> Result<bool> {
            STEWARD_TRY(t.keepSyncRun({0, 1, 2, {}}));
            return true;
        })));
        QTRY_VERIFY(!touched.isEmpty());
        QVERIFY(heard.sets.isEmpty());
    }

    void aLongBacklogOfAnotherIsToldWhole()
    {
        Store watching;
        must(await(watching.create(path(), content())));
        Heard heard(watching);
        {
            Store busy;
            must(await(busy.open(path())));
            const AdministratorId id = must(await(busy.write(Olga, adding(u"ana"_s)))).value;
            QFuture<Result<Written<qint64>>> last;
            for (int i = 0; i < 449; ++i)
                last = busy.write(Olga, renaming(id, u"Ana %1"_s.arg(i)));
            QVERIFY(await(last).ok());
        }
        QTRY_COMPARE_WITH_TIMEOUT(heard.sets.size(), 450, 20000);
        QCOMPARE(heard.ids(), upTo(2, 451));
    }

    void readingGoesOnWhileOthersWrite()
    {
        Store store;
        must(await(store.create(path(), content())));
        const AdministratorId id = must(await(store.write(Olga, adding(u"ana"_s)))).value;
        QFuture<Result<Written<qint64>>> last;
        for (int i = 1; i <= 60; ++i)
            last = store.write(Olga, renaming(id, QString::number(i)));
        qint64 revision = 0;
        while (!last.isFinished()) {
            const auto row = must(
                await(store.read([id](Connection &connection) { return AdministratorRows(connection).byId(id); })));
            QVERIFY(row->revision >= revision);
            QCOMPARE(row->firstName, row->revision == 1 ? u"ana"_s : QString::number(row->revision - 1));
            revision = row->revision;
        }
        QVERIFY(await(last).ok());
    }

    void aReaderMayStopEarly()
    {
        Store store;
        must(await(store.create(path(), content())));
        QSemaphore begun;
        QFuture<Result<bool>> read = store.read([&begun](Connection &, StopToken stop) -> Result<bool> {
            begun.release();
            while (!stop.stopRequested())
                QThread::yieldCurrentThread();
            return true;
        });
        begun.acquire();
        read.cancel();
        QCOMPARE(must(await(store.read(countOf))), 0);
    }

    void destructionWritesWhatIsQueuedAndLeavesOneFile()
    {
        {
            Store store;
            must(await(store.create(path(), content())));
            must(await(store.read(countOf)));
            for (int i = 0; i < 40; ++i)
                store.write(Olga, adding(u"user%1"_s.arg(i)));
        }
        QCOMPARE(files(), QStringList {u"acme.steward"_s});
        Store store;
        must(await(store.open(path())));
        QCOMPARE(must(await(store.read(countOf))), 40);
    }

    void destructionWithoutADirectory()
    {
        Store store;
        Q_UNUSED(store)
        QVERIFY(files().isEmpty());
    }

    void oneOfTwoThatCloses()
    {
        Store stays;
        must(await(stays.create(path(), content())));
        {
            Store leaves;
            must(await(leaves.open(path())));
            must(await(leaves.write(Olga, adding(u"ana"_s))));
        }
        must(await(stays.write(Olga, adding(u"bob"_s))));
        QCOMPARE(must(await(stays.read(countOf))), 2);
    }

    void aFileThatWasMovedAwayTakesNoChange()
    {
        Store store;
        must(await(store.create(path(), content())));
        QVERIFY(QFile::rename(path(), path(u"elsewhere.steward"_s)));
        const auto written = await(store.write(Olga, adding(u"ana"_s)));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"moved, replaced or deleted"_s),
                 qUtf8Printable(written.error().message));
    }
};

STEWARD_TEST(TestStore)
#include "tst_store.moc"
