#include "models/store/chainverification.h"

#include "models/store/chainhash.h"
#include "models/store/journal.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChainVerification : public QObject {
    Q_OBJECT

private slots:
    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &sql, qint64 broken, ChainFault fault) {
            QTest::newRow(name) << sql << broken << static_cast<int>(fault);
        };
        using enum ChainFault;
        const QByteArray image = "UPDATE change_image SET ";
        const QByteArray set = "UPDATE change_set SET ";
        row("nothing", "SELECT 1", 0, None);
        row("after image", image + "after = '{\"firstName\":\"Eve\"}' WHERE set_id = 3", 3, Content);
        row("before image", image + "before = '{}' WHERE set_id = 3", 3, Content);
        row("row", image + "row_id = 2 WHERE set_id = 3", 3, Content);
        row("entity", image + "entity = 'role' WHERE set_id = 3", 3, Content);
        row("not a letter", image + "after = CAST(x'ff' AS TEXT) WHERE set_id = 3", 3, Content);
        row("image removed", "DELETE FROM change_image WHERE set_id = 2", 2, Content);
        row("first image removed", "DELETE FROM change_image WHERE set_id = 1 AND seq = 1", 1, ImageOrder);
        row("image added", "INSERT INTO change_image VALUES (3, 9, 'administrator', 1, '{}', '{}')", 3, ImageOrder);
        row("next image added", "INSERT INTO change_image VALUES (3, 2, 'administrator', 1, '{}', '{}')", 3, Content);
        row("image renumbered", image + "seq = 7 WHERE set_id = 3", 3, ImageOrder);
        row("image before all", "INSERT INTO change_image VALUES (0, 1, 'role', 1, '{}', '{}')", 0, ImagesWithoutSet);
        row("image behind all", "INSERT INTO change_image VALUES (9, 1, 'role', 1, '{}', '{}')", 9, ImagesWithoutSet);
        row("operator", set + "operator = 'Eve' WHERE id = 2", 2, Content);
        row("time", set + "at = at + 1 WHERE id = 4", 4, Content);
        row("kind", set + "kind = 'delete' WHERE id = 3", 3, Content);
        row("unknown kind", set + "kind = 'xyz' WHERE id = 3", 3, UnknownKind);
        row("subject", set + "subject = 'x' WHERE id = 1", 1, Content);
        row("client", set + "client = 'sync' WHERE id = 3", 3, Content);
        row("count", set + "row_count = 9 WHERE id = 3", 3, Content);
        row("undoes", set + "undoes = 1 WHERE id = 3", 3, Content);
        row("undoes nothing", set + "undoes = 0 WHERE id = 3", 3, Value);
        row("operator id", set + "operator_id = 1 WHERE id = 3", 3, Content);
        row("reason", set + "reason = 'x' WHERE id = 3", 3, Content);
        row("older format", set + "format = 1 WHERE id = 3", 3, Content);
        row("older format with a reason", set + "format = 1, reason = 'x' WHERE id = 3", 3, Value);
        row("unknown format", set + "format = 3 WHERE id = 3", 3, UnknownFormat);
        row("hash", set + "hash = zeroblob(32) WHERE id = 4", 4, Content);
        row("hash cut", set + "hash = substr(hash, 1, 31) WHERE id = 4", 4, Content);
        row("previous hash", set + "previous_hash = zeroblob(32) WHERE id = 3", 3, PreviousHash);
        row("set removed", "DELETE FROM change_set WHERE id = 2", 2, Number);
        row("first set removed", "DELETE FROM change_set WHERE id = 1", 1, Number);
        row("last set removed", "DELETE FROM change_set WHERE id = 5", 5, ImagesWithoutSet);
        row("all sets removed", "DELETE FROM change_set", 1, ImagesWithoutSet);
        row("set before all",
            "INSERT INTO change_set SELECT -3, at, operator, client, kind, subject, row_count, undoes, "
            "previous_hash, hash, format, operator_id, reason FROM change_set WHERE id = 1",
            1, Number);
        row("sets exchanged",
            set
                + "id = 99 WHERE id = 2; UPDATE change_set SET id = 2 WHERE id = 3; "
                  "UPDATE change_set SET id = 3 WHERE id = 99",
            2, PreviousHash);
    }
    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, broken);
        QFETCH(int, fault);
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        for (const QString &name : {u"Anna"_s, u"Anne"_s, u"Ann"_s})
            directory.edit(ana, {{Field::FirstName, name}});
        QCOMPARE(must(Journal(directory.connection()).lastId()), 5);
        directory.close();
        TestDirectory::tamper(directory.path(),
                              "PRAGMA foreign_keys=OFF; DROP TRIGGER change_set_stays; DROP TRIGGER change_set_remains;"
                              "DROP TRIGGER change_image_stays; DROP TRIGGER change_image_remains;"
                                  + sql);
        directory.open();
        const ChainReport report = must(verifiedChain(directory.connection()));
        QCOMPARE(static_cast<int>(report.fault), fault);
        QCOMPARE(report.broken, broken);
        QCOMPARE(report.isIntact(), broken == 0 && fault == 0);
        QCOMPARE(sentenceOf(report.fault, report.broken).isEmpty(), report.isIntact());
        // What stands before the fault is intact.
        QCOMPARE(report.sets, report.isIntact() ? 5 : qMax(qint64(0), qMin(broken, qint64(6)) - 1));
    }

    void anEmptyJournalIsIntact()
    {
        QTemporaryDir folder;
        const auto connection = must(directoryFile::create(folder.filePath(u"new"_s)));
        const ChainReport report = must(verifiedChain(*connection));
        QVERIFY(report.isIntact());
        QCOMPARE(report.sets, 0);
        QVERIFY(report.last.isNull());
        QCOMPARE(report.hash, ChainHash::beginning());
    }

    void stepsGoOnWhereTheLastOneEnded()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        for (int i = 0; i < 5; ++i)
            directory.edit(ana, {{Field::FirstName, u"Name %1"_s.arg(i)}});
        ChainVerification verification;
        QList<qint64> sets;
        while (must(verification.advance(directory.connection(), 3)))
            sets.append(verification.report().sets);
        QCOMPARE(sets, (QList<qint64> {3, 6}));
        const ChainReport report = verification.report();
        QVERIFY(report.isIntact());
        QCOMPARE(report.sets, 7);
        QCOMPARE(report.hash, must(Journal(directory.connection()).lastHash()));
        QCOMPARE(report.lastAt, must(Journal(directory.connection()).set(ChangeSetId {7}))->at);
        // What is added meanwhile is verified by the next step.
        directory.edit(ana, {{Field::FirstName, u"Later"_s}});
        QVERIFY(!must(verification.advance(directory.connection(), 3)));
        QCOMPARE(verification.report().last.value, 8);
    }

    /// Between two steps nobody has to wait for the reader.
    void aStepHoldsTheFileNoLonger()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        const auto reader = must(Connection::open(directory.path(), Connection::Access::ReadOnly));
        ChainVerification verification;
        QVERIFY(must(verification.advance(*reader, 1)));
        QElapsedTimer timer;
        timer.start();
        directory.edit(ana, {{Field::FirstName, u"Anna"_s}});
        QVERIFY2(timer.elapsed() < 4000, "the writer waited for the reader");
        QVERIFY(!must(verification.advance(*reader)));
        QCOMPARE(verification.report().sets, 3);
    }

    void itIsStopped()
    {
        TestDirectory directory;
        QVERIFY(verifiedChain(directory.connection(), StopToken([] { return true; })).ok()); // one step is enough here
    }
};

STEWARD_TEST(TestChainVerification)
#include "tst_chainverification.moc"
