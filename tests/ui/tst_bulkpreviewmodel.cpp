#include "ui/bulkpreviewmodel.h"

#include "tests/support/testregistry.h"
#include "tests/ui/bulkworld.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkPreviewModel : public QObject {
    Q_OBJECT

    using State = BulkPreviewModel::State;

private slots:
    void aLineForEachFieldOfEachAccount()
    {
        BulkWorld w;
        BulkPreviewModel model(w.bulk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(w.plan());
        QCOMPARE(model.rowCount(), 3);
        // Rows are read when they are seen.
        QCOMPARE(model.stateAt(0), State::Loading);
        QTRY_COMPARE(model.stateAt(0), State::LeftOut);
        QCOMPARE(model.stateAt(1), State::WillChange);
        QCOMPARE(model.stateAt(2), State::Same);
        const auto text = [&model](int row, BulkPreviewModel::Column column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(1, BulkPreviewModel::Column::Name), u"Bea Example"_s);
        QCOMPARE(text(1, BulkPreviewModel::Column::Now), u"bea@example.com"_s);
        QCOMPARE(text(1, BulkPreviewModel::Column::After), u"bea@new.example"_s);
        QVERIFY(!text(0, BulkPreviewModel::Column::Result).isEmpty());
        QCOMPARE(model.examples(Field::Email, 5), QStringList {u"bea@new.example"_s});
    }

    void aVerdictIsAFilter()
    {
        BulkWorld w;
        BulkPreviewModel model(w.bulk);
        model.setPlan(w.plan());
        model.setFilter(BulkVerdict::WillChange);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Bea Example"_s);
        model.setFilter(BulkVerdict::LeftOut);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Ana Example"_s);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void twoFieldsAreTwoLines()
    {
        BulkWorld w;
        BulkJob job = w.job();
        job.edit.fields.append({.field = Field::Organization, .value = u"Bank"_s});
        BulkPreviewModel model(w.bulk);
        model.setPlan(planned(w.bulk, job));
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.isFirst(2) && !model.isFirst(3));
        QTRY_VERIFY(model.rowAt(3));
        QVERIFY(model.index(3, 0).data().toString().isEmpty());
        QCOMPARE(model.index(3, static_cast<int>(BulkPreviewModel::Column::After)).data().toString(), u"Bank"_s);
    }
};

STEWARD_TEST(TestBulkPreviewModel)

#include "tst_bulkpreviewmodel.moc"
