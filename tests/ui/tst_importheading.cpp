#include "ui/importheading.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"
#include "ui/style/elidedlabel.h"

#include <QLabel>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportHeading : public QObject {
    Q_OBJECT

private slots:
    void saysHowTheFileWasRead()
    {
        ImportHeading heading;
        heading.setFile(importFileOf("Vorname;Nachname;E-Mail;Kennwort\nAna;P;ana@example.com;x\n"), u"<b>.csv"_s);
        const QString source = heading.source()->text();
        for (const QString &part : {u"<b>.csv"_s, u"UTF-8"_s, u"semicolons"_s, u"row 1"_s, u"passwords are not"_s})
            QVERIFY2(source.contains(part), qPrintable(source));
        QVERIFY(heading.heading()->text().contains(u"Looking at 1"_s));
    }

    void countsWhatIsReady()
    {
        ImportHeading heading;
        heading.setPlan(*samplePlan());
        QVERIFY2(heading.heading()->text().startsWith(u"3 of 4"_s), qPrintable(heading.heading()->text()));
        QVERIFY(heading.outdated()->isHidden());
    }

    void warnsOfWhatWasChangedMeanwhile()
    {
        const auto sheet = sheetOf("Email,Role,Revision\nana@example.com,Owner,1\nbea@example.com,Auditor,1\n");
        MemoryDirectory directory = sampleDirectoryRows();
        ImportPlanner planner({sheet, mappingOf(matchedColumns(*sheet, testCatalog())), {}, {}}, testContext());
        const ImportPlanner::Batch batch = planner.next(10);
        DirectoryRows found = directory.found(batch.keys);
        Administrator &ana = found.byEmail[u"ana@example.com"_s].first();
        const AccountPast past {ana, u"Ruth"_s, 1};
        ana.revision = 2;
        ana.organization = u"Bank"_s;
        QCOMPARE(planner.outdated(batch, found).size(), 1);
        found.pasts.insert({ana.id, 1}, past);
        planner.take(batch, found);
        const ImportPlanPtr plan = planner.finish();
        QCOMPARE(plan->outdatedCount(), 1);
        // Read again when it is asked for, it is as it was.
        QVERIFY(plan->row(0).isOutdated && !plan->row(1).isOutdated);
        QCOMPARE(plan->row(0).patch, (Patch {{Field::Role, 1}}));
        ImportHeading heading;
        heading.setPlan(*plan);
        QVERIFY(!heading.outdated()->isHidden());
        QVERIFY(heading.outdated()->text().startsWith(u"1 account"_s));
    }
};

STEWARD_TEST(TestImportHeading)

#include "tst_importheading.moc"
