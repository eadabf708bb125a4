#include "models/actions/importactions.h"

#include "importfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportActions : public QObject {
    Q_OBJECT

private slots:
    void readsAFileAndMatchesItsColumns()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Email\nAna Pérez;ana@example.com\n");
        file.close();
        ImportSource source;
        source.path = file.fileName();
        const auto read = await(actions.read(source));
        QVERIFY(read.ok());
        QCOMPARE(read->sheet->rowCount(), 1);
        QCOMPARE(read->matches.size(), 2);
        source.options.limits.bytes = 10;
        QCOMPARE(await(actions.read(source)).error().kind, ErrorKind::Invalid);
        source.path = folder.path();
        QCOMPARE(await(actions.read(source)).error().kind, ErrorKind::NotFound);
    }

    void readsCopiedCells()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        ImportSource source;
        source.cells = u"First name\tLast name\tEmail\nAna\tPérez\tana@example.com\n"_s;
        const auto read = await(actions.read(source));
        QVERIFY(read.ok());
        QCOMPARE(mappingOf(read->matches).last(), ColumnTarget::of(Field::Email));
    }

    void planComparesWithTheDirectory()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}));
        ImportActions actions(d.store(), d.author());
        const ImportPlanPtr plan = planOf(actions,
                                          ImportHead
                                              + "Ana,Example,ana@example.com,API user,,\"HttpApi, Salesforce\",\n"
                                                "Bea,Example,bea@example.com,API user,,HttpApi,\n"
                                                "Beah,Example,b@example.com,API user,,HttpApi,\n"
                                                "Cleo,Example,cleo@exmaple.com,API user,,Sales force,\n");
        QCOMPARE(plan->state(0), RowState::Changed);
        QCOMPARE(plan->state(1), RowState::Unchanged);
        QCOMPARE(plan->state(2), RowState::New);
        QVERIFY(plan->row(2).issues.first().message.contains(u"Bea Example"_s));
        QCOMPARE(plan->state(3), RowState::Problem);
        QCOMPARE(plan->count(RowState::Problem), 1);
    }

    void pointsOutOrganizationsThatAreSpelledOtherwise()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Head Office"_s));
        ImportActions actions(d.store(), d.author());
        const QByteArray csv = ImportHead
            + "Bea,Example,bea@example.com,API user,,HttpApi,head  office\n"
              "Cleo,Example,cleo@example.com,API user,,HttpApi,Head Office\n"
              "Dora,Example,dora@example.com,API user,,HttpApi,\n"
              "Ana,Example,ana@example.com,API user,,HttpApi,HEAD OFFICE\n";
        const ImportPlanPtr plan = planOf(actions, csv);
        QCOMPARE(plan->count(RowState::New), 3);
        QCOMPARE(plan->state(3), RowState::Changed);
        const RowIssue issue = plan->row(0).issues.last();
        QCOMPARE(issue.kind, RowIssue::Kind::Hint);
        QCOMPARE(issue.message, u"The organization “head  office” is new here; “Head Office” is known."_s);
        QVERIFY(issue.cure.has_value());
        QCOMPARE(*issue.cure, (RowCure {u"Use Head Office"_s, Field::Organization, u"Head Office"_s}));
        QVERIFY(plan->row(3).issues.last().cure.has_value());
        for (const int row : {1, 2}) {
            for (const RowIssue &other : plan->row(row).issues)
                QVERIFY(other.field != Field::Organization);
        }
        // The click that cures it.
        RowEdits edits;
        for (const int row : {0, 3})
            edits[row].values.insert(issue.cure->field, issue.cure->value);
        const ImportPlanPtr cured = planOf(actions, csv, {}, edits);
        QCOMPARE(cured->row(0).after.organization, u"Head Office"_s);
        QCOMPARE(cured->state(3), RowState::Unchanged);
    }

    void cancellingEndsThePlan()
    {
        TestDirectory d;
        ImportActions actions(d.store(), d.author());
        QByteArray csv = ImportHead;
        for (int i = 0; i < 3000; ++i)
            csv += "A,B,a" + QByteArray::number(i) + "@example.com,API user,,HttpApi,\n";
        const auto file = await(actions.read(csvSource(csv)));
        QVERIFY(file.ok());
        QFuture<Result<ImportPlanPtr>> planning
            = actions.preview(ImportDraft {file->sheet, mappingOf(file->matches), {}, {}});
        planning.cancel();
        const auto plan = await(planning);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    }

    void needsThePrivilege()
    {
        TestDirectory d;
        const auto given = await(d.store().write(d.author(), [](Transaction &t) -> Result<AdministratorId> {
            const Result<Catalog> catalog = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(catalog);
            Role role;
            role.name = u"Adder"_s;
            role.privileges = PrivilegeSet {Privilege::AddApiUsers, Privilege::ViewApiUsers}.keys();
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
        Author ida = d.author(u"Ida Low"_s);
        ida.operatorId = given->value;
        ImportActions forbidden(d.store(), ida);
        const qint64 before = d.changes();
        const QByteArray csv = ImportHead + "Ana,Pérez,ana@example.com,API user,,HttpApi,\n";
        const auto read = await(forbidden.read(csvSource(csv)));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Forbidden);
        QCOMPARE(d.changes(), before + 1);
        // The way around the window: a plan that somebody else made.
        ImportActions allowed(d.store(), d.author());
        const ImportPlanPtr plan = planOf(allowed, csv);
        QCOMPARE(await(forbidden.apply(plan, false)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(d.read([](Connection &connection) { return AdministratorRows(connection).livingCount(); }), 1);
    }
};

STEWARD_TEST(TestImportActions)

#include "tst_importactions.moc"
