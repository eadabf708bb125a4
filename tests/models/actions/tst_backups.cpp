#include "models/actions/backups.h"

#include "models/actions/bulkactions.h"
#include "models/actions/settingsactions.h"
#include "tests/models/actions/signedheads.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackups : public QObject {
    Q_OBJECT

    static QList<BackupEntry> listed(Backups &backups)
    {
        const auto entries = await(backups.list());
        if (!entries)
            qFatal("%s", qUtf8Printable(entries.error().message));
        return *entries;
    }

    static Rollback restored(Backups &backups, const QString &path, const Consent &consent = everything())
    {
        const auto rollback = await(backups.restore(path, consent));
        if (!rollback)
            qFatal("%s (%s)", qUtf8Printable(rollback.error().message), qUtf8Printable(rollback.error().detail));
        return *rollback;
    }

    static void setPolicy(TestDirectory &d, const BackupPolicy &policy)
    {
        Keychain keychain(1ms);
        SettingsActions settings(d.store(), d.author(), keychain);
        if (!await(settings.setBackups(policy)))
            qFatal("no policy");
    }

    /// Suspends that many new API users as one change.
    static Result<Outcome> changeMany(TestDirectory &d, int count)
    {
        auto ids = std::make_shared<std::vector<quint32>>();
        for (int i = 0; i < count; ++i)
            ids->push_back(static_cast<quint32>(d.added(d.apiUser(u"Many%1"_s.arg(d.changes()), {u"HttpApi"_s})).id.value));
        BulkJob job;
        job.ids = ids;
        job.includeStopping = true;
        job.edit.fields = {{Field::Organization, FieldEdit::Operation::Set, u"Head Office"_s}};
        return await(BulkActions(d.store(), d.author()).apply(job, everything()));
    }

