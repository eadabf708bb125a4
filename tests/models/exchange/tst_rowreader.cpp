#include "exchangefixture.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ReadRow readOf(const QByteArray &csv, const RowEdit &edit = {})
{
    const auto sheet = sheetOf(csv);
    const ImportContext context = testContext();
    const ColumnMapping mapping = mappingOf(matchedColumns(*sheet, context.catalog));
    return RowReader(*sheet, mapping, context).read(0, edit);
}

const RowIssue &onlyIssue(const ReadRow &read)
{
    if (read.issues.size() != 1)
        qFatal("%d issues", int(read.issues.size()));
    return read.issues.first();
}

} // namespace

class TestRowReader : public QObject {
    Q_OBJECT

private slots:
    void readsWhatCellsSay()
    {
        const ReadRow read
            = readOf("First name,Last name,Email,Applications,Suspended\nAna,Pérez,ana@example.com,HttpApi,x\n");
        QCOMPARE(read.number, 2);
        QCOMPARE(read.values.value(Field::FirstName), QJsonValue(u"Ana"_s));
        QCOMPARE(read.values.value(Field::Applications), QJsonValue(QJsonArray {1}));
        QCOMPARE(read.values.value(Field::Suspended), QJsonValue(true));
        QVERIFY(read.issues.isEmpty());
    }

    void emptyCellsEmptyTextsOnly()
    {
        const ReadRow read = readOf("Organization,Role,Suspended,User name,Email,Language\n,,,,a@example.com,\n");
        QCOMPARE(read.values.keys(), (QList<Field> {Field::Email, Field::Organization, Field::Language}));
        QVERIFY(read.issues.isEmpty());
    }

    void twoColumnsSayWhetherTheLoginIsSuspended_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QJsonValue>("suspended");
        QTest::newRow("enabled only") << QByteArray("No,") << QJsonValue(true);
        QTest::newRow("blocked only") << QByteArray(",Yes") << QJsonValue(true);
        QTest::newRow("agree") << QByteArray("Yes,No") << QJsonValue(false);
        QTest::newRow("contradict") << QByteArray("No,No") << QJsonValue();
        QTest::newRow("nothing") << QByteArray(",") << QJsonValue();
    }
    void twoColumnsSayWhetherTheLoginIsSuspended()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QJsonValue, suspended);
        for (const QByteArray &headings : {"Enabled,Blocked", "Blocked,Enabled"}) {
            const bool swapped = headings.startsWith("Blocked");
            const QByteArray row = swapped ? cells.split(',').last() + ',' + cells.split(',').first() : cells;
            const ReadRow read = readOf("Email," + headings + "\na@example.com," + row + "\n");
            QCOMPARE(read.hasProblem(Field::Suspended), QByteArray(QTest::currentDataTag()) == "contradict");
            if (!read.hasProblem(Field::Suspended))
                QCOMPARE(read.values.value(Field::Suspended, QJsonValue()), suspended);
        }
    }

    void errorsOfSpreadsheetsAreNoNames()
    {
        const ReadRow read = readOf("First name,Last name,Email\n#N/A,#1 Fan,a@example.com\n");
        QVERIFY(read.hasProblem(Field::FirstName));
        QVERIFY(!read.hasProblem(Field::LastName));
    }

    void theRevisionIsOfTheAccountWithTheUid()
    {
        Administrator account;
        account.uid = QUuid::createUuid();
        ReadRow read;
        read.revision = 3;
        QCOMPARE(read.revisionOf(account), 3);
        read.uid = account.uid;
        QCOMPARE(read.revisionOf(account), 3);
        read.uid = QUuid::createUuid();
        QVERIFY(!read.revisionOf(account));
    }

    void partsWholeNames()
    {
        QCOMPARE(readOf("Name,Email\n\"Pérez, Ana\",a@example.com\n").values.value(Field::LastName),
                 QJsonValue(u"Pérez"_s));
        const ReadRow read = readOf("Name,Email\nAna María Pérez,a@example.com\n");
        QCOMPARE(onlyIssue(read).kind, RowIssue::Kind::Hint);
        QCOMPARE(read.fullName, u"Ana María Pérez"_s);
        QVERIFY(readOf("Name,Email\nAna María Pérez,a@example.com\n", {{{Field::LastName, u"X"_s}}, false})
                    .fullName.isEmpty());
    }

    void enabledIsTheOppositeOfSuspended()
    {
        const auto suspended = [](const char *word) {
            return readOf(QByteArray("Enabled,Email\n") + word + ",a@example.com\n").values.value(Field::Suspended);
        };
        QCOMPARE(suspended("TRUE"), QJsonValue(false));
        QCOMPARE(suspended("no"), QJsonValue(true));
        QCOMPARE(suspended("Active"), QJsonValue(false));
        QCOMPARE(suspended("Inactive"), QJsonValue(true));
        QCOMPARE(readOf("Enabled,Email\nperhaps,a@example.com\n").issues.size(), 1);
    }

    void columnsOfSingleApplications()
    {
        const ReadRow read = readOf("Email,HttpApi,Salesforce\na@example.com,yes,\n");
        QCOMPARE(read.applies, (QMap<ApplicationId, bool> {{{1}, true}, {{2}, false}}));
    }

    void offersCures()
    {
        const auto cureOf = [](const QByteArray &csv) { return onlyIssue(readOf(csv)).cure.value_or(RowCure()); };
        QCOMPARE(cureOf("Email\njon.example.com\n").value, u"jon@example.com"_s);
        QCOMPARE(cureOf("Email,Role\na@example.com,Helpdesk 2\n").value, u"Help desk"_s);
        QCOMPARE(cureOf("Email,Applications\na@example.com,Sales force\n").text, u"Use Salesforce"_s);
        QCOMPARE(cureOf("Email,Language\na@example.com,Klingonish\n").value, QString());
        QCOMPARE(cureOf("Email,First name\na@example.com,\"Ana\nMaría\"\n").value, u"Ana María"_s);
        QCOMPARE(cureOf("Email\na@exmaple.com\n").value, u"a@example.com"_s);
        QVERIFY(!onlyIssue(readOf("Email,Suspended\na@example.com,perhaps\n")).cure);
    }

    void editsStandForCells()
    {
        const ReadRow read = readOf("Email,Applications\nwrong,Payroll\n",
                                    {{{Field::Email, u"a@example.com"_s}, {Field::Applications, u"HttpApi"_s}}, true});
        QVERIFY(read.issues.isEmpty());
        QVERIFY(read.leftOut);
        QCOMPARE(read.values.value(Field::Email), QJsonValue(u"a@example.com"_s));
    }

    void blanksAndSurplusCells()
    {
        QCOMPARE(onlyIssue(readOf("Email,Name\n a@example.com ,A B\n")).kind, RowIssue::Kind::Hint);
        QCOMPARE(onlyIssue(readOf("Email,Name\na@example.com,A B,more\n")).kind, RowIssue::Kind::Problem);
    }

    void uidAndRevision()
    {
        const ReadRow read = readOf("Uid,Revision,Email\n6f9619ff-8b86-d011-b42d-00c04fc964ff,7,a@example.com\n");
        QCOMPARE(read.revision, std::optional<qint64>(7));
        QVERIFY(!read.uid.isNull());
        QCOMPARE(readOf("Uid,Email\nsomething,a@example.com\n").issues.size(), 1);
    }
};

STEWARD_TEST(TestRowReader)

#include "tst_rowreader.moc"
