#include "models/store/transaction.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTransaction : public QObject {
    Q_OBJECT

    static QList<ChangeImage> images(TestDirectory &directory, const ChangeSet &set)
    {
        return must(Journal(directory.connection()).images(set.id));
    }

private slots:
    void insertingFillsInWhatIsMissing()
    {
        TestDirectory directory;
        Administrator ana = TestDirectory::apiUser(u"ana"_s, {TestDirectory::HttpApi, TestDirectory::Billing});
        ana.organization = u"Bank"_s;
        ana.suspended = true;
        ana.language = u"es"_s;
        const AdministratorId id = directory.add(ana);
        const Administrator row = directory.row(id);
        QVERIFY(!row.uid.isNull());
        QCOMPARE(row.revision, 1);
        QCOMPARE(row.createdAt, row.changedAt);
        QVERIFY(row.createdAt > 1000);
        ana.id = id;
        ana.uid = row.uid;
        ana.revision = 1;
        ana.createdAt = row.createdAt;
        ana.changedAt = row.changedAt;
        QVERIFY(row == ana);
        QCOMPARE(row.email.key(), u"ana@example.com"_s);
    }

    void insertingRecordsEveryField()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::person(u"ana"_s));
        const ChangeSet set = must(Journal(directory.connection()).newest(1)).first();
        QCOMPARE(set.kind, ChangeKind::Add);
        QCOMPARE(set.operatorName, u"Olga"_s);
        QCOMPARE(set.client, u"command"_s);
        QCOMPARE(set.rowCount, 1);
        const QList<ChangeImage> all = images(directory, set);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().before.isEmpty());
        QCOMPARE(all.first().after.size(), qsizetype(fieldTable().size()) + 1);
        QCOMPARE(all.first().after.value(u"uid"_s).toString(), directory.row(id).uid.toString(QUuid::WithoutBraces));
        Administrator again;
        again = patched(again, patchFromJson(all.first().after));
        QVERIFY(difference(again, directory.row(id)).isEmpty());
    }

    void anImageHoldsOnlyWhatChanged()
    {
        TestDirectory directory;
        const AdministratorId id
            = directory.add(TestDirectory::apiUser(u"ana"_s, {TestDirectory::HttpApi, TestDirectory::Billing}));
        const ChangeSet set = directory.edit(
            id,
            {{Field::FirstName, u"Anna"_s},
             {Field::LastName, u"Last"_s}, // as it was
             {Field::Applications, QJsonArray {TestDirectory::Salesforce.value, TestDirectory::HttpApi.value}}});
        QCOMPARE(images(directory, set),
                 QList<ChangeImage>({{Entity::Administrator,
                                      id.value,
                                      {{u"firstName"_s, u"ana"_s}, {u"applications"_s, QJsonArray {1, 3}}},
                                      {{u"firstName"_s, u"Anna"_s}, {u"applications"_s, QJsonArray {1, 2}}}}}));
        const Administrator row = directory.row(id);
        QCOMPARE(row.revision, 2);
        QVERIFY(row.changedAt > row.createdAt);
        QCOMPARE(row.applications, QList<ApplicationId>({TestDirectory::HttpApi, TestDirectory::Salesforce}));
        QCOMPARE(set.administrators, QList<AdministratorId> {id});
    }

    void everyFieldCanBeWrittenAlone_data()
    {
        QTest::addColumn<Patch>("patch");
        QTest::newRow("first name") << Patch {{Field::FirstName, u"O'Neil \"x\"; --"_s}};
        QTest::newRow("last name") << Patch {{Field::LastName, u"😀"_s}};
        QTest::newRow("email") << Patch {{Field::Email, u"Info@Müller.de"_s}};
        QTest::newRow("user name") << Patch {{Field::UserName, u"OTHER"_s}};
        QTest::newRow("organization") << Patch {{Field::Organization, u"Bank"_s}};
        QTest::newRow("language") << Patch {{Field::Language, u"pt-BR"_s}};
        QTest::newRow("applications") << Patch {{Field::Applications, QJsonArray {2, 3}}};
        QTest::newRow("suspended") << Patch {{Field::Suspended, true}};
        QTest::newRow("kind and role and applications")
            << Patch {{Field::Kind, u"person"_s}, {Field::Role, 2}, {Field::Applications, QJsonArray {}}};
    }
    void everyFieldCanBeWrittenAlone()
    {
        QFETCH(Patch, patch);
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::apiUser(u"ana"_s));
        const Administrator before = directory.row(id);
        directory.edit(id, patch);
        const Administrator after = directory.row(id);
        QVERIFY(difference(before, after) == patch);
        QCOMPARE(after.email.key(), Email::parse(after.email.typed())->key());
        QVERIFY(must(AdministratorRows(directory.connection()).byName(after.userName, false)).size() == 1);
        QCOMPARE(must(directoryFile::findings(directory.connection())), QStringList());
    }

    void nothingChangedWritesNothing()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::apiUser(u"ana"_s));
        const qint64 sets = directory.count(u"change_set"_s);
        const ChangeSet set = directory.edit(id, {{Field::FirstName, u"ana"_s}});
        QVERIFY(set.id.isNull());
        QCOMPARE(directory.count(u"change_set"_s), sets);
        QCOMPARE(directory.row(id).revision, 1);
        QVERIFY(directory.write([](Transaction &) { return Result<void> {}; }).id.isNull());
        QCOMPARE(directory.count(u"change_set"_s), sets);
    }

    void aStaleRevisionIsAConflictAndWritesNothing()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::apiUser(u"ana"_s));
        const Administrator stale = directory.row(id);
        directory.edit(id, {{Field::FirstName, u"Anna"_s}});
        const Administrator now = directory.row(id);
        const qint64 sets = directory.count(u"change_set"_s);
        const auto attempts = QList<std::function<Result<void>(Transaction &)>> {
            [&](Transaction &t) {
                return t.update(stale, {{Field::LastName, u"X"_s}});
            },
            [&](Transaction &t) {
                return t.update(stale, {{Field::Applications, QJsonArray {2}}});
            },
            [&](Transaction &t) { return t.setDeleted(stale, 5); },
            [&](Transaction &t) { return t.purge(stale); },
        };
        for (const auto &attempt : attempts) {
            const Result<ChangeSet> result = directory.tryWrite(attempt);
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, ErrorKind::Conflict);
            QVERIFY(result.error().message.contains(u"Nothing was changed"_s));
            QVERIFY(directory.row(id) == now);
        }
        QCOMPARE(directory.count(u"change_set"_s), sets);
        QCOMPARE(directory.count(u"administrator_application"_s), 1);
        QCOMPARE(must(directoryFile::findings(directory.connection())), QStringList());
    }

    void rollingBackLeavesNothing()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::apiUser(u"ana"_s));
        const Administrator before = directory.row(id);
        const qint64 sets = directory.count(u"change_set"_s);
        const qint64 allImages = directory.count(u"change_image"_s);
        const Result<ChangeSet> failed = directory.tryWrite([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.insert(TestDirectory::apiUser(u"bob"_s)));
            STEWARD_TRY(t.update(before, {{Field::FirstName, u"Anna"_s}}));
            STEWARD_TRY(t.insert(TestDirectory::application(u"New"_s, false)));
            return Error {ErrorKind::Forbidden, u"no"_s, {}};
        });
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().kind, ErrorKind::Forbidden);
        QVERIFY(directory.row(id) == before);
        QCOMPARE(directory.count(u"administrator"_s), 1);
        QCOMPARE(directory.count(u"application"_s), 3);
        QCOMPARE(directory.count(u"change_set"_s), sets);
        QCOMPARE(directory.count(u"change_image"_s), allImages);
        directory.edit(id, {{Field::FirstName, u"Anna"_s}});
        QCOMPARE(must(firstBrokenSet(directory.connection())), 0);
    }

    void severalRowsAreOneSet()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        const AdministratorId bob = directory.add(TestDirectory::apiUser(u"bob"_s));
        const ChangeSet set = directory.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Suspend, u"bob"_s);
            STEWARD_TRY(t.update(directory.row(bob), {{Field::Suspended, true}}));
            STEWARD_TRY(t.update(directory.row(ana), {{Field::Suspended, true}}));
            // Twice the same row, on the revision that this transaction made.
            return t.update(directory.row(ana), {{Field::FirstName, u"Anna"_s}});
        });
        QCOMPARE(set.rowCount, 2);
        QCOMPARE(set.administrators, QList<AdministratorId>({ana, bob}));
        QCOMPARE(images(directory, set).size(), 3);
        QCOMPARE(directory.row(ana).revision, 3);
        QVERIFY(must(Journal(directory.connection()).set(set.id)).value() == set);
    }

    void theRecycleBin()
    {
        TestDirectory directory;
        const AdministratorId id = directory.add(TestDirectory::apiUser(u"ana"_s));
        const ChangeSet deleted
            = directory.write([&](Transaction &t) { return t.setDeleted(directory.row(id), t.now()); });
        QVERIFY(directory.row(id).isDeleted());
        QCOMPARE(directory.row(id).deletedAt, deleted.at);
        QCOMPARE(directory.row(id).revision, 2);
        QCOMPARE(
            images(directory, deleted),
            QList<ChangeImage>(
                {{Entity::Administrator, id.value, {{u"deletedAt"_s, 0}}, {{u"deletedAt"_s, double(deleted.at)}}}}));
        // Its email and user name are free for another row, and then it cannot come back.
        const AdministratorId second = directory.add(TestDirectory::apiUser(u"ANA"_s));
        const Result<ChangeSet> back
            = directory.tryWrite([&](Transaction &t) { return t.setDeleted(directory.row(id), 0); });
        QVERIFY(!back.ok());
        QVERIFY2(back.error().message.contains(u"contradicts"_s), qPrintable(back.error().message));
        directory.write([&](Transaction &t) { return t.purge(directory.row(second)); });
        directory.write([&](Transaction &t) { return t.setDeleted(directory.row(id), 0); });
        QVERIFY(!directory.row(id).isDeleted());
        QCOMPARE(directory.row(id).applications.size(), 1);
    }

    void purgingTakesTheLinksAndKeepsTheJournal()
    {
        TestDirectory directory;
        const AdministratorId id
            = directory.add(TestDirectory::apiUser(u"ana"_s, {TestDirectory::HttpApi, TestDirectory::Billing}));
        const Administrator row = directory.row(id);
        const ChangeSet set = directory.write([&](Transaction &t) { return t.purge(row); });
        QVERIFY(!must(AdministratorRows(directory.connection()).byId(id)).has_value());
        QCOMPARE(directory.count(u"administrator_application"_s), 0);
        const QList<ChangeImage> all = images(directory, set);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().after.isEmpty());
        QVERIFY(difference(patched({}, patchFromJson(all.first().before)), row).isEmpty());
        // Row ids are never used again, because the journal speaks of rows by them.
        QVERIFY(directory.add(TestDirectory::apiUser(u"bob"_s)) > id);
        QCOMPARE(must(directoryFile::findings(directory.connection())), QStringList());
    }

    void theSchemaRefusesWhatCannotBe_data()
    {
        QTest::addColumn<Administrator>("row");
        Administrator a = TestDirectory::person(u"new"_s);
        a.role = {};
        QTest::newRow("a person without a role") << a;
        a = TestDirectory::apiUser(u"new"_s);
        a.role = TestDirectory::Owner;
        QTest::newRow("an API user with a role") << a;
        QTest::newRow("an unknown role") << TestDirectory::person(u"new"_s, RoleId {99});
        QTest::newRow("an unknown application") << TestDirectory::apiUser(u"new"_s, {ApplicationId {99}});
        a = TestDirectory::apiUser(u"new"_s);
        a.email = *Email::parse(u"ANA@Example.com"_s);
        QTest::newRow("the email of another API user") << a;
        a = TestDirectory::person(u"new"_s);
        a.userName = u"ANA"_s;
        QTest::newRow("the user name of another") << a;
    }
    void theSchemaRefusesWhatCannotBe()
    {
        QFETCH(Administrator, row);
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        const qint64 sets = directory.count(u"change_set"_s);
        const Result<ChangeSet> refused = directory.tryWrite([&](Transaction &t) -> Result<void> {
            // Somebody who does not look at the error must not be able to commit half of it.
            std::ignore = t.insert(row);
            std::ignore = t.insert(TestDirectory::apiUser(u"bob"_s));
            return {};
        });
        QVERIFY(!refused.ok());
        QCOMPARE(directory.count(u"administrator"_s), 1);
        QCOMPARE(directory.count(u"administrator_application"_s), 1);
        QCOMPARE(directory.count(u"change_set"_s), sets);
    }

    void aPersonAndAnApiUserMayShareAnEmail()
    {
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        Administrator person = TestDirectory::person(u"ana.p"_s);
        person.email = *Email::parse(u"ana@example.com"_s);
        directory.add(person);
        QCOMPARE(must(AdministratorRows(directory.connection()).livingCount()), 2);
    }

    void beginningWaitsItsTurnAndThenSaysSo()
    {
        TestDirectory directory;
        auto holder = must(Transaction::begin(directory.connection(), {u"a"_s, u"b"_s}, 1));
        const auto other = must(Connection::open(directory.path(), Connection::Access::ReadWrite));
        sqlite3_busy_timeout(other->handle(), 50);
        const auto refused = Transaction::begin(*other, {u"a"_s, u"b"_s}, 1);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"Another program"_s));
        holder.reset();
        QVERIFY(Transaction::begin(*other, {u"a"_s, u"b"_s}, 1).ok());
    }

    void aTransactionThatSqliteEndedTakesNoFurtherStatement()
    {
        TestDirectory directory;
        const qint64 sets = directory.count(u"change_set"_s);
        {
            auto transaction = must(Transaction::begin(directory.connection(), {u"a"_s, u"b"_s}, 1));
            must(transaction->insert(TestDirectory::apiUser(u"ana"_s)));
            // As SQLite does by itself after an I/O error.
            QCOMPARE(sqlite3_exec(directory.connection().handle(), "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
            const auto inserted = transaction->insert(TestDirectory::apiUser(u"bob"_s));
            QVERIFY(!inserted.ok());
            QVERIFY(inserted.error().message.contains(u"taken back"_s));
            QVERIFY(!transaction->commit().ok());
        }
        QCOMPARE(directory.count(u"administrator"_s), 0);
        QCOMPARE(directory.count(u"change_set"_s), sets);
    }

    void nothingIsWrittenAfterCommitting()
    {
        TestDirectory directory;
        auto transaction = must(Transaction::begin(directory.connection(), {u"a"_s, u"b"_s}, 1));
        must(transaction->insert(TestDirectory::apiUser(u"ana"_s)));
        must(transaction->commit());
        QVERIFY(!transaction->insert(TestDirectory::apiUser(u"bob"_s)).ok());
        QCOMPARE(directory.count(u"administrator"_s), 1);
    }
};

STEWARD_TEST(TestTransaction)
#include "tst_transaction.moc"
