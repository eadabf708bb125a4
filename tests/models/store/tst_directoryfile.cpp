#include "models/store/directoryfile.h"

#include "models/store/journal.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/filebytes.h"
#include "tests/support/places.h"
#include "tests/support/testregistry.h"

#include <QtEndian>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QByteArray numbered(QByteArray file, qsizetype at, qint32 number)
{
    qToBigEndian(number, file.data() + at);
    return file;
}

} // namespace

class TestDirectoryFile : public QObject {
    Q_OBJECT

    /// The bytes of a good directory with some rows.
    QByteArray m_good;

    static QStringList must(Connection &connection) { return steward::must(directoryFile::findings(connection)); }

private slots:
    void initTestCase()
    {
        TestDirectory directory;
        for (int i = 0; i < 200; ++i)
            directory.add(TestDirectory::apiUser(u"user%1"_s.arg(i)));
        directory.close();
        m_good = bytesOf(directory.path());
        QVERIFY(m_good.size() > 20 * 4096);
    }

    void aNewFileIsPrivateAndComplete()
    {
        TestDirectory directory;
        QCOMPARE(QFile::permissions(directory.path()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(steward::must(directory.connection().number(u"PRAGMA user_version"_s)),
                 directoryFile::schemaVersion());
        QCOMPARE(steward::must(directory.connection().number(u"PRAGMA application_id"_s)),
                 directoryFile::ApplicationId);
        QVERIFY(directoryFile::schemaVersion() >= 1);
        QCOMPARE(must(directory.connection()), QStringList());
    }

    /// A directory that version 1 of the schema wrote, with a journal of six changes.
    void anOlderDirectoryIsBroughtUpToDate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.steward"_s);
        const QByteArray before = bytesOf(testFile(QStringLiteral("models/store/data/version-1.steward")));
        put(path, before);
        {
            const auto connection = steward::must(directoryFile::open(path));
            QCOMPARE(steward::must(connection->number(u"PRAGMA user_version"_s)), directoryFile::schemaVersion());
            QCOMPARE(must(*connection), QStringList());
            Journal journal(*connection);
            QCOMPARE(steward::must(steward::firstBrokenSet(*connection)), 0);
            QCOMPARE(steward::must(journal.lastId()), 6);
            const auto ana = steward::must(AdministratorRows(*connection).byUserName(u"ana"_s));
            QVERIFY(ana);
            QCOMPARE(ana->lastName, u"Pérez Ortiz"_s);
            QCOMPARE(ana->credential.state, CredentialState::None);
            QVERIFY(ana->isUsable());
        }
        // As it was, beside it, for its owner only.
        const QString kept = path + u".version-1"_s;
        QCOMPARE(QFile::permissions(kept) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(bytesOf(kept).size(), before.size());
        {
            const auto again = steward::must(directoryFile::open(path));
            QVERIFY(!QFileInfo::exists(path + u".version-1-2"_s));
        }
    }

    void anExistingFileIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"there"_s);
        put(path, "precious");
        const auto created = directoryFile::create(path);
        QVERIFY(!created.ok());
        QCOMPARE(created.error().kind, ErrorKind::Conflict);
        QVERIFY(created.error().message.contains(u"already a file"_s));
        QCOMPARE(bytesOf(path), QByteArray("precious"));
        const auto nowhere = directoryFile::create(folder.filePath(u"no/such/folder"_s));
        QVERIFY(!nowhere.ok());
        QVERIFY(nowhere.error().message.contains(u"Check that the folder exists"_s));
    }

    void closingLeavesOneFile()
    {
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        QCOMPARE(directory.files().size(), 2); // with the empty rollback journal
        directory.close();
        QCOMPARE(directory.files(), QStringList {u"acme.steward"_s});
        directory.open();
        QVERIFY(steward::must(AdministratorRows(directory.connection()).livingCount()) == 1);
        directory.close();
        QCOMPARE(directory.files(), QStringList {u"acme.steward"_s});
    }

