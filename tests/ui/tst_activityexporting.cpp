#include "ui/activityexporting.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

#include <QFileDialog>
#include <QSignalSpy>

namespace steward {

class TestActivityExporting : public QObject {
    Q_OBJECT

private slots:
    void writesOneAtATime();
    void theNameOfTheFileSaysTheFormat();
};

void TestActivityExporting::writesOneAtATime()
{
    WindowFixture fixture;
    ActivityExporting exporting(fixture.window->workspace(), fixture.window);
    QSignalSpy done(&exporting, &ActivityExporting::done);
    QSignalSpy failed(&exporting, &ActivityExporting::failed);
    QSignalSpy progressed(&exporting, &ActivityExporting::progressed);
    exporting.write({}, ActivityFormat::Csv, fixture.folder.filePath(QStringLiteral("one.csv")));
    QVERIFY(exporting.isRunning());
    exporting.write({}, ActivityFormat::Csv, fixture.folder.filePath(QStringLiteral("two.csv")));
    QVERIFY(done.wait());
    QVERIFY(!exporting.isRunning());
    QVERIFY(done.first().first().toString().contains(QStringLiteral("one.csv")));
    QVERIFY(QFile::exists(fixture.folder.filePath(QStringLiteral("one.csv"))));
    QVERIFY(!QFile::exists(fixture.folder.filePath(QStringLiteral("two.csv"))));
    QVERIFY(progressed.count() > 0);
    exporting.write({}, ActivityFormat::Csv, fixture.folder.filePath(QStringLiteral("no/such/two.csv")));
    QVERIFY(failed.wait());
    QVERIFY(!exporting.isRunning());
}

void TestActivityExporting::theNameOfTheFileSaysTheFormat()
{
    WindowFixture fixture;
    ActivityExporting exporting(fixture.window->workspace(), fixture.window);
    QSignalSpy done(&exporting, &ActivityExporting::done);
    exporting.choose({});
    auto *dialog = fixture.dialog<QFileDialog>();
    QVERIFY(dialog);
    const QString path = fixture.folder.filePath(QStringLiteral("out.JSONL"));
    emit dialog->fileSelected(path);
    QVERIFY(done.wait());
    dialog->reject();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith('{'));
}

STEWARD_TEST(TestActivityExporting)

} // namespace steward

#include "tst_activityexporting.moc"
