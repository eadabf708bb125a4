#include "ui/jobresultmodel.h"

#include "tests/models/actions/importfixture.h"
#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestJobResultModel : public QObject {
    Q_OBJECT

    using Column = JobResultModel::Column;

    static QString text(const JobResultModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private slots:
    void showsWhatBecameOfEachRow()
    {
        BulkWorld w;
        JobResultModel model(w.jobs, w.d.catalog());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(w.done());
        QCOMPARE(model.rowCount(), 3);
        QTRY_COMPARE(text(model, 0, Column::Name), u"Ana Example"_s);
        QCOMPARE(text(model, 0, Column::Number), u"1"_s);
        QVERIFY(text(model, 0, Column::Change).contains(u"ana@example.com → ana@new.example"_s));
        QVERIFY(!text(model, 0, Column::Reason).isEmpty());
        QCOMPARE(text(model, 0, Column::Advice), u"Choose another value"_s);
        QCOMPARE(text(model, 1, Column::Reason), u"Was so already"_s);
        QCOMPARE(text(model, 2, Column::Reason), u"Changed"_s);
    }

    void aRowOfAFileWithoutAnAccountIsCorrectedThere()
    {
        TestDirectory d;
        ImportActions imports(d.store(), d.author());
        const ImportPlanPtr plan = planOf(imports, ImportHead + "Ana,Good,ana@example.com,API user,,HttpApi,\n"
                                                                "Bad,Mail,nothing,API user,,HttpApi,\n");
        JobActions jobs(d.store(), d.author());
        Consent all;
        all.everything = true;
        const auto outcome = await(imports.apply(plan, false, all));
        QVERIFY(outcome.ok() && outcome->job);
        JobResultModel model(jobs, d.catalog());
        model.setReport(*outcome->job);
        model.setFilter(JobRow::Outcome::Left);
        QTRY_COMPARE(text(model, 0, Column::Advice), u"Correct it in the file"_s);
    }

    void oneOutcomeIsAFilter()
    {
        BulkWorld w;
        JobResultModel model(w.jobs, w.d.catalog());
        model.setReport(w.done());
        model.setFilter(JobRow::Outcome::Changed);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(text(model, 0, Column::Name), u"Bea Example"_s);
        model.setFilter(JobRow::Outcome::Left);
        QTRY_COMPARE(text(model, 0, Column::Name), u"Ana Example"_s);
    }

    void aSearchNarrowsWhatIsShown()
    {
        BulkWorld w;
        JobResultModel model(w.jobs, w.d.catalog());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(w.done());
        QSignalSpy searched(&model, &JobResultModel::searched);
        model.setText(u"BEA"_s);
        // What was shown stays until it is found.
        QCOMPARE(model.rowCount(), 3);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(searched.size(), 1);
        QTRY_COMPARE(text(model, 0, Column::Name), u"Bea Example"_s);
        // In the rows of the filter.
        model.setFilter(JobRow::Outcome::Left);
        QTRY_COMPARE(model.rowCount(), 0);
        model.setText(u"ana"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(text(model, 0, Column::Name), u"Ana Example"_s);
        model.setText({});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void textOfDataBecomesNoMarkup()
    {
        BulkWorld w;
        must(await(w.d.accounts().edit(*w.d.row(w.ids.first()), {{Field::FirstName, u"<b>Ana</b>"_s}})));
        const Outcome again = must(await(
            w.bulk.apply(jobOn({w.ids.first()}, fillField(Field::Email, u"ana@new.example"_s)))));
        JobResultModel model(w.jobs, w.d.catalog());
        model.setReport(*again.job);
        QTRY_VERIFY(model.rowAt(0));
        const QModelIndex name = model.index(0, static_cast<int>(Column::Name));
        QCOMPARE(name.data().toString(), u"<b>Ana</b> Example"_s);
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }
};

STEWARD_TEST(TestJobResultModel)

#include "tst_jobresultmodel.moc"
