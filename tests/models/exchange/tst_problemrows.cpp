#include "models/exchange/problemrows.h"

#include "exchangefixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestProblemRows : public QObject {
    Q_OBJECT

private slots:
    void importAgainWhenTheyArePutRight()
    {
        const auto plan = planOf("First name;Last name;Email;Role\nAna;Pérez;ana@example.com;Auditor\n"
                                 "=Jon;Bauer;jon.example.org;Helpdesk 9\n;X;x@example.com;Auditor\n",
                                 {});
        QCOMPARE(plan->count(RowState::Problem), 2);
        QByteArray file = problemRows(*plan);
        QVERIFY(file.startsWith("\xEF\xBB\xBF"
                                "First name;Last name;Email;Role;Reason\r\n'=Jon;Bauer;"));
        QVERIFY(file.contains("The @ is missing."));
        file.replace("jon.example.org", "jon@example.org")
            .replace("Helpdesk 9", "Help desk")
            .replace("\r\n;X", "\r\nXaver;X");
        const auto again = planOf(file, {});
        QCOMPARE(again->count(RowState::New), 2);
        QCOMPARE(again->row(0).after.firstName, u"=Jon"_s);
    }

    void theReasonsAreWrittenAnew()
    {
        const auto first = planOf("First name,Last name,Email,Role\nJon,Bauer,wrong,Auditor\n", {});
        const QByteArray file = problemRows(*first);
        QCOMPARE(problemRows(*planOf(file, {})), file);
        QVERIFY(!QString::fromUtf8(file).contains(QChar(0x2068)));
    }

    void keepWhatWasCorrected()
    {
        const auto plan = planOf("First name,Last name,Email,Role\n,Bauer,wrong,Auditor\n", {}, {},
                                 {{0, {{{Field::Email, u"jon@example.com"_s}}, false}}});
        QVERIFY(problemRows(*plan).contains(",Bauer,jon@example.com,Auditor,First name is missing."));
    }

    void areNoExamples()
    {
        const auto plan = planOf("Ana,Pérez,ana@example.com\nExample: Jon,Bauer,wrong@\n", {});
        QCOMPARE(plan->count(RowState::Problem), 2);
        QByteArray file = problemRows(*plan);
        file.replace("Ana,Pérez", "# Ana,Pérez");
        QCOMPARE(Sheet::read(file, {.headingRow = 1})->rowCount(), 2);
        const QByteArray alone = file.first(file.indexOf("# Ana")) + file.sliced(file.indexOf("Example:"));
        QCOMPARE(Sheet::read(alone, {.headingRow = 1})->rowCount(), 1);
    }

    void eachReasonOnce()
    {
        ImportRow row;
        row.issues = {{RowIssue::Kind::Problem, {}, u"A."_s},
                      {RowIssue::Kind::Hint, {}, u"H."_s},
                      {RowIssue::Kind::Problem, {}, u"A."_s},
                      {RowIssue::Kind::Problem, {}, u"B."_s}};
        QCOMPARE(problemText(row), u"A. B."_s);
        row.issues.first().message = u"Same email as row 2 of this file"_s;
        QCOMPARE(problemText(row), u"Same email as row 2 of this file · A. B."_s);
    }
};

STEWARD_TEST(TestProblemRows)

#include "tst_problemrows.moc"
