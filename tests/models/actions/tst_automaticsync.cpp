#include "models/actions/automaticsync.h"

#include "models/actions/newdirectory.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// With a server that nobody listens at: only whether rounds begin is of interest.
class TestAutomaticSync : public QObject {
    Q_OBJECT

private:
    struct World {
        explicit World(int minutes)
        {
            const Author author {u"Wanjiru Kamau"_s, u"window"_s};
            if (!await(store.create(folder.filePath(u"a.steward"_s), sampleDirectory(author))))
                qFatal("the directory could not be created");
            setMinutes(minutes);
        }
        void setMinutes(int minutes)
        {
            RemoteProfile profile;
            profile.url = QUrl(u"http://localhost:9/v2"_s);
            profile.authentication = RemoteProfile::Authentication::None;
            profile.everyMinutes = minutes;
            const auto keep = [profile](Transaction &transaction) -> Result<bool> {
                RemoteRecord record;
                record.profile = profile.toJson();
                transaction.describe(ChangeKind::Settings, u"Remote"_s);
                STEWARD_TRY(transaction.keepRemote(record));
                STEWARD_TRY(transaction.note({{u"remote"_s, u"changed"_s}}));
                return true;
            };
            if (!await(store.write({u"Wanjiru Kamau"_s, u"window"_s}, keep)))
                qFatal("the remote could not be kept");
        }

        QTemporaryDir folder;
        Store store;
        Keychain keychain;
        RemoteActions remotes {store, {u"Wanjiru Kamau"_s, u"window"_s}, keychain};
        AutomaticSync automatic {store, remotes};
    };

private slots:
    void beginsSoonAndThenEverySoManyMinutes()
    {
        World world(5);
        QSignalSpy began(&world.automatic, &AutomaticSync::began);
        QSignalSpy failed(&world.remotes, &RemoteActions::failed);
        QSignalSpy finished(&world.remotes, &RemoteActions::finished);
        world.automatic.start();
        QTRY_VERIFY(world.automatic.isScheduled());
        QTRY_COMPARE_WITH_TIMEOUT(began.size(), 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() + finished.size() == 1, 60'000);
        world.automatic.stop();
        QVERIFY(!world.automatic.isScheduled());
    }

    void neverBeginsWhenOnlyAskedFor()
    {
        World world(0);
        world.automatic.start();
        QTest::qWait(200);
        QVERIFY(!world.automatic.isScheduled());
        world.setMinutes(1);
        QTRY_VERIFY(world.automatic.isScheduled());
        world.setMinutes(0);
        QTRY_VERIFY(!world.automatic.isScheduled());
        world.automatic.stop();
    }
};

STEWARD_TEST(TestAutomaticSync)

} // namespace steward

#include "tst_automaticsync.moc"
