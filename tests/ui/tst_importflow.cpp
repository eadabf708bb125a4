#include "ui/importflow.h"

#include "tests/support/stallwatch.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/commanddialog.h"
#include "ui/importdialog.h"
#include "ui/importfilepage.h"
#include "ui/importmappings.h"
#include "ui/importrows.h"
#include "ui/jobstatus.h"
#include "ui/style/choicefield.h"
#include "ui/style/messagebar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace steward {

using namespace Qt::StringLiterals;

class TestImportFlow : public QObject {
    Q_OBJECT

private:
    static QString written(const WindowFixture &fixture, const QByteArray &content)
    {
        const QString path = fixture.folder.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the spreadsheet could not be written");
        return path;
    }

    /// The longest stall while so many rows are read, looked at, filtered and thrown away.
    static double stallWith(int rows)
    {
        WindowFixture fixture;
        QByteArray csv = "First name,Last name,Email,Type,Applications\n";
        for (int i = 0; i < rows; ++i)
            csv += "N,X" + QByteArray::number(i) + (i % 3 ? ",n" : ",bad n") + QByteArray::number(i)
                + "@example.com,API user,HttpApi\n";
        const QString path = written(fixture, csv);
        StallWatch watch;
        fixture.window->importSpreadsheet(path);
        ImportDialog *dialog = nullptr;
        const auto planned = [&] {
            dialog = fixture.window->findChild<ImportDialog *>();
            return dialog && dialog->plan();
        };
        if (!QTest::qWaitFor(planned, 240'000))
            qFatal("there is no plan");
        for (const int tab : {4, 1, 0}) {
            dialog->rows()->filter()->setCurrentIndex(tab);
            QTest::qWait(1);
        }
        dialog->rows()->goToProblem(-1);
        QTest::qWait(1);
        // Another plan takes the place of the first.
        const ImportPlan *before = dialog->plan().get();
        emit dialog->draftChanged();
        if (!QTest::qWaitFor([&] { return dialog->plan().get() != before; }, 240'000))
            qFatal("there is no second plan");
        dialog->reject();
        QTest::qWait(50);
        return watch.longest();
    }

private slots:
    void rowsAreShownBeforeTheyAreImported()
    {
        WindowFixture fixture;
        fixture.window->importSpreadsheet(written(fixture,
                                                  "First name;Last name;Email;Type;Applications\n"
                                                  "Zoë;O'Neil;zoe.new@example.com;API user;HttpApi\n"
                                                  "李;雷;li.new@example.com;API user;Salesforce\n"
                                                  "Bob;Bad;nowhere;API user;HttpApi\n"));
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->plan() && dialog->importButton()->isEnabled());
        QCOMPARE(dialog->rows()->table()->model()->rowCount(), 3);
        QVERIFY(dialog->importButton()->text().contains(u'2'));
        QVERIFY(fixture.stored(u"zoe.new@example.com"_s).isEmpty());
        const int before = fixture.model()->rowCount();
        dialog->importButton()->click();
        QTRY_COMPARE(fixture.model()->rowCount(), before + 2);
        QCOMPARE(fixture.stored(u"zoe.new@example.com"_s).first().lastName, u"O'Neil"_s);
        const auto newest = await(fixture.window->workspace().store().read(
            [](Connection &connection) { return Journal(connection).newest(1); }));
        QCOMPARE(newest->first().kind, ChangeKind::Import);
        QCOMPARE(newest->first().rowCount, 2);
    }

    void whatCannotBeReadIsReadInAnotherWay()
    {
        WindowFixture fixture;
        fixture.window->importSpreadsheet(
            written(fixture, "First name;Last name;Email;Applications\n\"Ana;New;ana.new@example.com;HttpApi\n"));
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ImportDialog::FileStep);
        QVERIFY(!dialog->nextButton()->isEnabled());
        auto *page = dialog->findChild<ImportFilePage *>();
        page->quote()->setValue(0);
        emit page->quote()->edited();
        QTRY_VERIFY(dialog->nextButton()->isEnabled());
        dialog->nextButton()->click();
        QTRY_VERIFY(dialog->plan());
        QCOMPARE(dialog->plan()->count(RowState::New), 1);
    }

    void theCommandOfItIsShown()
    {
        WindowFixture fixture;
        const QString path
            = written(fixture, "First name,Last name,Email,Applications\nAna,New,ana.new@example.com,HttpApi\n");
        fixture.window->importSpreadsheet(path);
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->plan() && dialog->importButton()->isEnabled());
        const int before = fixture.model()->rowCount();
        dialog->importButton()->click();
        QTRY_COMPARE(fixture.model()->rowCount(), before + 1);
        fixture.window->actions().showCommand->trigger();
        auto *command = fixture.dialog<CommandDialog>();
        QVERIFY(command);
        const QString line = command->text()->toPlainText();
        QVERIFY2(line.startsWith(u"stewardctl import "_s) && line.contains(path), qPrintable(line));
    }

    void aMappingIsChosenByName()
    {
        WindowFixture fixture;
        const QByteArray csv = "Call,Kin,Where,Dept\nAna,New,ana.new@example.com,Bank\n";
        fixture.window->importSpreadsheet(written(fixture, csv));
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->plan());
        const ColumnMapping found = dialog->draft().mapping;
        ColumnMapping mapping = found;
        mapping[0] = ColumnTarget::of(Field::FirstName);
        mapping[1] = ColumnTarget::of(Field::LastName);
        dialog->setMapping(mapping, {.onExisting = ImportOptions::OnExisting::Skip});
        emit dialog->mappings()->saveRequested(u"HR"_s);
        dialog->setMapping(found, {});
        emit dialog->mappings()->chosen(u"HR"_s);
        QCOMPARE(dialog->draft().mapping, mapping);
        QCOMPARE(dialog->draft().options.onExisting, ImportOptions::OnExisting::Skip);
        const QString path = fixture.folder.filePath(u"mapping.json"_s);
        emit dialog->mappings()->writeRequested(path);
        QTRY_VERIFY(QFile::exists(path));
        dialog->setMapping(found, {});
        emit dialog->mappings()->openRequested(path);
        QTRY_COMPARE(dialog->draft().mapping, mapping);
        emit dialog->mappings()->removeRequested(u"HR"_s);
        QVERIFY(SavedMappings(fixture.settings).names().isEmpty());
    }

