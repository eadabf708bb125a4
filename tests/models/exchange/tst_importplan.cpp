#include "exchangefixture.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportPlan : public QObject {
    Q_OBJECT

private slots:
    void rowsAreReadAgainWhenAskedFor()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        directory.add(Kind::Person, u"Jon"_s, u"Bauer"_s, u"jon@example.com"_s);
        const auto plan
            = planOf("First name,Last name,Email,Role\nAna,Pérez,ana@example.com,Owner\nJon,Bauer,jon@example.com,"
                     "Auditor\nZoë,O'Neil,zoe@example.com,Auditor\n,X,x@example.com,Auditor\n",
                     directory);
        QCOMPARE(plan->rowCount(), 4);
        QCOMPARE(plan->readyCount(), 2);
        const ImportRow ana = plan->row(0);
        QCOMPARE(ana.state, RowState::Changed);
        QCOMPARE(ana.before.firstName, u"Ana"_s);
        QCOMPARE(ana.patch, (Patch {{Field::Role, 1}}));
        const ImportRow jon = plan->row(1);
        QCOMPARE(jon.state, RowState::Unchanged);
        QVERIFY(jon.issues.isEmpty());
        QCOMPARE(jon.after.displayName(), u"Jon Bauer"_s);
        QCOMPARE(plan->row(2).state, RowState::New);
        QCOMPARE(plan->row(3).state, RowState::Problem);
        QCOMPARE(plan->row(3).issues.size(), 1);
        QCOMPARE(plan->nameOfFirst(), u"Ana Pérez"_s);
    }

    void unchangedRowsThatTheFileDoesNotNameKeepTheirNames()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const auto plan = planOf("Email,Role\nana@example.com,Auditor\n", directory);
        QCOMPARE(plan->row(0).after.displayName(), u"Ana Pérez"_s);
        QCOMPARE(plan->nameOfFirst(), QString());
    }
};

STEWARD_TEST(TestImportPlan)

#include "tst_importplan.moc"
