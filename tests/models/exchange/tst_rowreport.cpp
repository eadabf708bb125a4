#include "models/exchange/rowreport.h"

#include "exchangefixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Csv = "First name,Last name,Email,Role\n"
                       "Ana,Pérez,ana@example.com,Owner\n"
                       "Bea,Lind,bea@example.com,Auditor\n"
                       "Cleo,New,cleo@example.com,Auditor\n"
                       "=Dan,Odd,nothing,Auditor\n";

} // namespace

class TestRowReport : public QObject {
    Q_OBJECT

private:
    MemoryDirectory m_directory;

    QList<ReportedRow> rows(ImportEnd end, const std::function<QString(const ImportRow &)> &obstacleOf = {}) const
    {
        return reportedRows(*planOf(Csv, m_directory), end, obstacleOf);
    }

private slots:
    void initTestCase()
    {
        m_directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        m_directory.add(Kind::Person, u"Bea"_s, u"Lind"_s, u"bea@example.com"_s);
    }

    void aLineForEachRow()
    {
        const QList<ReportedRow> done = rows(ImportEnd::Done);
        QCOMPARE(done.size(), 4);
        QCOMPARE(done.at(0), (ReportedRow {2, u"change"_s, u"ana@example.com"_s, u"done"_s, {}, u"ana@example.com"_s}));
        QCOMPARE(done.at(1), (ReportedRow {3, u"none"_s, u"bea@example.com"_s, u"unchanged"_s, {}, u"bea@example.com"_s}));
        QCOMPARE(done.at(2), (ReportedRow {4, u"add"_s, u"cleo@example.com"_s, u"done"_s, {}, u"cleo@example.com"_s}));
        QCOMPARE(done.at(3).outcome, u"failed"_s);
        QVERIFY(!done.at(3).reason.isEmpty());
    }

    void nothingIsDoneThatWasNot()
    {
        QCOMPARE(rows(ImportEnd::Planned).at(0).outcome, u"planned"_s);
        QCOMPARE(rows(ImportEnd::NotDone).at(2).outcome, u"not-done"_s);
        QCOMPARE(rows(ImportEnd::NotDone).at(3).outcome, u"failed"_s);
        const auto deleted = [](const ImportRow &row) { return row.number == 2 ? u"Deleted meanwhile."_s : QString(); };
        const QList<ReportedRow> obstacles = rows(ImportEnd::NotDone, deleted);
        QCOMPARE(obstacles.at(0).outcome, u"failed"_s);
        QCOMPARE(obstacles.at(0).reason, u"Deleted meanwhile."_s);
    }

    void isCsvWithoutFormulas()
    {
        QCOMPARE(reportCsv({{2, u"add"_s, u"=1+1"_s, u"failed"_s, u"a, \"b\""_s, u"-a@example.com"_s}}),
                 "row,action,who,outcome,reason,email\r\n2,add,'=1+1,failed,\"a, \"\"b\"\"\",'-a@example.com\r\n");
    }
};

STEWARD_TEST(TestRowReport)

#include "tst_rowreport.moc"