    void aHundredThousandRowsStallNoMoreThanAThousand()
    {
        const double few = stallWith(1'000);
        const double many = stallWith(100'000);
        qInfo("longest stall: %.1f ms with 1,000 rows, %.1f ms with 100,000", few, many);
        QVERIFY2(many <= 2 * few + 16, qPrintable(u"%1 and %2 ms"_s.arg(few).arg(many)));
    }

    void waitsForWhatElseRuns()
    {
        WindowFixture fixture;
        auto *jobs = fixture.window->findChild<JobStatus *>();
        const QString refusal = u"Something else is still running. Import when it is done."_s;
        const QString path
            = written(fixture, "First name,Last name,Email,Applications\nAna,New,ana.new@example.com,HttpApi\n");
        fixture.window->importSpreadsheet(path);
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->plan() && dialog->importButton()->isEnabled());
        const auto other = std::make_shared<JobProgress>();
        jobs->begin(u"Deleting"_s, other);
        dialog->importButton()->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<MessageBar *>()->sentence(), refusal);
        QCOMPARE(jobs->what(), u"Deleting"_s);
        QVERIFY(fixture.stored(u"ana.new@example.com"_s).isEmpty());
        jobs->end();
        dialog->importButton()->click();
        QTRY_COMPARE(fixture.stored(u"ana.new@example.com"_s).size(), 1);
        QTRY_VERIFY(!jobs->isRunning());
        jobs->begin(u"Deleting"_s, other);
        fixture.window->importSpreadsheet(path);
        QCOMPARE(fixture.page()->messages()->sentence(), refusal);
        jobs->end();
    }

    void cancellingChangesNothing()
    {
        WindowFixture fixture;
        const int before = fixture.model()->rowCount();
        fixture.window->importSpreadsheet(
            written(fixture, "First name,Last name,Email,Applications\nAna,New,ana.new@example.com,HttpApi\n"));
        auto *dialog = fixture.dialog<ImportDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->plan());
        dialog->reject();
        QTest::qWait(100);
        QCOMPARE(fixture.model()->rowCount(), before);
        QVERIFY(fixture.stored(u"ana.new@example.com"_s).isEmpty());
    }
};

STEWARD_TEST(TestImportFlow)

} // namespace steward

#include "tst_importflow.moc"
