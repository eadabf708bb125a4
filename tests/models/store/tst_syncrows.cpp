#include "models/store/syncrows.h"

#include "testdirectory.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What the file knows of a remote: written by Transaction, read by SyncRows.
class TestSyncRows : public QObject {
    Q_OBJECT

    static SyncBase baseOf(const QUuid &uid, const QString &serverId, qint64 revision)
    {
        return {uid, serverId, u"x-"_s + serverId, "W/\"1\"", 5, 6, {{u"firstName"_s, u"Zoë"_s}}, {{u"id"_s, serverId}},
                0,   revision};
    }

private slots:
    void allOfItComesBackAndLeavesTheJournalAlone()
    {
        TestDirectory d;
        const qint64 sets = d.count(u"change_set"_s);
        const QUuid uid = QUuid::createUuid();
        const SyncBase base = baseOf(uid, u"1"_s, 3);
        const SyncIntent intent {
            uid,    SyncIntent::Kind::Delete, SyncIntent::State::Blocked, u"1"_s, {{u"role"_s, u"Owner"_s}}, u"r"_s, 7,
            u"no"_s};
        const SyncHeld held {uid, SyncHeld::Kind::NameTaken, u"Zoë"_s, u"why"_s, {{u"id"_s, u"2"_s}}, 8};
        const RemoteRecord remote {{{u"url"_s, u"https://x"_s}}, {{u"patch"_s, true}}, {{u"watermark"_s, 4}}};
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote(remote));
            STEWARD_TRY(t.keepBase(base));
            STEWARD_TRY(t.keepIntent(intent));
            STEWARD_TRY(t.keepHeld(held));
            return t.keepSyncRun({0, 1, 2, {{u"created"_s, 1}}});
        });
        QCOMPARE(d.count(u"change_set"_s), sets);
        SyncRows rows(d.connection());
        QCOMPARE(must(rows.remote()), std::optional(remote));
        QCOMPARE(must(rows.base(uid)), std::optional(base));
        QCOMPARE(must(rows.baseOfServerId(u"1"_s)), std::optional(base));
        QCOMPARE(must(rows.baseCount()), 1);
        QCOMPARE(must(rows.intent(uid)), std::optional(intent));
        QCOMPARE(must(rows.held(uid)), std::optional(held));
        QCOMPARE(must(rows.runs(5)).constFirst().finishedAt, 2);
        d.write([&](Transaction &t) { return t.forgetRemote(); });
        QVERIFY(!must(rows.remote()));
        QVERIFY(must(rows.intents()).isEmpty());
        QVERIFY(must(rows.held()).isEmpty());
    }

    void anOpenConflictTakesTheNewValueOfTheServer()
    {
        TestDirectory d;
        const QUuid uid = QUuid::createUuid();
        const auto conflict = [&](const QString &server) {
            return SyncConflict {0, uid, u"email"_s, u"a"_s, u"mine"_s, server, 1, 0, {}};
        };
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepBase(baseOf(uid, u"1"_s, 1)));
            STEWARD_TRY(t.keepConflict(conflict(u"b"_s)));
            return t.keepConflict(conflict(u"c"_s));
        });
        SyncRows rows(d.connection());
        const QList<SyncConflict> open = must(rows.openConflicts(uid));
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().server, QJsonValue(u"c"_s));
        QCOMPARE(open.constFirst().here, QJsonValue(u"mine"_s));
        d.write([&](Transaction &t) { return t.settleConflict(open.constFirst().id, u"here"_s); });
        QVERIFY(must(rows.openConflicts()).isEmpty());
        // A new one about the same field is another question, and goes with what it was about.
        d.write([&](Transaction &t) { return t.keepConflict(conflict(u"d"_s)); });
        QCOMPARE(must(rows.openConflicts()).size(), 1);
        d.write([&](Transaction &t) { return t.dropBase(uid); });
        QVERIFY(must(rows.openConflicts()).isEmpty());
    }

    void onlyRowsThatMayDifferAreCandidates()
    {
        TestDirectory d;
        const AdministratorId clean = d.add(TestDirectory::apiUser(u"clean"_s));
        const AdministratorId fresh = d.add(TestDirectory::apiUser(u"fresh"_s));
        const AdministratorId changed = d.add(TestDirectory::apiUser(u"changed"_s));
        AdministratorRows administrators(d.connection());
        const auto uidOfRow = [&](AdministratorId id) { return must(administrators.byId(id))->uid; };
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote({}));
            STEWARD_TRY(t.keepBase(baseOf(uidOfRow(clean), u"1"_s, 1)));
            STEWARD_TRY(t.keepBase(baseOf(uidOfRow(changed), u"2"_s, 0)));
            return t.keepBase(baseOf(QUuid::createUuid(), u"3"_s, 1));
        });
        SyncRows rows(d.connection());
        QCOMPARE(must(rows.candidates({}, 10)), (QList<AdministratorId> {fresh, changed}));
        QCOMPARE(must(rows.candidates(fresh, 10)), (QList<AdministratorId> {changed}));
        QCOMPARE(must(rows.orphans()).size(), 1);
        d.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.noteCleanRevision(uidOfRow(changed), 1));
            return t.noteAbsent(uidOfRow(clean), 2);
        });
        QCOMPARE(must(rows.candidates({}, 10)), (QList<AdministratorId> {fresh}));
        QCOMPARE(must(rows.base(uidOfRow(clean)))->absent, 2);
        d.write([&](Transaction &t) { return t.doubtAllBases(); });
        QCOMPARE(must(rows.candidates({}, 10)).size(), 3);
    }

    /// Rows are marked as they change: at random, and compared with looking at all of them.
    void noRowThatDiffersIsMissed()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        TestDirectory d;
        const auto all = [&](const QString &sql) {
            QStringList found;
            auto statement = must(d.connection().prepare(sql));
            while (must(statement.step()))
                found.append(statement.text(0));
            return found;
        };
        const QString candidates
            = u"SELECT a.id FROM administrator a LEFT JOIN sync_base b ON b.uid = a.uid WHERE b.uid IS NULL AND "
              "a.deleted_at IS NULL OR b.uid IS NOT NULL AND a.revision <> b.clean_revision ORDER BY a.id"_s;
        const QString orphans = u"SELECT uid FROM sync_base WHERE uid NOT IN (SELECT uid FROM administrator) "
                                "ORDER BY uid"_s;
        QList<Administrator> made;
        for (int i = 0; i < 8; ++i)
            made.append(d.row(d.add(TestDirectory::apiUser(u"user%1"_s.arg(i)))));
        for (int step = 0; step < 300; ++step) {
            const QUuid uid = made.at(random.bounded(made.size())).uid;
            const auto row = must(AdministratorRows(d.connection()).byUid(uid));
            const int deed = step == 0 ? 0 : random.bounded(14);
            d.write([&](Transaction &t) -> Result<void> {
                t.describe(ChangeKind::Edit, u"x"_s);
                switch (deed) {
                case 0:
                    return t.keepRemote({});
                case 1:
                    STEWARD_TRY(t.forgetRemote());
                    return t.keepRemote({});
                case 2:
                    return t.doubtAllBases();
                case 3:
                    return t.dropBase(uid);
                case 4:
                    return t.noteCleanRevision(uid, row ? row->revision : 0);
                case 5:
                    return row && row->isDeleted() ? t.setDeleted(*row, 0) : Result<void>();
                case 6:
                    return row && !row->isDeleted() ? t.setDeleted(*row, t.now()) : Result<void>();
                case 7:
                    return row && row->isDeleted() ? t.purge(*row) : Result<void>();
                case 8:
                    return row && !row->isDeleted() ? t.update(*row, {{Field::FirstName, u"Name %1"_s.arg(step)}})
                                                    : Result<void>();
                default:
                    // Also with an id of the server that another one had.
                    return t.keepBase(baseOf(uid, QString::number(random.bounded(12)), row ? row->revision : 1));
                }
            });
            SyncRows rows(d.connection());
            QStringList marked;
            for (const AdministratorId id : must(rows.candidates({}, 100)))
                marked.append(QString::number(id.value));
            QVERIFY2(marked == all(candidates), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            QStringList gone;
            for (const QUuid &one : must(rows.orphans()))
                gone.append(one.toString(QUuid::WithoutBraces));
            QVERIFY2(gone == all(orphans), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
        }
    }
};

STEWARD_TEST(TestSyncRows)

#include "tst_syncrows.moc"
