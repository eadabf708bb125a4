#include "exchangefixture.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ImportRow rowOf(const QByteArray &csv, const Administrator *before = nullptr, const ImportOptions &options = {},
                const ImportContext &context = testContext())
{
    const auto sheet = sheetOf(csv);
    const ColumnMapping mapping = mappingOf(matchedColumns(*sheet, context.catalog));
    return resolved(RowReader(*sheet, mapping, context).read(0), before, options, context);
}

QSet<Field> problemFields(const ImportRow &row)
{
    QSet<Field> fields;
    for (const RowIssue &issue : row.issues) {
        if (issue.kind == RowIssue::Kind::Problem && issue.field)
            fields.insert(*issue.field);
    }
    return fields;
}

} // namespace

class TestRowResolution : public QObject {
    Q_OBJECT

private slots:
    void newRowsTakeWhatTheySayAndTheRestFromDefaults()
    {
        const ImportOptions options {.defaults = {{Field::Kind, u"api-user"_s},
                                                  {Field::Applications, u"HttpApi"_s},
                                                  {Field::Role, u"Auditor"_s},
                                                  {Field::Organization, u"Bank"_s}}};
        const ImportRow row
            = rowOf("First name,Last name,Email,Organization\nAna,Pérez,Ana@example.com,\n", nullptr, options);
        QCOMPARE(row.state, RowState::New);
        QCOMPARE(row.after.kind, Kind::ApiUser);
        QCOMPARE(row.after.applications, (QList<ApplicationId> {{1}}));
        QCOMPARE(row.after.organization, u"Bank"_s);
        QCOMPARE(row.after.userName, u"ana"_s);
        QVERIFY(row.after.role.isNull());
        QVERIFY(row.issues.isEmpty());
    }

    void kindFollowsFromRoleOrApplications()
    {
        QCOMPARE(rowOf("First name,Last name,Email,Role\nA,B,a@example.com,Auditor\n").after.kind, Kind::Person);
        QCOMPARE(rowOf("First name,Last name,Email,HttpApi\nA,B,a@example.com,x\n").after.kind, Kind::ApiUser);
        const ImportRow unknown = rowOf("First name,Last name,Email\nA,B,a@example.com\n");
        QCOMPARE(unknown.state, RowState::Problem);
        QCOMPARE(problemFields(unknown), (QSet {Field::Kind}));
    }

    void changedRowsKnowWhatChanges()
    {
        MemoryDirectory directory;
        const Administrator before = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const ImportRow row = rowOf("Email,Last name,Role\nana@example.com,Pérez,Help desk\n", &before);
        QCOMPARE(row.state, RowState::Changed);
        QCOMPARE(row.patch, (Patch {{Field::Role, 3}}));
        QCOMPARE(rowOf("Email,Role\nANA@example.com,Auditor\n", &before).patch.keys(), (QList<Field> {Field::Email}));
        QCOMPARE(rowOf("Email,Role\nana@example.com,auditor\n", &before).state, RowState::Unchanged);
    }

    void wholeNamesDoNotMoveTheBoundary()
    {
        MemoryDirectory directory;
        const Administrator before = directory.add(Kind::Person, u"Ana"_s, u"María Pérez"_s, u"ana@example.com"_s);
        QCOMPARE(rowOf("Name,Email\nAna María Pérez,ana@example.com\n", &before).state, RowState::Unchanged);
        QCOMPARE(rowOf("Name,Email\n\"María Pérez, Ana\",ana@example.com\n", &before).state, RowState::Unchanged);
        QCOMPARE(rowOf("Name,Email\nAna Gómez,ana@example.com\n", &before).state, RowState::Changed);
    }

    void applicationColumnsTouchTheirOwnOnly()
    {
        MemoryDirectory directory;
        Administrator before = directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        before.applications = {{1}, {3}};
        QCOMPARE(rowOf("Email,Salesforce\nana@example.com,x\n", &before).after.applications,
                 (QList<ApplicationId> {{1}, {2}, {3}}));
        QCOMPARE(rowOf("Email,HttpApi\nana@example.com,no\n", &before).after.applications,
                 (QList<ApplicationId> {{3}}));
    }

    void whatDoesNotApplyIsAProblemWithACure()
    {
        MemoryDirectory directory;
        const Administrator before = directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const ImportRow row = rowOf("Email,Role\nana@example.com,Auditor\n", &before);
        QCOMPARE(row.state, RowState::Problem);
        QCOMPARE(row.firstProblem()->cure->field, Field::Role);
        QCOMPARE(row.firstProblem()->cure->value, QString());
    }

    void everyMissingFieldIsNamedOnce()
    {
        const ImportRow row = rowOf("First name,Last name,Email,Type\n,,wrong,API user\n");
        QCOMPARE(problemFields(row),
                 (QSet {Field::FirstName, Field::LastName, Field::Email, Field::UserName, Field::Applications}));
        QCOMPARE(row.issues.size(), 5);
    }

    void policyOfAddresses()
    {
        ImportContext context = testContext();
        context.policy.domains = QStringList {u"example.com"_s};
        MemoryDirectory directory;
        const Administrator before = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@else.org"_s);
        QCOMPARE(rowOf("Email,Role\nana@else.org,Owner\n", &before, {}, context).state, RowState::Changed);
        QCOMPARE(rowOf("First name,Last name,Email,Role\nA,B,a@else.org,Owner\n", nullptr, {}, context).state,
                 RowState::Problem);
    }

    void whatHappensToThoseThatAreThere()
    {
        MemoryDirectory directory;
        const Administrator before = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const QByteArray csv = "Email,Role\nana@example.com,Owner\n";
        const ImportRow skipped = rowOf(csv, &before, {.onExisting = ImportOptions::OnExisting::Skip});
        QCOMPARE(skipped.state, RowState::Unchanged);
        QVERIFY(skipped.patch.isEmpty());
        QCOMPARE(rowOf(csv, &before, {.onExisting = ImportOptions::OnExisting::Fail}).state, RowState::Problem);
    }

    void warnsOfChangesSinceTheExport()
    {
        MemoryDirectory directory;
        Administrator before = directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        before.revision = 4;
        const QByteArray head = "Email,Role,Revision\nana@example.com,";
        QCOMPARE(rowOf(head + "Owner,3\n", &before).issues.size(), 1);
        QCOMPARE(rowOf(head + "Owner,3\n", &before).state, RowState::Changed);
        QVERIFY(rowOf(head + "Owner,4\n", &before).issues.isEmpty());
        QVERIFY(rowOf(head + "Auditor,3\n", &before).issues.isEmpty());
    }
};

STEWARD_TEST(TestRowResolution)

#include "tst_rowresolution.moc"
