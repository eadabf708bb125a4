#include "models/exchange/importrow.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportRow : public QObject {
    Q_OBJECT

private slots:
    void statesHaveKeys()
    {
        QCOMPARE(rowStateKey(RowState::New), u"new"_s);
        QCOMPARE(rowStateKey(RowState::LeftOut), u"left-out"_s);
    }

    void hintsAreNoProblems()
    {
        ImportRow row;
        row.issues.append({RowIssue::Kind::Hint, Field::Email, u"look"_s});
        QVERIFY(!row.firstProblem());
        row.issues.append({RowIssue::Kind::Problem, Field::Role, u"wrong"_s});
        QCOMPARE(row.firstProblem()->message, u"wrong"_s);
    }

    void editsKnowWhetherTheyAreAny()
    {
        QVERIFY(RowEdit().isEmpty());
        QVERIFY(!(RowEdit {{}, true}).isEmpty());
        QVERIFY(!(RowEdit {{{Field::Role, QString()}}, false}).isEmpty());
    }
};

STEWARD_TEST(TestImportRow)

#include "tst_importrow.moc"
