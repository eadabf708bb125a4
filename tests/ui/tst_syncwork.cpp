#include "ui/syncwork.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/syncworld.h"
#include "ui/navigationrail.h"
#include "ui/style/actionbutton.h"
#include "ui/style/messagebar.h"

namespace steward {

using namespace Qt::StringLiterals;

/// What the window says of its remote outside the Sync page; rounds are told to it, no server is asked.
class TestSyncWork : public QObject {
    Q_OBJECT

private:
    static RemoteProfile unnamed()
    {
        RemoteProfile profile = SyncWorld::usualProfile();
        profile.environment.clear();
        return profile;
    }
    QString rail() const { return driver::texts(*m_world->fixture.window->findChild<NavigationRail *>()); }
    const SyncWork &work() const { return *m_world->fixture.window->syncWork(); }
    RemoteActions &remotes() const { return m_world->fixture.window->workspace().remotes(); }

    std::unique_ptr<SyncWorld> m_world;

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<SyncWorld>(unnamed());
        m_world->open();
    }
    void cleanupTestCase() { m_world.reset(); }

    /// The command line connects without a name.
    void aRemoteWithoutANameIsCalledByItsPlace()
    {
        QCOMPARE(work().environment(), u"scim.example.com"_s);
        QVERIFY2(rail().contains(u"scim.example.com"_s), qPrintable(rail()));
        QVERIFY(m_world->fixture.window->windowTitle().contains(u"scim.example.com"_s));
    }

    void saysWhetherTheServerWasReached()
    {
        QVERIFY(rail().contains(u"Not read yet"_s));
        QCOMPARE(work().summary(), u"The server was not read yet"_s);
        emit remotes().failed(Error {ErrorKind::Offline, u"No answer."_s});
        QVERIFY(rail().contains(u"Not reached"_s));
        // One that does not begin says nothing of the server.
        emit remotes().failed(Error {ErrorKind::Conflict, u"Another one runs."_s});
        QVERIFY(rail().contains(u"Not reached"_s));
        emit remotes().failed(Error {ErrorKind::Unauthorized, u"Not let in."_s});
        QVERIFY2(!rail().contains(u"Not reached"_s), qPrintable(rail()));
        SyncReport report;
        report.error = Error {ErrorKind::Offline, u"No answer."_s};
        emit remotes().finished(report);
        QVERIFY(rail().contains(u"Not reached"_s));
        emit remotes().finished({});
        QVERIFY(rail().contains(u"Checked "_s));
        QVERIFY(work().summary().startsWith(u"Server read "_s));
    }

    void aRefusalIsSaidUntilARoundSucceeds()
    {
        const SyncPage *page = m_world->fixture.window->sync();
        emit remotes().failed(Error {ErrorKind::Unauthorized, u"Not let in."_s});
        page->messages()->dismiss();
        QVERIFY2(work().summary().startsWith(u"Sign-in refused "_s), qPrintable(work().summary()));
        QVERIFY(rail().contains(u"Sign-in refused "_s));
        QVERIFY2(driver::texts(*page).contains(u"Sign-in refused "_s), qPrintable(driver::texts(*page)));
        SyncReport report;
        report.error = Error {ErrorKind::Invalid, u"No page."_s};
        emit remotes().finished(report);
        QVERIFY(work().isRefused());
        report.error = Error {ErrorKind::Unauthorized, u"Not let in."_s};
        emit remotes().finished(report);
        QTRY_VERIFY(page->messages()->isOpen());
        QTRY_VERIFY(driver::texts(*page->messages()).contains(u"Remote Settings"_s)
                    || !page->messages()->findChildren<ActionButton *>().isEmpty());
        emit remotes().finished({});
        QVERIFY(!work().isRefused());
        QVERIFY(!driver::texts(*page).contains(u"Sign-in refused "_s));
        QVERIFY(work().summary().startsWith(u"Server read "_s));
    }

    /// What was known of a server is not said of the next one.
    void anotherRemoteIsNotTakenForTheOneBefore()
    {
        SyncPage *page = m_world->fixture.window->sync();
        emit remotes().finished({});
        emit remotes().failed(Error {ErrorKind::Offline, u"No answer."_s});
        m_world->write([](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.forgetRemote());
            return true;
        });
        QTRY_VERIFY(!page->hasRemote());
        QCOMPARE(work().summary(), QString());
        QCOMPARE(work().environment(), QString());
        m_world->write([](Transaction &transaction) -> Result<bool> {
            RemoteRecord record;
            record.profile = SyncWorld::usualProfile().toJson();
            STEWARD_TRY(transaction.keepRemote(record));
            return true;
        });
        QTRY_VERIFY(page->hasRemote());
        QCOMPARE(work().summary(), u"The server was not read yet"_s);
        QVERIFY2(rail().contains(u"Not read yet"_s), qPrintable(rail()));
    }
};

STEWARD_TEST(TestSyncWork)

} // namespace steward

#include "tst_syncwork.moc"
