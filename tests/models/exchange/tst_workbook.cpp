#include "models/exchange/workbook.h"

#include "tests/support/testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString unpacked(const QString &path, const QString &sheet = u"sheet1"_s)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                  "sys.stdout.buffer.write(z.read('xl/worksheets/'+sys.argv[2]+'.xml')+z.read('xl/workbook.xml'))"_s,
                  path, sheet});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void cellsAreTextsAndNeverFormulas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.xlsx"_s);
        Workbook book(path);
        QVERIFY(book.begin({u"Name"_s, u"Note"_s}).ok());
        QVERIFY(book.add({u"=1+1"_s, u"+49 <&>"_s}).ok());
        QVERIFY(book.add({u"007"_s, u"😀"_s}).ok());
        QVERIFY(book.finish().ok());
        const QString sheet = unpacked(path);
        for (const QString &text : {u"Name"_s, u"=1+1"_s, u"+49 &lt;&amp;&gt;"_s, u"007"_s, u"😀"_s})
            QVERIFY2(sheet.contains(u">"_s + text + u"</t>"_s), qUtf8Printable(sheet));
        QVERIFY(!sheet.contains(u"<f>"_s));
    }

    void aSecondSheetIsAboutIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.xlsx"_s);
        Workbook book(path);
        QVERIFY(book.begin({u"Name"_s}).ok());
        QVERIFY(book.add({u"Ana"_s}).ok());
        QVERIFY(book.describe(u"About"_s, {{u"Head"_s, u"=steward-head "_s + QString(600, u'f')}}).ok());
        QVERIFY(book.finish().ok());
        const QString sheet = unpacked(path, u"sheet2"_s);
        QVERIFY2(sheet.contains(u">=steward-head ff"_s) && !sheet.contains(u"<f>"_s), qUtf8Printable(sheet));
        QVERIFY(sheet.contains(u"name=\"About\""_s));
        QVERIFY(unpacked(path).contains(u">Ana</t>"_s));
    }

    void refusesWhatAWorkbookCannotHold()
    {
        const QTemporaryDir folder;
        Workbook book(folder.filePath(u"out.xlsx"_s));
        QVERIFY(book.begin({u"Name"_s}).ok());
        QVERIFY(book.add({QString(32'767, u'x')}).ok());
        QCOMPARE(book.add({QString(32'768, u'x')}).error().kind, ErrorKind::Invalid);
    }
};

STEWARD_TEST(TestWorkbook)

#include "tst_workbook.moc"
