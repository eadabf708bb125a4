#include "models/exchange/changedsince.h"

#include "exchangefixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

using OnConflict = ImportOptions::OnConflict;

/// Ana as the file knows her, and as she is now: somebody has made her an owner since.
class TestChangedSince : public QObject {
    Q_OBJECT

private:
    MemoryDirectory m_directory;
    Administrator m_now = m_directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
    AccountPast m_past {m_now, u"Ruth Lee"_s, 1'700'000'000'000};

    ImportRow rowOf(const QByteArray &cells, OnConflict onConflict = OnConflict::Ask, const RowEdit &edit = {}) const
    {
        const auto sheet
            = sheetOf("First name,Last name,Email,Role,Organization,Applications,Revision\n" + cells + ",3\n");
        const ImportContext context = testContext();
        const ColumnMapping mapping = mappingOf(matchedColumns(*sheet, context.catalog));
        return resolved(RowReader(*sheet, mapping, context).read(0, edit), &m_now, {.onConflict = onConflict}, context,
                        &m_past);
    }

private slots:
    void init()
    {
        m_past.then.revision = 3;
        m_now.revision = 4;
        m_now.role = RoleId {1};
    }

    void whatOnlyTheDirectoryChangedStays()
    {
        const ImportRow row = rowOf("Ana,Pérez,ana@example.com,Auditor,,");
        QCOMPARE(row.state, RowState::Unchanged);
        QVERIFY(row.isOutdated && row.patch.isEmpty());
        QCOMPARE(row.after.role, RoleId {1});
        QCOMPARE(row.issues.size(), 1);
        QCOMPARE(row.issues.first().kind, RowIssue::Kind::Hint);
        QVERIFY2(row.issues.first().message.contains(u"Ruth Lee"_s) && row.issues.first().message.contains(u"Role"_s),
                 qPrintable(row.issues.first().message));
    }

    void whatOnlyTheFileChangedIsTaken()
    {
        const ImportRow row = rowOf("Ana,Pérez,ana@example.com,Auditor,Bank,");
        QCOMPARE(row.state, RowState::Changed);
        QCOMPARE(row.patch, (Patch {{Field::Organization, u"Bank"_s}}));
        QCOMPARE(row.after.role, RoleId {1});
        QCOMPARE(row.after.organization, u"Bank"_s);
        QCOMPARE(row.issues.size(), 1);
    }

    void whatBothChangedAlikeIsNoConflict()
    {
        const ImportRow row = rowOf("Ana,Pérez,ana@example.com,Owner,,");
        QCOMPARE(row.state, RowState::Unchanged);
        QCOMPARE(row.firstProblem(), nullptr);
    }

    void whatBothChangedIsChosen()
    {
        const QByteArray cells = "Ana,Pérez,ana@example.com,Help desk,,";
        const ImportRow row = rowOf(cells);
        QCOMPARE(row.state, RowState::Problem);
        const RowIssue &problem = *row.firstProblem();
        QCOMPARE(problem.field, Field::Role);
        for (const QString &word : {u"Owner"_s, u"Help desk"_s, u"Ruth Lee"_s})
            QVERIFY2(problem.message.contains(word), qPrintable(problem.message));
        QCOMPARE(problem.cure->value, u"Owner"_s);
        QCOMPARE(problem.otherCure->value, u"Help desk"_s);
        const ImportRow kept = rowOf(cells, OnConflict::Ask, {{{Field::Role, problem.cure->value}}});
        QCOMPARE(kept.state, RowState::Unchanged);
        const ImportRow taken = rowOf(cells, OnConflict::Ask, {{{Field::Role, problem.otherCure->value}}});
        QCOMPARE(taken.state, RowState::Changed);
        QCOMPARE(taken.after.role, RoleId {3});
    }

    void aChoiceForAllRows()
    {
        const QByteArray cells = "Ana,Pérez,ana@example.com,Help desk,Bank,";
        const ImportRow taken = rowOf(cells, OnConflict::UseFile);
        QCOMPARE(taken.state, RowState::Changed);
        QCOMPARE(taken.after.role, RoleId {3});
        const ImportRow kept = rowOf(cells, OnConflict::KeepDirectory);
        QCOMPARE(kept.state, RowState::Changed);
        QCOMPARE(kept.patch, (Patch {{Field::Organization, u"Bank"_s}}));
    }

    void applicationsAreMerged()
    {
        m_past.then.kind = Kind::ApiUser;
        m_past.then.role = {};
        m_past.then.applications = {ApplicationId {1}};
        m_now = m_past.then;
        m_now.applications = {ApplicationId {1}, ApplicationId {3}};
        const ImportRow row = rowOf("Ana,Pérez,ana@example.com,,,\"HttpApi, Salesforce\"");
        QCOMPARE(row.state, RowState::Changed);
        QCOMPARE(row.after.applications,
                 (QList<ApplicationId> {ApplicationId {1}, ApplicationId {2}, ApplicationId {3}}));
    }
};

STEWARD_TEST(TestChangedSince)

#include "tst_changedsince.moc"
