#include "models/store/journal.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Patch named(const QString &name)
{
    return {{Field::FirstName, name}};
}

/// Takes back or does again as the actions do: the images are swapped under a set that names the undone one.
ChangeSet swapped(TestDirectory &directory, const ChangeSet &set, ChangeKind kind, const QString &by)
{
    return directory.write(
        [&](Transaction &t) -> Result<void> {
            t.describe(kind, u"swap"_s, set.id);
            const auto images = Journal(t.connection()).images(set.id);
            STEWARD_TRY(images);
            for (const ChangeImage &image : *images)
                STEWARD_TRY(t.update(directory.row(AdministratorId {image.row}), patchFromJson(image.before)));
            return {};
        },
        by);
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

    static ChangeSet undo(TestDirectory &directory, const QString &by)
    {
        const auto set = must(Journal(directory.connection()).undoable({by, {}}));
        return set ? swapped(directory, *set, ChangeKind::Undo, by) : ChangeSet {};
    }
    static ChangeSet redo(TestDirectory &directory, const QString &by)
    {
        const auto set = must(Journal(directory.connection()).redoable({by, {}}));
        return set ? swapped(directory, *set, ChangeKind::Redo, by) : ChangeSet {};
    }

private slots:
    void anEmptyJournal()
    {
        QTemporaryDir folder;
        const auto connection = must(directoryFile::create(folder.filePath(u"new"_s)));
        Journal journal(*connection);
        QCOMPARE(must(journal.lastId()), 0);
        QCOMPARE(must(journal.lastHash()), QByteArray(32, '\0'));
        QVERIFY(must(journal.newest(10)).isEmpty());
        QVERIFY(!must(journal.undoable({u"Olga"_s, {}})).has_value());
        QVERIFY(!must(journal.redoable({u"Olga"_s, {}})).has_value());
        QCOMPARE(must(firstBrokenSet(*connection)), 0);
    }

    void setsAreReadAsTheyWereCommitted()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        const AdministratorId bob = directory.add(TestDirectory::apiUser(u"bob"_s));
        const ChangeSet edited = directory.edit(ana, named(u"Anna"_s));
        Journal journal(directory.connection());
        QCOMPARE(must(journal.lastId()), edited.id.value);
        QVERIFY(must(journal.set(edited.id)).value() == edited);
        QVERIFY(!must(journal.set(ChangeSetId {99})).has_value());
        const QList<ChangeSet> since = must(journal.since(1, 10));
        QCOMPARE(since.size(), 3);
        QCOMPARE(since.first().administrators, QList<AdministratorId> {ana});
        QVERIFY(since.last() == edited);
        QCOMPARE(must(journal.since(1, 2)).size(), 2);
        QVERIFY(must(journal.since(0, 1)).first().catalogChanged);
        QVERIFY(!since.last().catalogChanged);
        const QList<ChangeSet> newest = must(journal.newest(2));
        QCOMPARE(newest.first().id, edited.id);
        QCOMPARE(newest.size(), 2);
        QCOMPARE(must(journal.ofAdministrator(ana, 10)).size(), 2);
        QCOMPARE(must(journal.ofAdministrator(ana, 1)).first().id, edited.id);
        QCOMPARE(must(journal.ofAdministrator(bob, 10)).size(), 1);
        const QList<ChangeImage> images = must(journal.images(edited.id));
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first(),
                 (ChangeImage {
                     Entity::Administrator, ana.value, {{u"firstName"_s, u"ana"_s}}, {{u"firstName"_s, u"Anna"_s}}}));
    }

    void theJournalIsAppendOnly_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"UPDATE change_set SET operator = 'Eve'", "DELETE FROM change_set",
                                "UPDATE change_image SET after = '{}'", "DELETE FROM change_image"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void theJournalIsAppendOnly()
    {
        QFETCH(QByteArray, sql);
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        directory.close();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, TestDirectory::tamper(directory.path(), sql));
        directory.open();
        QCOMPARE(must(firstBrokenSet(directory.connection())), 0);
    }

    void undoAndRedoGoBackAndForth()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s), u"Carl"_s);
        const auto name = [&] { return directory.row(ana).firstName; };
        directory.edit(ana, named(u"1"_s));
        directory.edit(ana, named(u"2"_s));
        QVERIFY(redo(directory, u"Olga"_s).id.isNull());
        undo(directory, u"Olga"_s);
        QCOMPARE(name(), u"1"_s);
        undo(directory, u"Olga"_s);
        QCOMPARE(name(), u"ana"_s);
        QVERIFY(undo(directory, u"Olga"_s).id.isNull()); // the rest is Carl's
        redo(directory, u"Olga"_s);
        QCOMPARE(name(), u"1"_s);
        undo(directory, u"Olga"_s);
        QCOMPARE(name(), u"ana"_s);
        redo(directory, u"Olga"_s);
        redo(directory, u"Olga"_s);
        QCOMPARE(name(), u"2"_s);
        QVERIFY(redo(directory, u"Olga"_s).id.isNull());
        undo(directory, u"Olga"_s);
        directory.edit(ana, named(u"3"_s));
        QVERIFY(redo(directory, u"Olga"_s).id.isNull()); // a new edit ends doing again
        undo(directory, u"Olga"_s);
        QCOMPARE(name(), u"1"_s);
        QCOMPARE(must(firstBrokenSet(directory.connection())), 0);
    }

    void operatorsHaveTheirOwnStacks()
    {
        TestDirectory directory;
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s), u"Root"_s);
        const ChangeSet mine = directory.edit(ana, {{Field::FirstName, u"Mine"_s}}, u"Olga"_s);
        const ChangeSet theirs = directory.edit(ana, {{Field::LastName, u"Theirs"_s}}, u"Carl"_s);
        Journal journal(directory.connection());
        QCOMPARE(must(journal.undoable({u"Olga"_s, {}}))->id, mine.id);
        QCOMPARE(must(journal.undoable({u"Carl"_s, {}}))->id, theirs.id);
        QVERIFY(!must(journal.undoable({u"Eve"_s, {}})).has_value());
        // Carl takes Olga's edit back: it is taken back for her too, and Carl may do it again.
        const ChangeSet back = swapped(directory, mine, ChangeKind::Undo, u"Carl"_s);
        QVERIFY(!must(journal.undoable({u"Olga"_s, {}})).has_value());
        QVERIFY(!must(journal.redoable({u"Olga"_s, {}})).has_value());
        QCOMPARE(must(journal.redoable({u"Carl"_s, {}}))->id, back.id);
        QCOMPARE(must(journal.undoable({u"Carl"_s, {}}))->id, theirs.id);
        // Olga's next edit leaves Carl's stack alone.
        directory.edit(ana, {{Field::Organization, u"Bank"_s}}, u"Olga"_s);
        QCOMPARE(must(journal.redoable({u"Carl"_s, {}}))->id, back.id);
    }

    void birthAndPurgeAreNotUndone()
    {
        TestDirectory directory;
        QVERIFY(!must(Journal(directory.connection()).undoable({u"Olga"_s, {}})).has_value());
        const AdministratorId ana = directory.add(TestDirectory::apiUser(u"ana"_s));
        const ChangeSet added = must(Journal(directory.connection()).undoable({u"Olga"_s, {}})).value();
        directory.write([&](Transaction &t) {
            t.describe(ChangeKind::Purge, u"ana"_s);
            return t.purge(directory.row(ana));
        });
        QCOMPARE(must(Journal(directory.connection()).undoable({u"Olga"_s, {}}))->id, added.id);
    }
};

STEWARD_TEST(TestJournal)
#include "tst_journal.moc"
