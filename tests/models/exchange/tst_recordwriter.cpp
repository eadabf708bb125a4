#include "exchangefixture.h"

#include "models/exchange/csv.h"
#include "models/exchange/recordcolumns.h"
#include "models/exchange/recordwriter.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(ExportFormat format, const QStringList &columns, const QList<Administrator> &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    auto writer = RecordWriter::create(path, format, columns);
    if (!writer)
        qFatal("%s", qUtf8Printable(writer.error().message));
    for (const Administrator &row : rows) {
        if (!(*writer)->add(row, testCatalog()))
            qFatal("a row was refused");
    }
    if (!(*writer)->finish() || QFile::exists(path) || !(*writer)->commit())
        qFatal("not written as a whole");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll();
}

/// Names that the directory accepts and that hurt.
rc::Gen<QString> hostileName()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 14))),
                        [](const std::vector<int> &parts) {
                            static const QStringList some {u"="_s,     u"'"_s, u"\""_s,  u","_s,   u";"_s,
                                                           u"+49"_s,   u"-"_s, u"@"_s,   u"007"_s, u"😀"_s,
                                                           u"مرحبا"_s, u" "_s, u"Ana"_s, u"|"_s};
                            QString text;
                            for (const int part : parts)
                                text += some.at(part);
                            text = text.simplified().normalized(QString::NormalizationForm_C);
                            return text.isEmpty() ? u"x"_s : text;
                        });
}

Administrator hostileRow(MemoryDirectory &directory, int number)
{
    const bool person = *rc::gen::arbitrary<bool>();
    Administrator &row = directory.add(person ? Kind::Person : Kind::ApiUser, *hostileName(), *hostileName(),
                                       u"a%1@example.com"_s.arg(number));
    row.organization = *rc::gen::arbitrary<bool>() ? *hostileName() : QString();
    row.suspended = *rc::gen::arbitrary<bool>();
    row.isProtected = *rc::gen::arbitrary<bool>();
    row.language = *rc::gen::element(QString(), u"es"_s, u"pt-BR"_s, u"ja"_s);
    if (!person)
        row.applications = *rc::gen::element(QList<ApplicationId> {{1}}, QList<ApplicationId> {{1}, {3}},
                                             QList<ApplicationId> {{2}, {3}});
    return row;
}

} // namespace

class TestRecordWriter : public QObject {
    Q_OBJECT

private slots:
    void formatsHaveKeysAndNames()
    {
        for (const ExportFormat format : exportFormats()) {
            QCOMPARE(exportFormatFromKey(exportFormatKey(format)), format);
            QVERIFY(!exportFormatName(format).isEmpty() && !exportSuffix(format).isEmpty());
        }
        QVERIFY(!exportFormatFromKey(u"pdf"_s));
    }

    void spreadsheetCsvIsForReaders()
    {
        MemoryDirectory directory;
        Administrator ana = directory.add(Kind::ApiUser, u"=1+1"_s, u"Pérez, Ana"_s, u"ana@example.com"_s);
        QCOMPARE(written(ExportFormat::Csv, {u"firstName"_s, u"lastName"_s, u"kind"_s}, {ana}),
                 QByteArray("\xEF\xBB\xBF"
                            "First name,Last name,Type\r\n'=1+1,\"Pérez, Ana\",API user\r\n"));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QByteArray german = written(ExportFormat::Csv, {u"firstName"_s, u"kind"_s}, {ana});
        QLocale::setDefault(before);
        QVERIFY(german.contains("First name;Type\r\n"));
    }

    void exactCsvIsForScripts()
    {
        MemoryDirectory directory;
        const Administrator ana = directory.add(Kind::ApiUser, u"=1+1"_s, u"'=x"_s, u"ana@example.com"_s);
        QCOMPARE(written(ExportFormat::CsvExact, {u"firstName"_s, u"lastName"_s, u"kind"_s, u"suspended"_s}, {ana}),
                 QByteArray("firstName,lastName,kind,suspended\r\n=1+1,'=x,api-user,no\r\n"));
    }

