#include "models/items/rowsource.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace steward;

class TestRowSource : public QObject {
    Q_OBJECT

private slots:
    void tellsTheStagesOfReading()
    {
        ItemDirectory directory(2500);
        RowSource source(directory.store());
        QSignalSpy restarted(&source, &RowSource::restarted);
        QSignalSpy begun(&source, &RowSource::begun);
        QSignalSpy completed(&source, &RowSource::completed);
        QVERIFY(!source.isComplete());
        source.load();
        QCOMPARE(restarted.size(), 1);
        QVERIFY(completed.wait());
        QCOMPARE(begun.size(), 1);
        QVERIFY(source.isComplete());
        source.load();
        QVERIFY(!source.isComplete());
        QVERIFY(completed.wait());
        QCOMPARE(completed.size(), 2);
    }

    void handsOverChangedRows()
    {
        ItemDirectory directory(20);
        RowSource source(directory.store());
        QSignalSpy completed(&source, &RowSource::completed);
        source.load();
        QVERIFY(completed.wait());
        // Of the newest change: those of filling the directory may still arrive.
        QList<Administrator> rows;
        QList<AdministratorId> ids;
        connect(&source, &RowSource::applied, this,
                [&](const QList<AdministratorId> &touched, const QList<Administrator> &fresh) {
                    ids = touched;
                    rows = fresh;
                });
        const Administrator gone = directory.all().first();
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [gone](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Purge, QString());
            STEWARD_TRY(t.purge(gone));
            return 0;
        })));
        QTRY_COMPARE(ids, QList<AdministratorId> {gone.id});
        QVERIFY(rows.isEmpty());
        directory.add(2);
        QTRY_VERIFY(!rows.isEmpty());
    }

    void reportsAFileThatCannotBeRead()
    {
        Store closed;
        RowSource source(closed);
        QSignalSpy failed(&source, &RowSource::failed);
        source.load();
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QVERIFY(!source.isComplete());
    }
};

STEWARD_TEST(TestRowSource)
#include "tst_rowsource.moc"
