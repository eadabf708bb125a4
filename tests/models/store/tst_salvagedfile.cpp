#include "models/store/salvagedfile.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/filebytes.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// A directory of which each test damages a copy: Ana and Pia, a role that somebody has called as a lost one is called,
/// and two changes that refer to the one before.
QByteArray goodFile()
{
    TestDirectory directory;
    directory.add(TestDirectory::apiUser(u"ana"_s, {TestDirectory::HttpApi, TestDirectory::Billing}));
    directory.add(TestDirectory::person(u"pia"_s, TestDirectory::Auditor));
    directory.write([](Transaction &t) { return t.insert(TestDirectory::role(u"Lost role 2"_s)); });
    for (const qint64 undone : {2, 5}) {
        directory.write([undone](Transaction &t) {
            t.describe(ChangeKind::Undo, u"Added"_s, ChangeSetId {undone});
            return t.note({});
        });
    }
    directory.close();
    return bytesOf(directory.path());
}

/// A new file that was filled from such a copy, in which somebody has run SQL past the store.
class Filled {
public:
    explicit Filled(const QByteArray &damage)
    {
        static const QByteArray good = goodFile();
        const QString path = m_folder.filePath(u"damaged.steward"_s);
        put(path, good);
        TestDirectory::tamper(path, damage);
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_damaged) != SQLITE_OK)
            throw std::runtime_error("the damaged file cannot be opened");
        file = std::make_unique<SalvagedFile>(
            must(Connection::open(m_folder.filePath(u"new.steward"_s), Connection::Access::ReadWrite)), m_damaged);
        must(file->begin(directoryFile::schemaVersion()));
        for (const TableShape &shape : must(tableShapes(file->connection())))
            tables.append(must(file->take(shape)));
        must(file->settle(tables, report));
        must(file->finish());
    }
    ~Filled() { sqlite3_close(m_damaged); }
    Filled(const Filled &) = delete;
    Filled &operator=(const Filled &) = delete;

    SalvagedTable table(const QString &name) const
    {
        for (const SalvagedTable &one : tables) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    qint64 number(const QString &sql) { return must(file->connection().number(sql)); }
    QStringList findings() { return must(directoryFile::findings(file->connection())); }

    QList<SalvagedTable> tables;
    SalvageReport report;
    std::unique_ptr<SalvagedFile> file;

private:
    QTemporaryDir m_folder;
    sqlite3 *m_damaged = nullptr;
};

} // namespace

class TestSalvagedFile : public QObject {
    Q_OBJECT

private slots:
    void tornTextsAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("416E0000");
        QTest::newRow("half a letter") << QByteArray("41C3");
    }

    void tornTextsAreLeftOut()
    {
        QFETCH(QByteArray, text);
        Filled filled("UPDATE administrator SET last_name = CAST(x'" + text + "' AS TEXT) WHERE user_name = 'ana'");
        QCOMPARE(filled.table(u"administrator"_s).leftOut, 1);
        QCOMPARE(filled.table(u"administrator"_s).read, 1);
        // What belongs to it goes too; what the journal says of it stays.
        QCOMPARE(filled.table(u"administrator_application"_s).leftOut, 2);
        QVERIFY(filled.table(u"change_image"_s).isComplete());
        QCOMPARE(filled.findings(), QStringList());
        // The journal is closed again.
        QVERIFY(!executed(filled.file->handle(), u"DELETE FROM change_set"_s));
        QCOMPARE(filled.number(u"PRAGMA foreign_keys"_s), 1);
    }

    void peopleKeepARoleThatAllowsNothing()
    {
        Filled filled("DELETE FROM role WHERE id = 2");
        QCOMPARE(filled.report.lostRoles.size(), 1);
        QCOMPARE(filled.number(u"SELECT count(*) FROM administrator"_s), 2);
        const Catalog catalog = must(CatalogRows(filled.file->connection()).catalog());
        const Role *role = catalog.role(TestDirectory::Auditor);
        QVERIFY(role && role->privileges.isEmpty() && !role->isDeleted());
        QCOMPARE(role->name, filled.report.lostRoles.first());
        QCOMPARE(catalog.role(role->name), role);
        QCOMPARE(filled.findings(), QStringList());
    }

    /// A set whose own reference is lost is left out, never changed; then so is what refers to it.
    void whatRefersToTheLostGoesStepByStep()
    {
        Filled filled("DROP TRIGGER change_set_remains; DROP TRIGGER change_image_remains;"
                      "DELETE FROM change_image WHERE set_id = 2; DELETE FROM change_set WHERE id = 2");
        QCOMPARE(filled.number(u"SELECT count(*) FROM change_set"_s), 3);
        QCOMPARE(filled.table(u"change_set"_s).leftOut, 2);
        QCOMPARE(filled.number(u"SELECT count(*) FROM change_image WHERE set_id > 4"_s), 0);
        QCOMPARE(filled.findings(), QStringList());
    }

    void numbersAreNotGivenAgain()
    {
        Filled kept("UPDATE sqlite_sequence SET seq = 70 WHERE name = 'administrator';"
                    "UPDATE sqlite_sequence SET seq = 'x' WHERE name = 'role'");
        QCOMPARE(kept.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'administrator'"_s), 70);
        QCOMPARE(kept.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'role'"_s), 3);
        // Where the numbers themselves are lost, the journal knows them.
        Filled lost("DELETE FROM sqlite_sequence; DELETE FROM administrator WHERE id = 2");
        QCOMPARE(lost.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'administrator'"_s), 2);
    }
};

STEWARD_TEST(TestSalvagedFile)

#include "tst_salvagedfile.moc"
