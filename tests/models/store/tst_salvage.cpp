#include "models/store/salvage.h"

#include "models/store/journal.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/filebytes.h"
#include "tests/support/places.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Page = 4096;
constexpr int Accounts = 400;

/// Overwrites whole pages, the first is 1.
QByteArray withBrokenPages(QByteArray bytes, const QList<qint64> &pages)
{
    for (const qint64 page : pages)
        bytes.replace((page - 1) * Page, Page, QByteArray(Page, '\xA5'));
    return bytes;
}

/// Where things begin in the file.
QList<qint64> rootPages(const QString &path, const QString &condition)
{
    const auto connection = must(Connection::open(path, Connection::Access::ReadOnly));
    auto statement = must(connection->prepare(u"SELECT rootpage FROM sqlite_schema WHERE %1"_s.arg(condition)));
    QList<qint64> pages;
    while (must(statement.step()))
        pages.append(statement.integer(0));
    return pages;
}

QStringList userNames(Connection &connection)
{
    QStringList names;
    must(AdministratorRows(connection).forEach([&names](const Administrator &row) -> Result<void> {
        names.append(row.userName + u' ' + row.lastName + u' ' + row.email.typed());
        return {};
    }));
    return names;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

    QByteArray m_good;
    QSet<QString> m_names;
    QTemporaryDir m_folder;

    QString damagedPath() const { return m_folder.filePath(u"damaged.steward"_s); }
    QString newPath() const { return m_folder.filePath(u"new.steward"_s); }
    Result<SalvageReport> salvaged(const QByteArray &bytes)
    {
        QFile::remove(newPath());
        put(damagedPath(), bytes);
        const Result<SalvageReport> report = Salvage(damagedPath(), newPath()).run(u"command"_s, 5000);
        // Never written, and nothing is left beside it.
        if (bytesOf(damagedPath()) != bytes)
            throw std::runtime_error("the damaged file was written");
        const QStringList there = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        if (there.size() != (report ? 2 : 1))
            throw std::runtime_error(qPrintable(there.join(u' ')));
        return report;
    }

private slots:
    void initTestCase()
    {
        TestDirectory directory;
        for (int i = 0; i < Accounts; ++i)
            directory.add(i % 4 == 0 ? TestDirectory::person(u"user%1"_s.arg(i))
                                     : TestDirectory::apiUser(u"user%1"_s.arg(i)));
        for (int i = 1; i <= Accounts; i += 3)
            directory.edit(AdministratorId {i}, {{Field::LastName, u"Changed"_s}});
        const QStringList names = userNames(directory.connection());
        m_names = QSet<QString>(names.cbegin(), names.cend());
        directory.close();
        m_good = bytesOf(directory.path());
        QVERIFY(m_good.size() > 60 * Page);
    }

    void aGoodFileComesOverWhole()
    {
        const Result<SalvageReport> report = salvaged(m_good);
        QVERIFY2(report.ok(), report ? "" : qUtf8Printable(report.error().detail));
        QCOMPARE(report->missing(), QStringList());
        QCOMPARE(QFile::permissions(newPath()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const auto connection = must(directoryFile::open(newPath()));
        QCOMPARE(must(directoryFile::findings(*connection)), QStringList());
        const QStringList names = userNames(*connection);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()), m_names);
        QCOMPARE(must(firstBrokenSet(*connection)), 0);
        // The repair is the newest change.
        const QList<ChangeSet> newest = must(Journal(*connection).newest(1));
        QCOMPARE(newest.constFirst().kind, ChangeKind::Create);
        const QList<ChangeImage> images = must(Journal(*connection).images(newest.constFirst().id));
        QVERIFY(images.constFirst().after.value(u"reason"_s).toString().contains(damagedPath()));
    }

    /// Indexes are made anew.
    void brokenIndexesLoseNothing()
    {
        put(damagedPath(), m_good);
        const QList<qint64> pages = rootPages(damagedPath(), u"type = 'index' AND sql IS NOT NULL"_s);
        QVERIFY(pages.size() > 5);
        const Result<SalvageReport> report = salvaged(withBrokenPages(m_good, pages));
        QVERIFY2(report.ok(), report ? "" : qUtf8Printable(report.error().detail));
        QCOMPARE(report->missing(), QStringList());
        const auto connection = must(directoryFile::open(newPath()));
        QCOMPARE(must(directoryFile::findings(*connection)), QStringList());
        QCOMPARE(userNames(*connection).size(), Accounts);
    }

    /// Whatever is broken, what came over is as it was, and what is missing is said.
    void brokenPagesAreSaid_data()
    {
        QTest::addColumn<quint32>("seed");
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("STEWARD_SEED").toUInt(&isGiven);
        const quint32 first = isGiven ? given : QRandomGenerator::global()->generate();
        for (quint32 i = 0; i < (isGiven ? 1U : 20U); ++i)
            QTest::addRow("STEWARD_SEED=%u", first + i) << first + i;
    }
    void brokenPagesAreSaid()
    {
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto last = static_cast<unsigned>(m_good.size() / Page);
        QList<qint64> pages;
        for (unsigned i = 0; i <= random() % 5; ++i)
            pages.append(static_cast<qint64>(2 + random() % (last - 1)));
        QByteArray bytes = withBrokenPages(m_good, pages);
        if (seed % 4 == 0)
            bytes.truncate(
                static_cast<qsizetype>(Page * 2 + static_cast<qint64>(random()) % (bytes.size() - Page * 2)));
        const Result<SalvageReport> report = salvaged(bytes);
        if (!report) {
            QCOMPARE(report.error().kind, ErrorKind::Storage);
            return;
        }
        const auto connection = must(directoryFile::open(newPath()));
        const QStringList findings = must(directoryFile::findings(*connection));
        QVERIFY2(findings.isEmpty(), qUtf8Printable(findings.join(u'\n')));
        const QStringList names = userNames(*connection);
        for (const QString &name : names)
            QVERIFY2(m_names.contains(name), qUtf8Printable(name));
        const bool isChained = must(firstBrokenSet(*connection)) == 0;
        QVERIFY((names.size() == Accounts && isChained) || !report->missing().isEmpty());
        // An account that is lost is named when the history knows it.
        const bool hasHistory = std::all_of(report->tables.cbegin(), report->tables.cend(), [](const SalvagedTable &t) {
            return !t.name.startsWith(u"change_"_s) || t.isComplete();
        });
        if (hasHistory)
            QCOMPARE(report->lostAccounts.size(), Accounts - names.size());
    }

    void anOuterPageLosesOnlyItsRows()
    {
        put(damagedPath(), m_good);
        qint64 page = 0;
        for (qint64 i = 2; i <= m_good.size() / Page && page == 0; ++i) {
            const QByteArray content = m_good.mid((i - 1) * Page, Page);
            if (content.at(0) == 13 && content.contains("user200@example.com"))
                page = i;
        }
        QVERIFY(page > 0);
        const Result<SalvageReport> report = salvaged(withBrokenPages(m_good, {page}));
        QVERIFY(report.ok());
        const auto connection = must(directoryFile::open(newPath()));
        const qsizetype left = userNames(*connection).size();
        QVERIFY2(left > Accounts * 8 / 10 && left < Accounts, qPrintable(QString::number(left)));
        QCOMPARE(report->lostAccounts.size(), Accounts - left);
        QVERIFY(report->lostAccounts.join(u' ').contains(u"user200@example.com"_s));
        QVERIFY(report->chain.isIntact());
        // Their numbers are not given again.
        const Result<qint64> next
            = connection->number(u"SELECT seq FROM sqlite_sequence WHERE name = 'administrator'"_s);
        QCOMPARE(must(next), Accounts);
    }

    /// People keep their accounts when the page of the roles is gone.
    void aLostRoleLeavesItsPeople()
    {
        put(damagedPath(), m_good);
        const Result<SalvageReport> report
            = salvaged(withBrokenPages(m_good, rootPages(damagedPath(), u"name = 'role'"_s)));
        QVERIFY2(report.ok(), report ? "" : qUtf8Printable(report.error().detail));
        QCOMPARE(report->lostRoles.size(), 1);
        const auto connection = must(directoryFile::open(newPath()));
        QCOMPARE(must(directoryFile::findings(*connection)), QStringList());
        QCOMPARE(userNames(*connection).size(), Accounts);
    }

    void aLostApplicationIsNamed()
    {
        put(damagedPath(), m_good);
        const Result<SalvageReport> report
            = salvaged(withBrokenPages(m_good, rootPages(damagedPath(), u"name = 'application'"_s)));
        QVERIFY2(report.ok(), report ? "" : qUtf8Printable(report.error().detail));
        QVERIFY2(report->lostApplications.contains(u"HttpApi"_s), qUtf8Printable(report->lostApplications.join(u' ')));
        QVERIFY(report->missing().join(u' ').contains(u"The application \u2068HttpApi\u2069 is lost"_s));
        const auto connection = must(directoryFile::open(newPath()));
        QCOMPARE(must(directoryFile::findings(*connection)), QStringList());
        QCOMPARE(userNames(*connection).size(), Accounts);
    }

    void anOlderFileIsBroughtUpToDate()
    {
        const QByteArray old = bytesOf(testFile(u"models/store/data/version-1.steward"_s));
        const Result<SalvageReport> report = salvaged(old);
        QVERIFY2(report.ok(), report ? "" : qUtf8Printable(report.error().detail));
        QCOMPARE(report->missing(), QStringList());
        const auto connection = must(directoryFile::open(newPath()));
        QCOMPARE(must(connection->number(u"PRAGMA user_version"_s)), directoryFile::schemaVersion());
        QCOMPARE(must(directoryFile::findings(*connection)), QStringList());
        QVERIFY(must(AdministratorRows(*connection).byUserName(u"ana"_s)));
    }

    void withoutTheFirstPageItSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("overwritten") << withBrokenPages(m_good, {1});
        QTest::newRow("the tables of it") << m_good.left(100) + QByteArray(Page - 100, '\0') + m_good.mid(Page);
        QTest::newRow("another file") << QByteArray(9000, 'x');
        QTest::newRow("cut off") << m_good.left(60);
    }
    void withoutTheFirstPageItSaysSo()
    {
        QFETCH(QByteArray, bytes);
        const Result<SalvageReport> report = salvaged(bytes);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Storage);
        QVERIFY2(report.error().message.contains(u"first page"_s), qUtf8Printable(report.error().message));
    }

    void anExistingFileIsLeftAlone()
    {
        put(damagedPath(), m_good);
        put(newPath(), "precious");
        const Result<SalvageReport> report = Salvage(damagedPath(), newPath()).run(u"command"_s, 5000);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(newPath()), QByteArray("precious"));
        QFile::remove(newPath());
        QCOMPARE(Salvage(m_folder.filePath(u"none"_s), newPath()).run(u"command"_s, 5000).error().kind,
                 ErrorKind::NotFound);
    }
};

STEWARD_TEST(TestSalvage)
#include "tst_salvage.moc"