private slots:
    void isMadeListedAndSigned()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        QVERIFY(listed(backups).isEmpty());
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const auto unsignedOne = awaitInEventLoop(backups.make());
        QVERIFY(unsignedOne.ok());
        signHeadsOf(d);
        d.advance(1min);
        const auto made = awaitInEventLoop(backups.make());
        QVERIFY(made.ok());
        QVERIFY(QFileInfo(made->path).absoluteFilePath().startsWith(folder.path()));
        const QList<BackupEntry> entries = listed(backups);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().path, made->path);
        QCOMPARE(entries.first().trust, BackupEntry::Trust::Signed);
        QCOMPARE(entries.last().trust, BackupEntry::Trust::Unsigned);
        QCOMPARE(entries.first().manifest->apiUsers, 1);
        // The copy holds its own making, and the head of its history.
        QCOMPARE(entries.first().manifest->sets, d.changes());
        QCOMPARE(anchorsIn(entries.first().manifest->head).size(), 1);
    }

    void aManifestThatWasChangedIsForeign()
    {
        TestDirectory d;
        QTemporaryDir folder;
        signHeadsOf(d);
        Backups backups(d.store(), d.author(), folder.path());
        const auto made = awaitInEventLoop(backups.make());
        QFile file(backupFile::manifestPath(made->path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("\"apiUsers\":0"));
        bytes.replace("\"apiUsers\":0", "\"apiUsers\":9");
        file.seek(0);
        file.write(bytes);
        file.close();
        QCOMPARE(listed(backups).first().trust, BackupEntry::Trust::Foreign);
    }

    void goesBackAndUndoes()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Bank"_s));
        const Administrator bea = d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        const Administrator cai = d.added(d.apiUser(u"Cai"_s, {u"HttpApi"_s}));
        const Administrator dan = d.added(d.person(u"Dan"_s));
        const QString backup = awaitInEventLoop(backups.make())->path;
        d.advance(1min);
        // Changed; deleted; deleted for good; suspended; and one more.
        QVERIFY(await(d.accounts().edit(ana, {{Field::Organization, u"Shop"_s}, {Field::LastName, u"New"_s}}, everything())).ok());
        QVERIFY(await(d.accounts().remove({bea.id, cai.id}, everything())).ok());
        QVERIFY(await(d.accounts().purge({cai.id})).ok());
        QVERIFY(await(d.accounts().setSuspended({dan.id}, true, everything())).ok());
        const Administrator eve = d.added(d.apiUser(u"Eve"_s, {u"HttpApi"_s}));
        const qint64 before = d.changes();

        const Rollback preview = restored(backups, backup, previewOnly());
        QCOMPARE(preview.outcome.state, Outcome::State::Preview);
        QCOMPARE(d.changes(), before);
        QCOMPARE(preview.added, 1);
        QCOMPARE(preview.returned, 1);
        QCOMPARE(preview.changed, 2);
        QCOMPARE(preview.removed, 1);
        QVERIFY(preview.setsSince >= 5);
        QVERIFY(sentencesOf(preview).size() >= 5);

        const Rollback done = restored(backups, backup);
        QCOMPARE(done.outcome.state, Outcome::State::Done);
        QCOMPARE(done.outcome.set->kind, ChangeKind::Rollback);
        QCOMPARE(d.changes(), before + 1);
        QVERIFY(difference(*d.row(ana.id), ana).isEmpty());
        QVERIFY(!d.row(bea.id)->isDeleted());
        QVERIFY(difference(*d.row(dan.id), dan).isEmpty());
        QVERIFY(d.row(eve.id)->isDeleted());
        const auto again = d.read([&](Connection &c) { return AdministratorRows(c).byUid(cai.uid); });
        QVERIFY(again && difference(*again, cai).isEmpty() && !again->isDeleted());
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
        // A backup of what was there came first.
        QCOMPARE(listed(backups).first().manifest->cause, BackupCause::Rollback);
        QVERIFY(restored(backups, backup).isEmpty());

        const auto undone = await(d.undo().undo(done.outcome.set->id, everything()));
        QVERIFY(undone.ok());
        QCOMPARE(d.row(ana.id)->organization, u"Shop"_s);
        QVERIFY(d.row(bea.id)->isDeleted());
        QVERIFY(!d.row(eve.id)->isDeleted());
    }

    void namesThatWereSwappedGoBack()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        Administrator bea = d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        const QString backup = awaitInEventLoop(backups.make())->path;
        const auto set = [&](Administrator &one, const QString &name) {
            const auto edited = await(d.accounts().edit(one, {{Field::UserName, name}}, everything()));
            QVERIFY(edited.ok() && edited->state == Outcome::State::Done);
            one = *d.row(one.id);
        };
        const QString anaName = ana.userName;
        const QString beaName = bea.userName;
        set(ana, u"between"_s);
        set(bea, anaName);
        set(ana, beaName);
        QCOMPARE(restored(backups, backup).outcome.state, Outcome::State::Done);
        QCOMPARE(d.row(ana.id)->userName, anaName);
        QCOMPARE(d.row(bea.id)->userName, beaName);
        QVERIFY(!d.row(ana.id)->isDeleted() && !d.row(bea.id)->isDeleted());
    }

    void applicationsRolesAndSettingsGoBack()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        d.addedApplication(u"Ledger"_s);
        const QString backup = awaitInEventLoop(backups.make())->path;
        d.addedApplication(u"Later"_s);
        Application ledger = *d.catalog().application(u"Ledger"_s);
        Application renamed = ledger;
        renamed.name = u"Book"_s;
        QVERIFY(await(d.applications().edit(renamed)).ok());
        setPolicy(d, {false, 3, 10});
        const Rollback done = restored(backups, backup);
        QCOMPARE(done.catalog, 3);
        QVERIFY(d.catalog().application(u"Ledger"_s));
        QVERIFY(!d.catalog().application(u"Later"_s));
        QVERIFY(d.read([](Connection &c) { return readSettings(c); }).backups.daily);
    }

    void ofAnotherDirectoryIsRefused()
    {
        TestDirectory d;
        TestDirectory other;
        QTemporaryDir folder;
        const QString backup = awaitInEventLoop(Backups(other.store(), other.author(), folder.path()).make())->path;
        const auto refused = await(Backups(d.store(), d.author(), folder.path()).restore(backup, everything()));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"another directory"));
    }

    void aDamagedBackupIsRefused()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        const QString backup = awaitInEventLoop(backups.make())->path;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(QFile::resize(backup, 9000));
        const auto refused = await(backups.restore(backup, everything()));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"not as it was"));
        QVERIFY(!d.row(AdministratorId {1})->isDeleted());
    }

    void changesOfManyRowsArePrecededByOne()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        backups.guard();
        setPolicy(d, {true, 2, 3});
        QVERIFY(changeMany(d, 2).ok());
        QVERIFY(listed(backups).isEmpty());
        for (int round = 0; round < 3; ++round) {
            d.advance(1min);
            const auto changed = changeMany(d, 3);
            if (round > 0)
                QVERIFY(!changed.ok() || changed->job->changed == 3);
        }
        const QList<BackupEntry> entries = listed(backups);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().manifest->cause, BackupCause::ManyRows);
        // It is of the time before.
        QVERIFY(entries.first().manifest->sets < d.changes());
    }

    void withoutItTheChangeIsRefused()
    {
        TestDirectory d;
        QTemporaryDir folder;
        // A file stands where the folder would be.
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Backups backups(d.store(), d.author(), file.fileName());
        backups.guard();
        setPolicy(d, {true, 2, 3});
        const qint64 before = d.changes() + 3;
        const auto refused = changeMany(d, 3);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(u"Settings"), qUtf8Printable(refused.error().message));
        QCOMPARE(d.changes(), before);
    }

    void aDailyOneIsMadeOnceAndOnlyAfterChanges()
    {
        TestDirectory d;
        QTemporaryDir folder;
        {
            Backups backups(d.store(), d.author(), folder.path());
            QSignalSpy changed(&backups, &Backups::changed);
            backups.start();
            QVERIFY(changed.wait());
            QCOMPARE(listed(backups).size(), 1);
        }
        const auto startAgain = [&] {
            Backups backups(d.store(), d.author(), folder.path());
            QSignalSpy changed(&backups, &Backups::changed);
            backups.start();
            static_cast<void>(listed(backups)); // The look came before it.
            QTest::qWait(50);
            return listed(backups).size();
        };
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QCOMPARE(startAgain(), 1);
        d.advance(25h);
        QCOMPARE(startAgain(), 2);
        d.advance(25h);
        QCOMPARE(startAgain(), 2);
    }

    void aLostFileIsReplaced()
    {
        QTemporaryDir folder;
        QTemporaryDir place;
        const QString path = place.filePath(u"lost.steward"_s);
        QString backup;
        {
            Store store;
            const Author author {u"Tess"_s, u"window"_s};
            QVERIFY(await(store.create(path, sampleDirectory(author))).ok());
            backup = awaitInEventLoop(Backups(store, author, folder.path()).make())->path;
        }
        const Author author {u"Tess"_s, u"window"_s};
        QVERIFY(!Backups::isLost(path));
        QVERIFY(!Backups::replace(path, backup, author, 1'800'000'000'000).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(8192, '\xEE'));
        file.close();
        QVERIFY(Backups::isLost(path));
        const QList<BackupEntry> found = Backups::ofFile(path, folder.path());
        QCOMPARE(found.size(), 1);
        const auto aside = Backups::replace(path, found.first().path, author, 1'800'000'000'000);
        QVERIFY(aside.ok());
        QVERIFY(QFileInfo::exists(*aside));
        Store store;
        QVERIFY(await(store.open(path)).ok());
        const auto newest = await(store.read([](Connection &c) { return Journal(c).newest(1); }));
        QCOMPARE(newest->first().kind, ChangeKind::Rollback);
        QCOMPARE(await(store.read([](Connection &c) { return firstBrokenSet(c); })).value(), 0);
    }

    void aRemoteIsReadAnew()
    {
        TestDirectory d;
        QTemporaryDir folder;
        Backups backups(d.store(), d.author(), folder.path());
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const QString backup = awaitInEventLoop(backups.make())->path;
        const auto agree = [&](Transaction &t) -> Result<bool> {
            STEWARD_TRY(t.keepRemote({{{u"url"_s, u"https://example.com"_s}}, {}, {{u"hasSecret"_s, true}}}));
            SyncBase base;
            base.uid = ana.uid;
            base.serverId = u"1"_s;
            STEWARD_TRY(t.keepBase(base));
            return true;
        };
        QVERIFY(await(d.store().write(d.author(), agree)).ok());
        QVERIFY(await(d.accounts().edit(ana, {{Field::LastName, u"New"_s}}, everything())).ok());
        QCOMPARE(restored(backups, backup).changed, 1);
        QCOMPARE(d.read([](Connection &c) { return SyncRows(c).baseCount(); }), 0);
        const auto remote = d.read([](Connection &c) { return SyncRows(c).remote(); });
        QVERIFY(remote->state.value(u"restored"_s).toBool());
        QVERIFY(remote->state.value(u"hasSecret"_s).toBool());
    }
};

STEWARD_TEST(TestBackups)

#include "tst_backups.moc"
