#include "models/actions/exportactions.h"

#include "importfixture.h"
#include "models/actions/journalhead.h"
#include "models/exchange/recordcolumns.h"
#include "signedheads.h"
#include "tests/support/filebytes.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ExportRequest request(const QTemporaryDir &folder, const QStringList &columns, const ExportRows &rows = {})
{
    return {folder.filePath(u"out.csv"_s), ExportFormat::CsvExact, columns, rows, u"all"_s};
}

} // namespace

class TestExportActions : public QObject {
    Q_OBJECT

private slots:
    void writesExactlyTheRowsOfATable()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        d.added(d.person(u"Bea"_s));
        const Administrator cleo = d.added(d.person(u"Cleo"_s));
        const QTemporaryDir folder;
        ExportActions actions(d.store(), d.author());
        const QList<AdministratorId> ids {cleo.id, ana.id};
        ExportRows rows;
        rows.count = 2;
        rows.idAt = [ids](qsizetype row) { return ids.at(row); };
        const auto progress = std::make_shared<JobProgress>();
        const auto result = await(actions.write(request(folder, {u"firstName"_s, u"email"_s}, rows), progress));
        QVERIFY(result.ok());
        QCOMPARE(result->rows, 2);
        QCOMPARE(progress->done, 2);
        QCOMPARE(bytesOf(folder.filePath(u"out.csv"_s)),
                 "firstName,email\r\nCleo,cleo@example.com\r\nAna,ana@example.com\r\n");
    }

    void filtersAndSorts()
    {
        TestDirectory d;
        for (const QString &name : {u"Eva"_s, u"ana"_s, u"Zoe"_s, u"Dora"_s})
            d.added(d.person(name));
        d.added(d.apiUser(u"Api"_s, {u"HttpApi"_s}));
        const QTemporaryDir folder;
        ExportActions actions(d.store(), d.author());
        ExportRows rows;
        rows.filter.kinds = {Kind::Person};
        rows.sortColumns = QStringList {u"firstName"_s};
        QVERIFY(await(actions.write(request(folder, {u"firstName"_s}, rows))).ok());
        QCOMPARE(bytesOf(folder.filePath(u"out.csv"_s)), "firstName\r\nana\r\nDora\r\nEva\r\nZoe\r\n");
    }

    void theJournalKnowsOfIt()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        const QTemporaryDir folder;
        ExportActions actions(d.store(), d.author());
        QVERIFY(await(actions.write(request(folder, {u"uid"_s}))).ok());
        const auto sets = d.read([](Connection &connection) { return Journal(connection).newest(1); });
        QCOMPARE(sets.first().kind, ChangeKind::Export);
        const auto images = d.read([&](Connection &connection) { return Journal(connection).images(sets.first().id); });
        QCOMPARE(images.first().after.value(u"rows"_s), QJsonValue(1));
        QCOMPARE(images.first().after.value(u"format"_s), QJsonValue(u"csv-exact"_s));
        QCOMPARE(images.first().after.value(u"filter"_s), QJsonValue(u"all"_s));
    }

    void carriesTheHeadOfTheJournal()
    {
        TestDirectory d;
        signHeadsOf(d);
        d.added(d.person(u"Ana"_s));
        const QTemporaryDir folder;
        ExportActions actions(d.store(), d.author());
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::CsvExact, ExportFormat::Json}) {
            ExportRequest text = request(folder, {u"uid"_s});
            text.format = format;
            QVERIFY(await(actions.write(text)).ok());
            const QByteArray line = bytesOf(text.path + JournalHeadSuffix);
            QVERIFY2(line.startsWith("steward-head "), line.constData());
            // Of the entry of this very export, and signed.
            QCOMPARE(line, anchorLine(headOf(d)));
            QVERIFY(headOf(d).isSigned());
        }
        ExportRequest book = request(folder, {u"uid"_s});
        book.format = ExportFormat::Xlsx;
        book.path = folder.filePath(u"out.xlsx"_s);
        QVERIFY(await(actions.write(book)).ok());
        QVERIFY(!QFile::exists(book.path + JournalHeadSuffix));
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys,zipfile\nsys.stdout.buffer.write("
                      "zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet2.xml'))"_s,
                      book.path});
        QVERIFY(python.waitForFinished());
        QVERIFY(python.readAllStandardOutput().contains(currentHeadLine(d.store()).value().trimmed()));
    }

    void nothingIsThereWhenItFailsOrIsStopped()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        const QTemporaryDir folder;
        ExportActions actions(d.store(), d.author());
        const qint64 before = d.changes();
        const auto progress = std::make_shared<JobProgress>();
        progress->stop = true;
        QCOMPARE(await(actions.write(request(folder, {u"uid"_s}), progress)).error().kind, ErrorKind::Cancelled);
        ExportRequest nowhere = request(folder, {u"uid"_s});
        nowhere.path = folder.filePath(u"not/there.csv"_s);
        QCOMPARE(await(actions.write(nowhere)).error().kind, ErrorKind::Storage);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
        QCOMPARE(d.changes(), before);
    }

    void theRoleDecidesWhatIsShown()
    {
        TestDirectory d;
        const auto given = await(d.store().write(d.author(), [](Transaction &t) -> Result<AdministratorId> {
            Role role;
            role.name = u"Exporter"_s;
            role.privileges = PrivilegeSet {Privilege::BulkExport, Privilege::ViewApiUsers}.keys();
            const Result<RoleId> id = t.insert(role);
            STEWARD_TRY(id);
            Administrator person;
            person.kind = Kind::Person;
            person.firstName = u"Ida"_s;
            person.lastName = u"Low"_s;
            person.email = *Email::parse(u"ida@example.com"_s);
            person.userName = u"ida"_s;
            person.role = *id;
            return t.insert(person);
        }));
        QVERIFY(given.ok());
        d.added(d.apiUser(u"Api"_s, {u"HttpApi"_s}));
        Administrator auditor = d.person(u"Nora"_s);
        auditor.role = d.catalog().role(u"Auditor"_s)->id;
        const Administrator noRights = d.added(auditor);
        const QTemporaryDir folder;
        Author ida = d.author(u"Ida Low"_s);
        ida.operatorId = given->value;
        const auto result = await(ExportActions(d.store(), ida).write(request(folder, {u"firstName"_s})));
        QVERIFY(result.ok());
        QCOMPARE(result->rows, 1);
        QCOMPARE(result->hidden, 2);
        QCOMPARE(bytesOf(folder.filePath(u"out.csv"_s)), "firstName\r\nApi\r\n");
        for (const QString &file : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(file));
        const Catalog catalog = d.catalog();
        QVERIFY(!catalog.role(noRights.role)->privilegeSet().contains(Privilege::BulkExport));
        Author nora = ida;
        nora.operatorId = noRights.id;
        QCOMPARE(await(ExportActions(d.store(), nora).write(request(folder, {u"uid"_s}))).error().kind,
                 ErrorKind::Forbidden);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void exportEditImportShowsOnlyTheRealChange()
    {
        TestDirectory d;
        for (int i = 0; i < 30; ++i)
            d.added(i % 2 ? d.person(u"P%1"_s.arg(i))
                          : d.apiUser(u"A%1"_s.arg(i), {u"HttpApi"_s, u"Salesforce"_s}, u"=Bank"_s));
        const QTemporaryDir folder;
        ExportRequest csv = request(folder, importableColumns());
        csv.format = ExportFormat::Csv;
        QVERIFY(await(ExportActions(d.store(), d.author()).write(csv)).ok());
        QByteArray bytes = bytesOf(csv.path);
        ImportActions actions(d.store(), d.author());
        QCOMPARE(planOf(actions, bytes)->count(RowState::Unchanged), 30);
        bytes.replace("P7,Example", "P7,Edited");
        const ImportPlanPtr plan = planOf(actions, bytes, {.findBy = ImportOptions::FindBy::Uid});
        QCOMPARE(plan->count(RowState::Unchanged), 29);
        QCOMPARE(plan->count(RowState::Changed), 1);
        QCOMPARE(plan->nameOfFirst(), u"P7 Edited"_s);
    }
};

STEWARD_TEST(TestExportActions)

#include "tst_exportactions.moc"
