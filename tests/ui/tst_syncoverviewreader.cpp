#include "ui/syncoverviewreader.h"

#include "tests/support/testregistry.h"
#include "tests/ui/syncworld.h"

#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncOverviewReader : public QObject {
    Q_OBJECT

private slots:
    void readsOnceMoreHoweverOftenItIsAsked()
    {
        const SyncWorld world;
        RemoteActions &remotes = world.fixture.window->workspace().remotes();
        SyncOverviewReader reader(world.fixture.window->workspace());
        QSignalSpy read(&reader, &SyncOverviewReader::overviewRead);
        QVERIFY(!reader.isKnown() && !reader.hasRemote());
        for (int i = 0; i < 5; ++i)
            reader.read();
        QTRY_COMPARE(read.count(), 1);
        QVERIFY(reader.isKnown() && reader.hasRemote());
        QCOMPARE(reader.profile(), SyncWorld::usualProfile());
        QTRY_COMPARE(read.count(), 2);
        // What a round has ended with is read by itself; the server was read if it did not fail.
        SyncReport report;
        report.error = Error {ErrorKind::Offline, u"No answer."_s};
        emit remotes.finished(report);
        emit remotes.failed(Error {ErrorKind::Offline, u"No answer."_s});
        QCOMPARE(reader.checkedAt(), 0);
        QTRY_COMPARE(read.count(), 3);
        emit remotes.finished({});
        QVERIFY(reader.checkedAt() > 0);
        world.disagree(world.rows(1).first(), u"there@example.net"_s);
        QTRY_COMPARE(reader.overview().counts.value(SyncEntry::Kind::Conflict), 1);
        world.write([](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.forgetRemote());
            return true;
        });
        reader.read();
        QTRY_VERIFY(!reader.hasRemote());
        QCOMPARE(reader.profile(), RemoteProfile());
        QCOMPARE(reader.checkedAt(), 0);
    }

    /// A round that leaves nothing in the journal.
    void readsAfterARoundOfAnotherProgram()
    {
        const SyncWorld world;
        SyncOverviewReader reader(world.fixture.window->workspace());
        reader.read();
        QTRY_VERIFY(reader.isKnown());
        QVERIFY(!reader.overview().lastRun);
        Store other;
        QVERIFY(await(other.open(world.store().path())).ok());
        const auto round = [](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.keepSyncRun({0, 1000, 2000, {}}));
            return true;
        };
        QVERIFY(await(other.write(WindowFixture::author(), round)).ok());
        QTRY_VERIFY(reader.overview().lastRun);
        QCOMPARE(reader.overview().lastRun->finishedAt, 2000);
    }
};

STEWARD_TEST(TestSyncOverviewReader)

} // namespace steward

#include "tst_syncoverviewreader.moc"
