#include "ui/importflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/importdialog.h"

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
        QCOMPARE(dialog->table()->model()->rowCount(), 3);
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