    void whatIsNoDirectoryIsRefusedAndStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &content, const QString &words) {
            QTest::newRow(name) << content << words;
        };
        const QString foreign = u"is not a Steward directory"_s;
        const QString damaged = u"is damaged"_s;
        row("empty", {}, u"is empty"_s);
        row("text", "First name;Last name\nAna;Pérez\n" + QByteArray(500, 'x'), foreign);
        row("short", "SQLite format 3", foreign);
        row("header only", m_good.first(99), foreign);
        row("foreign SQLite", numbered(m_good, 68, 0), foreign);
        row("another program's", numbered(m_good, 68, 0x47504B47), foreign);
        row("newer", numbered(m_good, 60, directoryFile::schemaVersion() + 1), u"newer version of Steward"_s);
        row("no version", numbered(m_good, 60, 0), damaged);
        row("negative version", numbered(m_good, 60, -7), damaged);
        row("cut in the first page", m_good.first(2000), damaged);
        row("cut after a page", m_good.first(4096), damaged);
        row("cut in the middle", m_good.first(m_good.size() / 2), damaged);
        row("cut at the end", m_good.first(m_good.size() - 4096), damaged);
        QByteArray bad = m_good;
        bad.replace(100, 200, QByteArray(200, '\xff'));
        row("first page overwritten", bad, damaged);
        bad = m_good;
        bad.replace(bad.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
        row("a page of zeros", bad, damaged);
        for (int page = 1; page < 8; ++page) {
            bad = m_good;
            bad[page * 4096] = char(bad.at(page * 4096) ^ 0x10); // the kind of the page
            row(qPrintable(u"page %1 flipped"_s.arg(page)), bad, damaged);
        }
        bad = numbered(m_good, 16, 0x00030000); // page size 3
        row("impossible page size", bad, damaged);
    }
    void whatIsNoDirectoryIsRefusedAndStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"odd.steward"_s);
        put(path, content);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1000000000), QFileDevice::FileModificationTime));
        file.close();
        const auto opened = directoryFile::open(path);
        QVERIFY2(!opened.ok(), "it was opened");
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        const QString message = opened.error().message;
        QVERIFY2(message.contains(words), qPrintable(message + u" | "_s + opened.error().detail));
        QVERIFY2(message.contains(path), qPrintable(message));
        QVERIFY2(message.contains(u"left as it is"_s), qPrintable(message));
        QCOMPARE(bytesOf(path), content);
        QCOMPARE(QFileInfo(path).lastModified().toSecsSinceEpoch(), qint64(1000000000));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aDirectoryWithoutItsTablesIsDamaged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"hollow"_s);
        TestDirectory::tamper(path, "PRAGMA application_id=1400137079; PRAGMA user_version=1; CREATE TABLE x (y)");
        const auto opened = directoryFile::open(path);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.contains(u"is damaged"_s), qPrintable(opened.error().message));
    }

    void missingFilesAndFolders()
    {
        QTemporaryDir folder;
        const auto missing = directoryFile::open(folder.filePath(u"none"_s));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().message.contains(u"There is no file"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        const auto notAFile = directoryFile::open(folder.path());
        QVERIFY(!notAFile.ok());
        QVERIFY(notAFile.error().message.contains(u"is not a file"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void findingsNameWhatIsWrong()
    {
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        directory.close();
        TestDirectory::tamper(
            directory.path(),
            "DROP TRIGGER change_set_stays; CREATE TABLE intruder (x); DROP INDEX administrator_email;"
            "PRAGMA foreign_keys=OFF; INSERT INTO administrator_application VALUES (4711, 1)");
        directory.open();
        const QStringList findings = must(directory.connection());
        const auto named = [&](const QString &words) {
            return std::any_of(findings.cbegin(), findings.cend(), [&](const QString &f) { return f.contains(words); });
        };
        QVERIFY2(findings.size() == 4, qPrintable(findings.join(u'\n')));
        QVERIFY(named(u"lacks: trigger change_set_stays"_s));
        QVERIFY(named(u"lacks: index administrator_email"_s));
        QVERIFY(named(u"not Steward's: table intruder"_s));
        QVERIFY2(named(u"administrator_application refers to a row of administrator that is not there"_s),
                 qPrintable(findings.join(u'\n')));
    }

    void findingsOfABrokenIndex()
    {
        TestDirectory directory;
        directory.add(TestDirectory::apiUser(u"ana"_s));
        directory.close();
        TestDirectory::tamper(directory.path(),
                              "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, "
                              "'user_name_key', 'email_key') WHERE name = 'administrator_user_name'");
        directory.open();
        const QStringList findings = must(directory.connection());
        QVERIFY2(findings.size() >= 2, qPrintable(findings.join(u'\n')));
    }

    void findingsNeedNoWriting()
    {
        TestDirectory directory;
        const auto reader = steward::must(Connection::open(directory.path(), Connection::Access::ReadOnly));
        QCOMPARE(must(*reader), QStringList());
    }

    void aCopyIsPrivateCompleteAndEqual()
    {
        TestDirectory directory;
        for (int i = 0; i < 50; ++i)
            directory.add(TestDirectory::apiUser(u"user%1"_s.arg(i)));
        const auto reader = steward::must(Connection::open(directory.path(), Connection::Access::ReadOnly));
        const QString path = directory.path(u"copy of ünï.steward"_s);
        steward::must(directoryFile::copy(*reader, path));
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(directory.files().size(), 3); // the directory, its journal and the copy
        auto copy = steward::must(directoryFile::open(path));
        QCOMPARE(must(*copy), QStringList());
        QCOMPARE(steward::must(Journal(*copy).lastHash()), steward::must(Journal(directory.connection()).lastHash()));
        const auto ids = steward::must(AdministratorRows(*copy).allIds());
        QCOMPARE(ids.size(), 50);
        for (const AdministratorId id : ids)
            QVERIFY(steward::must(AdministratorRows(*copy).byId(id)).value() == directory.row(id));
        directoryFile::close(std::move(copy));
        QCOMPARE(directory.files().size(), 3);
    }

    void aCopyReplacesOnlyWhenItIsComplete()
    {
        TestDirectory directory;
        const QString path = directory.path(u"old"_s);
        put(path, "an older copy");
        steward::must(directoryFile::copy(directory.connection(), path));
        directoryFile::close(steward::must(directoryFile::open(path)));
    }

    void aCopyThatIsCancelledLeavesNothing()
    {
        TestDirectory directory;
        const qsizetype before = directory.files().size();
        JobProgress progress;
        const QString path = directory.path(u"copy"_s);
        steward::must(directoryFile::copy(directory.connection(), path, &progress));
        QVERIFY(progress.total > 10);
        QCOMPARE(progress.done, progress.total);
        QCOMPARE(progress.total * 4096, QFileInfo(path).size());
        QVERIFY(QFile::remove(path));
        progress.stop = true;
        const Result<void> stopped = directoryFile::copy(directory.connection(), path, &progress);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(directory.files().size(), before);
    }

    void copiesThatCannotBe()
    {
        TestDirectory directory;
        const qsizetype before = directory.files().size();
        const Result<void> self = directoryFile::copy(directory.connection(), directory.path());
        QVERIFY(!self.ok());
        QVERIFY(self.error().message.contains(u"onto itself"_s));
        QVERIFY(QFile::link(directory.path(), directory.path(u"link"_s)));
        QVERIFY(!directoryFile::copy(directory.connection(), directory.path(u"link"_s)).ok());
        QVERIFY(QFile::remove(directory.path(u"link"_s)));

        const QString target = directory.path(u"none/copy.steward"_s);
        const Result<void> nowhere = directoryFile::copy(directory.connection(), target);
        QVERIFY(!nowhere.ok());
        QVERIFY2(nowhere.error().message.contains(target) && !nowhere.error().message.contains(u".part"_s),
                 qPrintable(nowhere.error().message));

        QVERIFY(QDir().mkdir(directory.path(u"folder"_s)));
        put(directory.path(u"folder/file"_s), "x");
        const Result<void> ontoFolder = directoryFile::copy(directory.connection(), directory.path(u"folder"_s));
        QVERIFY(!ontoFolder.ok());
        QVERIFY(ontoFolder.error().message.contains(u"could not be put in place"_s));
        QCOMPARE(directory.files().size(), before + 1);
        QCOMPARE(must(directory.connection()), QStringList());
    }

    void anotherJournalModeIsTurnedBack()
    {
        TestDirectory directory;
        directory.close();
        TestDirectory::tamper(directory.path(), "PRAGMA journal_mode=WAL");
        directory.open();
        directory.add(TestDirectory::apiUser(u"ana"_s));
        QCOMPARE(directory.files(), QStringList({u"acme.steward"_s, u"acme.steward-journal"_s}));
        directory.close();
        QCOMPARE(directory.files(), QStringList {u"acme.steward"_s});
    }
};

STEWARD_TEST(TestDirectoryFile)
#include "tst_directoryfile.moc"
