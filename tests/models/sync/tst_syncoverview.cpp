#include "models/sync/syncoverview.h"

#include "models/sync/syncreport.h"

#include "tests/models/sync/syncdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Line = SyncEntry::Kind;

SyncOverview overviewOf(SyncDirectory &d)
{
    SyncOverview overview;
    d.write([&](Transaction &t) -> Result<void> {
        const auto made = steward::overviewOf(t);
        STEWARD_TRY(made);
        overview = *made;
        return {};
    });
    return overview;
}

const SyncEntry &entryOf(const SyncOverview &overview, Line kind)
{
    for (const SyncEntry &entry : overview.entries) {
        if (entry.kind == kind)
            return entry;
    }
    throw std::runtime_error("no such entry");
}

} // namespace

/// What the Sync page shows of what waits, and of what came.
class TestSyncOverview : public QObject {
    Q_OBJECT

private slots:
    void withoutARemoteThereIsNothing()
    {
        SyncDirectory d;
        d.add(TestDirectory::apiUser(u"new"_s));
        const SyncOverview overview = overviewOf(d);
        QVERIFY(overview.entries.isEmpty());
        QCOMPARE(overview.toSend(), 0);
    }

    void saysWhatIsToBeSent()
    {
        SyncDirectory d;
        d.connect();
        const QUuid uid = QUuid::createUuid();
        d.absorb(shownUser(u"1"_s, uid, u"Ana"_s));
        d.edit(d.rowOf(uid).id, {{Field::LastName, u"Weber"_s}});
        d.add(TestDirectory::apiUser(u"new"_s));
        const SyncOverview overview = overviewOf(d);
        QCOMPARE(overview.toSend(), 2);
        QCOMPARE(overview.waiting(), 0);
        QStringList lines;
        for (const SyncEntry &entry : overview.entries)
            lines.append(lineOf(entry));
        QVERIFY2(lines.contains(u"New API user for HttpApi"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Last name: Server → Weber"_s), qPrintable(lines.join(u'\n')));
    }

    void lookingWritesNothing()
    {
        SyncDirectory d;
        d.connect();
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        d.absorb(ana);
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"mine"_s}});
        ana.values.insert(Field::UserName, u"theirs"_s);
        d.absorb(ana);
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"third"_s}});
        // Finding out what to send would close the conflict.
        overviewOf(d);
        QCOMPARE(d.conflicts().size(), 1);
    }

    void aConflictShowsBothValues()
    {
        SyncDirectory d;
        d.connect();
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        d.absorb(ana);
        d.edit(d.rowOf(uid).id, {{Field::UserName, u"mine"_s}, {Field::Email, u"mine@example.org"_s}});
        ana.values.insert(Field::UserName, u"theirs"_s);
        ana.values.insert(Field::Email, u"theirs@example.org"_s);
        d.absorb(ana);
        const SyncOverview overview = overviewOf(d);
        QCOMPARE(overview.waiting(), 1); // One account, with two fields.
        const SyncEntry &entry = entryOf(overview, Line::Conflict);
        QCOMPARE(entry.conflicts.size(), 2);
        QCOMPARE(entry.here.value(Field::UserName), QJsonValue(u"mine"_s));
        QCOMPARE(entry.server.value(Field::UserName), QJsonValue(u"theirs"_s));
        QCOMPARE(entry.base.value(Field::UserName), QJsonValue(u"ana"_s));
        QCOMPARE(overview.toSend(), 0);
    }

    void anAccountThatIsNotHereHasAName()
    {
        SyncDirectory d;
        d.connect();
        RemoteResource odd = shownUser(u"7"_s, QUuid::createUuid(), u"Odd"_s);
        odd.values.insert(Field::Email, u"n/a"_s);
        d.absorb(odd);
        const SyncOverview overview = overviewOf(d);
        const SyncEntry &entry = entryOf(overview, Line::Question);
        QVERIFY(entry.id.isNull());
        QVERIFY(!entry.name.isEmpty());
        QVERIFY(!entry.reason.isEmpty());
        QVERIFY(entry.isApiUser);
        QCOMPARE(entry.server.value(Field::Email), QJsonValue(u"n/a"_s));
        QCOMPARE(overview.waiting(), 1);
    }

    void aTakenNameShowsBothAccounts()
    {
        SyncDirectory d;
        d.connect();
        Administrator mine = TestDirectory::apiUser(u"kim"_s);
        mine.firstName = u"Kim"_s;
        const AdministratorId id = d.add(mine);
        d.edit(id, {{Field::LastName, u"Here"_s}});
        RemoteResource other = shownUser(u"9"_s, QUuid::createUuid(), u"Kim"_s);
        other.values.insert(Field::UserName, u"kim"_s);
        other.values.insert(Field::LastName, u"There"_s);
        d.absorb(other);
        const SyncOverview overview = overviewOf(d);
        const SyncEntry &entry = entryOf(overview, Line::Question);
        QCOMPARE(entry.held, SyncHeld::Kind::NameTaken);
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.here.value(Field::LastName), QJsonValue(u"Here"_s));
        QCOMPARE(entry.server.value(Field::LastName), QJsonValue(u"There"_s));
    }

    void saysWhatWouldStop()
    {
        SyncDirectory d;
        d.connect();
        const QUuid uid = QUuid::createUuid();
        d.absorb(shownUser(u"1"_s, uid, u"Ana"_s));
        const auto deleted = [&] {
            const SyncOverview overview = overviewOf(d);
            return entryOf(overview, Line::Delete).stops;
        };
        d.write([&](Transaction &t) { return t.setDeleted(d.rowOf(uid), t.now()); });
        QCOMPARE(deleted().size(), 1);
        QVERIFY2(deleted().constFirst().contains(u"HttpApi"_s), qPrintable(deleted().join(u' ')));
    }

    void saysWhatBecameOfRequests()
    {
        SyncDirectory d;
        d.connect();
        SyncIntent blocked;
        blocked.uid = d.row(d.add(TestDirectory::apiUser(u"ben"_s))).uid;
        blocked.kind = SyncIntent::Kind::Create;
        blocked.state = SyncIntent::State::Blocked;
        blocked.reason = u"No."_s;
        // As long as it would be the same.
        blocked.sent = wireToJson(d.items().constFirst().sent);
        SyncIntent lost = blocked;
        lost.state = SyncIntent::State::Sending;
        lost.uid = QUuid::createUuid(); // Deleted for good since.
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepIntent(blocked));
            return t.keepIntent(lost);
        });
        const SyncOverview overview = overviewOf(d);
        QCOMPARE(entryOf(overview, Line::Refused).reason, u"No."_s);
        QVERIFY(entryOf(overview, Line::Unknown).id.isNull());
        QCOMPARE(overview.waiting(), 1);
    }

    void showsWhatTheLastRoundBrought()
    {
        SyncDirectory d;
        d.connect();
        const QUuid uid = QUuid::createUuid();
        RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
        const auto keepRun = [&](qint64 added, qint64 changed) {
            const ChangeSetId last {must(d.connection().number(u"SELECT max(id) FROM change_set"_s))};
            SyncReport report;
            report.added = added;
            report.changed = changed;
            report.sets = {last};
            d.write([&](Transaction &t) { return t.keepSyncRun({0, 1, 2, report.toJson()}); });
        };
        d.absorb(ana);
        keepRun(1, 0);
        QVERIFY(entryOf(overviewOf(d), Line::Taken).base.isEmpty());
        ana.values.insert(Field::LastName, u"Weber"_s);
        ana.modified = 2000;
        d.absorb(ana);
        keepRun(0, 1);
        // One that brought nothing does not hide it.
        d.write([&](Transaction &t) { return t.keepSyncRun({0, 3, 4, SyncReport().toJson()}); });
        const SyncOverview overview = overviewOf(d);
        QCOMPARE(overview.counts.value(Line::Taken), 1);
        QCOMPARE(lineOf(entryOf(overview, Line::Taken)), u"Last name: Server → Weber"_s);
        QCOMPARE(overview.lastRun->finishedAt, 4);
    }
};

STEWARD_TEST(TestSyncOverview)

} // namespace steward

#include "tst_syncoverview.moc"
