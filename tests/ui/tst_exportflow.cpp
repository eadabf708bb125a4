#include "ui/exportflow.h"

#include "models/exchange/recordcolumns.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/commanddialog.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestExportFlow : public QObject {
    Q_OBJECT

private slots:
    void columnsOfATableBecomeKeysOfAFile()
    {
        const QList<Column> columns {Column::Email, Column::Name, Column::RoleOrApplications};
        const QStringList keys {u"email"_s, u"firstName"_s, u"lastName"_s, u"role"_s, u"applications"_s};
        QCOMPARE(exportColumns(columns, {.withIdentity = false}), keys);
        QCOMPARE(exportColumns(columns, {}), keys + (QStringList {u"uid"_s, u"revision"_s}));
        QCOMPARE(exportColumns(columns, {.allColumns = true}), importableColumns());
    }

    void theFilterIsTold()
    {
        QCOMPARE(filterDescription(AdministratorFilter(), Catalog()), QString());
        AdministratorFilter filter;
        filter.text = u"ana"_s;
        filter.kinds = {Kind::ApiUser};
        const QString told = filterDescription(filter, Catalog());
        QVERIFY2(told.contains(u"text=ana"_s) && told.contains(u"api-user"_s), qPrintable(told));
    }

    void theTableIsWrittenAsItIsFiltered()
    {
        WindowFixture fixture;
        fixture.window->actions().exportRows->trigger();
        auto *dialog = fixture.dialog<ExportDialog>();
        QVERIFY(dialog);
        dialog->exportButton()->click();
        auto *files = fixture.dialog<QFileDialog>();
        QVERIFY(files);
        const QString path = fixture.folder.filePath(u"out.csv"_s);
        emit files->fileSelected(path);
        files->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), fixture.model()->rowCount() + 1);
        QTRY_VERIFY(QFile::exists(path + JournalHeadSuffix));
        QTRY_VERIFY(!fixture.window->findChild<QFileDialog *>());
        fixture.window->actions().showCommand->trigger();
        auto *command = fixture.dialog<CommandDialog>();
        QVERIFY(command);
        const QString line = command->text()->toPlainText();
        QVERIFY2(line.startsWith(u"stewardctl export "_s) && line.contains(path)
                     && line.contains(u"--sort firstName,lastName"_s),
                 qPrintable(line));
    }
};

STEWARD_TEST(TestExportFlow)

} // namespace steward

#include "tst_exportflow.moc"
