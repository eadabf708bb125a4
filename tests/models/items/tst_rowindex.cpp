#include "models/items/rowindex.h"

#include "tests/models/items/itemdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestRowIndex : public QObject {
    Q_OBJECT

private slots:
    void readsInChunksAndTakesChangesMeanwhile()
    {
        ItemDirectory directory(2500);
        const auto index = std::make_shared<RowIndex>();
        const auto more = [&] {
            return await(directory.store().read(
                [index](Connection &connection, const StopToken &stop) { return index->loadMore(connection, stop); }));
        };
        QCOMPARE(*more(), false);
        const RowAnswer preview = ask(directory, index, {});
        QVERIFY(!preview.complete);
        QVERIFY(preview.rows->size() > 0);
        QVERIFY(preview.rows->size() < 2500);
        QCOMPARE(preview.visible.size(), 1);

        // Rows before and behind what was read so far.
        const QList<Administrator> rows = directory.all();
        const Administrator early = rows.at(3);
        const Administrator late = rows.last();
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [=](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Delete, QString());
            STEWARD_TRY(t.setDeleted(early, 1));
            STEWARD_TRY(t.setDeleted(late, 1));
            return 0;
        })));
        QVERIFY(await(directory.store().read([=](Connection &connection) {
            return index->apply(connection, {early.id, late.id, early.id}, false);
        })));
        QCOMPARE(*more(), true);
        compare(directory, index);
    }

    void equalsTheRowsAfterManyChanges()
    {
        ItemDirectory directory(300);
        const auto index = std::make_shared<RowIndex>();
        QList<AdministratorId> touched;
        connect(&directory.store(), &Store::changed, this,
                [&](const ChangeSet &set) { touched.append(set.administrators); });
        QVERIFY(*await(directory.store().read(
            [index](Connection &connection, const StopToken &stop) { return index->loadMore(connection, stop); })));
        for (int i = 0; i < 25; ++i) {
            touched.clear();
            directory.changeSome(40);
            QTRY_VERIFY(!touched.isEmpty());
            QVERIFY(await(directory.store().read(
                [index, touched](Connection &connection) { return index->apply(connection, touched, false); })));
            compare(directory, index);
        }
    }

    void stopsWhenAsked()
    {
        ItemDirectory directory(10);
        const auto index = std::make_shared<RowIndex>();
        const auto result = await(directory.store().read([index](Connection &connection) {
            const Result<bool> loaded = index->loadMore(connection, StopToken([] { return true; }));
            return loaded ? Result<int>(0) : Result<int>(loaded.error());
        }));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void namesTheOnlyApiUser()
    {
        ItemDirectory directory(0);
        Administrator ana = directory.draft();
        while (ana.kind != Kind::ApiUser)
            ana = directory.draft();
        ana.suspended = false;
        QVERIFY(await(directory.store().write(ItemDirectory::author(), [=](Transaction &t) { return t.insert(ana); })));
        const auto index = std::make_shared<RowIndex>();
        const auto report = await(directory.store().read([index](Connection &connection) -> Result<IntegrationReport> {
            STEWARD_TRY(index->loadMore(connection, StopToken()));
            return index->integrations(connection);
        }));
        QVERIFY(report);
        QCOMPARE(report->uses.size(), ana.applications.size());
        QCOMPARE(report->names.values(), QStringList {ana.displayName()});
    }

private:
    static RowAnswer ask(ItemDirectory &directory, const std::shared_ptr<RowIndex> &index, const RowQuestion &question)
    {
        auto answer = await(directory.store().read(
            [=](Connection &connection, const StopToken &stop) { return index->answer(connection, question, stop); }));
        if (!answer)
            qFatal("%s", qUtf8Printable(answer.error().detail));
        return *answer;
    }

    static void compare(ItemDirectory &directory, const std::shared_ptr<RowIndex> &index)
    {
        const QList<Administrator> rows = directory.all();
        const Catalog catalog = directory.catalog();
        for (const auto scope : {AdministratorFilter::Scope::Living, AdministratorFilter::Scope::RecycleBin}) {
            for (const Column column : {Column::Name, Column::Changed, Column::Organization}) {
                RowQuestion question;
                question.filter.scope = scope;
                question.column = column;
                const RowAnswer answer = ask(directory, index, question);
                QVERIFY(answer.complete);
                QList<AdministratorId> ids;
                for (const quint32 id : answer.rows->ids)
                    ids.append(AdministratorId {id});
                QCOMPARE(ids, expectedIds(rows, catalog, question.filter, column, Qt::AscendingOrder));
                QCOMPARE(answer.total, ids.size());
            }
        }
    }
};

STEWARD_TEST(TestRowIndex)
#include "tst_rowindex.moc"
