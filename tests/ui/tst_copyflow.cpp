#include "ui/copyflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/style/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace steward {

class TestCopyFlow : public QObject {
    Q_OBJECT

private slots:
    void copiesTheSelectedRowsAsCells()
    {
        WindowFixture fixture;
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        fixture.table()->choose(fixture.rowOf(QStringLiteral("ana.perez@example.com")));
        fixture.table()->setFocus();
        QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!clipboard->text().isEmpty());
        const QStringList lines = clipboard->text().split(QStringLiteral("\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList titles = lines.first().trimmed().split(u'\t');
        const QStringList cells = lines.last().trimmed().split(u'\t');
        QCOMPARE(titles.first(), QStringLiteral("First name"));
        QCOMPARE(cells.first(), QStringLiteral("Ana"));
        QCOMPARE(cells.at(titles.indexOf(QStringLiteral("Email"))), QStringLiteral("ana.perez@example.com"));
        // What left the directory stands in its journal.
        const auto sets = await(fixture.window->workspace().store().read([](Connection &connection) {
            return connection.number(QStringLiteral("SELECT count(*) FROM change_set WHERE kind = 'export'"));
        }));
        QVERIFY(sets.ok());
        QCOMPARE(*sets, 1);
    }

    void tooManyRowsAreTold()
    {
        WindowFixture fixture;
        Notices notices;
        QSignalSpy told(&notices, &Notices::nothing);
        JobStatus status;
        CopyFlow flow(fixture.window->workspace(), notices, status, nullptr);
        ExportOffer offer;
        for (qint64 id = 1; id <= CopyFlow::MostRows + 1; ++id)
            offer.selected.append(AdministratorId {id});
        flow.copy(offer);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("export them into a file")));
        QVERIFY(!status.isRunning());
    }
};

STEWARD_TEST(TestCopyFlow)

} // namespace steward

#include "tst_copyflow.moc"
