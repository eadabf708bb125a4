#include "ui/importmodel.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportModel : public QObject {
    Q_OBJECT

    using Column = ImportModel::Column;

    static QString shown(const ImportModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private slots:
    void showsRowsAndThoseOfOneState()
    {
        ImportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(samplePlan());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0, Column::Number), u"2"_s);
        QCOMPARE(shown(model, 0, Column::Result), u"Changed"_s);
        QCOMPARE(shown(model, 2, Column::Name), u"Cleo New"_s);
        QCOMPARE(shown(model, 3, Column::Email), u"dan@example.com"_s);
        QVERIFY(shown(model, 0, Column::What).contains(u"Auditor → Owner"_s));
        model.setFilter(RowState::Problem);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, Column::Name), u"Dan Odd"_s);
        QCOMPARE(model.shownAt(3), 0);
        QCOMPARE(model.shownAt(0), -1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void findsProblemsInBothDirections()
    {
        ImportModel model;
        model.setPlan(samplePlan(SampleRows + "Eva,Odd,nowhere,Owner\n"));
        QCOMPARE(model.nextProblem(0, 1), 3);
        QCOMPARE(model.nextProblem(3, 1), 4);
        QCOMPARE(model.nextProblem(4, 1), 3);
        QCOMPARE(model.nextProblem(3, -1), 4);
        model.setFilter(RowState::New);
        QCOMPARE(model.nextProblem(0, 1), -1);
    }

    void aRowSaysItselfAloud()
    {
        ImportModel model;
        model.setPlan(samplePlan());
        const QString spoken = model.index(3, static_cast<int>(Column::Name)).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Row 5"_s, u"Problem"_s, u"Dan Odd"_s, u"dan@example.com"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void toolTipsArePlainText()
    {
        ImportModel model;
        model.setPlan(samplePlan("First name,Last name,Email,Role\n<b>Ana,X,x@example.com,Auditor\n"));
        const QString tip = model.index(0, static_cast<int>(Column::Name)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;Ana"_s), qPrintable(tip));
    }

    void oneClickDoesTheLikeliest()
    {
        ImportRow row;
        row.state = RowState::New;
        QCOMPARE(rowActionText(row), QString());
        row.state = RowState::Problem;
        QCOMPARE(rowActionText(row), u"Edit"_s);
        row.issues = {{RowIssue::Kind::Hint, {}, u"hint"_s, RowCure {u"Use x"_s, Field::Email, u"x"_s}},
                      {RowIssue::Kind::Problem, Field::Role, u"both"_s, RowCure {u"Keep"_s, Field::Role, u"a"_s},
                       RowCure {u"Take"_s, Field::Role, u"b"_s}}};
        QCOMPARE(rowActionText(row), u"Keep"_s);
        QCOMPARE(curesOf(row).size(), 2);
        QCOMPARE(curesOf(row).last().value, u"b"_s);
        row.state = RowState::Changed;
        QCOMPARE(curesOf(row).first().text, u"Use x"_s);
    }
};

STEWARD_TEST(TestImportModel)

#include "tst_importmodel.moc"