    void jsonIsAnArrayOfObjects()
    {
        MemoryDirectory directory;
        const Administrator ana = directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        const QByteArray bytes
            = written(ExportFormat::Json, {u"firstName"_s, u"applications"_s, u"role"_s}, {ana, ana});
        const QJsonArray array = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0).toObject().value(u"applications"_s), QJsonValue(QJsonArray {u"HttpApi"_s}));
        QVERIFY(array.at(0).toObject().value(u"role"_s).isNull());
        QCOMPARE(written(ExportFormat::Json, {u"uid"_s}, {}), QByteArray("[]\n"));
    }

    void xlsxIsAZip()
    {
        MemoryDirectory directory;
        const Administrator ana = directory.add(Kind::ApiUser, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        QVERIFY(written(ExportFormat::Xlsx, {u"firstName"_s}, {ana}).startsWith("PK"));
    }

    void leavesNothingWhenItIsGivenUp()
    {
        const QTemporaryDir folder;
        {
            auto writer = RecordWriter::create(folder.filePath(u"out.xlsx"_s), ExportFormat::Xlsx, {u"uid"_s});
            QVERIFY(writer.ok());
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void textsArePinnedInAFileBesideThem()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        auto writer = RecordWriter::create(path, ExportFormat::CsvExact, {u"uid"_s});
        QVERIFY(writer.ok());
        QVERIFY((*writer)->pin("steward-head x\n").ok());
        QVERIFY((*writer)->finish().ok());
        QVERIFY(!QFile::exists(path + JournalHeadSuffix));
        QVERIFY((*writer)->commit().ok());
        QFile head(path + JournalHeadSuffix);
        QVERIFY(head.open(QIODevice::ReadOnly));
        QCOMPARE(head.readAll(), "steward-head x\n");
        QCOMPARE(head.permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    }

    void whatIsExportedAndImportedAgainChangesNothing()
    {
        QVERIFY(rc::check("export → import", [] {
            MemoryDirectory directory;
            const int count = *rc::gen::inRange(1, 6);
            for (int i = 0; i < count; ++i)
                hostileRow(directory, i);
            for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::CsvExact}) {
                for (const ImportOptions::FindBy findBy : {ImportOptions::FindBy::Email, ImportOptions::FindBy::Uid}) {
                    const QByteArray bytes = written(format, importableColumns(), directory.rows());
                    const auto plan = planOf(bytes, directory, {.findBy = findBy});
                    RC_ASSERT(plan->rowCount() == count);
                    for (qsizetype row = 0; row < count; ++row)
                        RC_ASSERT(plan->state(row) == RowState::Unchanged);
                }
            }
        }));
    }

    void whatStandsInOtherColumnsDoesNoHarm()
    {
        MemoryDirectory directory;
        for (const QString &name : {u"=1+1"_s, u"007"_s, u"+49 30"_s, u"'quoted'"_s, u"مرحبا 😀"_s, u"\"x\", y;z"_s})
            directory.add(Kind::ApiUser, name, name, u"a%1@example.com"_s.arg(directory.rows().size()));
        const QStringList notes {
            u"two\r\nlines, \"and quotes\""_s, QString(64 * 1024, u'x'), u"=cmd|' /C calc'!A0"_s, u";;;\t|"_s, u"\n"_s,
            QString(32 * 1024, QChar(0x5D0))};
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::CsvExact}) {
            const auto before = DelimitedText::parse(
                toUtf8(written(format, importableColumns(), directory.rows()), TextEncoding::Utf8).value(), {});
            QByteArray bytes;
            for (qsizetype row = 0; row < before->rowCount(); ++row)
                bytes += csvLine(QStringList {row == 0 ? u"Remarks"_s : notes.at(row - 1)} + before->row(row));
            const auto plan = planOf(bytes, directory, {.findBy = ImportOptions::FindBy::Uid});
            QCOMPARE(plan->count(RowState::Unchanged), directory.rows().size());
        }
        // One byte more than a cell may have is refused, with its place.
        const auto refused = Sheet::read("Email,Remarks\na@example.com," + QByteArray(64 * 1024 + 1, 'x'));
        QVERIFY(!refused.ok() && refused.error().message.contains(u"Row 2, column 2"_s));
    }

    void onlyWhatWasEditedInBetweenChanges()
    {
        QVERIFY(rc::check("export → edit → import", [] {
            MemoryDirectory directory;
            const int count = *rc::gen::inRange(1, 6);
            for (int i = 0; i < count; ++i)
                hostileRow(directory, i);
            const int edited = *rc::gen::inRange(0, count);
            QList<Administrator> rows = directory.rows();
            rows[edited].organization = rows.at(edited).organization + u"x"_s;
            const auto plan = planOf(written(ExportFormat::Csv, importableColumns(), rows), directory);
            for (qsizetype row = 0; row < count; ++row) {
                RC_ASSERT(plan->state(row) == (row == edited ? RowState::Changed : RowState::Unchanged));
                if (row == edited)
                    RC_ASSERT(plan->row(row).patch == (Patch {{Field::Organization, rows.at(edited).organization}}));
            }
        }));
    }
};

STEWARD_TEST(TestRecordWriter)

#include "tst_recordwriter.moc"
